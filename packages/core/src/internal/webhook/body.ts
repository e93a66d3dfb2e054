import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { Refused } from "../../model/Refused.ts"
import { Chunks, gather } from "../transport/body.ts"
import { refused } from "./refusal.ts"

/** The bytes of a body, read to its end or cancelled one byte beyond the bound. */
export const readBytes = (request: Request, maxBytes: number): Effect.Effect<Uint8Array, Refused> =>
  Effect.suspend(() => {
    if (request.bodyUsed || request.body?.locked === true) return Effect.fail(refused("consumed"))
    const { body } = request
    if (body === null) return Effect.succeed(new Uint8Array())
    const read = Effect.promise(async () => {
      const chunks = new Chunks(maxBytes)
      const broken = await gather(body, chunks)
      if (broken !== undefined) return Result.fail(refused("cut"))
      return chunks.isTruncated ? Result.fail(refused("tooLarge")) : Result.succeed(chunks.bytes())
    })
    return Effect.flatMap(read, Effect.fromResult)
  })
