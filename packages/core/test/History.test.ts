import { it } from "@effect-meraki/testing/effect"
import { assert, describe } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/testing/TestClock"
import * as History from "../src/History.ts"
import * as MerakiClient from "../src/MerakiClient.ts"
import { getNetworkClients, getNetworkEvents } from "../src/operations/Networks.ts"
import {
  getOrganizationApiRequests,
  getOrganizationConfigurationChanges,
  getOrganizationNetworks
} from "../src/operations/Organizations.ts"

const hour = (hour: number) => new Date(Date.UTC(2026, 0, 1, hour)).toISOString()
const events = Array.from({ length: 24 }, (_, index) => ({ occurredAt: hour(index), type: String(index) }))

/** A client that notes the times that it is asked for. */
const noting = () => {
  const asked: Array<unknown> = []
  const layer = MerakiClient.layerTest(
    [
      getNetworkEvents,
      ({ endingBefore }) => {
        asked.push(endingBefore)
        return Effect.succeed({ message: null, pageStartAt: "", pageEndAt: "", events })
      }
    ],
    [
      getOrganizationApiRequests,
      ({ t0, t1 }) => {
        asked.push([t0, t1])
        return Effect.succeed([{ ts: String(t0) }])
      }
    ],
    [
      getOrganizationConfigurationChanges,
      ({ t0 }) => {
        asked.push(t0)
        return Effect.succeed([{ ts: String(t0) }])
      }
    ],
    [getNetworkClients, ({ t0 }) => Effect.succeed([{ id: String(t0) }])]
  )
  return { asked, layer }
}

describe("a history", () => {
  it.effect("of the event log ends where it is too old, and begins where it is not too new", () => {
    const { asked, layer } = noting()
    return Effect.gen(function* () {
      const span = { since: hour(20), until: new Date(hour(22)), prefetch: 0 } as const
      const input = { networkId: "N_1", perPage: 5 }
      const types = Stream.map(History.items(getNetworkEvents, input, span), ({ type }) => type)
      assert.deepStrictEqual(yield* Stream.runCollect(types), ["22", "21", "20"])
      // The double does not know times: it begins with the newest events. The page behind the span is not read.
      assert.deepStrictEqual(asked, [hour(22)])
      const rest = History.items(getNetworkEvents, { networkId: "N_1" }, { since: hour(22) })
      assert.lengthOf(yield* Stream.runCollect(rest), 2)
      assert.isUndefined(asked[1])
    }).pipe(Effect.provide(layer))
  })

  it.effect("of operations with times has them as parameters", () => {
    const { asked, layer } = noting()
    return Effect.gen(function* () {
      const input = { organizationId: "1" }
      yield* Stream.runDrain(History.items(getOrganizationApiRequests, input, { since: hour(1), until: hour(2) }))
      yield* Stream.runDrain(History.items(getOrganizationApiRequests, input, { since: hour(1) }))
      assert.deepStrictEqual(asked, [
        [hour(1), hour(2)],
        [hour(1), undefined]
      ])
    }).pipe(Effect.provide(layer))
  })

  it.effect("is read in windows, in the order of the operation", () => {
    const { asked, layer } = noting()
    return Effect.gen(function* () {
      yield* TestClock.setTime(Date.parse(hour(5)))
      const span = { since: hour(0), window: "2 hours" } as const
      const input = { organizationId: "1" }
      yield* Stream.runDrain(History.items(getOrganizationApiRequests, input, span))
      assert.deepStrictEqual(asked.splice(0), [
        [hour(0), hour(2)],
        [hour(2), hour(4)],
        [hour(4), hour(5)]
      ])
      yield* Stream.runDrain(History.items(getOrganizationConfigurationChanges, input, span))
      assert.deepStrictEqual(asked, [hour(4), hour(2), hour(0)])
    }).pipe(Effect.provide(layer))
  })

  it.effect("is refused with what is wrong with it", () => {
    const { asked, layer } = noting()
    const problems = <A, E extends { readonly message: string }, R>(stream: Stream.Stream<A, E, R>) =>
      Effect.map(Effect.flip(Stream.runDrain(stream)), ({ message }) => message)
    return Effect.gen(function* () {
      const networks = History.items(getOrganizationNetworks, { organizationId: "1" }, { since: hour(0) })
      assert.strictEqual(
        yield* problems(networks),
        "getOrganizationNetworks: since is not for getOrganizationNetworks, which has no t0 (GET /organizations/1/networks, not sent)"
      )
      const clients = History.items(getNetworkClients, { networkId: "N_1" }, { since: hour(0), until: hour(1) })
      assert.match(yield* problems(clients), /until is not for getNetworkClients, which has no t1/)
      const late = { since: hour(2), until: hour(1) }
      const requests = History.items(getOrganizationApiRequests, { organizationId: "1" }, late)
      assert.match(yield* problems(requests), /until must be later than since/)
      const odd = { since: "yesterday", window: -1 }
      assert.match(
        yield* problems(History.items(getNetworkEvents, { networkId: "N_1" }, odd)),
        /since must be a date and time: .*; window must be a time above zero/
      )
      assert.deepStrictEqual(asked, [])
    }).pipe(Effect.provide(layer))
  })
})
