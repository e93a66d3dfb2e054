import type * as MerakiClient from "@effect-meraki/core/MerakiClient"
import { isRetryable, type MerakiError } from "@effect-meraki/core/MerakiError"
import * as Networks from "@effect-meraki/core/Networks"
import * as Organizations from "@effect-meraki/core/Organizations"
import { it } from "@effect-meraki/testing/effect"
import { mishaps, simulated } from "@effect-meraki/testing/simulated"
import { assert, describe } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Simulator from "../src/Simulator.ts"

const environment = simulated({
  organizations: 2,
  networksPerOrganization: 20,
  devicesPerNetwork: 2,
  limits: false,
  faults: { rate: 0.05, faults: mishaps }
})

describe("2,000 calls, one in twenty spoiled", () => {
  it.live("lose nothing that can be repeated, and create nothing twice", () =>
    Effect.gen(function* () {
      const { snapshot, world } = yield* Simulator.Simulator
      const networks = [...world.networks.values()]
      const [organizationId = ""] = world.organizations.keys()
      const networkOf = (number: number) => networks[number % networks.length]?.id ?? ""

      const call = (number: number): Effect.Effect<unknown, MerakiError, MerakiClient.MerakiClient> => {
        switch (number % 10) {
          case 0:
            return Organizations.createOrganizationNetwork({
              organizationId,
              name: `new ${number}`,
              productTypes: ["wireless"]
            })
          case 1:
          case 2:
          case 3:
            return Networks.updateNetwork({ networkId: networkOf(number), notes: `note ${number}` })
          default:
            return Networks.getNetworkClients({ networkId: networkOf(number) })
        }
      }
      const numbers = Array.from({ length: 2000 }, (_, number) => number)
      const results = yield* Effect.forEach(numbers, (number) => Effect.result(call(number)), { concurrency: 20 })
      const failures = results.flatMap((result, number) =>
        Result.isFailure(result) ? [{ number, error: result.failure }] : []
      )

      // A create whose answer says nothing certain is the caller's to look into: it is never repeated blindly. A change that
      // was answered with a success was carried out, and is not repeated for the sake of its answer.
      const isCarriedOut = (error: MerakiError) => error._tag === "InvalidResponse" && error.carriedOut
      assert.deepStrictEqual(
        failures.filter(({ error, number }) => isRetryable(error) || (number % 10 !== 0 && !isCarriedOut(error))),
        []
      )
      const { duplicates, faults } = snapshot()
      assert.isAbove(
        Object.values(faults).reduce((sum, count) => sum + count, 0),
        50
      )
      assert.deepStrictEqual(
        duplicates.filter(({ method }) => method === "POST"),
        []
      )
      const created = [...world.networks.values()].filter(({ name }) => name.startsWith("new ")).length
      const confirmed = results.filter((result, number) => number % 10 === 0 && Result.isSuccess(result)).length
      assert.isAtLeast(created, confirmed)
      assert.isAtMost(created, confirmed + failures.length)
    }).pipe(Effect.provide(environment))
  )
})
