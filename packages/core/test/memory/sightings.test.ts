import { it } from "@effect-meraki/testing/effect"
import { assert, describe } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as TestClock from "effect/testing/TestClock"
import { makeSightings } from "../../src/internal/memory/sightings.ts"

const day = 86_400_000

const written = (text: string | undefined) => (text ?? "").split("\n").toSorted()

describe("what was seen", () => {
  it.effect("is written with its time, and only when there is something new", () =>
    Effect.gen(function* () {
      const sightings = makeSightings(10)
      assert.isUndefined(yield* sightings.write(day))
      sightings.set("N_1", "1")
      sightings.set("N_2", "1")
      sightings.set("N_3", "2")
      assert.deepStrictEqual(written(yield* sightings.write(day)), ['["1",0,["N_1","N_2"]]', '["2",0,["N_3"]]'])
      assert.isUndefined(yield* sightings.write(day))
      yield* TestClock.adjust(1000)
      sightings.set("N_2", "1")
      assert.deepStrictEqual(written(yield* sightings.write(day)), [
        '["1",0,["N_1"]]',
        '["1",1000,["N_2"]]',
        '["2",0,["N_3"]]'
      ])
    })
  )

  it.effect("is written again when the text was lost", () =>
    Effect.gen(function* () {
      const sightings = makeSightings(10)
      sightings.set("N_1", "1")
      yield* sightings.write(day)
      yield* sightings.keep
      assert.strictEqual(yield* sightings.write(day), '["1",0,["N_1"]]')
    })
  )

  it.effect("is forgotten when it was seen too long ago", () =>
    Effect.gen(function* () {
      const sightings = makeSightings(10)
      sightings.set("N_1", "1")
      yield* sightings.write(day)
      yield* TestClock.adjust(day)
      sightings.set("N_2", "1")
      assert.deepStrictEqual(written(yield* sightings.write(day)), ['["1",0,["N_1"]]', `["1",${day},["N_2"]]`])
      yield* TestClock.adjust(1)
      sightings.set("N_3", "1")
      assert.deepStrictEqual(written(yield* sightings.write(day)), [`["1",${day},["N_2"]]`, `["1",${day + 1},["N_3"]]`])
      assert.isUndefined(sightings.get("N_1"))
    })
  )

  it.effect("is read back, but for what is too old or lies ahead", () =>
    Effect.gen(function* () {
      yield* TestClock.adjust(2 * day)
      const lines = [2 * day, 2 * day + 1, day, day - 1, -1].map((at, index) =>
        JSON.stringify([String(index), at, [`N_${index}`, `Q_${index}`]])
      )
      const sightings = makeSightings(100)
      yield* sightings.read(lines.join("\n"), day)
      assert.deepStrictEqual(
        [0, 1, 2, 3, 4].map((index) => sightings.get(`Q_${index}`)),
        ["0", undefined, "2", undefined, undefined]
      )
      assert.isUndefined(yield* sightings.write(day))
      yield* sightings.read("", day)
    })
  )

  it.effect("is not read from a line of another form", () =>
    Effect.gen(function* () {
      for (const line of ["{not json", "[]", '["1","soon",[]]', '["1",0,["N_1",null]]', '{"1":{"0":["N_1"]}}']) {
        assert.isTrue(Exit.isFailure(yield* Effect.exit(makeSightings(10).read(line, day))), line)
      }
    })
  )

  it.effect("may go on while it is written and read", () =>
    Effect.gen(function* () {
      const sightings = makeSightings(100_000)
      for (let index = 0; index < 50_000; index++) sightings.set(`N_${index}`, "1")
      const writing = yield* Effect.forkChild(sightings.write(day), { startImmediately: true })
      sightings.set("N_0", "2")
      sightings.set("N_new", "2")
      yield* Fiber.await(writing)
      assert.deepStrictEqual([sightings.get("N_0"), sightings.get("N_new")], ["2", "2"])
      const text = (yield* sightings.write(day)) ?? ""
      const other = makeSightings(100_000)
      yield* other.read(text, day)
      for (const id of ["N_0", "N_1", "N_49999", "N_new"]) assert.strictEqual(other.get(id), sightings.get(id), id)
    })
  )
})
