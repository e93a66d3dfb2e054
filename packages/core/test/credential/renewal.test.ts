import { it } from "@effect-meraki/testing/effect"
import { assert, describe } from "@effect/vitest"
import * as Schema from "effect/Schema"
import { postponed, renewalOf } from "../../src/internal/credential/renewal.ts"

const now = 1_000_000
const hour = 3_600_000

describe("the renewal of a key", () => {
  it("is a minute before it expires, or a tenth of its time", () => {
    assert.deepStrictEqual(renewalOf(now + hour, now), { renewAt: now + hour - 60_000, endsAt: now + hour })
    assert.deepStrictEqual(renewalOf(now + 100_000, now), { renewAt: now + 90_000, endsAt: now + 100_000 })
    assert.deepStrictEqual(renewalOf(Infinity, now), { renewAt: Infinity, endsAt: Infinity })
  })

  it("leaves a key that has expired already a second, because clocks differ", () => {
    for (const expiresAt of [now, now - hour, now + 500]) {
      assert.deepStrictEqual(renewalOf(expiresAt, now), { renewAt: now + 900, endsAt: now + 1000 })
    }
  })

  it("that failed is tried again, but not each time and not after the end", () => {
    const renewal = renewalOf(now + hour, now)
    let at = renewal.renewAt
    const tries: Array<number> = []
    while (at < renewal.endsAt) {
      tries.push(at)
      at = postponed(renewal, at).renewAt
    }
    assert.strictEqual(at, renewal.endsAt)
    assert.strictEqual(tries[1], renewal.renewAt + 6000)
    assert.isBelow(tries.length, 40)
  })

  const time = Schema.Int.check(Schema.isBetween({ minimum: -1e15, maximum: 1e15 }))
  it.prop("is never after the end, and the end is ahead", { expiresAt: time, at: time }, ({ at, expiresAt }) => {
    const renewal = renewalOf(expiresAt, at)
    assert.isAtMost(renewal.renewAt, renewal.endsAt)
    assert.isAbove(renewal.renewAt, at)
    assert.isAtLeast(renewal.endsAt, expiresAt)
    const later = postponed(renewal, renewal.renewAt)
    assert.isAtMost(later.renewAt, later.endsAt)
  })
})
