import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { assert, describe, it } from "vitest"
import { Devices, History, LiveTools, MerakiClient, Networks, Organizations, Resume } from "../src/index.ts"

const network = (id: string) => ({ id, organizationId: "1", name: id, productTypes: [], tags: [] })
const hour = (hour: number) => new Date(Date.UTC(2026, 0, 1, hour)).toISOString()
const list = <A, E, R>(stream: Stream.Stream<A, E, R>) => Effect.map(Stream.runCollect(stream), (all) => [...all])

/** A client whose ping is running, and then in a state that stays. */
const clientOf = (last: string) => {
  let asked = 0
  return MerakiClient.layerTest(
    [Devices.createDeviceLiveToolsPing, () => Effect.succeed({ pingId: "42", status: "new" })],
    [
      Devices.getDeviceLiveToolsPing,
      ({ id }) => Effect.sync(() => ({ pingId: String(id), status: asked++ === 0 ? "running" : last }))
    ],
    [Organizations.getOrganizationNetworks, () => Effect.succeed(["N_1", "N_2", "N_3"].map(network))],
    [
      Networks.getNetworkEvents,
      () =>
        Effect.succeed({
          message: null,
          pageStartAt: "",
          pageEndAt: "",
          events: [1, 2, 3, 4].map((at) => ({ occurredAt: hour(at) }))
        })
    ]
  )
}

const ping = { serial: "Q2XX", target: "8.8.8.8" }

describe("on Effect 3", () => {
  it("a live tool is followed to its result", async () => {
    const quick = { pollInterval: "1 millis" } as const
    const program = Effect.gen(function* () {
      assert.strictEqual((yield* LiveTools.ping(ping, quick)).status, "complete")
      const states = yield* list(Stream.take(LiveTools.ping.states(ping, quick), 2))
      assert.deepStrictEqual(
        states.map(({ status }) => status),
        ["new", "complete"]
      )
    })
    await Effect.runPromise(program.pipe(Effect.provide(clientOf("complete"))))
  })

  it("a live tool is given up at its deadline", async () => {
    const late = LiveTools.ping(ping, { pollInterval: "1 millis", deadline: "30 millis" })
    const error = await Effect.runPromise(Effect.flip(late).pipe(Effect.provide(clientOf("running"))))
    assert.deepInclude(error, { _tag: "RequestTimedOut", parameters: { serial: "Q2XX", id: "42" } })
  })

  it("a history has the items between two times", async () => {
    const span = { since: hour(2), until: hour(3) }
    const events = list(History.items(Networks.getNetworkEvents, { networkId: "N_1" }, span))
    const found = await Effect.runPromise(events.pipe(Effect.provide(clientOf("complete"))))
    assert.deepStrictEqual(
      found.map(({ occurredAt }) => occurredAt),
      [hour(3), hour(2)]
    )
  })

  it("a stream goes on behind the last page that was consumed as a whole", async () => {
    let kept: string | undefined
    const networks = Resume.items(
      Organizations.getOrganizationNetworks,
      { organizationId: "1", perPage: 1 },
      { load: Effect.sync(() => kept), save: (link) => Effect.sync(() => void (kept = link)) }
    ).pipe(Stream.map(({ id }) => id))
    const program = Effect.gen(function* () {
      const failing = Stream.runForEach(networks, (id) => (id === "N_2" ? Effect.fail("down") : Effect.void))
      assert.strictEqual(yield* Effect.flip(failing), "down")
      assert.deepStrictEqual(yield* list(networks), ["N_2", "N_3"])
      assert.isUndefined(kept)
    })
    await Effect.runPromise(program.pipe(Effect.provide(clientOf("complete"))))
  })
})
