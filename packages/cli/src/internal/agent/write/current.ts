import { MerakiClient } from "@effect-meraki/core/MerakiClient"
import type { MerakiError } from "@effect-meraki/core/MerakiError"
import type { Descriptor } from "@effect-meraki/core/model/Descriptor"
import * as Effect from "effect/Effect"
import type { Input } from "../../args/input.ts"
import { loadAllDescriptors } from "../../index/descriptors.ts"
import { pathParameters } from "../../index/sources.ts"
import type { Current } from "./change.ts"

let reads: Promise<ReadonlyMap<string, Descriptor>> | undefined

/** The reads, by their paths. */
const readsByPath = (): Promise<ReadonlyMap<string, Descriptor>> =>
  (reads ??= loadAllDescriptors().then(
    (all) => new Map([...all.values()].flatMap((each) => (each.method === "GET" ? [[each.path, each] as const] : [])))
  ))

const none = (why: string): Current => ({ kind: "none", why })

/** What is there now at the path of a write. Fails when Dashboard cannot say it for now. */
export const currentOf = (
  { method, path }: Descriptor,
  input: Input
): Effect.Effect<Current, MerakiError, MerakiClient> =>
  Effect.gen(function* () {
    if (method === "POST") return none("it adds or starts something, so that there is nothing to compare with")
    const read = (yield* Effect.promise(readsByPath)).get(path)
    if (read === undefined) return none("no operation reads what is there now")
    const ids = Object.fromEntries(pathParameters(path).map((name) => [name, input[name]]))
    const client = yield* MerakiClient
    return yield* client.execute<unknown>(read, ids).pipe(
      Effect.map(({ value }): Current => ({ kind: "value", value })),
      Effect.catchTag("NotFound", () => Effect.succeed(none("there is nothing now")))
    )
  })
