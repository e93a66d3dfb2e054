import { answer, clientOf, scripted } from "@effect-meraki/testing/client"
import { it, logged } from "@effect-meraki/testing/effect"
import { assert, describe } from "@effect/vitest"
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { checkInput } from "../../src/internal/wire/input.ts"
import { MerakiClient } from "../../src/MerakiClient.ts"
import type { CallOptions, Descriptor } from "../../src/Operation.ts"
import { getNetworkClients, updateNetwork } from "../../src/operations/Networks.ts"
import { getOrganizationApiRequests } from "../../src/operations/Organizations.ts"
import { updateDeviceSwitchPort } from "../../src/operations/Switch.ts"
import { updateNetworkWirelessSsid } from "../../src/operations/Wireless.ts"
import { parse } from "../../src/ResponseSchema.ts"
import { descriptors, sampleOf } from "../support/samples.ts"

/** Runs a call without its type, and gives what it sent. */
const sending = ({ descriptor }: { readonly descriptor: Descriptor }, input: object, options?: CallOptions) =>
  Effect.gen(function* () {
    const { layer, sent } = scripted(() => answer(200, descriptor.response?.startsWith("[") === true ? [] : {}))
    const run = MerakiClient.use((client) => client.execute(descriptor, input, options))
    yield* Effect.provide(run, clientOf("https://api.meraki.com/api/v1", {}, layer))
    return sent[0]
  })

const issuesOf = (operation: { readonly descriptor: Descriptor }, input: object, options?: CallOptions) =>
  Effect.map(Effect.flip(sending(operation, input, options)), (error) =>
    "issues" in error ? error.issues.map(({ path, problem }) => `${path} ${problem}`) : [error._tag]
  )

const ssid = { networkId: "N_1", number: 0 }

describe("a value that JSON has no form for", () => {
  it.effect("is refused with its place, anywhere in a body", () =>
    Effect.gen(function* () {
      const rows: ReadonlyArray<readonly [object, string]> = [
        [{ radiusServers: [{ host: "a", port: Number.NaN }] }, "radiusServers[0].port must be a finite number"],
        [{ dot11w: { enabled: Infinity } }, "dot11w.enabled must be a finite number"],
        [{ splashGuestSponsorDomains: ["a", undefined] }, "splashGuestSponsorDomains[1] must not be undefined"],
        [{ dot11w: { enabled: () => true } }, "dot11w.enabled must not be a function, for which JSON has no form"],
        [{ dot11w: { enabled: Symbol("a") } }, "dot11w.enabled must not be a symbol, for which JSON has no form"],
        [{ radiusServers: [{ port: 1n }] }, "radiusServers[0].port must not be a bigint, for which JSON has no form"],
        [{ dot11w: { enabled: new Date(Number.NaN) } }, "dot11w.enabled must be a valid date"]
      ]
      for (const [given, problem] of rows) {
        assert.deepStrictEqual(yield* issuesOf(updateNetworkWirelessSsid, { ...ssid, ...given }), [problem])
      }
      // A property that is undefined is left out, as everywhere in JSON.
      const sent = yield* sending(updateNetworkWirelessSsid, {
        ...ssid,
        dot11w: { enabled: undefined, required: true }
      })
      assert.strictEqual(sent?.body, '{"dot11w":{"required":true}}')
    })
  )
})

