import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import { isFields, isNoValue } from "../option/rules.ts"

/** A key that a provider has returned. */
export interface Provided {
  readonly key: string
  /** Milliseconds since 1970; Infinity for a key that does not expire. */
  readonly expiresAt: number
  readonly secrets: ReadonlyArray<string>
}

/** A time this long ago was most likely given in seconds. */
const year = 365 * 86_400_000

const plain = (secret: unknown): unknown => (Redacted.isRedacted(secret) ? Redacted.value(secret) : secret)

/** The problem of a text that is to be a key. It never repeats the text. */
export const keyProblem = (key: string): string | undefined => {
  if (key === "") return "is missing"
  if (isNoValue(key)) return `is the text ${JSON.stringify(key)}: what was to be there has no value`
  if (/^bearer\s/i.test(key)) return 'begins with "Bearer", which the client adds: give the key alone'
  if (/^(["'`]).*\1$/.test(key)) return "is in quotes: give it without them"
  return /^[\x21-\x7e]+$/.test(key) ? undefined : "holds characters no key has"
}

const expiryOf = (given: unknown, now: number): Result.Result<number, string> => {
  if (given === undefined) return Result.succeed(Infinity)
  const millis = given instanceof Date ? given.getTime() : given
  if (typeof millis !== "number" || Number.isNaN(millis)) {
    return Result.fail("expiresAt must be a Date, or milliseconds since 1970")
  }
  return millis < now - year
    ? Result.fail("expiresAt is more than a year ago: it is in milliseconds, not seconds")
    : Result.succeed(millis)
}

/** Reads what a provider has returned, or says what is wrong with it. */
export const readCredential = (given: unknown, now: number): Result.Result<Provided, string> =>
  Result.gen(function* () {
    const isExpiring = isFields(given) && !Redacted.isRedacted(given)
    const key = plain(isExpiring ? given["key"] : given)
    if (typeof key !== "string") return yield* Result.fail("must be a string, or { key, expiresAt }")
    const problem = keyProblem(key.trim())
    if (problem !== undefined) return yield* Result.fail(problem)
    const secrets = isExpiring && Array.isArray(given["secrets"]) ? given["secrets"].map(plain) : []
    return {
      key: key.trim(),
      expiresAt: yield* expiryOf(isExpiring ? given["expiresAt"] : undefined, now),
      secrets: secrets.filter((secret) => typeof secret === "string")
    }
  })
