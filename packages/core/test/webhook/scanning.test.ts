import { it } from "@effect-meraki/testing/effect"
import { assert, describe } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import { reportOf } from "../../src/internal/webhook/scanning.ts"
import * as Scanning from "../../src/Scanning.ts"
import { atNoon, noon, requestOf, secret } from "../support/letters.ts"

const validator = "0123456789abcdef0123456789abcdef01234567"
const options = { validator, sharedSecret: secret }

const location = {
  lat: "51.5355",
  lng: -0.0699,
  x: "12.5",
  y: 3,
  variance: 1.25,
  floorPlanId: "g_1",
  floorPlanName: "Ground",
  time: "2026-01-01T11:59:00Z",
  nearestApTags: ["entrance"],
  rssiRecords: [{ apMac: "aa:bb", rssi: -61 }, { apMac: "cc:dd", rssi: "-70" }, { rssi: 1 }]
}

/** A report as it is posted. */
const posted = (data: object = {}, own: object = {}) => ({
  version: "3.0",
  secret,
  type: "WiFi",
  data: {
    networkId: "N_1",
    endTime: new Date(noon).toISOString(),
    reportingAps: [{ serial: "Q2AA", mac: "aa:bb", tags: [], floorPlan: { id: "g_1", name: "Ground", x: 1, y: "2" } }],
    observations: [
      {
        clientMac: "00:11:22:33:44:55",
        ipv4: "192.0.2.1",
        ipv6: null,
        ssid: "Guests",
        os: null,
        manufacturer: "Example",
        locations: [location],
        latestRecord: { time: "2026-01-01T11:59:00Z", nearestApMac: "aa:bb", nearestApRssi: "-61" }
      },
      { clientMac: "66:77", locations: [], bleBeacons: [{ bleType: "ibeacon", uuid: "u", major: 1 }] },
      { manufacturer: "nobody" }
    ],
    ...data
  },
  ...own
})

const verified = (body: unknown, now = noon) =>
  Scanning.verify(
    { body: JSON.stringify(body), headers: new Headers({ "content-type": "application/json" }), now },
    { sharedSecret: secret }
  )

const reason = (body: unknown): string =>
  Result.match(verified(body), {
    onFailure: (error) => (error._tag === "Refused" ? error.reason : error.message),
    onSuccess: () => "accepted"
  })

describe("a report of the Scanning API", () => {
  it("has typed observations, with numbers for numbers that are texts", () => {
    const report = Result.getOrThrow(verified(posted()))
    const { payload, ...rest } = report
    assert.deepStrictEqual(rest, {
      type: "WiFi",
      version: "3.0",
      networkId: "N_1",
      endTime: new Date(noon).toISOString(),
      reportingAps: [
        { serial: "Q2AA", mac: "aa:bb", tags: [], floorPlanId: "g_1", floorPlanName: "Ground", x: 1, y: 2 }
      ],
      observations: [
        {
          clientMac: "00:11:22:33:44:55",
          ipv4: "192.0.2.1",
          ssid: "Guests",
          manufacturer: "Example",
          locations: [
            {
              ...location,
              lat: 51.5355,
              x: 12.5,
              rssiRecords: [
                { apMac: "aa:bb", rssi: -61 },
                { apMac: "cc:dd", rssi: -70 }
              ]
            }
          ],
          latestRecord: { time: "2026-01-01T11:59:00Z", nearestApMac: "aa:bb", nearestApRssi: -61 },
          bleBeacons: []
        },
        { clientMac: "66:77", locations: [], bleBeacons: [{ bleType: "ibeacon", uuid: "u", major: 1 }] }
      ]
    } as never)
    assert.notInclude(JSON.stringify(payload), secret)
  })

  const reports: ReadonlyArray<readonly [what: string, body: object, expected: string]> = [
    ["as it is posted", posted(), "accepted"],
    ["without a time", posted({ endTime: undefined }), "accepted"],
    ["of another version", posted({}, { version: "2.1" }), "malformed"],
    ["of a version that is a number", posted({}, { version: 3 }), "accepted"],
    ["of version 30", posted({}, { version: "30" }), "malformed"],
    ["without a network", posted({ networkId: undefined }), "malformed"],
    ["without observations", posted({ observations: undefined }), "malformed"],
    ["without a type", posted({}, { type: undefined }), "malformed"],
    ["with another secret", posted({}, { secret: "wrong" }), "wrongSecret"],
    ["without a secret", posted({}, { secret: undefined, sharedSecret: secret }), "noSecret"],
    ["that is old", posted({ endTime: new Date(noon - 300_001).toISOString() }), "stale"]
  ]
  for (const [what, body, expected] of reports) {
    it(`${what}: ${expected}`, () => assert.strictEqual(reason(body), expected))
  }

  it.prop("of any content never throws", { data: Schema.Unknown, name: Schema.String }, ({ data, name }) => {
    for (const body of [
      posted({ observations: [data, { clientMac: "x", locations: [data], latestRecord: data, bleBeacons: data }] }),
      posted({ [name]: data, reportingAps: data }),
      { version: "3", type: name, data }
    ]) {
      reportOf(JSON.parse(JSON.stringify(body)) as never)
      verified(body)
    }
  })
})

