import { facts } from "@effect-meraki/testing/failures"
import { rejection } from "@effect-meraki/testing/promises"
import { json, startServer } from "@effect-meraki/testing/server"
import { assert, describe, it } from "vitest"
import {
  decideRetry,
  fromMillis,
  InternalServerError,
  isAmbiguous,
  Meraki,
  type MerakiError,
  NotFound,
  ServiceUnavailable,
  toMillis,
  TooManyRequests
} from "../src/index.ts"

const unavailable = new ServiceUnavailable({ ...facts, status: 503 })

describe("the decision on a failure", () => {
  it("is how long to wait, in milliseconds, or that it stands", () => {
    const decide = decideRetry({ initialDelay: 1000, retries: 3 })
    const situation = { retry: 3, elapsed: 0, random: 0.5 }
    assert.deepStrictEqual(decide(unavailable, situation), { reason: "ServiceUnavailable", retry: 3, delay: 2000 })
    assert.isUndefined(decide(unavailable, { ...situation, retry: 4 }))
    assert.isUndefined(decide(unavailable, { ...situation, elapsed: 299_000 }))
    assert.isUndefined(decide(new NotFound({ ...facts, status: 404 }), situation))
    const limited = new TooManyRequests({ ...facts, status: 429, retryAfter: fromMillis(5000) })
    assert.strictEqual(decide(limited, { ...situation, random: 0 })?.delay, 5000)
    assert.strictEqual(limited.retryAfter && toMillis(limited.retryAfter), 5000)
  })

  it("is about failures of any kind: what is not the client's stands, unless retryOn returns true for it", () => {
    const situation = { retry: 1, elapsed: 0, random: 1 }
    class OutOfStock extends Error {
      override readonly name = "OutOfStock"
    }
    for (const failure of [new OutOfStock(), "x", null, undefined]) {
      assert.isUndefined(decideRetry()(failure, situation))
    }
    const decide = decideRetry({ retryOn: (error) => error instanceof OutOfStock })
    assert.deepStrictEqual(decide(new OutOfStock(), situation), { reason: "OutOfStock", retry: 1, delay: 1000 })
    assert.isUndefined(decide(new Error("x"), situation))
    assert.strictEqual(decide(unavailable, situation)?.reason, "ServiceUnavailable")
  })

  it("counts the retries that the call has made by itself", async () => {
    await using server = await startServer((_, response) => json(response, 503, {}))
    const options = { apiKey: "0".repeat(40), baseUrl: server.url, rateLimit: false } as const
    const meraki = new Meraki({ ...options, retry: { retries: 2, initialDelay: 1 } })
    const error = await rejection(meraki.networks.getNetwork({ networkId: "N_1" }))
    const situation = { retry: 1, elapsed: 0, random: 1 }
    assert.strictEqual(decideRetry({ retries: 5 })(error, situation)?.retry, 3)
    assert.isUndefined(decideRetry({ retries: 2 })(error, situation))
    assert.strictEqual(server.seen.length, 3)
  })

  it("cannot be had for options that are none", () => {
    assert.throws(() => decideRetry({ initialDelay: -1 }), /retry\.initialDelay must be a time/)
    assert.throws(() => decideRetry({ retryOn: true as never }), /retry\.retryOn must be a function/)
  })
})

describe("retryOn", () => {
  const options = { apiKey: "0".repeat(40), rateLimit: false, retry: { initialDelay: 1 } } as const
  const isMissing = (error: MerakiError) => error._tag === "NotFound"

  /** Answers with these statuses, one after the other, and then with a network. */
  const answering = (...statuses: ReadonlyArray<number>) =>
    startServer((_, response, number) => json(response, statuses[number - 1] ?? 200, { id: "N_1" }))

  it("adds failures to those that are retried, for a client and for a call, and takes none away", async () => {
    const input = { networkId: "N_1" }
    await using once = await answering(404)
    const plain = new Meraki({ ...options, baseUrl: once.url })
    assert.instanceOf(await rejection(plain.networks.getNetwork(input)), NotFound)

    await using server = await answering(404, 503, 404, 409)
    const meraki = new Meraki({ ...options, baseUrl: server.url, retryOn: isMissing })
    const isConflict = (error: MerakiError) => error._tag === "UnexpectedClientError" && error.status === 409
    assert.strictEqual((await meraki.networks.getNetwork(input, { retryOn: isConflict })).id, "N_1")
    assert.strictEqual(server.seen.length, 5)

    await using never = await answering(404)
    const patient = new Meraki({ ...options, baseUrl: never.url })
    const result = await patient.safe.networks.getNetwork(input, { retry: false, retryOn: isMissing })
    assert.isFalse(result.ok)
    assert.strictEqual((await patient.networks.getNetwork(input, { retry: { retryOn: isMissing } })).id, "N_1")
  })

  it("repeats a POST for true, and asks with an error that says what may have happened", async () => {
    await using server = await answering(500, 500)
    const meraki = new Meraki({ ...options, baseUrl: server.url })
    const create = (retryOn: (error: MerakiError) => boolean) =>
      meraki.organizations.createOrganization({ name: "Acme" }, { retryOn })
    assert.instanceOf(await rejection(create((error) => !isAmbiguous(error))), InternalServerError)
    assert.strictEqual(server.seen.length, 1)
    await create((error) => error._tag === "InternalServerError")
    assert.strictEqual(server.seen.length, 3)
  })

  it("rejects the call with what it throws", async () => {
    await using server = await answering(404)
    const meraki = new Meraki({ ...options, baseUrl: server.url })
    const failing = () => {
      throw new TypeError("not today")
    }
    const error = await rejection(meraki.networks.getNetwork({ networkId: "N_1" }, { retryOn: failing }))
    assert.strictEqual(String(error), "TypeError: not today")
  })
})
