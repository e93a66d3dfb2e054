import { MerakiClient } from "@effect-meraki/core/MerakiClient"
import type { MerakiError } from "@effect-meraki/core/MerakiError"
import * as Effect from "effect/Effect"
import { Problem } from "../exit/Problem.ts"
import { loadDescriptor } from "../index/descriptors.ts"
import type { PlanEntry } from "./entries.ts"

type Asking<A> = Effect.Effect<A, MerakiError | Problem, MerakiClient>

const ask = (id: "getNetwork" | "getDevice", input: object): Asking<{ readonly [name: string]: unknown }> =>
  Effect.flatMap(
    Effect.promise(() => loadDescriptor({ id, tag: id === "getNetwork" ? "Networks" : "Devices" })),
    (descriptor) =>
      MerakiClient.use((client) =>
        Effect.map(client.execute<{ readonly [name: string]: unknown }>(descriptor, input), ({ value }) => value)
      )
  )

const ownerOfNetwork = (networkId: string): Asking<string> =>
  Effect.map(ask("getNetwork", { networkId }), ({ organizationId }) => String(organizationId))

const ownerOfDevice = (serial: string): Asking<string> =>
  Effect.flatMap(ask("getDevice", { serial }), ({ networkId }) =>
    typeof networkId === "string"
      ? ownerOfNetwork(networkId)
      : Effect.fail(new Problem(`device ${serial} is in no network, so that its organization is not known`))
  )

const ownerOf = ({ descriptor, input }: PlanEntry): Asking<string> => {
  const { networkId, serial } = input
  if (networkId !== undefined) return ownerOfNetwork(String(networkId))
  if (serial !== undefined) return ownerOfDevice(String(serial))
  return Effect.fail(new Problem(`the organization of ${descriptor.id} is not known; --organization names it`))
}

const keyOf = ({ input: { networkId, serial } }: PlanEntry): string => String(networkId ?? serial)

/**
 * The organization of each write: as the plan says, as the command says, or as Dashboard says, which is asked once for each
 * network and device.
 */
export const ownersOf = (entries: ReadonlyArray<PlanEntry>, named: string | undefined): Asking<ReadonlyArray<string>> =>
  Effect.gen(function* () {
    const unknown = new Map(
      entries.filter((entry) => (entry.organizationId ?? named) === undefined).map((entry) => [keyOf(entry), entry])
    )
    const found = new Map(
      yield* Effect.forEach(unknown, ([key, entry]) => Effect.map(ownerOf(entry), (owner) => [key, owner] as const), {
        concurrency: 10
      })
    )
    return entries.map((entry) => entry.organizationId ?? named ?? found.get(keyOf(entry)) ?? "")
  })
