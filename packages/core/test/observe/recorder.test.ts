import { assert, describe, it } from "@effect/vitest"
import * as Duration from "effect/Duration"
import * as Call from "../../src/internal/call/call.ts"
import { make, type Outcome } from "../../src/internal/observe/recorder.ts"
import { WriteBlocked } from "../../src/MerakiError.ts"
import type { Report } from "../../src/model/HealthReport.ts"
import { callOf } from "../support/call.ts"

const thresholds = { window: 60_000, minimum: 4, elevated: 0.5, contactSupport: 0.75 }

/** An attempt that was sent at a time. */
const sentAt = (at: number, id = "getThing"): Call.Call => {
  const call = callOf({ id })
  Call.began(call, at)
  Call.sent(call, "https://api.meraki.com/api/v1/things/1?a=1")
  return call
}

const success: Outcome = { status: 200, kind: undefined, requestId: () => undefined }
const failed = (status: number | undefined, kind: Outcome["kind"]): Outcome => ({
  status,
  kind,
  requestId: () => `r-${status}`
})

const made = () => make(1000, thresholds)

/** The report on these outcomes, each of a request that took a second. */
const reportOf = (...outcomes: ReadonlyArray<Outcome>): Report => {
  const recorder = made()
  for (const outcome of outcomes) recorder.attempted(sentAt(5000), 6000, outcome)
  return recorder.report(7000)
}

describe("a report", () => {
  it("of nothing counts nothing", () => {
    assert.deepStrictEqual(made().report(7000), {
      since: new Date(1000),
      until: new Date(7000),
      attempts: 0,
      byStatus: {},
      byOperation: {},
      serverErrors: 0,
      serverErrorShare: 0,
      rateLimited: 0,
      transportFailures: 0,
      cancelled: 0,
      defects: 0,
      retries: {},
      mismatches: {},
      mismatchedPlaces: [],
      waited: Duration.zero,
      latency: { p50: Duration.zero, p95: Duration.zero, p99: Duration.zero },
      advice: { level: "ok", reason: "only 0 requests in the last 1 minutes; 4 are needed to judge" },
      recent: []
    })
  })

  it("counts requests by how they ended", () => {
    const {
      attempts,
      byOperation,
      byStatus,
      cancelled,
      defects,
      rateLimited,
      serverErrors,
      serverErrorShare,
      transportFailures
    } = reportOf(
      success,
      success,
      failed(429, "TooManyRequests"),
      failed(499, "UnexpectedClientError"),
      failed(500, "InternalServerError"),
      failed(503, "ServiceUnavailable"),
      failed(undefined, "ConnectionFailed"),
      failed(undefined, "RequestTimedOut"),
      failed(undefined, "cancelled"),
      failed(undefined, "defect")
    )
    assert.deepStrictEqual(
      {
        attempts,
        byOperation,
        byStatus,
        cancelled,
        defects,
        rateLimited,
        serverErrors,
        serverErrorShare,
        transportFailures
      },
      {
        attempts: 10,
        byOperation: { getThing: 10 },
        byStatus: { 200: 2, 429: 1, 499: 1, 500: 1, 503: 1 },
        cancelled: 1,
        defects: 1,
        rateLimited: 1,
        serverErrors: 2,
        serverErrorShare: 0.2,
        transportFailures: 2
      }
    )
  })

  it("counts by operation", () => {
    const recorder = made()
    for (const id of ["a", "b", "a"]) recorder.attempted(sentAt(0, id), 0, success)
    assert.deepStrictEqual(recorder.report(0).byOperation, { a: 2, b: 1 })
  })

  it("has the time from sending to the end, of requests that say something of the API", () => {
    const { latency } = reportOf(success)
    assert.approximately(Duration.toMillis(latency.p50), 1000, 50)
    assert.deepStrictEqual(latency.p99, latency.p50)
    const recorder = made()
    for (let count = 0; count < 100; count++) recorder.attempted(sentAt(0), count < 90 ? 100 : 4000, success)
    const { p50, p95 } = recorder.report(0).latency
    assert.approximately(Duration.toMillis(p50), 100, 6)
    assert.approximately(Duration.toMillis(p95), 4000, 220)
    for (const kind of ["cancelled", "defect"] as const) {
      assert.deepStrictEqual(reportOf(failed(undefined, kind)).latency.p50, Duration.zero)
    }
  })

  it("sums up waits and retries", () => {
    const recorder = made()
    recorder.waited(20)
    recorder.waited(30)
    const error = new WriteBlocked({
      operation: "getThing",
      method: "PUT",
      path: "/things",
      parameters: {},
      url: "",
      attempts: 0,
      at: new Date(0),
      cause: undefined
    })
    recorder.retried(error)
    recorder.retried(error)
    const { retries, waited } = recorder.report(0)
    assert.deepStrictEqual([retries, waited], [{ WriteBlocked: 2 }, Duration.millis(50)])
  })

  it("counts answers that do not match, and where", () => {
    const recorder = made()
    const mismatch = { path: "[0].a", place: "[].a", problem: "is null", declared: "string", seen: "null" }
    recorder.mismatched(callOf(), [mismatch, { ...mismatch, path: "[1].a", seen: "missing" }])
    recorder.mismatched(callOf(), [mismatch])
    const { mismatchedPlaces, mismatches } = recorder.report(0)
    assert.deepStrictEqual(mismatches, { getThing: 2 })
    assert.deepStrictEqual(mismatchedPlaces, [
      { operation: "getThing", field: "[].a", declared: "string", seen: ["null", "missing"], answers: 2 }
    ])
  })
})

