import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import { assert, describe, it } from "vitest"
import { Devices, Lookups, MerakiClient, MerakiError, Networks, Organizations } from "../src/index.ts"

const network = (id: string) => ({ id, organizationId: "1", name: id, productTypes: [], tags: [] })
const device = (serial: string) => ({ serial, model: "MR46", mac: "00:00:00:00:00:00", name: serial })

/** A client that notes what it is asked, and whose lists lack what is gone. */
const noting = () => {
  const asked: Array<string> = []
  const note = <A>(line: string, value: A) => Effect.sync(() => (asked.push(line), value))
  const layer = MerakiClient.layerTest(
    [
      Devices.getDevice,
      ({ serial }) =>
        serial === "gone" ? Effect.fail(MerakiError.NotFound.make()) : note(`device ${serial}`, device(String(serial)))
    ],
    [
      Organizations.getOrganizationDevices,
      ({ organizationId, serials = [] }) =>
        organizationId === "dies"
          ? Effect.die("a double that dies")
          : note(
              `devices of ${organizationId}: ${serials.length}`,
              serials.filter((serial) => serial !== "gone").map(device)
            )
    ],
    [Networks.getNetwork, ({ networkId }) => note(`network ${networkId}`, network(String(networkId)))],
    [
      Organizations.getOrganizationNetworks,
      ({ organizationId }) => note(`networks of ${organizationId}`, ["N_1", "N_2", "N_3"].map(network))
    ]
  )
  return { asked, layer }
}

const devicesOf = (organizationId: string, serials: ReadonlyArray<string>) =>
  Effect.forEach(serials, (serial) => Effect.exit(Lookups.getDevice({ serial, organizationId })), { batching: true })

describe("lookups on Effect 3", () => {
  it("that are batched share lists, by organization", async () => {
    const { asked, layer } = noting()
    const serials = Array.from({ length: 120 }, (_, index) => `Q-${index}`)
    const program = Effect.all([devicesOf("1", serials), devicesOf("2", ["Q-a", "Q-b"])], { batching: true })
    const [ones, twos] = await Effect.runPromise(Effect.provide(program, layer))
    assert.deepStrictEqual(
      [...ones, ...twos].map((exit) => (Exit.isSuccess(exit) ? exit.value.serial : exit)),
      [...serials, "Q-a", "Q-b"]
    )
    assert.deepStrictEqual(asked.toSorted(), ["devices of 1: 100", "devices of 1: 20", "devices of 2: 2"])
  })

  it("that are not batched ask for one after the other", async () => {
    const { asked, layer } = noting()
    const both = Effect.forEach(["Q-1", "Q-2"], (serial) => Lookups.getDevice({ serial, organizationId: "1" }))
    await Effect.runPromise(Effect.provide(both, layer))
    assert.deepStrictEqual(asked, ["device Q-1", "device Q-2"])
  })

  it("of networks share the list of their organization, which earlier answers have shown", async () => {
    const { asked, layer } = noting()
    const program = Effect.gen(function* () {
      yield* Organizations.getOrganizationNetworks({ organizationId: "1" })
      return yield* Effect.forEach(["N_1", "N_2", "N_3"], (networkId) => Lookups.getNetwork({ networkId }), {
        batching: true
      })
    })
    const found = await Effect.runPromise(Effect.provide(program, layer))
    assert.deepStrictEqual(
      found.map(({ name }) => name),
      ["N_1", "N_2", "N_3"]
    )
    assert.deepStrictEqual(asked, ["networks of 1", "networks of 1"])
  })

  it("fail each by itself, and with the stack of its caller", async () => {
    const { layer } = noting()
    const [here, gone] = await Effect.runPromise(Effect.provide(devicesOf("1", ["Q-1", "gone"]), layer))
    assert.isTrue(here !== undefined && Exit.isSuccess(here))
    const failure = await Effect.runPromise(
      Effect.provide(Effect.flip(Lookups.getDevice({ serial: "gone", organizationId: "1" })), layer)
    )
    assert.strictEqual(failure._tag, "NotFound")
    assert.include(failure.stack, "Lookups.test.ts")
    assert.isTrue(gone !== undefined && Exit.isFailure(gone) && gone.cause._tag === "Fail")
  })

  it("end together when what carries them dies", async () => {
    const { layer } = noting()
    const found = await Effect.runPromise(Effect.provide(devicesOf("dies", ["Q-1", "Q-2"]), layer))
    assert.deepStrictEqual(
      found.map((exit) => Exit.isFailure(exit) && exit.cause._tag),
      ["Die", "Die"]
    )
  })

  it("are not mixed with those of another client, or with other options around them", async () => {
    const [one, other] = [noting(), noting()]
    const two = devicesOf("1", ["Q-1", "Q-2"])
    const program = Effect.all(
      [
        Effect.provide(two, one.layer),
        Effect.provide(two, other.layer),
        Effect.provide(MerakiClient.withOptions(two, { readOnly: true }), one.layer)
      ],
      { batching: true }
    )
    await Effect.runPromise(program)
    assert.deepStrictEqual(one.asked, ["devices of 1: 2", "devices of 1: 2"])
    assert.deepStrictEqual(other.asked, ["devices of 1: 2"])
  })
})
