import type { MerakiClient } from "@effect-meraki/core/MerakiClient"
import type { MerakiError } from "@effect-meraki/core/MerakiError"
import { paginated } from "@effect-meraki/core/Operation"
import * as Effect from "effect/Effect"
import { Problem } from "../exit/Problem.ts"
import { loadDescriptor } from "../index/descriptors.ts"
import { isNetworkId, isOrganizationId, isSerial } from "./ids.ts"
import { choose, matchName, type Named } from "./match.ts"

/** An effect that looks names up. */
export type Lookup<A> = Effect.Effect<A, MerakiError | Problem, MerakiClient>

/** What was typed, or stands in the profile. */
export interface Wanted {
  readonly organization: string | undefined
  readonly networks: ReadonlyArray<string>
  readonly devices: ReadonlyArray<string>
}

const lists = {
  organizations: { id: "getOrganizations", tag: "Organizations" },
  networks: { id: "getOrganizationNetworks", tag: "Organizations" },
  devices: { id: "getOrganizationDevices", tag: "Organizations" }
} as const

type Listed = { readonly id?: unknown; readonly serial?: unknown; readonly name?: unknown }

/** Everything that a key can see of a kind, by name. A device without a name has its MAC address in Dashboard. */
export const listNamed = (
  kind: keyof typeof lists,
  input: object = {}
): Effect.Effect<ReadonlyArray<Named>, MerakiError, MerakiClient> =>
  Effect.promise(() => loadDescriptor(lists[kind])).pipe(
    Effect.flatMap((descriptor) => paginated<object, ReadonlyArray<Listed>, Listed>(descriptor)(input)),
    Effect.map((all) => all.map(({ id, name, serial }) => ({ id: String(serial ?? id), name: String(name ?? "") })))
  )

/** Runs what throws a `Problem`. */
const attempt = <A>(run: () => A): Effect.Effect<A, Problem> =>
  Effect.try({ try: run, catch: (error) => error as Problem })

/** The id of an organization; without one, that of the only organization there is. */
export const organizationId = (text: string | undefined): Lookup<string> => {
  if (text !== undefined && isOrganizationId(text)) return Effect.succeed(text)
  return Effect.flatMap(listNamed("organizations"), (all) =>
    attempt(() => {
      if (text !== undefined) return matchName("organization", text, all).id
      const [only] = all
      if (only === undefined) throw new Problem("this key sees no organization", { kind: "missing" })
      return all.length === 1 ? only.id : choose("which organization? --organization takes its name or id", all)
    })
  )
}

/** The id of a network of the wanted organization. */
export const networkId = (text: string, organization: string | undefined): Lookup<string> =>
  isNetworkId(text)
    ? Effect.succeed(text)
    : Effect.gen(function* () {
        const all = yield* listNamed("networks", { organizationId: yield* organizationId(organization) })
        return (yield* attempt(() => matchName("network", text, all))).id
      })

/** The serial of a device of the wanted organization. The API's filter by name also finds parts of names. */
export const serial = (text: string, organization: string | undefined): Lookup<string> =>
  isSerial(text)
    ? Effect.succeed(text.toUpperCase())
    : Effect.gen(function* () {
        const organizationIdOfDevice = yield* organizationId(organization)
        const input = { organizationId: organizationIdOfDevice }
        const filtered = yield* listNamed("devices", { ...input, name: text })
        const all = filtered.some(({ name }) => name.toLowerCase() === text.toLowerCase())
          ? filtered
          : yield* listNamed("devices", input)
        return (yield* attempt(() => matchName("device", text, all))).id
      })
