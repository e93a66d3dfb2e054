import { assert, describe } from "@effect/vitest"
import { it, logged } from "@effect-meraki/testing/effect"
import * as Effect from "effect/Effect"
import { makeSharing } from "../../src/internal/limits/sharing.ts"

const lostLine = (why: string) =>
  `Warn the limits are not shared through Redis (${why}); until they are, this process keeps them by itself`
const foundLine = "Info Redis can be used again; the limits are shared"

describe("a store that processes share", () => {
  it.effect("is asked as long as it answers, and nothing is said of it", () =>
    Effect.gen(function* () {
      const sharing = makeSharing()
      assert.isFalse(sharing.isAway(0))
      yield* sharing.found
      assert.isFalse(sharing.isAway(0))
      assert.deepStrictEqual(yield* logged, [])
    })
  )

  it.effect("is left alone for a second once it is lost, then twice as long each time, at most ten seconds", () =>
    Effect.gen(function* () {
      const sharing = makeSharing()
      let now = 5000
      for (const seconds of [1, 2, 4, 8, 10, 10]) {
        yield* sharing.lost("it is too slow", now)
        assert.isTrue(sharing.isAway(now + seconds * 1000 - 1), `${seconds}`)
        now += seconds * 1000
        assert.isFalse(sharing.isAway(now), `${seconds}`)
      }
      assert.deepStrictEqual(yield* logged, [lostLine("it is too slow")])
    })
  )

  it.effect("is asked again at once when it is found, and both changes are said once each", () =>
    Effect.gen(function* () {
      const sharing = makeSharing()
      for (const why of ["one", "two"]) {
        yield* sharing.lost(why, 0)
        yield* sharing.lost("again", 1000)
        assert.isTrue(sharing.isAway(2999))
        yield* sharing.found
        yield* sharing.found
        assert.isFalse(sharing.isAway(0))
      }
      // After an answer, the first absence is the shortest again.
      yield* sharing.lost("three", 0)
      assert.isTrue(sharing.isAway(999))
      assert.isFalse(sharing.isAway(1000))
      assert.deepStrictEqual(yield* logged, [lostLine("one"), foundLine, lostLine("two"), foundLine, lostLine("three")])
    })
  )
})
