import { assert, describe, it } from "vitest"
import { countFor, makeBookings } from "../../src/internal/limits/bookings.ts"
import { type Lane, makeLane } from "../../src/internal/limits/lane.ts"

/** The path of an organization: ten a second, a hundred from one address. */
const makePath = (waiting = 0): ReadonlyArray<Lane> => {
  const [organization, source] = [makeLane("organization:1", 10, 10), makeLane("source", 100, 10)]
  organization.turns.waiting = waiting
  return (organization.path = [organization, source])
}

describe("how many are booked at once", () => {
  it("is what passes while one asks twice, but four at least", () => {
    assert.strictEqual(countFor(makePath(), 100, 0), 4)
    assert.strictEqual(countFor(makePath(), 100, 200), 4)
    assert.strictEqual(countFor(makePath(), 100, 201), 5)
    assert.strictEqual(countFor(makePath(), 100, 250), 5)
    assert.strictEqual(countFor(makePath(), 100, 1000), 20)
  })

  it("is no more than wait, and no more than 32", () => {
    assert.strictEqual(countFor(makePath(), 3, 1000), 3)
    assert.strictEqual(countFor(makePath(), 0, 1000), 1)
    assert.strictEqual(countFor(makePath(), 100, 10_000), 32)
  })

  it("is one for a path that is not that of a whole queue", () => {
    const path = makePath()
    assert.strictEqual(countFor([makeLane("own:ping", 1, 1), ...path], 100, 250), 1)
    assert.strictEqual(countFor([...path], 100, 250), 1)
    assert.strictEqual(countFor([], 100, 250), 1)
  })
})

describe("what is booked", () => {
  it("is given to those that are next, the earliest first, each path its own", () => {
    const bookings = makeBookings()
    const [one, other] = [makePath(), makePath()]
    bookings.add(one, [100, 200])
    bookings.add(one, [300])
    bookings.add(other, [])
    assert.deepStrictEqual([bookings.has(one), bookings.has(other)], [true, false])
    assert.deepStrictEqual(
      [1, 2, 3, 4].map(() => bookings.next(one)),
      [100, 200, 300, undefined]
    )
    assert.isFalse(bookings.has(one))
    assert.isUndefined(bookings.next(other))
  })

  it("is too late after a tenth of a second", () => {
    const bookings = makeBookings()
    const path = makePath()
    bookings.add(path, [100, 200, 300])
    assert.strictEqual(bookings.removeLate(path, 200), 0)
    assert.strictEqual(bookings.removeLate(path, 201), 1)
    assert.strictEqual(bookings.next(path), 200)
    assert.strictEqual(bookings.removeLate(path, 1000), 1)
    assert.isFalse(bookings.has(path))
    assert.strictEqual(bookings.removeLate(path, 1000), 0)
  })

  it("is given back as far as it is more than wait, the latest first", () => {
    const bookings = makeBookings()
    const path = makePath(2)
    bookings.add(path, [100, 200, 300])
    assert.strictEqual(bookings.removeUnused(path), 1)
    assert.strictEqual(bookings.removeUnused(path), 0)
    assert.deepStrictEqual([bookings.next(path), bookings.next(path)], [100, 200])
    assert.strictEqual(bookings.removeUnused([]), 0)
  })

  it("is gone for all whose path has a lane that was refused", () => {
    const bookings = makeBookings()
    const [one, other] = [makePath(), makePath()]
    bookings.add(one, [100])
    bookings.add(other, [100])
    bookings.removeOf(one[1] ?? makeLane("none", 1, 1))
    assert.deepStrictEqual([bookings.has(one), bookings.has(other)], [false, true])
  })
})
