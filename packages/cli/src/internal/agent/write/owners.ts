import { MerakiClient } from "@effect-meraki/core/MerakiClient"
import type { MerakiError } from "@effect-meraki/core/MerakiError"
import * as Effect from "effect/Effect"
import { Problem } from "../../exit/Problem.ts"
import { operationNamed } from "../operation.ts"
import type { Owners, Places } from "./allowed.ts"

/** Networks and devices of one proposal that are looked up at most. */
const most = 50

const ask = (id: "getNetwork" | "getDevice", input: object, field: string) =>
  Effect.gen(function* () {
    const { descriptor } = yield* operationNamed(id)
    const client = yield* MerakiClient
    const { value } = yield* client.execute<{ readonly [name: string]: unknown }>(descriptor, input)
    const found = value[field]
    return typeof found === "string" ? found : undefined
  }).pipe(Effect.catchTag("NotFound", () => Effect.succeed(undefined)))

/** Asks Dashboard where networks and devices belong: what the input says about it may be made up. */
export const lookUpOwners = ({
  devices,
  networks
}: Places): Effect.Effect<Owners, MerakiError | Problem, MerakiClient> =>
  Effect.gen(function* () {
    if (devices.length + networks.length > most)
      return yield* Effect.fail(new Problem(`a proposal names ${most} networks and devices at most`))
    const networkOf = new Map(
      yield* Effect.forEach(devices, (serial) =>
        Effect.map(ask("getDevice", { serial }, "networkId"), (id) => [serial, id] as const)
      )
    )
    const all = new Set([...networks, ...[...networkOf.values()].filter((id) => id !== undefined)])
    const organizationOf = new Map(
      yield* Effect.forEach(all, (networkId) =>
        Effect.map(ask("getNetwork", { networkId }, "organizationId"), (id) => [networkId, id] as const)
      )
    )
    return {
      networkOf: (serial) => networkOf.get(serial),
      organizationOf: (networkId) => organizationOf.get(networkId)
    }
  })
