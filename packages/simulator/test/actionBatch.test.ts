import * as ActionBatch from "@effect-meraki/core/ActionBatch"
import * as Networks from "@effect-meraki/core/Networks"
import * as Organizations from "@effect-meraki/core/Organizations"
import * as RetryPolicy from "@effect-meraki/core/RetryPolicy"
import { it } from "@effect-meraki/testing/effect"
import { mishaps, simulated } from "@effect-meraki/testing/simulated"
import { assert, describe } from "@effect/vitest"
import * as Effect from "effect/Effect"
import type { FaultRate, FaultRule } from "../src/Fault.ts"
import * as Simulator from "../src/Simulator.ts"

/** An API whose batches take a hundredth of their time. */
const environment = ({ rules, ...faults }: Partial<FaultRate> & { readonly rules?: ReadonlyArray<FaultRule> } = {}) =>
  simulated({
    organizations: 1,
    networksPerOrganization: 50,
    devicesPerNetwork: 1,
    limits: false,
    speed: 100,
    lenient: { batches: true },
    faults: { rate: 0, ...faults },
    rules
  })

/** 1,000 actions, of which each third creates. */
const thousand = (organizationId: string, networkIds: ReadonlyArray<string>) =>
  Array.from({ length: 1000 }, (_, number) =>
    number % 3 === 0
      ? Organizations.createOrganizationNetwork.action({
          organizationId,
          name: `new ${number}`,
          productTypes: ["wireless"]
        })
      : Networks.updateNetwork.action({
          networkId: networkIds[number % networkIds.length] ?? "",
          notes: `note ${number}`
        })
  )

/** One of each at the making of batches, every other time: how often batches are looked at depends on the machine. */
const spoiled: ReadonlyArray<FaultRule> = mishaps.map((fault, index) => ({
  operation: "createOrganizationActionBatch",
  from: 1 + 2 * index,
  times: 1,
  fault
}))

describe("1,000 actions, one answer in twenty spoiled", () => {
  for (const mode of ["async", "sync"] as const) {
    it.live(`are carried out exactly once each (${mode})`, () =>
      Effect.gen(function* () {
        const { snapshot, world } = yield* Simulator.Simulator
        const [organizationId = ""] = world.organizations.keys()
        const actions = thousand(organizationId, [...world.networks.keys()])
        const { created } = yield* ActionBatch.submit({
          organizationId,
          actions,
          mode,
          pollInterval: "10 millis",
          retry: RetryPolicy.make({ initialDelay: 1, retryPost: true, retries: 20 })
        })
        const { applied, duplicates, faults } = snapshot()
        assert.includeMembers(
          Object.keys(faults),
          spoiled.map(({ fault: { kind } }) => kind)
        )
        assert.deepInclude(applied, { createOrganizationNetwork: 334, updateNetwork: 666 })
        assert.deepStrictEqual(
          duplicates.filter(({ path }) => !path.includes("actionBatches")),
          []
        )
        for (const [position, resource] of created.entries()) {
          const name = resource === undefined ? undefined : world.networks.get(resource.id)?.name
          assert.strictEqual(name, position % 3 === 0 ? `new ${position}` : undefined)
        }
        const left = yield* Organizations.getOrganizationActionBatches({ organizationId, status: "pending" })
        assert.deepStrictEqual(left, [])
      }).pipe(
        Effect.provide(
          environment({
            rate: 0.05,
            faults: mishaps,
            rules: spoiled
          })
        )
      )
    )
  }

  it.live("even when every second answer to a batch is lost after it was made", () =>
    Effect.gen(function* () {
      const { faults, snapshot, world } = yield* Simulator.Simulator
      let number = 0
      faults.add({
        operation: "*OrganizationActionBatch",
        when: ({ method }) => method !== "GET" && number++ % 2 === 0,
        fault: { kind: "reset", when: "after" }
      })
      const [organizationId = ""] = world.organizations.keys()
      yield* ActionBatch.submit({
        organizationId,
        actions: thousand(organizationId, [...world.networks.keys()]),
        mode: "sync",
        retry: RetryPolicy.make({ initialDelay: 1, retryPost: true })
      })
      const { applied, byOperation } = snapshot()
      assert.deepInclude(applied, {
        createOrganizationActionBatch: 50,
        createOrganizationNetwork: 334,
        updateNetwork: 666
      })
      assert.strictEqual(byOperation["createOrganizationActionBatch"], 50)
    }).pipe(Effect.provide(environment()))
  )
})
