import { MerakiClient } from "@effect-meraki/core/MerakiClient"
import type { Descriptor } from "@effect-meraki/core/model/Descriptor"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"

/** Milliseconds that are no difference: Dashboard tells its time in whole seconds, and answers take theirs. */
const tolerated = 5000

/**
 * Milliseconds by which Dashboard's clock is ahead of this machine's, as an answer of a read says; 0 when they agree, and when the
 * read fails. Whoever asks for what has happened since a time asks in Dashboard's time.
 */
export const clockOffset = (descriptor: Descriptor, input: object): Effect.Effect<number, never, MerakiClient> =>
  Effect.gen(function* () {
    const client = yield* MerakiClient
    const date = yield* client.execute(descriptor, input).pipe(
      Effect.map(({ header }) => header("date")),
      // Whatever stands in the way meets the reads behind this one, too, and is told there.
      Effect.catch(() => Effect.undefined)
    )
    const offset = Date.parse(date ?? "") - (yield* Clock.currentTimeMillis)
    return Math.abs(offset) > tolerated ? offset : 0
  })
