import { answer, clientOf, scripted } from "@effect-meraki/testing/client"
import { assert, describe, it } from "@effect/vitest"
import * as Arbitrary from "effect/Arbitrary"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Schema from "effect/Schema"
import { buildRequest, pathOf, queryOf } from "../../src/internal/wire/build.ts"
import type * as MerakiClient from "../../src/MerakiClient.ts"
import type { MerakiError } from "../../src/MerakiError.ts"
import { type CallOptions, type Descriptor, write } from "../../src/Operation.ts"
import * as Appliance from "../../src/operations/Appliance.ts"
import * as Camera from "../../src/operations/Camera.ts"
import * as Devices from "../../src/operations/Devices.ts"
import * as Licensing from "../../src/operations/Licensing.ts"
import * as Networks from "../../src/operations/Networks.ts"
import * as Organizations from "../../src/operations/Organizations.ts"
import * as Switch from "../../src/operations/Switch.ts"
import * as Wireless from "../../src/operations/Wireless.ts"
import type { TransportRequest } from "../../src/Transport.ts"

const base = "https://api.meraki.com/api/v1"

type Call = Effect.Effect<unknown, MerakiError, MerakiClient.MerakiClient>

/** The one request that a call makes. */
const sentBy = (call: Call): Effect.Effect<TransportRequest, MerakiError> => {
  const { layer, sent } = scripted(() => answer(200, []))
  return Effect.provide(call, clientOf(base, {}, layer)).pipe(
    Effect.map(() => {
      assert.strictEqual(sent.length, 1)
      return sent[0] as TransportRequest
    })
  )
}

/** What follows the base URL. */
const urlOf = (call: Call) => Effect.map(sentBy(call), ({ url }) => url.slice(base.length))
const bodyOf = (call: Call) =>
  Effect.map(sentBy(call), ({ body }) => (body === undefined ? undefined : (JSON.parse(body) as unknown)))

/** What is said against an input; nothing is sent. */
const issuesOf = (call: Call) =>
  Effect.gen(function* () {
    const { layer, sent } = scripted(() => answer(200, []))
    const error = yield* Effect.flip(Effect.provide(call, clientOf(base, {}, layer)))
    assert.strictEqual(error._tag, "InvalidInput")
    assert.strictEqual(sent.length, 0)
    assert.strictEqual(error.attempts, 0)
    assert.include(error.message, "not sent")
    return error._tag === "InvalidInput" ? error.issues.map(({ path, problem }) => `${path} ${problem}`) : []
  })

/** A call as JavaScript without types would make it. */
const untyped = (descriptor: Descriptor, input: unknown, options?: unknown): Call =>
  write<object, unknown>(descriptor)(input as object, options as CallOptions)

const search: Descriptor = {
  id: "search",
  method: "GET",
  path: "/things/{thingId}",
  tag: "things",
  query: { text: "s", flag: "b", ratio: "n", count: "i", list: "[s]", numbers: "[i]", either: "*", when: "d" },
  response: "[s]"
}
const given = (input: object, options?: object) => untyped(search, { thingId: "1", ...input }, options)

