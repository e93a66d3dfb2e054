import { assert, describe, it } from "@effect/vitest"
import type { ShownRequest } from "../../src/internal/health/analytics.ts"
import { compare, type Sides } from "../../src/internal/health/reconciliation.ts"
import type { Attempt } from "../../src/model/HealthReport.ts"

const from = 1_000_000
const to = 2_000_000

let next = 0

/** An attempt in the period, on a path of its own. */
const attempt = (facts: Partial<Attempt> = {}): Attempt => ({
  at: new Date(1_500_000),
  operation: "getThing",
  method: "GET",
  path: `/things/${next++}`,
  organizationId: "1",
  status: 200,
  error: undefined,
  ...facts
})

/** A request in the analytics; the record of an attempt, if it is given. */
const shown = (facts: Partial<ShownRequest> = {}, of: Attempt = attempt()): ShownRequest => ({
  operationId: of.operation,
  method: of.method,
  path: of.path,
  userAgent: "me",
  adminId: "7",
  sourceIp: "1.2.3.4",
  status: of.status ?? 200,
  at: of.at.getTime(),
  ...facts
})

const sides = (facts: Partial<Sides>): Sides => ({
  attempts: [],
  isComplete: true,
  shown: [],
  overview: { "200": 3 },
  counted: facts.shown?.filter(({ userAgent }) => userAgent === "me").length ?? 0,
  organizationId: "1",
  userAgent: "me",
  from,
  to,
  skew: 5000,
  ...facts
})

const compared = (attempts: ReadonlyArray<Attempt>, shown: ReadonlyArray<ShownRequest> = []) => {
  const { both, gateway, lostAnswers, neverArrived, others, unaccounted } = compare(sides({ attempts, shown }))
  return { both, gateway, lostAnswers, neverArrived, others, unaccounted }
}

const none = { both: 0, gateway: [], lostAnswers: [], neverArrived: [], others: 0, unaccounted: [] }

describe("a comparison", () => {
  it("of nothing has the period, the organization's counts, and its two remarks", () => {
    assert.deepStrictEqual(compare(sides({})), {
      ...none,
      from: new Date(from),
      to: new Date(to),
      spenders: [],
      organization: { "200": 3 },
      notes: [
        "Dashboard's analytics hold requests that reached it, with statuses of about 200 to 500; 502 and 504 are never among them.",
        "Requests are paired by operation, path and status when their times are at most 5 s apart."
      ]
    })
  })

  it("counts answered requests that both sides have, and names those that only one has", () => {
    const [known, unknown] = [attempt(), attempt({ status: 404 })]
    assert.deepStrictEqual(compared([known, unknown], [shown({}, known), shown(), shown()]), {
      ...none,
      both: 1,
      unaccounted: [unknown],
      others: 2
    })
  })

  it("names what gateways answered, and expects it nowhere", () => {
    const [bad, late, busy] = [attempt({ status: 502 }), attempt({ status: 504 }), attempt({ status: 503 })]
    assert.deepStrictEqual(compared([bad, late, busy]), { ...none, gateway: [bad, late], unaccounted: [busy] })
  })

  it("tells requests that never arrived from those whose answer was lost", () => {
    const [lost, never] = [attempt({ status: undefined }), attempt({ status: undefined })]
    assert.deepStrictEqual(compared([lost, never], [shown({ status: 500 }, lost)]), {
      ...none,
      neverArrived: [never],
      lostAnswers: [lost]
    })
  })

  it("gives a record to an answered attempt before it does to one without an answer", () => {
    const silent = attempt({ status: undefined, at: new Date(1_500_000) })
    const answered = { ...silent, status: 200, at: new Date(1_501_000) }
    assert.deepStrictEqual(compared([silent, answered], [shown({}, silent)]), {
      ...none,
      both: 1,
      neverArrived: [silent]
    })
  })

  it("counts an attempt of an unknown organization where the analytics have it, and does not miss it else", () => {
    const unowned = { organizationId: undefined }
    const [seen, unseen] = [attempt(unowned), attempt(unowned)]
    const [lost, never] = [attempt({ ...unowned, status: undefined }), attempt({ ...unowned, status: undefined })]
    const gateway = attempt({ ...unowned, status: 502 })
    assert.deepStrictEqual(
      compared([seen, unseen, lost, never, gateway], [shown({}, seen), shown({}, lost), shown({}, gateway)]),
      { ...none, both: 1, lostAnswers: [lost], others: 1 }
    )
  })

  it("gives one record to an attempt of an unknown organization", () => {
    const seen = attempt({ organizationId: undefined })
    assert.deepStrictEqual(compared([seen], [shown({}, seen), shown({}, seen)]), { ...none, both: 1, others: 1 })
  })

  it("gives a record to an attempt of this organization before it does to one of an unknown organization", () => {
    const own = attempt()
    const unowned = { ...own, organizationId: undefined }
    assert.deepStrictEqual(compared([unowned, own], [shown({}, own)]), { ...none, both: 1 })
  })

  it("leaves other organizations, other times and other applications out", () => {
    const outside = [from - 1, to + 1].map((at) => attempt({ at: new Date(at) }))
    const inside = [from, to].map((at) => attempt({ at: new Date(at) }))
    const unowned = outside.map((one) => ({ ...one, organizationId: undefined }))
    const foreign = attempt({ organizationId: "2" })
    assert.deepStrictEqual(compared([...outside, ...inside, ...unowned, foreign]), { ...none, unaccounted: inside })
    const requests = [from - 1, from, to, to + 1].map((at) => shown({ at }))
    assert.deepStrictEqual(compared([], [...requests, shown({ userAgent: "you" })]), { ...none, others: 2 })
    const taken = attempt()
    assert.deepStrictEqual(compared([taken], [shown({ userAgent: "you" }, taken)]), { ...none, unaccounted: [taken] })
  })
})

