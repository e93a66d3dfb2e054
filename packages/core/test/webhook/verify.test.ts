import { assert, describe, it } from "@effect/vitest"
import { hostileNames, prototypes } from "@effect-meraki/testing/hostile"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as util from "node:util"
import { Refused, verify, type VerifyOptions } from "../../src/Webhooks.ts"
import { alertOf, callbackOf, noon, secret } from "../support/letters.ts"

const json = { "content-type": "application/json" }

const verified = (
  body: unknown,
  options: Partial<VerifyOptions> = {},
  headers: Record<string, string> = json,
  now = noon
) =>
  verify(
    {
      body: typeof body === "string" || body instanceof Uint8Array ? body : JSON.stringify(body),
      headers: new Headers(headers),
      now
    },
    { sharedSecret: secret, ...options }
  )

const reason = (...args: Parameters<typeof verified>): string =>
  Result.match(verified(...args), {
    onFailure: (error) => (error instanceof Refused ? `${error.reason} ${error.status}` : error.message),
    onSuccess: () => "accepted"
  })

describe("a body that is verified", () => {
  it("is an alert of a known type, with its data and without the secret", () => {
    const event = Result.getOrThrow(verified(alertOf()))
    assert.strictEqual(event._tag, "Alert")
    if (event._tag !== "Alert" || event.alertTypeId !== "settings_changed") return assert.fail()
    assert.strictEqual(event.alertData.changes?.["route"]?.label, "Added")
    assert.deepStrictEqual(
      [event.alertId, event.networkTags, event.organizationName, event.deviceSerial],
      ["643451796765320956", ["tag"], "Acme", undefined]
    )
    const { sharedSecret: _, ...payload } = alertOf()
    assert.deepStrictEqual(event.payload, payload)
  })

  it("is an alert of another type, or one whose data are not what its type says", () => {
    const other = Result.getOrThrow(verified(alertOf({ alertTypeId: "motion_alert", alertData: { x: 1 } })))
    assert.deepInclude(other, { _tag: "UnlistedAlert", alertTypeId: "motion_alert", alertData: { x: 1 }, issues: [] })
    const odd = Result.getOrThrow(verified(alertOf({ alertData: { changes: 5 } })))
    assert.deepInclude(odd, {
      _tag: "UnlistedAlert",
      alertTypeId: "settings_changed",
      issues: [{ path: "changes", problem: "is not an object" }]
    })
    const old = Result.getOrThrow(verified(alertOf({ alertTypeId: undefined, alertLevel: undefined })))
    assert.deepInclude(old, { _tag: "UnlistedAlert", alertTypeId: "", alertType: "Settings changed" })
    const bare = Result.getOrThrow(verified(alertOf({ alertTypeId: "stopped_reporting", alertData: undefined })))
    assert.deepInclude(bare, { _tag: "Alert", alertTypeId: "stopped_reporting", alertData: {} })
  })

  it("is a callback", () => {
    assert.deepInclude(Result.getOrThrow(verified(callbackOf())), {
      _tag: "Callback",
      callbackId: "9",
      organizationId: "123",
      networkName: "HQ",
      message: { id: "5", status: { completed: true } }
    })
  })

  it("is what its schema says, for types and templates of the user's own", () => {
    const alerts = { motion_alert: Schema.toStandardSchemaV1(Schema.Struct({ at: Schema.NumberFromString })) }
    const motion = Result.getOrThrow(
      verify(
        {
          body: JSON.stringify(alertOf({ alertTypeId: "motion_alert", alertData: { at: "5" } })),
          headers: new Headers(json),
          now: noon
        },
        { sharedSecret: secret, alerts }
      )
    )
    if (motion._tag !== "Alert" || motion.alertTypeId !== "motion_alert") return assert.fail()
    assert.strictEqual(motion.alertData.at, 5)
    const any = { x: Schema.toStandardSchemaV1(Schema.Struct({})) }
    const bare = verified(alertOf({ alertTypeId: "x", alertData: undefined }), { alerts: any } as never)
    assert.deepInclude(Result.getOrThrow(bare), { _tag: "Alert", alertData: {} })

    const template = { schema: Schema.toStandardSchemaV1(Schema.Struct({ summary: Schema.String })) }
    const own = (body: unknown) =>
      verify(
        { body: JSON.stringify(body), headers: new Headers({ ...json, authorization: `Bearer ${secret}` }), now: noon },
        { sharedSecret: secret, secretHeader: "Authorization", freshness: false, template }
      )
    assert.strictEqual(Result.getOrThrow(own({ summary: "down" })).summary, "down")
    const refusal = Result.flip(own({ summary: 5 }))
    assert.isTrue(
      Result.isSuccess(refusal) && refusal.success instanceof Refused && refusal.success.reason === "malformed"
    )
  })

  it("tells when it was sent by a property of the template's", () => {
    const template = {
      schema: Schema.toStandardSchemaV1(Schema.Unknown),
      sentAt: (payload: { readonly [name: string]: unknown }) => String(payload["when"])
    }
    const options = { template } as unknown as VerifyOptions
    assert.strictEqual(reason({ sharedSecret: secret, when: new Date(noon).toISOString() }, options), "accepted")
    assert.strictEqual(reason({ sharedSecret: secret, when: "yesterday" }, options), "undated 400")
  })

  it.for([
    ["a wrong secret", alertOf({ sharedSecret: `${secret}.` }), "wrongSecret 401"],
    ["the beginning of the secret", alertOf({ sharedSecret: secret.slice(0, -1) }), "wrongSecret 401"],
    ["no secret", alertOf({ sharedSecret: undefined }), "noSecret 401"],
    ["an empty secret, as Dashboard sends it without one", alertOf({ sharedSecret: "" }), "noSecret 401"],
    ["a secret that is no text", alertOf({ sharedSecret: [secret] }), "noSecret 401"],
    ["an alert without an id", alertOf({ alertId: undefined }), "malformed 400"],
    ["an alert without a date", alertOf({ sentAt: undefined }), "undated 400"],
    ["a date that is none", alertOf({ sentAt: "noon" }), "undated 400"],
    ["an old alert", alertOf({ sentAt: new Date(noon - 300_001).toISOString() }), "stale 401"],
    ["an alert from the future", alertOf({ sentAt: new Date(noon + 300_001).toISOString() }), "stale 401"],
    ["an alert at the end of the window", alertOf({ sentAt: new Date(noon - 300_000).toISOString() }), "accepted"],
    ["no object", "[]", "notJson 400"],
    ["null", "null", "notJson 400"],
    ["no JSON", "{", "notJson 400"],
    ["nothing", "", "notJson 400"],
    ["bytes that are no UTF-8", new Uint8Array([0x7b, 0xff, 0x7d]), "notJson 400"],
    [
      "what is too deep for a template",
      `${'{"sharedSecret":'.replace("sh", `x":${"[".repeat(999)}${"]".repeat(999)},"sh`)}${JSON.stringify(secret)}}`,
      "malformed 400"
    ]
  ] as const)("is refused, or not: %s", ([, body, expected]) => assert.strictEqual(reason(body), expected))

  it.for([
    ["no type", {}, "contentType 415"],
    ["a form", { "content-type": "application/x-www-form-urlencoded" }, "contentType 415"],
    ["text", { "content-type": "text/json" }, "contentType 415"],
    ["two types", { "content-type": "application/json, text/plain" }, "contentType 415"],
    ["another charset", { "content-type": "application/json; charset=utf-16" }, "contentType 415"],
    ["UTF-8, quoted", { "content-type": 'Application/JSON ; charset="UTF-8"' }, "accepted"],
    ["a kind of JSON", { "content-type": "application/cloudevents+json" }, "accepted"],
    ["gzip", { ...json, "content-encoding": "gzip" }, "compressed 415"],
    ["identity", { ...json, "content-encoding": "identity" }, "accepted"],
    ["a longer length than the body", { ...json, "content-length": "100000" }, "cut 400"],
    ["a length beyond the bound", { ...json, "content-length": "1000001" }, "tooLarge 413"]
  ] as const)("has headers that count: %s", ([, headers, expected]) =>
    assert.strictEqual(reason(alertOf(), {}, headers), expected)
  )

  it("may be of any age without a window, and of an own age with one", () => {
    const old = alertOf({ sentAt: "2018-02-11T00:00:00.090210Z" })
    assert.strictEqual(reason(old, { freshness: false }), "accepted")
    assert.strictEqual(reason(alertOf({ sentAt: undefined }), { freshness: false }), "accepted")
    const hour = alertOf({ sentAt: new Date(noon - 3_600_000).toISOString() })
    assert.strictEqual(reason(hour, { freshness: "1 hour" }), "accepted")
    assert.strictEqual(reason(hour, { freshness: "59 minutes" }), "stale 401")
  })

  it("may have any of several secrets", () => {
    const sharedSecret = ["old", Redacted.make(secret), "older"]
    assert.strictEqual(reason(alertOf(), { sharedSecret }), "accepted")
    assert.strictEqual(reason(alertOf({ sharedSecret: "old" }), { sharedSecret }), "accepted")
    assert.strictEqual(reason(alertOf({ sharedSecret: "oldest" }), { sharedSecret }), "wrongSecret 401")
  })

  it("may have the secret in a header, and then not in the body", () => {
    const options = { secretHeader: "X-Secret" }
    assert.strictEqual(reason(alertOf(), options), "noSecret 401")
    assert.strictEqual(reason(alertOf(), options, { ...json, "x-secret": "wrong" }), "wrongSecret 401")
    const bare = alertOf({ sharedSecret: undefined })
    for (const header of [secret, `Bearer ${secret}`, `  bearer  ${secret} `]) {
      assert.strictEqual(reason(bare, options, { ...json, "x-secret": header }), "accepted")
    }
    const own = { ...options, sharedSecret: "Bearer x" }
    assert.strictEqual(reason(bare, own, { ...json, "x-secret": "Bearer x" }), "accepted")
    assert.strictEqual(reason(bare, own, { ...json, "x-secret": "x" }), "wrongSecret 401")
  })

  it.prop(
    "is accepted with the secret alone, whatever else it says",
    { given: Schema.String, body: Schema.Unknown },
    ({ body, given }) => {
      const other = given.toWellFormed() === secret ? "" : given
      assert.notStrictEqual(reason(alertOf({ alertData: body, sharedSecret: other })), "accepted")
      assert.strictEqual(reason(alertOf({ alertData: body })), "accepted")
    }
  )

  it.prop("that was cut anywhere is refused", { at: Schema.Int }, ({ at }) => {
    const text = JSON.stringify(alertOf())
    const cut = text.slice(0, Math.abs(at) % text.length)
    assert.include(["notJson 400"], reason(cut))
    assert.strictEqual(reason(cut, {}, { ...json, "content-length": String(text.length) }), "cut 400")
  })

  it.prop(
    "never throws, and says nothing of what was sent",
    { text: Schema.String, name: Schema.String, value: Schema.String },
    (given) => {
      const marked = `${given.value}7f3a9c`
      for (const body of [
        given.text,
        JSON.stringify({ [given.name]: marked }),
        JSON.stringify(alertOf({ [given.name]: marked })),
        JSON.stringify(alertOf({ sharedSecret: marked })),
        JSON.stringify(alertOf({ sentAt: marked }))
      ]) {
        const result = verified(body)
        if (Result.isFailure(result)) assert.notInclude(util.inspect(result.failure), "7f3a9c")
      }
    }
  )

  it.prop("is accepted at the times of its window alone", { at: Schema.Int }, ({ at }) => {
    const distance = at % 1_000_000
    assert.strictEqual(
      reason(alertOf(), {}, json, noon + distance),
      Math.abs(distance) <= 300_000 ? "accepted" : "stale 401"
    )
  })

  it("shows the secret nowhere, even if a template repeats it", () => {
    const body = alertOf({
      alertData: { note: `the secret is ${secret}`, list: [secret, { [secret]: 1 }] },
      notes: `Bearer ${secret}`
    })
    const event = Result.getOrThrow(verified(body))
    assert.notInclude(JSON.stringify(event), secret)
    assert.include(JSON.stringify(event), "the secret is <redacted>")
  })

  it("may have properties with names that mean something to objects", () => {
    const before = prototypes()
    for (const name of hostileNames) {
      const body = `${JSON.stringify(alertOf()).slice(0, -1)},${JSON.stringify(name)}:{"polluted":true}}`
      const event = Result.getOrThrow(verified(body, { freshness: false }))
      assert.isFalse("polluted" in {})
      assert.deepStrictEqual(Object.getOwnPropertyDescriptor(event.payload, name)?.value, { polluted: true })
      const typed = verified(alertOf({ alertTypeId: name }))
      assert.strictEqual(Result.getOrThrow(typed)._tag, "UnlistedAlert")
    }
    assert.deepStrictEqual(prototypes(), before)
  })
})