describe("the URL of a call", () => {
  it.effect("repeats a list with brackets, strings and integers alike", () =>
    Effect.gen(function* () {
      assert.strictEqual(
        yield* urlOf(given({ list: ["a b", "c&d"], numbers: [1, 2] })),
        "/things/1?list%5B%5D=a%20b&list%5B%5D=c%26d&numbers%5B%5D=1&numbers%5B%5D=2"
      )
    })
  )

  it.effect("sends nothing for an empty list, for undefined or for null in an undeclared parameter", () =>
    Effect.gen(function* () {
      assert.strictEqual(yield* urlOf(given({ list: [], text: undefined })), "/things/1")
      assert.strictEqual(
        yield* urlOf(given({}, { extraQuery: { a: null, b: undefined, c: [], d: [null, "x"], e: { gt: null } } })),
        "/things/1?d%5B%5D=x"
      )
    })
  )

  it.effect("writes booleans in lower case, numbers plainly and an empty text as it is", () =>
    Effect.gen(function* () {
      assert.strictEqual(
        yield* urlOf(given({ flag: true, ratio: 7200.5, count: 0, text: "" })),
        "/things/1?text=&flag=true&ratio=7200.5&count=0"
      )
      assert.strictEqual(yield* urlOf(given({ flag: false })), "/things/1?flag=false")
    })
  )

  it.effect("escapes the plus of an offset, which a server would read as a space", () =>
    Effect.gen(function* () {
      assert.strictEqual(
        yield* urlOf(
          Networks.getNetworkClients.page({ networkId: "N_1", t0: "2026-08-05T10:00:00+02:00", perPage: 3 })
        ),
        "/networks/N_1/clients?t0=2026-08-05T10%3A00%3A00%2B02%3A00&perPage=3"
      )
    })
  )

  it.effect("writes a list of objects with the key right behind the brackets", () =>
    Effect.gen(function* () {
      const ranges = [
        { startTime: "2026-01-01T00:00:00Z", endTime: "2026-01-02T00:00:00Z", interval: 60 },
        { startTime: "2026-02-01T00:00:00Z", endTime: "2026-02-02T00:00:00Z", interval: 300 }
      ]
      assert.strictEqual(
        decodeURIComponent(
          yield* urlOf(
            Camera.getOrganizationCameraDetectionsHistoryByBoundaryByInterval.page({
              organizationId: "1",
              boundaryIds: ["b1"],
              ranges
            })
          )
        ),
        "/organizations/1/camera/detections/history/byBoundary/byInterval?boundaryIds[]=b1" +
          "&ranges[]startTime=2026-01-01T00:00:00Z&ranges[]endTime=2026-01-02T00:00:00Z&ranges[]interval=60" +
          "&ranges[]startTime=2026-02-01T00:00:00Z&ranges[]endTime=2026-02-02T00:00:00Z&ranges[]interval=300&perPage=1000"
      )
      assert.strictEqual(
        decodeURIComponent(
          yield* urlOf(
            Appliance.getOrganizationApplianceDevicesInterfacesPortsByDevice({
              organizationId: "1",
              interfaces: [{ name: "port", slot: null, number: 2 }]
            })
          )
        ),
        "/organizations/1/appliance/devices/interfaces/ports/byDevice?interfaces[]name=port&interfaces[]number=2"
      )
    })
  )

  it.effect("writes a date or a comparison of dates, whichever is given", () =>
    Effect.gen(function* () {
      const subscriptions = (startDate: string | { readonly gt?: string; readonly lte?: string }) =>
        Effect.map(
          urlOf(
            Licensing.getAdministeredLicensingSubscriptionSubscriptions.page({
              organizationIds: ["1"],
              perPage: 5,
              startDate
            })
          ),
          (url) => decodeURIComponent(url.slice(url.indexOf("?")))
        )
      assert.strictEqual(
        yield* subscriptions("2026-01-01T00:00:00Z"),
        "?perPage=5&organizationIds[]=1&startDate=2026-01-01T00:00:00Z"
      )
      assert.strictEqual(
        yield* subscriptions({ gt: "2026-01-01", lte: "2026-02-01" }),
        "?perPage=5&organizationIds[]=1&startDate[gt]=2026-01-01&startDate[lte]=2026-02-01"
      )
    })
  )

  it.effect("writes a Date as the API does, and refuses one that is none", () =>
    Effect.gen(function* () {
      const at = new Date(Date.UTC(2026, 0, 2, 3, 4, 5))
      assert.strictEqual(
        decodeURIComponent(yield* urlOf(given({ either: at }, { extraQuery: { since: { gt: at } } }))),
        "/things/1?either=2026-01-02T03:04:05.000Z&since[gt]=2026-01-02T03:04:05.000Z"
      )
      assert.deepStrictEqual(yield* issuesOf(given({ either: new Date(Number.NaN) })), ["either must be a valid date"])
    })
  )

  it.effect("takes the clients of an application usage as one text", () =>
    Effect.gen(function* () {
      assert.strictEqual(
        yield* urlOf(
          Networks.getNetworkClientsApplicationUsage.page({ networkId: "N_1", clients: "k1,k2", perPage: 3 })
        ),
        "/networks/N_1/clients/applicationUsage?clients=k1%2Ck2&perPage=3"
      )
    })
  )

  it.effect("has the query parameters of writes", () =>
    Effect.gen(function* () {
      assert.strictEqual(
        yield* urlOf(Networks.claimNetworkDevices({ networkId: "N_1", addAtomically: true, serials: ["Q2AB"] })),
        "/networks/N_1/devices/claim?addAtomically=true"
      )
      assert.strictEqual(
        yield* urlOf(Networks.deleteNetworkGroupPolicy({ networkId: "N_1", groupPolicyId: "101", force: true })),
        "/networks/N_1/groupPolicies/101?force=true"
      )
      assert.strictEqual(
        yield* urlOf(Networks.deleteNetworkMerakiAuthUser({ networkId: "N_1", merakiAuthUserId: "a=", delete: false })),
        "/networks/N_1/merakiAuthUsers/a%3D?delete=false"
      )
      assert.strictEqual(
        yield* urlOf(Switch.updateNetworkSwitchRoutingOspf({ networkId: "N_1", vrf: "red", enabled: true })),
        "/networks/N_1/switch/routing/ospf?vrf=red"
      )
      const bind = Licensing.bindAdministeredLicensingSubscriptionSubscription
      assert.match(
        yield* urlOf(bind({ subscriptionId: "s", validate: true, networkIds: ["N_1"] })),
        /bind\?validate=true$/
      )
    })
  )

  it.effect("keeps every parameter of the path one segment of it", () =>
    Effect.gen(function* () {
      const segments = {
        "aHR0cHM6Ly93d3cuZXhhbXBsZS5jb20=": "aHR0cHM6Ly93d3cuZXhhbXBsZS5jb20%3D",
        "a/b": "a%2Fb",
        "../1": "..%2F1",
        "%2e%2e": "%252e%252e",
        "a?b#c": "a%3Fb%23c",
        "{serial}": "%7Bserial%7D",
        "a\\b": "a%5Cb",
        "a\t\r\nb": "a%09%0D%0Ab",
        "ä 漢": "%C3%A4%20%E6%BC%A2",
        "...": "..."
      }
      for (const [httpServerId, segment] of Object.entries(segments)) {
        assert.strictEqual(
          yield* urlOf(Networks.getNetworkWebhooksHttpServer({ networkId: "N_1", httpServerId })),
          `/networks/N_1/webhooks/httpServers/${segment}`
        )
      }
    })
  )

  it.effect("takes parameters that this version does not know", () =>
    Effect.gen(function* () {
      assert.strictEqual(
        yield* urlOf(given({ text: "a" }, { extraQuery: { "new one": [1, true] } })),
        "/things/1?text=a&new%20one%5B%5D=1&new%20one%5B%5D=true"
      )
    })
  )
})

