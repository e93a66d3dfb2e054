import * as Effect from "effect/Effect"
import { isPromiseLike } from "effect/Predicate"
import * as Result from "effect/Result"
import type { PageOptions } from "../../CallOptions.ts"
import { InvalidInput, UntrustedHost, type WriteError } from "../../MerakiError.ts"
import type { Descriptor } from "../../model/Descriptor.ts"
import type { Issue } from "../../model/ErrorFacts.ts"
import type { TransportRequest } from "../../Transport.ts"
import { newsOf } from "../answer/validate.ts"
import * as Call from "../call/call.ts"
import { checkOptions } from "../call/options.ts"
import { type Region, within } from "../call/region.ts"
import { redactIssues } from "../error/redactor.ts"
import { type Fields, notOne, positiveDuration, readFields } from "../option/rules.ts"
import { demandOf } from "../ownership/demand.ts"
import { buildRequest } from "../wire/build.ts"
import { strayOption } from "../wire/stray.ts"
import { checkInput, mismatchesIn, type Input } from "../wire/input.ts"
import { pathParameters } from "../wire/parameters.ts"
import { resolveLink } from "../wire/link.ts"
import { forbidden } from "./guard.ts"
import type { Parts } from "./parts.ts"

/** A call and the request that each of its attempts sends. */
export interface Prepared {
  readonly call: Call.Call
  readonly input: Input
  readonly options: PageOptions
  readonly request: TransportRequest
}

interface Read {
  readonly fields: Fields
  readonly issues: ReadonlyArray<Issue>
}

/** Why a value cannot be an input or options, for what is of no help to be told as an object of another class. */
const mistaken = (given: unknown, descriptor: Descriptor | undefined): string | undefined => {
  if (isPromiseLike(given)) return "is a Promise: await it"
  return descriptor !== undefined && given instanceof AbortSignal
    ? `is an AbortSignal: give it in the second argument, ${descriptor.id}({ … }, { signal })`
    : undefined
}

/** Of an input, the problem says how it is written. */
const read = (path: string, given: unknown, descriptor?: Descriptor): Read => {
  const problem = mistaken(given, descriptor)
  return problem !== undefined
    ? { fields: {}, issues: [{ path, problem }] }
    : Result.match(readFields(given, descriptor === undefined ? [] : pathParameters(descriptor.path)), {
        onFailure: (problem) => ({ fields: {}, issues: [{ path, problem: `${problem}${asIn(problem, descriptor)}` }] }),
        onSuccess: (fields) => ({ fields, issues: [] })
      })
}

const asIn = (problem: string, descriptor: Descriptor | undefined): string => {
  const names = descriptor === undefined ? [] : pathParameters(descriptor.path)
  if (descriptor === undefined || names.length === 0 || !problem.startsWith("must be")) return ""
  return `, as in ${descriptor.id}({ ${names.map((name) => `${name}: …`).join(", ")} })`
}

/** Everything that is wrong with a call, or with what cannot be read at all. */
const issuesOf = (descriptor: Descriptor, input: Read, options: Read): ReadonlyArray<Issue> => {
  const unreadable = [...input.issues, ...options.issues]
  return unreadable.length > 0
    ? unreadable
    : [
        ...checkInput(descriptor, input.fields),
        ...checkOptions(options.fields, descriptor.paging !== undefined).map((issue) => {
          const stray = issue.problem.startsWith(notOne) ? strayOption(descriptor, issue.path) : undefined
          return stray === undefined ? issue : { ...issue, problem: stray }
        })
      ]
}

/** Makes a call from an input, or fails with everything that is wrong with it. Nothing is sent. */
export const prepare = (
  { base, config, isNews, isTrusted, ownership, redaction }: Parts,
  region: Region | undefined,
  descriptor: Descriptor,
  givenInput: unknown,
  givenOptions: unknown
): Effect.Effect<Prepared, WriteError> => {
  const inputRead = read("input", givenInput, descriptor)
  const optionsRead = read("options", givenOptions)
  const input = inputRead.fields
  const given: PageOptions = optionsRead.fields
  const options = region === undefined ? given : within(region.options, given)
  const { redactCredentials, redact } = redaction(options.headers)
  const call = Call.make({
    descriptor,
    input,
    demand: demandOf(ownership, descriptor, input, redactCredentials, options.organizationId),
    timeout: positiveDuration(options.timeout) ?? config.timeout,
    redact,
    redactCredentials
  })
  const refuse = (issues: ReadonlyArray<Issue>) =>
    Call.failWith(
      call,
      (facts) => new InvalidInput({ ...facts, issues: redactIssues(issues, call.redact), cause: undefined })
    )

  const own = issuesOf(descriptor, inputRead, optionsRead)
  const issues = region === undefined ? own : [...own, ...region.issues]
  if (issues.length > 0) return refuse(issues)
  const mismatches = mismatchesIn(descriptor, input)
  if (mismatches.length > 0 && (options.validate ?? config.validate) === "strict") return refuse(mismatches)
  const link = options.from === undefined ? undefined : resolveLink(options.from, config.baseUrl)
  if (typeof link === "string" || (link !== undefined && !isTrusted(link))) {
    return Call.failWith(
      call,
      (facts) => new UntrustedHost({ ...facts, location: call.redact(String(link)), cause: undefined })
    )
  }
  const request = buildRequest(base, descriptor, input, options, link?.href)
  if (!("method" in request)) return refuse(request)
  const stop = forbidden(config, call, options, request)
  if (stop !== undefined) return stop
  const line = newsOf(call, mismatches, isNews, "the input does not match its declared type")
  const prepared = { call, input, options, request }
  return line === undefined ? Effect.succeed(prepared) : Effect.as(Effect.logWarning(line), prepared)
}
