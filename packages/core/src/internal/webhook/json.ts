import * as Result from "effect/Result"
import type { Refused } from "../../model/Refused.ts"
import type { Payload } from "../../model/WebhookEvent.ts"
import { refused } from "./refusal.ts"

export const isObject = (value: unknown): value is Payload =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** A body of JSON. */
export interface Parsed {
  readonly text: string
  readonly object: Payload
}

/** The object in a body of JSON. */
export const parseObject = (bytes: Uint8Array): Result.Result<Parsed, Refused> => {
  let text: string
  let value: unknown
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes)
    value = JSON.parse(text)
  } catch {
    // Bytes that are no UTF-8, or a text that is no JSON. What the engine says of it would quote the body.
    return Result.fail(refused("notJson"))
  }
  return isObject(value) ? Result.succeed({ text, object: value }) : Result.fail(refused("notJson"))
}
