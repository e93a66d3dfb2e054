import { it, makeServer } from "@effect-meraki/testing/effect"
import { assert, describe } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { letterOf, savedPayload } from "../../src/internal/webhook/letter.ts"
import * as Scanning from "../../src/Scanning.ts"
import * as Transport from "../../src/Transport.ts"
import * as Webhooks from "../../src/Webhooks.ts"
import { alertOf, callbackOf, noon, secret } from "../support/letters.ts"

const sentAt = new Date(noon).toISOString()
const json = new Headers({ "content-type": "application/json" })

const verified = (body: string) =>
  Result.getOrThrow(Webhooks.verify({ body, headers: json, now: noon }, { sharedSecret: secret }))

describe("a saved event", () => {
  it("is what it was, but recent", () => {
    for (const body of [alertOf(), callbackOf()]) {
      const event = verified(JSON.stringify(body))
      const saved: unknown = JSON.parse(JSON.stringify(event))
      const letter = letterOf(savedPayload(saved) ?? {}, { sharedSecret: secret, sentAt })
      assert.deepStrictEqual(verified(letter.body), event)
      assert.deepStrictEqual(letter.headers, { "content-type": "application/json" })
    }
  })

  it("may be a report of the Scanning API", () => {
    const report = {
      version: "3.0",
      secret,
      type: "WiFi",
      data: { networkId: "N_1", endTime: "2020-01-01T00:00:00Z", observations: [] }
    }
    const { body } = letterOf(report, { sharedSecret: "other", sentAt })
    assert.deepStrictEqual(JSON.parse(body), { ...report, secret: "other", data: { ...report.data, endTime: sentAt } })
    const read = Scanning.verify({ body, headers: json, now: noon }, { sharedSecret: "other" })
    assert.isTrue(Result.isSuccess(read))
    const { endTime: _, ...undated } = report.data
    const letter = letterOf({ ...report, data: undated }, { sharedSecret: "other", sentAt })
    assert.notInclude(letter.body, "sentAt")
    assert.notInclude(letter.body, "endTime")
  })

  it.prop("is posted whatever it holds", { payload: Schema.Record(Schema.String, Schema.Unknown) }, ({ payload }) => {
    const saved = JSON.parse(JSON.stringify({ payload })) as unknown
    const { body } = letterOf(savedPayload(saved) ?? {}, { sharedSecret: secret })
    assert.isTrue(body.includes(JSON.stringify(secret)))
  })

  it.live("is sent over a transport, with the secret where the receiver looks for it", () =>
    Effect.gen(function* () {
      const { seen, url } = yield* makeServer((_, response) => response.writeHead(204).end())
      const event = verified(JSON.stringify(alertOf()))
      const options = { url, sharedSecret: Redacted.make(secret) }
      assert.strictEqual(yield* Webhooks.replay(event, options), 204)
      assert.strictEqual(yield* Webhooks.replay(event, { ...options, secretHeader: "X-Secret", keepTime: true }), 204)
      const bodies = seen.map(({ body }) => JSON.parse(body) as { readonly [name: string]: unknown })
      assert.deepInclude(bodies[0], { sharedSecret: secret, alertId: event._tag === "Callback" ? "" : event.alertId })
      assert.notStrictEqual(bodies[0]?.["sentAt"], sentAt)
      assert.strictEqual(bodies[1]?.["sentAt"], sentAt)
      assert.notProperty(bodies[1] ?? {}, "sharedSecret")
      assert.strictEqual(seen[1]?.headers["x-secret"], secret)
      const wrong = yield* Effect.flip(Webhooks.replay("text", options))
      assert.strictEqual(wrong.message, "saved must be an event, or its payload")
    }).pipe(Effect.provide(Transport.layerFetch))
  )
})
