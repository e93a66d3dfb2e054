import { clientOf } from "@effect-meraki/testing/client"
import { it, logged, makeServer, until } from "@effect-meraki/testing/effect"
import { json } from "@effect-meraki/testing/server"
import { assert, describe } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as KeyValueStore from "effect/persistence/KeyValueStore"
import * as TestClock from "effect/testing/TestClock"
import { learn as learnFrom } from "../../src/internal/ownership/learn.ts"
import { organizationOf } from "../../src/internal/ownership/owner.ts"
import type { Input } from "../../src/internal/wire/input.ts"
import type * as MerakiConfig from "../../src/MerakiConfig.ts"
import { MerakiClient } from "../../src/MerakiClient.ts"
import type { MerakiError } from "../../src/MerakiError.ts"
import { getDevice, getDeviceClients, updateDevice } from "../../src/operations/Devices.ts"
import { getNetwork, getNetworkSettings, updateNetwork } from "../../src/operations/Networks.ts"
import {
  getOrganizationDevices,
  getOrganizationDevicesAvailabilities,
  getOrganizationNetworks
} from "../../src/operations/Organizations.ts"
import * as Networks from "../../src/operations/Networks.ts"
import * as Organizations from "../../src/operations/Organizations.ts"
import * as Sm from "../../src/operations/Sm.ts"
import * as Wireless from "../../src/operations/Wireless.ts"
import * as WirelessController from "../../src/operations/WirelessController.ts"
import type { Descriptor, ItemsIn } from "../../src/Operation.ts"
import * as Ownership from "../../src/Ownership.ts"
import * as OwnershipKeyValueStore from "../../src/OwnershipKeyValueStore.ts"

type Memory = Ownership.Ownership["Service"]

const learn = (memory: Memory, descriptor: Descriptor, input: Input, value: unknown) =>
  learnFrom(memory, descriptor, input, value, (text) => text)

const ofNetwork = (memory: Memory, networkId: string) => organizationOf(memory, updateNetwork.descriptor, { networkId })
const ofDevice = (memory: Memory, serial: string) => organizationOf(memory, updateDevice.descriptor, { serial })

describe("the organization that pays for a call", () => {
  it("is in the path, or not known", () => {
    const memory = Ownership.make()
    assert.strictEqual(organizationOf(memory, getOrganizationNetworks.descriptor, { organizationId: "1" }), "1")
    assert.isUndefined(ofNetwork(memory, "N_1"))
  })

  it("is learned from lists, envelopes and single answers", () => {
    const memory = Ownership.make()
    learn(memory, getOrganizationNetworks.descriptor, { organizationId: "1" }, [{ id: "N_1" }, { id: "N_2" }])
    learn(memory, getOrganizationDevices.descriptor, { organizationId: "1" }, [{ serial: "Q2", networkId: "N_3" }])
    learn(
      memory,
      getOrganizationDevicesAvailabilities.descriptor,
      { organizationId: "2" },
      { items: [{ serial: "Q3", network: { id: "N_4" } }] }
    )
    learn(memory, getNetwork.descriptor, { networkId: "N_5" }, { id: "N_5", organizationId: "3" })
    learn(memory, getDevice.descriptor, { serial: "Q4" }, { serial: "Q4", networkId: "N_5" })
    assert.deepStrictEqual(
      ["N_1", "N_2", "N_3", "N_4", "N_5"].map((id) => ofNetwork(memory, id)),
      ["1", "1", "1", "2", "3"]
    )
    assert.deepStrictEqual(
      ["Q2", "Q3", "Q4"].map((serial) => ofDevice(memory, serial)),
      ["1", "2", "3"]
    )
  })

  it("is learned from every form of a page, and from what else the API is known to send in its place", () => {
    const paginated = [Networks, Organizations, Sm, Wireless, WirelessController]
      .flatMap((module) => Object.values<{ readonly descriptor: Descriptor }>(module))
      .map(({ descriptor }) => descriptor)
      .filter(({ paging }) => paging !== undefined)
    const item = { serial: "Q2", network: { id: "N_1" }, organizationId: "1" }
    const forms: { readonly [Form in ItemsIn]: ReadonlyArray<unknown> } = {
      array: [[item], { items: [item] }, item],
      items: [{ items: [item], meta: {} }, [item]],
      envelopes: [[{ items: [item], meta: {} }], { items: [item], meta: {} }, [item]],
      events: [{ message: "", pageStartAt: "", pageEndAt: "", events: [item] }, [item]],
      records: [{ records: [item], meta: {} }, { items: [item] }, [item]]
    }
    const seen = new Set<string>()
    for (const descriptor of paginated) {
      const itemsIn = descriptor.paging?.itemsIn ?? "array"
      seen.add(itemsIn)
      for (const body of forms[itemsIn]) {
        const memory = Ownership.make()
        learn(memory, descriptor, {}, body)
        assert.strictEqual(ofDevice(memory, "Q2"), "1", `${descriptor.id} ${JSON.stringify(body)}`)
        assert.strictEqual(ofNetwork(memory, "N_1"), "1", `${descriptor.id} ${JSON.stringify(body)}`)
      }
    }
    assert.sameMembers([...seen], Object.keys(forms))
  })

  it("is corrected when a device has moved", () => {
    const memory = Ownership.make()
    learn(memory, getOrganizationDevices.descriptor, { organizationId: "1" }, [{ serial: "Q2", networkId: "N_1" }])
    learn(memory, getOrganizationDevices.descriptor, { organizationId: "2" }, [{ serial: "Q2", networkId: "N_2" }])
    assert.strictEqual(ofDevice(memory, "Q2"), "2")
  })

  it("is not learned from what is no network, no device, or nothing at all", () => {
    const memory = Ownership.make()
    for (const value of [
      undefined,
      null,
      "x",
      5,
      [],
      [null, "x", 1],
      { items: null },
      { id: "N_1" },
      [{ serial: "" }]
    ]) {
      learn(memory, getDevice.descriptor, { serial: "Q2" }, value)
    }
    assert.isUndefined(ofNetwork(memory, "N_1"))
    assert.isUndefined(ofDevice(memory, ""))
  })

  it("is remembered for the newest of more than can be remembered", () => {
    const memory = Ownership.make({ capacity: 200_000 })
    for (let page = 0; page < 500; page++) {
      const networks = Array.from({ length: 1000 }, (_, index) => ({ id: `N_${page * 1000 + index}` }))
      learn(memory, getOrganizationNetworks.descriptor, { organizationId: "1" }, networks)
    }
    assert.strictEqual(ofNetwork(memory, "N_499999"), "1")
    assert.isUndefined(ofNetwork(memory, "N_0"))
  })
})

