import { assert, describe, it } from "@effect/vitest"
import { make } from "../../src/internal/observe/ledger.ts"
import type { Descriptor } from "../../src/model/Descriptor.ts"

const descriptor: Descriptor = { id: "getThing", method: "GET", path: "/things", tag: "things" }

const size = 10_000

const entryOf = (at: number) => ({
  descriptor,
  organizationId: "1",
  at,
  url: `https://api.meraki.com/api/v1/things/${at}?secret=1`,
  redactCredentials: (text: string) => text,
  status: 200,
  error: undefined
})

const filled = (count: number) => {
  const ledger = make()
  for (let at = 0; at < count; at++) ledger.add(entryOf(at))
  return ledger.read()
}

const timesOf = ({ attempts }: ReturnType<typeof filled>) => attempts.map(({ at }) => at.getTime())
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index)

describe("a ledger", () => {
  it("is complete while it is empty", () => {
    assert.deepStrictEqual(make().read(), { attempts: [], isComplete: true })
  })

  it("has the facts of an attempt: the path of its URL without the query, and no more", () => {
    const ledger = make()
    ledger.add(entryOf(5))
    ledger.add({ ...entryOf(6), organizationId: undefined, status: undefined, error: "defect" })
    const common = { operation: "getThing", method: "GET" }
    assert.deepStrictEqual(ledger.read().attempts, [
      {
        ...common,
        at: new Date(5),
        path: "/api/v1/things/5",
        organizationId: "1",
        status: 200,
        error: undefined
      },
      {
        ...common,
        at: new Date(6),
        path: "/api/v1/things/6",
        organizationId: undefined,
        status: undefined,
        error: "defect"
      }
    ])
  })

  it("redacts a path, and has an empty one without a URL", () => {
    const ledger = make()
    const redactCredentials = (text: string) => text.replace("things", "***")
    ledger.add({ ...entryOf(7), redactCredentials })
    ledger.add({ ...entryOf(8), redactCredentials, url: "" })
    assert.deepStrictEqual(
      ledger.read().attempts.map(({ path }) => path),
      ["/api/v1/***/7", ""]
    )
  })

  for (const [count, from, isComplete] of [
    [3, 0, true],
    [size - 1, 0, true],
    [size, 0, true],
    [size + 1, 1, false],
    [2 * size, size, false],
    [2 * size + 5, size + 5, false]
  ] as const) {
    it(`of ${count} attempts holds those from number ${from} on, oldest first`, () => {
      const read = filled(count)
      assert.deepStrictEqual(timesOf(read), range(from, count))
      assert.strictEqual(read.isComplete, isComplete)
    })
  }

  it("that was read is not changed by later attempts", () => {
    const ledger = make()
    for (let at = 0; at < size; at++) ledger.add(entryOf(at))
    const before = ledger.read()
    ledger.add(entryOf(size))
    assert.deepStrictEqual(before.attempts[0]?.at, new Date(0))
  })
})
