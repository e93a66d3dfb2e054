import { assertPrints, assertShows, examples } from "@effect-meraki/testing/examples"
import { startSimulator } from "@effect-meraki/simulator"
import { afterAll, assert, beforeAll, describe, it } from "vitest"

const programs = examples("jobs-")

let simulator: Awaited<ReturnType<typeof startSimulator>>
beforeAll(async () => {
  simulator = await startSimulator({ organizations: 2, networksPerOrganization: 20, devicesPerNetwork: 1, speed: 100 })
})
afterAll(() => simulator.close())

const expected: { readonly [name: string]: ReadonlyArray<string | RegExp> } = {
  "jobs-promise.ts": ["completed: 40 changed"],
  "jobs-rollout.ts": ["40 steps, in stages of 1, 10, 29", /^\d+ changed, 0 failed, 0 unknown$/, /^\d+ taken back$/]
}

describe("the examples of jobs", () => {
  it("are all here", () => {
    assert.deepStrictEqual(
      programs.map(([name]) => name),
      Object.keys(expected)
    )
  })

  it.for(programs)("%s prints what it says", ([name, file]) => assertPrints(file, simulator, expected[name]))

  it("are what the page on jobs shows", () => assertShows("jobs.md", programs))
})