describe("looking it up", () => {
  /** A server with one network and one device, and what a client asks of it. */
  const asking = (calls: ReadonlyArray<Effect.Effect<unknown, MerakiError, MerakiClient>>, options: Options = {}) =>
    Effect.gen(function* () {
      const server = yield* makeServer(({ url }, response) => {
        const respond = () => {
          if (url.endsWith("/networks/N_1")) {
            if (options.broken !== undefined) json(response, options.broken, { errors: ["no"] })
            else json(response, 200, { id: "N_1", organizationId: "7" })
          } else if (url.endsWith("/devices/Q2")) json(response, 200, { serial: "Q2", networkId: "N_1" })
          else if (url.endsWith("/organizations")) json(response, 200, options.sees ?? [])
          else if (/\/organizations\/\d+\/networks/.test(url)) {
            const [, id] = /\/organizations\/(\d+)/.exec(url) ?? []
            json(response, 200, [{ id: `N_${id}0` }, { id: `N_${id}1` }])
          } else json(response, 200, {})
        }
        setTimeout(respond, 5)
      })
      const limits = yield* Effect.gen(function* () {
        yield* Effect.all(calls, { concurrency: options.concurrency ?? 1 })
        return yield* MerakiClient.use((client) => client.limits)
      }).pipe(Effect.provide(clientOf(server.url, { rateLimit: {}, ...options.client })))
      return {
        sent: server.seen.map(({ method, url }) => `${method} ${url.replace("/api/v1", "")}`),
        organizations: Object.keys(limits.organizations)
      }
    })

  interface Options {
    readonly concurrency?: number
    /** The organizations that the key sees. */
    readonly sees?: ReadonlyArray<{ readonly id: string }>
    /** The status with which it is answered whose the network is. */
    readonly broken?: number
    readonly client?: Partial<MerakiConfig.Options>
  }

  const settings = getNetworkSettings({ networkId: "N_1" })
  const clients = getDeviceClients({ serial: "Q2" })
  const many = <A>(call: A, count: number): ReadonlyArray<A> => Array.from({ length: count }, () => call)
  const lookups = (sent: ReadonlyArray<string>) =>
    sent.filter((call) => call === "GET /networks/N_1" || call === "GET /devices/Q2")

  it.live("costs nothing for a call or two", () =>
    Effect.gen(function* () {
      const { organizations, sent } = yield* asking(many(settings, 2))
      assert.deepStrictEqual(lookups(sent), [])
      assert.deepStrictEqual(organizations, [])
    })
  )

  it.live("is one request for a network with more calls, and counts them to its organization", () =>
    Effect.gen(function* () {
      for (const concurrency of [1, 20]) {
        const { organizations, sent } = yield* asking(many(settings, 20), { concurrency })
        assert.deepStrictEqual(lookups(sent), ["GET /networks/N_1"])
        assert.deepStrictEqual(organizations, ["7"])
        // And one for the organizations.
        assert.strictEqual(sent.length, 22)
      }
    })
  )

  it.live("is one request for all networks when the key sees one organization, which all count against", () =>
    Effect.gen(function* () {
      const calls = ["N_1", "N_2", "N_3", "N_4", "N_5", "N_6"].map((networkId) => getNetworkSettings({ networkId }))
      for (const concurrency of [1, 20]) {
        const { organizations, sent } = yield* asking(calls, { concurrency, sees: [{ id: "7" }] })
        assert.deepStrictEqual(lookups(sent), [])
        assert.strictEqual(sent.filter((call) => call === "GET /organizations").length, 1)
        assert.strictEqual(sent.length, 7)
        assert.deepStrictEqual(organizations, ["7"])
      }
    })
  )

  it.live("is one request for each organization when there are a few and many calls", () =>
    Effect.gen(function* () {
      const calls = ["N_70", "N_71", "N_80", "N_81"].flatMap((networkId) => many(getNetworkSettings({ networkId }), 3))
      const sees = [{ id: "7" }, { id: "8" }]
      const { organizations, sent } = yield* asking(calls, { concurrency: 20, sees })
      assert.deepStrictEqual(lookups(sent), [])
      assert.strictEqual(sent.length, 12 + 3)
      assert.sameMembers([...organizations], ["7", "8"])
    })
  )

  it.live("is two for a device, and none for one whose network is known", () =>
    Effect.gen(function* () {
      const unknown = yield* asking(many(clients, 5))
      assert.deepStrictEqual(lookups(unknown.sent), ["GET /devices/Q2", "GET /networks/N_1"])
      assert.deepStrictEqual(unknown.organizations, ["7"])
      const known = yield* asking([getNetwork({ networkId: "N_1" }), ...many(clients, 5)])
      assert.deepStrictEqual(lookups(known.sent), ["GET /networks/N_1", "GET /devices/Q2"])
    })
  )

  it.live("that fails is not repeated, unless it may pass: then ten calls later; no call fails for it", () =>
    Effect.gen(function* () {
      const refused = yield* asking(many(settings, 20), { broken: 404, concurrency: 4 })
      assert.deepStrictEqual(lookups(refused.sent), ["GET /networks/N_1"])
      const unlucky = yield* asking(many(settings, 20), { broken: 503, concurrency: 4 })
      assert.deepStrictEqual(lookups(unlucky.sent), ["GET /networks/N_1", "GET /networks/N_1"])
      assert.deepStrictEqual([refused.organizations, unlucky.organizations], [[], []])
    })
  )

  it.live("is left out when there are no limits", () =>
    Effect.gen(function* () {
      const { sent } = yield* asking(many(settings, 20), { client: { rateLimit: false } })
      assert.deepStrictEqual(lookups(sent), [])
    })
  )

  it.live("that is interrupted leaves nobody waiting", () =>
    Effect.gen(function* () {
      const server = yield* makeServer(({ url }, response) => {
        if (!url.endsWith("/networks/N_1")) json(response, 200, {})
      })
      const lookups = () => server.seen.filter(({ url }) => url.endsWith("/networks/N_1")).length
      yield* Effect.gen(function* () {
        yield* settings
        yield* settings
        const looking = yield* Effect.forkChild(settings, { startImmediately: true })
        yield* until(() => lookups() === 1)
        const waiting = yield* Effect.forkChild(settings, { startImmediately: true })
        yield* Fiber.interrupt(looking)
        yield* Fiber.join(waiting)
        // That of the next call: the first has not been answered.
        const next = yield* Effect.forkChild(settings, { startImmediately: true })
        yield* until(() => lookups() === 2)
        yield* Fiber.interrupt(next)
      }).pipe(Effect.provide(clientOf(server.url, { rateLimit: {} })))
      assert.strictEqual(lookups(), 2)
    })
  )
})