describe("who spends the limit", () => {
  it("is each application of each administrator, the largest first, with its shares", () => {
    const { spenders } = compare(
      sides({
        shown: [
          shown({ status: 429, adminId: "9" }),
          shown({ status: 429 }),
          shown({ status: 429 }),
          shown({ userAgent: "you", adminId: "8" }),
          shown({}),
          shown({ userAgent: "you", adminId: "8" }),
          shown({ at: from - 1 }),
          shown({ at: to + 1 }),
          shown({ userAgent: "you", adminId: "8", status: 429 }),
          shown({ userAgent: "you", adminId: "8" })
        ]
      })
    )
    assert.deepStrictEqual(spenders, [
      { userAgent: "you", adminId: "8", requests: 4, share: 0.5, rateLimitedShare: 0.25, isSelf: false },
      { userAgent: "me", adminId: "7", requests: 3, share: 0.375, rateLimitedShare: 0.5, isSelf: true },
      { userAgent: "me", adminId: "9", requests: 1, share: 0.125, rateLimitedShare: 0.25, isSelf: true }
    ])
  })

  it("has no share of 429s where there are none", () => {
    assert.deepStrictEqual(compare(sides({ shown: [shown()] })).spenders, [
      { userAgent: "me", adminId: "7", requests: 1, share: 1, rateLimitedShare: 0, isSelf: true }
    ])
  })
})

describe("the remarks", () => {
  const notes = (facts: Partial<Sides>) => compare(sides(facts)).notes.slice(2)
  const many = (count: number, facts: Partial<ShownRequest> = {}) => Array.from({ length: count }, () => shown(facts))

  it("say when the ledger does not go back far enough", () => {
    assert.deepStrictEqual(notes({ isComplete: false }), [
      "This client has made more requests than its ledger keeps; the oldest are not compared."
    ])
  })

  it("say when the analytics contradict themselves by more than five requests and more than a hundredth", () => {
    const contradiction = (listed: number, counted: number) => [
      `The analytics do not agree with themselves: ${listed} requests listed, ${counted} counted by interval.`
    ]
    const ofOthers = many(20, { userAgent: "you" })
    assert.deepStrictEqual(notes({ shown: [...many(10), ...ofOthers], counted: 15 }), [])
    assert.deepStrictEqual(notes({ shown: [...many(10), ...ofOthers], counted: 5 }), [])
    assert.deepStrictEqual(notes({ shown: many(10), counted: 16 }), contradiction(10, 16))
    assert.deepStrictEqual(notes({ shown: many(10), counted: 4 }), contradiction(10, 4))
    assert.deepStrictEqual(notes({ shown: many(1000), counted: 1010 }), [])
    assert.deepStrictEqual(notes({ shown: many(1000), counted: 1011 }), contradiction(1000, 1011))
  })
})
