import * as Result from "effect/Result"
import type { Refused } from "../../model/Refused.ts"
import type { Payload } from "../../model/WebhookEvent.ts"
import { refused } from "./refusal.ts"

export const isObject = (value: unknown): value is Payload =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** The object in a body of JSON. */
export const parseObject = (bytes: Uint8Array): Result.Result<Payload, Refused> => {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes))
  } catch {
    // Bytes that are no UTF-8, or a text that is no JSON. What the engine says of it would quote the body.
    return Result.fail(refused("notJson"))
  }
  return isObject(value) ? Result.succeed(value) : Result.fail(refused("notJson"))
}