describe("the body of a call", () => {
  it.effect("has what was given, nulls included, and nothing that goes elsewhere", () =>
    Effect.gen(function* () {
      const update = Networks.updateNetwork({
        networkId: "N_1",
        name: "HQ",
        notes: null,
        tags: [],
        timeZone: undefined
      })
      assert.deepStrictEqual(yield* bodyOf(update), { name: "HQ", notes: null, tags: [] })
      const sent = yield* sentBy(update)
      assert.strictEqual(sent.headers["content-type"], "application/json")
    })
  )

  it.effect("is an empty object when all of it is optional, and none when there is none to send", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* bodyOf(Networks.updateNetwork({ networkId: "N_1" })), {})
      for (const call of [Devices.rebootDevice({ serial: "Q" }), Networks.deleteNetwork({ networkId: "N_1" })]) {
        const sent = yield* sentBy(call)
        assert.isUndefined(sent.body)
        assert.isUndefined(sent.headers["content-type"])
      }
    })
  )

  it.effect("goes with the two DELETEs that have one", () =>
    Effect.gen(function* () {
      const remove = Wireless.deleteOrganizationWirelessSsidsProfilesAssignments
      assert.deepStrictEqual(yield* bodyOf(remove({ organizationId: "1", ssid: { id: "s", number: 3 } })), {
        ssid: { id: "s", number: 3 }
      })
      assert.deepStrictEqual(
        yield* bodyOf(
          Organizations.deleteOrganizationDevicesPacketCaptureSchedule({ organizationId: "1", scheduleId: "7" })
        ),
        { scheduleId: "7" }
      )
    })
  )

  it.effect("takes properties that this version does not know, and they win", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(
        yield* bodyOf(Networks.updateNetwork({ networkId: "N_1", name: "HQ" }, { extraBody: { color: 5, name: "X" } })),
        { name: "X", color: 5 }
      )
    })
  )
})