describe("a memory that is kept", () => {
  const week = 7 * 86_400_000
  const stored = Effect.flatMap(KeyValueStore.KeyValueStore, (store) => store.get("effect-meraki/ownership"))
  const using = <A, E, R>(use: (memory: Memory) => Effect.Effect<A, E, R>) =>
    Effect.provide(Effect.flatMap(Ownership.Ownership, use), OwnershipKeyValueStore.layer(), { local: true })

  it.effect("that was last seen at no time, or after now, is not believed", () =>
    Effect.gen(function* () {
      yield* TestClock.adjust("1 hour")
      const store = yield* KeyValueStore.KeyValueStore
      const lines = [1000, 9e15, -1].map((at, index) => JSON.stringify(["1", at, [`N_${index + 1}`]]))
      yield* store.set("effect-meraki/ownership", lines.join("\n"))
      yield* using((memory) =>
        Effect.sync(() =>
          assert.deepStrictEqual(
            [1, 2, 3].map((number) => memory.get(`N_${number}`)),
            ["1", undefined, undefined]
          )
        )
      )
    }).pipe(Effect.orDie, Effect.provide(KeyValueStore.layerMemory))
  )

  it.effect("outlives the process, for a week after something was last seen", () =>
    Effect.gen(function* () {
      yield* using((memory) =>
        Effect.gen(function* () {
          memory.set("N_1", "1")
          memory.set("Q2", "1")
          memory.set("N_2", "2")
          yield* TestClock.adjust("31 seconds")
          const lines = ((yield* Effect.orDie(stored)) ?? "").split("\n").toSorted()
          assert.deepStrictEqual(lines, ['["1",30000,["N_1"]]', '["1",30000,["Q2"]]', '["2",30000,["N_2"]]'])
        })
      )
      yield* TestClock.adjust(week - 60_000)
      yield* using((memory) =>
        Effect.sync(() => {
          assert.deepStrictEqual(["N_1", "Q2", "N_2"].map(memory.get), ["1", "1", "2"])
          memory.set("N_1", "1")
          memory.set("Q2", "3")
        })
      )
      yield* TestClock.adjust("2 minutes")
      yield* using((memory) =>
        Effect.sync(() => assert.deepStrictEqual(["N_1", "Q2", "N_2"].map(memory.get), ["1", "3", undefined]))
      )
    }).pipe(Effect.provide(KeyValueStore.layerMemory))
  )

  it.effect("is written the next time when it could not be", () =>
    Effect.gen(function* () {
      const store = yield* KeyValueStore.KeyValueStore
      let isBroken = true
      const moody = Object.create(store, {
        set: {
          value: (key: string, value: string) =>
            isBroken
              ? Effect.fail(new KeyValueStore.KeyValueStoreError({ method: "set", key, message: "full" }))
              : store.set(key, value)
        }
      }) as typeof store
      yield* using((memory) =>
        Effect.gen(function* () {
          memory.set("N_1", "1")
          yield* TestClock.adjust("30 seconds")
          isBroken = false
        })
      ).pipe(Effect.provideService(KeyValueStore.KeyValueStore, moody))
      assert.include(yield* stored, "N_1")
    }).pipe(Effect.provide(KeyValueStore.layerMemory))
  )

  it.effect("that cannot be read or written is said once each, and works all the same", () =>
    Effect.gen(function* () {
      const store = yield* KeyValueStore.KeyValueStore
      yield* store.set("effect-meraki/ownership", "{not json")
      yield* using((memory) =>
        Effect.sync(() => {
          memory.set("N_1", "1")
          assert.strictEqual(memory.get("N_1"), "1")
        })
      )
      const lines = yield* logged
      assert.strictEqual(lines.length, 1)
      assert.include(lines[0], "the organizations of networks and devices could not be read")
      yield* using((memory) => Effect.sync(() => assert.strictEqual(memory.get("N_1"), "1")))
    }).pipe(Effect.provide(KeyValueStore.layerMemory))
  )

  it.live("is the one that clients of the same scope share", () =>
    Effect.gen(function* () {
      const server = yield* makeServer((_, response) => json(response, 200, { id: "N_1", organizationId: "7" }))
      const memory = Ownership.make()
      yield* getNetwork({ networkId: "N_1" }).pipe(
        Effect.provide(clientOf(server.url).pipe(Layer.provide(Layer.succeed(Ownership.Ownership, memory))))
      )
      assert.strictEqual(memory.get("N_1"), "7")
    })
  )
})
