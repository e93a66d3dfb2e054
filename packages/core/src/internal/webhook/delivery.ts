import * as Result from "effect/Result"
import type { InvalidConfiguration } from "../../model/InvalidConfiguration.ts"
import { invalidOption, readFields } from "../option/rules.ts"
import type { HeaderReader } from "./content.ts"
import { bytesOf } from "./secret.ts"

/** A request whose body has been read, and the time in milliseconds. */
export interface Delivery {
  readonly headers: HeaderReader
  readonly body: Uint8Array
  readonly now: number
}

const isReader = (headers: unknown): headers is HeaderReader => typeof Object(headers).get === "function"

/** What a caller says that has arrived, checked: plain JavaScript can give anything. */
export const checkedDelivery = (given: unknown): Result.Result<Delivery, InvalidConfiguration> => {
  const wrong = (name: string, problem: string) => Result.fail(invalidOption(name, problem))
  const read = readFields(given)
  if (Result.isFailure(read)) return wrong("delivery", "must be an object with headers, body and now")
  const { body, headers, now } = read.success
  if (!isReader(headers))
    return wrong("headers", "must be Headers: of a plain object, new Headers(request.headers) makes them")
  if (typeof body !== "string" && !(body instanceof Uint8Array)) {
    return wrong("body", "must be a string or bytes, as it has arrived and not parsed")
  }
  if (typeof now !== "number" || Number.isNaN(now)) return wrong("now", "must be a number of milliseconds: Date.now()")
  return Result.succeed({ headers, now, body: typeof body === "string" ? bytesOf(body) : body })
}
