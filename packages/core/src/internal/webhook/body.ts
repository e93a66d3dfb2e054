import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { Refused } from "../../model/Refused.ts"
import { Chunks, gather } from "../transport/body.ts"
import { refused } from "./refusal.ts"

/** How long a body may take: whoever sends it byte by byte keeps the place of another. */
const longestRead = "30 seconds"

/**
 * The bytes of a body, read to its end or cancelled one byte beyond the bound; cancelled also when it takes too long, and with
 * the fiber that reads it.
 */
export const readBytes = (request: Request, maxBytes: number): Effect.Effect<Uint8Array, Refused> =>
  Effect.suspend(() => {
    if (request.bodyUsed || request.body?.locked === true) return Effect.fail(refused("consumed"))
    const { body } = request
    if (body === null) return Effect.succeed(new Uint8Array())
    const read = Effect.promise(async (signal) => {
      const chunks = new Chunks(maxBytes)
      const broken = await gather(body, chunks, signal)
      if (broken !== undefined) return Result.fail(refused("cut"))
      return chunks.isTruncated ? Result.fail(refused("tooLarge")) : Result.succeed(chunks.bytes())
    })
    return Effect.flatMap(read, Effect.fromResult).pipe(
      Effect.timeoutOrElse({ duration: longestRead, orElse: () => Effect.fail(refused("slow")) })
    )
  })
