import * as ApiHealth from "@effect-meraki/core/ApiHealth"
import * as MerakiClient from "@effect-meraki/core/MerakiClient"
import * as Networks from "@effect-meraki/core/Networks"
import * as Organizations from "@effect-meraki/core/Organizations"
import { it } from "@effect-meraki/testing/effect"
import { simulated } from "@effect-meraki/testing/simulated"
import { assert, describe } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Simulator from "../src/Simulator.ts"

const environment = simulated(
  { organizations: 2, networksPerOrganization: 10, devicesPerNetwork: 2, limits: false },
  { application: { name: "HealthTest", version: "1.0", vendor: "Example" } }
)

describe("a client's health and the simulator agree", () => {
  it.live("to the unit, whatever goes wrong", () =>
    Effect.gen(function* () {
      const { calls, faults, world } = yield* Simulator.Simulator
      const [organizationId = ""] = world.organizations.keys()
      const call = Organizations.getOrganization({ organizationId })
      faults.add({ fault: { kind: "status", status: 503 }, operation: "getOrganization", from: 2, times: 2 })
      faults.add({ fault: { kind: "html", status: 502 }, operation: "getOrganization", from: 6, times: 1 })
      faults.add({
        fault: { kind: "status", status: 429, retryAfter: "0" },
        operation: "getOrganization",
        from: 9,
        times: 3
      })
      faults.add({ fault: { kind: "reset", when: "after" }, operation: "getOrganization", from: 15, times: 1 })
      faults.add({ fault: { kind: "cut" }, operation: "getOrganization", from: 18, times: 1 })
      faults.add({ fault: { kind: "html", status: 200 }, operation: "getOrganization", from: 20, times: 1 })
      for (let number = 0; number < 20; number++) yield* call
      const health = yield* (yield* MerakiClient.MerakiClient).health

      const statuses: Record<string, number> = {}
      let unanswered = 0
      for (const { fault, status } of calls) {
        if (fault === "reset" || fault === "cut") unanswered++
        else statuses[status] = (statuses[status] ?? 0) + 1
      }
      assert.strictEqual(health.attempts, calls.length)
      assert.deepStrictEqual<unknown>(health.byStatus, statuses)
      assert.strictEqual(health.transportFailures, unanswered)
      assert.strictEqual(health.rateLimited, 3)
      assert.deepStrictEqual<unknown>(health.retries, {
        ServiceUnavailable: 2,
        BadGateway: 1,
        TooManyRequests: 3,
        ConnectionFailed: 2,
        InvalidResponse: 1
      })
    }).pipe(Effect.provide(environment))
  )
})

describe("reconciliation with the simulator's analytics", () => {
  it.live("knows its own requests though nothing has told whose they are, and those it cut off", () =>
    Effect.gen(function* () {
      const { calls, faults, world } = yield* Simulator.Simulator
      const [organizationId = ""] = world.organizations.keys()
      const networkIds = [...world.networks.values()]
        .filter((network) => network.organizationId === organizationId)
        .map(({ id }) => id)
      for (const networkId of networkIds) yield* Networks.getNetworkClients({ networkId })
      faults.add({ fault: { kind: "slow", millis: 60_000 }, operation: "getNetworkClients" })
      for (const networkId of networkIds.slice(0, 3)) {
        const before = calls.length
        const cutOff = yield* Effect.forkChild(Networks.getNetworkClients({ networkId }))
        while (calls.length === before) yield* Effect.sleep(5)
        yield* Fiber.interrupt(cutOff)
      }
      faults.clear()
      const result = yield* ApiHealth.reconcile({ organizationId, delay: 0 })
      assert.strictEqual(result.both, networkIds.length)
      assert.strictEqual(result.lostAnswers.length, 3)
      assert.strictEqual(result.others, 0)
    }).pipe(Effect.provide(environment))
  )

  it.live("finds exactly the gateways' answers, the lost ones and those that never arrived", () =>
    Effect.gen(function* () {
      const { faults, world } = yield* Simulator.Simulator
      const [organizationId = ""] = world.organizations.keys()
      const [networkId = ""] = world.networks.keys()
      faults.add({ fault: { kind: "html", status: 502 }, operation: "getOrganizationNetworks", from: 3, times: 2 })
      faults.add({ fault: { kind: "html", status: 504 }, operation: "getOrganizationDevices", from: 2, times: 1 })
      faults.add({ fault: { kind: "reset", when: "after" }, operation: "updateNetwork", from: 2, times: 1 })
      faults.add({ fault: { kind: "reset", when: "before" }, operation: "updateNetwork", from: 5, times: 2 })
      for (let number = 0; number < 5; number++) {
        yield* Organizations.getOrganizationNetworks({ organizationId })
        yield* Organizations.getOrganizationDevices({ organizationId })
        yield* Networks.getNetwork({ networkId })
        yield* Networks.updateNetwork({ networkId, notes: `note ${number}` })
      }
      yield* Effect.sleep(5)
      const result = yield* ApiHealth.reconcile({ organizationId, delay: 0 })
      const of = (attempts: ReadonlyArray<ApiHealth.Attempt>) =>
        attempts.map(({ operation, status }) => `${operation} ${status}`)
      assert.deepStrictEqual(of(result.gateway), [
        "getOrganizationDevices 504",
        "getOrganizationNetworks 502",
        "getOrganizationNetworks 502"
      ])
      assert.deepStrictEqual(of(result.lostAnswers), ["updateNetwork undefined"])
      assert.deepStrictEqual(of(result.neverArrived), ["updateNetwork undefined", "updateNetwork undefined"])
      assert.deepStrictEqual(of(result.unaccounted), [])
      assert.strictEqual(result.both, 20)
      assert.strictEqual(result.others, 0)
      assert.deepStrictEqual(
        result.spenders.map(({ isSelf, share, userAgent }) => [userAgent, share, isSelf]),
        [["HealthTest/1.0 Example", 1, true]]
      )
    }).pipe(Effect.provide(environment))
  )
})