describe("options of a receiver", () => {
  it.for([
    [{}, "sharedSecret is required"],
    [{ sharedSecret: "" }, "sharedSecret must be a string that is not empty, or several in an array"],
    [{ sharedSecret: [] }, "sharedSecret must be a string that is not empty, or several in an array"],
    [{ sharedSecret: ["a", ""] }, "sharedSecret must be a string that is not empty, or several in an array"],
    [{ sharedSecret: "\ud800" }, "sharedSecret must be a string that is not empty, or several in an array"],
    [{ sharedSecret: "a", freshness: 0 }, 'freshness must be false, or a time above zero, such as "5 minutes"'],
    [{ sharedSecret: "a", secretHeader: "x y" }, "secretHeader must be the name of a header"],
    [{ sharedSecret: "a", sharedSecrets: "b" }, "sharedSecrets is not an option; did you mean sharedSecret?"],
    [{ sharedSecret: "a", maxBytes: 0 }, "maxBytes must be a whole number from 1 on"],
    [
      { sharedSecret: "a", alerts: { x: 5 } },
      "alerts.x must be a Standard Schema; Schema.toStandardSchemaV1 makes one of an Effect Schema"
    ],
    [{ sharedSecret: "a", template: {} }, "template.schema is required"],
    [
      { sharedSecret: "a", template: { schema: Schema.String } },
      "template.schema must be a Standard Schema; Schema.toStandardSchemaV1 makes one of an Effect Schema"
    ],
    [null, "options must be an object with sharedSecret"]
  ] as const)("are checked: %o", ([options, message]) => {
    assert.strictEqual(
      reason("", { sharedSecret: undefined, ...options } as never),
      message === "options must be an object with sharedSecret" ? "sharedSecret is required" : message
    )
  })
})