describe("the advice", () => {
  const broken = failed(500, "InternalServerError")
  const levelOf = (...outcomes: ReadonlyArray<Outcome>) => reportOf(...outcomes).advice.level

  it("is on the share of server errors", () => {
    assert.strictEqual(levelOf(success, success, success, broken), "ok")
    assert.strictEqual(levelOf(success, success, broken, broken), "elevated")
    assert.strictEqual(levelOf(success, broken, broken, broken), "contact-support")
    assert.strictEqual(levelOf(success, success, failed(499, "UnexpectedClientError"), broken), "ok")
  })

  it("is not changed by callers who give up, nor by what threw", () => {
    for (const kind of ["cancelled", "defect"] as const) {
      const cut = failed(undefined, kind)
      assert.strictEqual(levelOf(success, success, broken, broken, cut, cut, cut, cut), "elevated")
    }
    const lost = failed(undefined, "ConnectionFailed")
    assert.strictEqual(levelOf(success, success, broken, broken, lost, lost), "ok")
  })

  it("stays a while at a level that was reached", () => {
    const recorder = made()
    for (const outcome of [success, success, broken, broken, success]) recorder.attempted(sentAt(0), 0, outcome)
    assert.strictEqual(recorder.report(0).advice.level, "elevated")
    // Without those before, two of five are no reason.
    const later = made()
    for (const outcome of [broken, broken, success, success, success]) later.attempted(sentAt(0), 0, outcome)
    assert.strictEqual(later.report(0).advice.level, "elevated")
    const never = made()
    for (const outcome of [success, success, success, broken, broken]) never.attempted(sentAt(0), 0, outcome)
    assert.strictEqual(never.report(0).advice.level, "ok")
  })

  it("is on the latest period alone", () => {
    const recorder = made()
    for (let count = 0; count < 4; count++) recorder.attempted(sentAt(0), 0, broken)
    assert.strictEqual(recorder.report(0).advice.level, "contact-support")
    assert.match(recorder.report(120_000).advice.reason, /^only 0 requests/)
  })
})

describe("the failures of a report", () => {
  it("are the last fifty, with what a support case asks for", () => {
    const recorder = made()
    for (let number = 0; number < 60; number++) {
      const outcome: Outcome = { status: 500 + number, kind: "UnexpectedServerError", requestId: () => `r-${number}` }
      recorder.attempted(sentAt(0), number, outcome)
    }
    const { recent } = recorder.report(0)
    assert.lengthOf(recent, 50)
    assert.deepStrictEqual(recent[0], {
      at: new Date(10),
      operation: "getThing",
      organizationId: "1",
      status: 510,
      error: "UnexpectedServerError",
      requestId: "r-10"
    })
    assert.strictEqual(recent.at(-1)?.requestId, "r-59")
  })

  it("are no successes and nothing that a caller gave up, but what threw", () => {
    const { recent } = reportOf(success, failed(undefined, "cancelled"), failed(undefined, "defect"))
    assert.deepStrictEqual(
      recent.map(({ error }) => error),
      ["defect"]
    )
  })

  it("are a list of their own, which later failures do not change", () => {
    const recorder = made()
    recorder.attempted(sentAt(0), 0, failed(500, "InternalServerError"))
    const { recent } = recorder.report(0)
    recorder.attempted(sentAt(0), 0, failed(500, "InternalServerError"))
    assert.lengthOf(recent, 1)
  })
})

describe("the ledger", () => {
  it("has each attempt with its error, but none for what a caller gave up", () => {
    const recorder = made()
    recorder.attempted(sentAt(1), 2, success)
    recorder.attempted(sentAt(3), 4, failed(404, "NotFound"))
    recorder.attempted(sentAt(5), 6, failed(undefined, "cancelled"))
    recorder.attempted(sentAt(7), 8, failed(undefined, "defect"))
    const { attempts, isComplete } = recorder.ledger()
    assert.isTrue(isComplete)
    const common = { operation: "getThing", method: "GET", path: "/api/v1/things/1", organizationId: "1" }
    assert.deepStrictEqual(attempts, [
      { ...common, at: new Date(1), status: 200, error: undefined },
      { ...common, at: new Date(3), status: 404, error: "NotFound" },
      { ...common, at: new Date(5), status: undefined, error: undefined },
      { ...common, at: new Date(7), status: undefined, error: "defect" }
    ])
  })
})