describe("headers of a call", () => {
  it.effect("are not those that frame a request", () =>
    Effect.gen(function* () {
      for (const name of ["Content-Length", "transfer-encoding", "Expect", "Connection", "Host", "Upgrade"]) {
        assert.match(
          (yield* issuesOf(given({}, { headers: { [name]: "1" } })))[0] ?? "",
          new RegExp(`^headers\\.${name} is not for a caller to set`)
        )
      }
      assert.match((yield* issuesOf(given({}, { extraBody: { a: 1 } })))[0] ?? "", /^extraBody must not be given/)
      yield* sentBy(given({}, { extraBody: {} }))
    })
  )

  it.effect("are the client's, and replaced by the call's whatever their case", () =>
    Effect.gen(function* () {
      const sent = yield* sentBy(given({}, { headers: { "User-Agent": "Mine", "X-Team": "A" } }))
      assert.strictEqual(sent.headers["user-agent"], "Mine")
      assert.strictEqual(sent.headers["x-team"], "A")
      assert.strictEqual(sent.headers["accept"], "application/json")
      assert.strictEqual(new Set(Object.keys(sent.headers).map((name) => name.toLowerCase())).size, 4)
    })
  )

  it.effect("are refused when they could not be sent, without showing their value", () =>
    Effect.gen(function* () {
      for (const value of ["hush\r\nx: 1", "hush\u0000", "hush🔑", undefined, null, 5]) {
        const issues = yield* issuesOf(given({}, { headers: { "x-a": value } }))
        assert.strictEqual(issues.length, 1)
        assert.match(issues[0] ?? "", /^headers\.x-a /)
        assert.notInclude(issues.join(), "hush")
      }
      assert.match((yield* issuesOf(given({}, { headers: { "x a": "1" } })))[0] ?? "", /^headers\.x a is not a header/)
    })
  )
})

describe("an input is refused before anything is sent", () => {
  it.effect("when something required is missing, all of it at once", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* issuesOf(untyped(Organizations.createOrganizationNetwork.descriptor, {})), [
        "organizationId is required",
        "name is required",
        "productTypes is required"
      ])
      assert.deepStrictEqual(
        yield* issuesOf(untyped(Devices.getDeviceLossAndLatencyHistory.descriptor, { serial: "Q" })),
        ["ip is required"]
      )
      for (const nothing of [undefined, null, {}]) {
        assert.include(yield* issuesOf(untyped(search, nothing)), "thingId is required")
      }
      for (const other of [[], "", "1", 5, true, new Map([["thingId", "1"]])]) {
        assert.deepStrictEqual(yield* issuesOf(untyped(search, other)), [
          "input must be an object with thingId, as in search({ thingId: … })"
        ])
      }
    })
  )

  it.effect("when a parameter of the path would change it", () =>
    Effect.gen(function* () {
      const problems = [
        ["", "must not be empty"],
        [".", "must not be a dot segment, which would change the path"],
        ["..", "must not be a dot segment, which would change the path"],
        ["\ud800", "must be well-formed text"],
        [5.5, "must be a string or a safe integer; larger ids are strings"],
        [2 ** 53, "must be a string or a safe integer; larger ids are strings"],
        [null, "is required"],
        [["1"], "must be a string or an integer"],
        [5n, "must be a string or an integer"],
        [{ toString: () => "1" }, "must be a string or an integer"]
      ] as const
      for (const [thingId, problem] of problems) {
        assert.deepStrictEqual(yield* issuesOf(untyped(search, { thingId })), [`thingId ${problem}`])
      }
    })
  )

  it.effect("when a value is of another type", () =>
    Effect.gen(function* () {
      const problems = [
        [{ text: 5 }, "text must be a string"],
        [{ text: null }, "text must not be null"],
        [{ text: "\udfff" }, "text must be well-formed text"],
        [{ flag: "true" }, "flag must be true or false"],
        [{ ratio: Number.NaN }, "ratio must be a finite number"],
        [{ ratio: Infinity }, "ratio must be a finite number"],
        [{ ratio: "1" }, "ratio must be a finite number"],
        [{ count: 1.5 }, "count must be an integer"],
        [{ count: 2 ** 60 }, "count must be an integer"],
        [{ count: 1n }, "count must be an integer"],
        [{ list: "a" }, "list must be an array"],
        [{ list: ["a", 5] }, "list[1] must be a string"],
        [{ list: [null] }, "list[0] must not be null"],
        [{ numbers: [1, "2"] }, "numbers[1] must be an integer"]
      ] as const
      for (const [input, problem] of problems) assert.deepStrictEqual(yield* issuesOf(given(input)), [problem])
      assert.deepStrictEqual(
        yield* issuesOf(untyped(Networks.updateNetwork.descriptor, { networkId: "N_1", tags: {} })),
        ["tags must be an array"]
      )
    })
  )

  it.effect("when it has a name that the operation does not know, with the one that was meant", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(
        yield* issuesOf(untyped(Networks.getNetworkClients.descriptor, { networkId: "N_1", per_page: 5, foo: 1 })),
        [
          "per_page is not a parameter of getNetworkClients; did you mean perPage?",
          "foo is not a parameter of getNetworkClients, which has networkId, t0, timespan, perPage, startingAfter, endingBefore, statuses, ip, ip6, ip6Local, mac, os …"
        ]
      )
      assert.deepStrictEqual(yield* issuesOf(given({ constructor: "x", ["__proto__"]: 1 })), [
        "constructor is not a parameter of search, which has thingId, text, flag, ratio, count, list, numbers, either, when",
        "__proto__ is not a parameter of search, which has thingId, text, flag, ratio, count, list, numbers, either, when"
      ])
    })
  )

  it.effect("when it cannot be written", () =>
    Effect.gen(function* () {
      const cycle: Record<string, unknown> = {}
      cycle["self"] = cycle
      for (const [extraBody, problem] of [
        [cycle, "extraBody.self must not hold itself"],
        [{ n: 1n }, "extraBody.n must not be a bigint, for which JSON has no form"]
      ]) {
        const call = untyped(Networks.updateNetwork.descriptor, { networkId: "N_1" }, { extraBody })
        assert.deepStrictEqual(yield* issuesOf(call), [problem])
      }
      for (const value of ["\ud800", Object.create(null), { a: Object.create(null) as unknown }]) {
        assert.match(
          (yield* issuesOf(given({}, { extraQuery: { "\ud800": "a", value } })))[0] ?? "",
          /cannot be written as a request/
        )
      }
    })
  )

  it.effect("when a time of the call is none", () =>
    Effect.gen(function* () {
      for (const option of ["timeout", "deadline"]) {
        for (const value of [0, -1, Number.NaN, "soon", "-5 seconds", null, {}]) {
          const issues = yield* issuesOf(given({}, { [option]: value }))
          assert.strictEqual(issues.length, 1)
          assert.isTrue(issues[0]?.startsWith(`${option} must be a time above zero`), issues[0])
        }
      }
      yield* sentBy(given({}, { timeout: "5 seconds", deadline: Infinity }))
    })
  )

  it.effect("when its retry is no Schedule", () =>
    Effect.gen(function* () {
      assert.match((yield* issuesOf(given({}, { retry: 3 })))[0] ?? "", /^retry must be a Schedule/)
    })
  )
})

