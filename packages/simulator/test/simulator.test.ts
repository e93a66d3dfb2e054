import * as Networks from "@effect-meraki/core/Networks"
import * as Organizations from "@effect-meraki/core/Organizations"
import { it } from "@effect-meraki/testing/effect"
import { simulated } from "@effect-meraki/testing/simulated"
import { assert, describe } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { Simulator, startSimulator } from "../src/index.ts"

const small = { organizations: 1, networksPerOrganization: 3, devicesPerNetwork: 2 } as const

describe("the three ways in", () => {
  it.live("a layer, for programs with Effect", () =>
    Effect.gen(function* () {
      const simulator = yield* Simulator.Simulator
      const [organization] = yield* Organizations.getOrganizations()
      const networks = yield* Organizations.getOrganizationNetworks({ organizationId: String(organization?.id) })
      assert.deepStrictEqual(
        networks.map(({ id }) => id),
        [...simulator.world.networks.keys()]
      )
      yield* Networks.updateNetwork({ networkId: String(networks[0]?.id), name: "Renamed" })
      assert.strictEqual(simulator.world.networks.get(String(networks[0]?.id))?.name, "Renamed")
      assert.deepStrictEqual(simulator.snapshot().byOperation, {
        getOrganizations: 1,
        getOrganizationNetworks: 1,
        updateNetwork: 1
      })
    }).pipe(Effect.provide(simulated(small)))
  )

  it.live("a layer's socket is closed with it", () =>
    Effect.gen(function* () {
      const url = yield* Effect.map(Simulator.Simulator, ({ url }) => url).pipe(Effect.provide(Simulator.layer(small)))
      const after = yield* Effect.tryPromise(() => fetch(url)).pipe(Effect.result)
      assert.strictEqual(after._tag, "Failure")
    })
  )

  it("a promise, for programs without", async () => {
    const simulator = await startSimulator(small)
    const get = (path: string) =>
      fetch(simulator.url + path, { headers: { authorization: `Bearer ${simulator.apiKey}` } })
    assert.match(simulator.url, /^http:\/\/127\.0\.0\.1:\d+\/api\/v1$/)
    assert.strictEqual((await get("/organizations")).status, 200)
    await simulator.close()
    await get("/organizations").then(
      () => assert.fail("it should be closed"),
      (error: unknown) => assert.instanceOf(error, TypeError)
    )
  })

  it("a port that is taken is an error", async () => {
    await using simulator = await startSimulator(small)
    const port = Number(new URL(simulator.url).port)
    await startSimulator({ ...small, port }).then(
      () => assert.fail("two simulators on one port"),
      (error: unknown) => assert.include(String(error), "EADDRINUSE")
    )
  })

  it("refuses options that make no sense, by their names", async () => {
    const wrong = {
      organizations: -1,
      networksPerOrganization: 1.5,
      devicesPerNetwork: Number.NaN,
      speed: 0,
      apiKey: "",
      port: "x"
    }
    for (const [name, value] of Object.entries(wrong)) {
      assert.throws(() => Simulator.handler({ [name]: value }), new RegExp(`^${name} must`))
    }
    assert.throws(() => Simulator.handler({ faults: { rate: 5 } }), /^faults.rate must/)
    await startSimulator({ organizations: -1 }).then(
      () => assert.fail("it started"),
      (error: unknown) => assert.match(String(error), /organizations/)
    )
  })

  it("refuses options that there are none of, and rules that would do nothing", () => {
    const start = Simulator.handler as (options?: unknown) => Simulator.Running
    assert.throws(() => start("3000"), /^options must be an object such as \{ port: 3000 \}$/)
    assert.throws(() => start({ prot: 1 }), /^prot is no option; there are .*, port, /)
    const needs =
      /^a rule needs a fault with a kind, as in \{ fault: \{ kind: "status", status: 503 \} \}; the kinds are cut, /
    const { faults } = start()
    for (const rule of ["500", {}, { status: 503 }, { fault: { status: 503 } }, { fault: { kind: "toString" } }]) {
      assert.throws(() => faults.add(rule as never), needs)
      assert.throws(() => start({ rules: [rule] }), needs)
    }
  })

  it("can be closed twice, and is reached on this machine when it listens on all addresses", async () => {
    await using simulator = await startSimulator({ ...small, host: "0.0.0.0" })
    assert.match(simulator.url, /^http:\/\/127\.0\.0\.1:\d+\/api\/v1$/)
    for (const url of [simulator.url, simulator.url.replace("127.0.0.1", "localhost")]) {
      const answer = await fetch(`${url}/organizations`, { headers: { authorization: `Bearer ${simulator.apiKey}` } })
      assert.strictEqual(answer.status, 200)
    }
    assert.strictEqual(simulator.snapshot().strayedKeys, 0)
    await simulator.close()
  })

  it("has as much as it says", async () => {
    await using simulator = await startSimulator()
    assert.strictEqual(simulator.world.devices.size, 3000)
  })

  it("remembers as many requests as it is told, and counts all of them", async () => {
    const { apiKey, calls, fetch, snapshot, url } = Simulator.handler({ ...small, remember: 50, limits: false })
    for (let index = 0; index < 200; index++) {
      await fetch(`${url}/organizations`, { headers: { authorization: `Bearer ${apiKey}` } })
    }
    assert.isAtMost(calls.length, 55)
    assert.strictEqual(snapshot().requests, 200)
  })
})