describe("a value that is not listed, and a property that is not declared", () => {
  /** The values of `authMode`, as its shape lists them. */
  const modes = /e\((.*)\)/
    .exec(updateNetworkWirelessSsid.descriptor.body?.["authMode"] ?? "")?.[1]
    ?.replaceAll("|", ", ")

  const misspelt = { ...ssid, authMode: "wpa2", dot11w: { enbled: true } }

  it.effect("are sent with one warning for each place, and refused strictly", () =>
    Effect.gen(function* () {
      const { layer, sent } = scripted(() => answer(200, {}))
      yield* Effect.gen(function* () {
        const client = yield* MerakiClient
        for (let count = 0; count < 3; count++) yield* client.execute(updateNetworkWirelessSsid.descriptor, misspelt)
        const strict = client.execute(updateNetworkWirelessSsid.descriptor, misspelt, { validate: "strict" })
        const error = yield* Effect.flip(strict)
        assert.strictEqual(error._tag, "InvalidInput")
        assert.deepStrictEqual("issues" in error ? error.issues : [], [
          { path: "authMode", problem: `is none of the declared values: ${modes}` },
          { path: "dot11w.enbled", problem: "is not declared" }
        ])
      }).pipe(Effect.provide(clientOf("https://api.meraki.com/api/v1", {}, layer)))
      assert.lengthOf(sent, 3)
      const warnings = (yield* logged).filter((line) => line.startsWith("Warn"))
      assert.lengthOf(warnings, 1)
      assert.include(
        warnings[0] ?? "",
        `authMode is none of the declared values: ${modes}; dot11w.enbled is not declared`
      )
    })
  )

  it.effect("of a query are found too", () =>
    Effect.gen(function* () {
      const input = { networkId: "N_1", statuses: ["Online", "Asleep"] }
      assert.deepStrictEqual(yield* issuesOf(getNetworkClients, input, { validate: "strict" }), [
        "statuses[1] is none of the declared values: Offline, Online"
      ])
    })
  )
})

describe("what an answer gives", () => {
  it("is taken by the PUT that answers so, whatever else is in it", () => {
    const puts = descriptors.filter(
      ({ method, response }) => method === "PUT" && response !== undefined && /^\{(?!\*)/.test(response)
    )
    assert.isAbove(puts.length, 150)
    for (const { path, ...descriptor } of puts) {
      const answered = sampleOf(parse(descriptor.response ?? "*").type) as object
      const address = Object.fromEntries(Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) => [name, 1]))
      const unknown = checkInput({ ...descriptor, path }, { ...answered, ...address }).filter(({ problem }) =>
        problem.startsWith("is not a parameter")
      )
      assert.deepStrictEqual(unknown, [], descriptor.id)
    }
  })

  it.effect("null included, is sent as it is; what only the answer has is not", () =>
    Effect.gen(function* () {
      const port = { serial: "Q2", portId: "1", vlan: null, voiceVlan: null, name: null, portScheduleId: null }
      const sent = yield* sending(updateDeviceSwitchPort, port)
      assert.deepStrictEqual(JSON.parse(sent?.body ?? ""), {
        name: null,
        vlan: null,
        voiceVlan: null,
        portScheduleId: null
      })
      const network = {
        networkId: "N_1",
        id: "N_1",
        url: "https://n1.meraki.com",
        name: "HQ",
        productTypes: ["switch"]
      }
      assert.strictEqual((yield* sending(updateNetwork, network))?.body, '{"name":"HQ"}')
      assert.deepStrictEqual(yield* issuesOf(updateNetwork, { networkId: "N_1", naem: "HQ" }), [
        "naem is not a parameter of updateNetwork; did you mean name?"
      ])
    })
  )
})

describe("times and spans", () => {
  it.effect("are written in ISO 8601 and in seconds, whatever says them", () =>
    Effect.gen(function* () {
      const at = new Date(Date.UTC(2026, 0, 2, 3, 4, 5))
      const zoned = DateTime.makeZonedUnsafe(at, { timeZone: "Europe/Berlin" })
      for (const t0 of [at, DateTime.fromDateUnsafe(at), zoned, at.toISOString()]) {
        const sent = yield* sending(getOrganizationApiRequests, { organizationId: "1", t0 })
        assert.strictEqual(new URL(sent?.url ?? "").searchParams.get("t0"), "2026-01-02T03:04:05.000Z")
      }
      for (const timespan of [3600, Duration.hours(1)]) {
        const sent = yield* sending(getNetworkClients, { networkId: "N_1", timespan })
        assert.strictEqual(new URL(sent?.url ?? "").searchParams.get("timespan"), "3600")
      }
      assert.deepStrictEqual(yield* issuesOf(getNetworkClients, { networkId: "N_1", timespan: Duration.infinity }), [
        "timespan must be a number of seconds, or a finite Duration"
      ])
      assert.deepStrictEqual(yield* issuesOf(getOrganizationApiRequests, { organizationId: "1", t0: 5 }), [
        "t0 must be a string"
      ])
    })
  )
})