describe("no input makes the building of a request throw", () => {
  const awkward = Arbitrary.schema(Schema.String)
  const anything = Arbitrary.schema(Schema.Json)

  it.prop("and none escapes its segment of the path", { id: awkward, serial: awkward }, ({ id, serial }) => {
    if (!id.isWellFormed() || !serial.isWellFormed() || id === "" || serial === "") return
    if (/^\.{1,2}$/.test(id) || /^\.{1,2}$/.test(serial)) return
    const path = pathOf("/a/{id}/b/{serial}/c", { id, serial })
    const url = new URL(`https://api.meraki.com/api/v1${path}`)
    assert.strictEqual(url.host, "api.meraki.com")
    assert.strictEqual(url.search + url.hash, "")
    assert.deepStrictEqual(url.pathname.split("/").map(decodeURIComponent), [
      "",
      "api",
      "v1",
      "a",
      id,
      "b",
      serial,
      "c"
    ])
  })

  it.prop(
    "and a text comes out of the query as it went in",
    { text: awkward, list: Schema.Array(Schema.String) },
    (input) => {
      if (!input.text.isWellFormed() || !input.list.every((one) => one.isWellFormed())) return
      const query = new URLSearchParams(queryOf(search, input))
      assert.strictEqual(query.get("text"), input.text)
      assert.deepStrictEqual(query.getAll("list[]"), [...input.list])
    }
  )

  it.prop("whatever is in it", { input: anything, query: anything, body: anything, header: awkward }, (one) => {
    const built = buildRequest(
      { url: base, headers: {} },
      search,
      { thingId: "1", either: one.input },
      { extraQuery: { query: one.query }, extraBody: { body: one.body }, headers: { "x-a": one.header } }
    )
    if ("method" in built) {
      assert.strictEqual(new URL(built.url).href.startsWith(`${base}/things/1`), true)
      assert.strictEqual(built.headers["x-a"], one.header)
    } else assert.strictEqual(built.length, 1)
  })

  const one = { timeout: anything, deadline: anything, retry: anything, headers: anything, validate: anything }
  const options = { ...one, extraQuery: anything, extraBody: anything }

  it.effect.prop("given to an operation", { input: anything, ...options }, ({ input, ...options }) =>
    Effect.gen(function* () {
      const { layer } = scripted(() => answer(200, []))
      for (const call of [untyped(search, input), untyped(search, { thingId: "1" }, options)]) {
        const exit = yield* Effect.exit(Effect.provide(call, clientOf(base, {}, layer)))
        assert.isTrue(Exit.isSuccess(exit) || Cause.findErrorOption(exit.cause)._tag === "Some", String(exit))
      }
    })
  )
})
