import { it } from "@effect-meraki/testing/effect"
import { assert, describe } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Option from "effect/Option"
import * as Lookups from "../src/Lookups.ts"
import * as MerakiClient from "../src/MerakiClient.ts"
import * as MerakiError from "../src/MerakiError.ts"
import { getDevice } from "../src/operations/Devices.ts"
import { getNetwork } from "../src/operations/Networks.ts"
import { getOrganizationDevices, getOrganizationNetworks } from "../src/operations/Organizations.ts"

const network = (id: string) => ({ id, organizationId: "1", name: id, productTypes: [], tags: [] })
const device = (serial: string) => ({ serial, model: "MR46", mac: "00:00:00:00:00:00", name: serial })

/** A client that notes what it is asked, and whose lists lack what is gone. */
const noting = () => {
  const asked: Array<string> = []
  const note = <A>(line: string, value: A) => Effect.sync(() => (asked.push(line), value))
  const layer = MerakiClient.layerTest(
    [
      getDevice,
      ({ serial }) =>
        serial === "gone" ? Effect.fail(MerakiError.NotFound.make()) : note(`device ${serial}`, device(String(serial)))
    ],
    [
      getOrganizationDevices,
      ({ organizationId, serials = [] }) =>
        organizationId === "403"
          ? Effect.fail(MerakiError.Forbidden.make())
          : note(
              `devices of ${organizationId}: ${serials.length}`,
              serials.filter((serial) => serial !== "gone" && serial !== "moved").map(device)
            )
    ],
    [getNetwork, ({ networkId }) => note(`network ${networkId}`, network(String(networkId)))],
    [
      getOrganizationNetworks,
      ({ organizationId }) => note(`networks of ${organizationId}`, ["N_1", "N_2", "N_3"].map(network))
    ]
  )
  return { asked, layer }
}

const all = <A, E, R>(effects: ReadonlyArray<Effect.Effect<A, E, R>>) =>
  Effect.all(
    effects.map((effect) => Effect.exit(effect)),
    { concurrency: "unbounded" }
  )

const tagOf = (exit: Exit.Exit<unknown, { readonly _tag: string }>) =>
  Exit.isSuccess(exit)
    ? "found"
    : Option.map(Exit.findErrorOption(exit), ({ _tag }) => _tag).pipe(Option.getOrUndefined)

describe("lookups at the same time", () => {
  it.effect("of devices share lists of up to 100, by organization", () => {
    const { asked, layer } = noting()
    return Effect.gen(function* () {
      const serials = Array.from({ length: 120 }, (_, index) => `Q-${index}`)
      const found = yield* all([
        ...serials.map((serial) => Lookups.getDevice({ serial, organizationId: "1" })),
        // The same twice is asked for once.
        Lookups.getDevice({ serial: "Q-0", organizationId: "1" }),
        Lookups.getDevice({ serial: "other", organizationId: "2" })
      ])
      assert.isTrue(found.every(Exit.isSuccess))
      assert.deepStrictEqual(
        found.slice(118).map((exit) => (Exit.isSuccess(exit) ? exit.value.serial : "")),
        ["Q-118", "Q-119", "Q-0", "other"]
      )
      assert.deepStrictEqual(asked.toSorted(), ["device other", "devices of 1: 100", "devices of 1: 20"])
    }).pipe(Effect.provide(layer))
  })

  it.effect("ask the API itself about what a list does not have", () => {
    const { asked, layer } = noting()
    return Effect.gen(function* () {
      const [here, moved, gone] = yield* all(
        ["Q-1", "moved", "gone"].map((serial) => Lookups.getDevice({ serial, organizationId: "1" }))
      )
      assert.isTrue(here !== undefined && moved !== undefined && Exit.isSuccess(here) && Exit.isSuccess(moved))
      assert.strictEqual(gone === undefined ? "" : tagOf(gone), "NotFound")
      assert.deepStrictEqual(asked, ["devices of 1: 3", "device moved"])
    }).pipe(Effect.provide(layer))
  })

  it.effect("use what earlier answers have shown, or ask for one after the other", () => {
    const { asked, layer } = noting()
    return Effect.gen(function* () {
      yield* getOrganizationNetworks({ organizationId: "1" })
      yield* all(["N_1", "N_2", "N_3", "N_9"].map((networkId) => Lookups.getNetwork({ networkId })))
      assert.deepStrictEqual(asked.toSorted(), ["network N_9", "networks of 1", "networks of 1"])
    }).pipe(Effect.provide(layer))
  })

  it.effect("of two networks are two calls: their list may be long", () => {
    const { asked, layer } = noting()
    return Effect.gen(function* () {
      yield* all(["N_1", "N_2"].map((networkId) => Lookups.getNetwork({ networkId, organizationId: "1" })))
      assert.deepStrictEqual(asked.toSorted(), ["network N_1", "network N_2"])
    }).pipe(Effect.provide(layer))
  })

  it.effect("all fail as their list does, and those of other organizations do not", () => {
    const { layer } = noting()
    return Effect.gen(function* () {
      const found = yield* all([
        ...["a", "b"].map((serial) => Lookups.getDevice({ serial, organizationId: "403" })),
        ...["c", "d"].map((serial) => Lookups.getDevice({ serial, organizationId: "1" }))
      ])
      assert.deepStrictEqual(found.map(Exit.isSuccess), [false, false, true, true])
    }).pipe(Effect.provide(layer))
  })

  it.effect("are not mixed with those of another client, or with other options around them", () => {
    const [one, other] = [noting(), noting()]
    const two = ["a", "b"].map((serial) => Lookups.getDevice({ serial, organizationId: "1" }))
    return Effect.gen(function* () {
      yield* Effect.all(
        [
          all(two).pipe(Effect.provide(one.layer)),
          Effect.all([all(two), MerakiClient.withOptions(all(two), { timeout: "1 second" })], {
            concurrency: 2
          }).pipe(Effect.provide(other.layer))
        ],
        { concurrency: 2 }
      )
      assert.deepStrictEqual(one.asked, ["devices of 1: 2"])
      assert.deepStrictEqual(other.asked, ["devices of 1: 2", "devices of 1: 2"])
    })
  })
})