describe("a receiver of the Scanning API", () => {
  it.effect("gives the validator back, and handles a report once", () =>
    Effect.gen(function* () {
      const handled: Array<Scanning.Report> = []
      const { respond } = yield* Scanning.receive({
        ...options,
        onReport: (report) => Effect.sync(() => void handled.push(report))
      })
      yield* atNoon()
      const asked = yield* respond(new Request("http://127.0.0.1/"))
      assert.deepStrictEqual(
        [asked.status, asked.headers.get("content-type"), yield* Effect.promise(() => asked.text())],
        [200, "text/plain; charset=utf-8", validator]
      )
      const statuses: Array<number> = []
      for (const body of [
        posted(),
        posted(),
        posted({}, { type: "BLE" }),
        // Another part of the same minute.
        posted({ observations: [] }),
        posted({ endTime: undefined }),
        posted({ endTime: undefined }),
        posted({}, { secret: "wrong" })
      ]) {
        statuses.push((yield* respond(requestOf(body))).status)
      }
      assert.deepStrictEqual(statuses, [204, 204, 204, 204, 204, 204, 401])
      assert.lengthOf(handled, 4)
      const deleted = yield* respond(new Request("http://127.0.0.1/", { method: "DELETE" }))
      assert.deepStrictEqual([deleted.status, deleted.headers.get("allow")], [405, "GET, POST"])
    })
  )

  it.effect("takes more than a megabyte, up to a bound", () =>
    Effect.gen(function* () {
      const { respond } = yield* Scanning.receive({ ...options, onReport: () => Effect.void })
      yield* atNoon()
      const clients = (count: number) =>
        posted({
          observations: Array.from({ length: count }, (_, at) => ({ clientMac: `${at}`, locations: [location] }))
        })
      assert.strictEqual((yield* respond(requestOf(clients(10_000)))).status, 204)
      const large = { ...posted(), notes: "x".repeat(10_000_000) }
      assert.strictEqual((yield* respond(requestOf(large))).status, 413)
    })
  )

  it.effect("gives observations one by one", () =>
    Effect.gen(function* () {
      const { observations, respond } = yield* Scanning.make(options)
      yield* atNoon()
      const reading = yield* Effect.forkChild(Stream.runCollect(Stream.take(observations, 3)))
      const first = yield* Effect.forkChild(respond(requestOf(posted())))
      const second = yield* Effect.forkChild(respond(requestOf(posted({ networkId: "N_2" }, { type: "BLE" }))))
      const read = yield* Fiber.join(reading)
      assert.lengthOf(read, 3)
      assert.sameMembers(
        [...new Set(read.map(({ networkId, type }) => `${networkId} ${type}`))],
        ["N_1 WiFi", "N_2 BLE"]
      )
      assert.deepStrictEqual([(yield* Fiber.join(first)).status, (yield* Fiber.join(second)).status], [204, 204])
    })
  )

  it.effect("refuses options that cannot be used", () =>
    Effect.gen(function* () {
      const wrong: ReadonlyArray<readonly [object, string]> = [
        [{ validator: "" }, "validator must be a string that is not empty"],
        [{ sharedSecret: "" }, "sharedSecret must be a string that is not empty, or several in an array"],
        [{ template: {} }, "template is not an option; there are answerFirst, freshness, grace, "],
        [{ secretHeader: "x" }, "secretHeader is not an option; there are answerFirst, freshness, grace, "]
      ]
      for (const [given, message] of wrong) {
        const error = yield* Effect.flip(Effect.scoped(Scanning.make({ ...options, ...given })))
        assert.include(error.message, message)
      }
    })
  )
})
