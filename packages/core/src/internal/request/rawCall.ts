import * as Result from "effect/Result"
import type { PageOptions } from "../../CallOptions.ts"
import type { Descriptor, Method, Paging } from "../../model/Descriptor.ts"
import type { Issue } from "../../model/ErrorFacts.ts"
import { requestRules } from "../call/options.ts"
import {
  checkFields,
  type Fields,
  fields,
  missing,
  notOne,
  oneOf,
  readFields,
  type Rules,
  text
} from "../option/rules.ts"
import { queryOf } from "../wire/build.ts"
import { findUnsendable } from "../wire/plain.ts"
import { type Recognized, recognized } from "../wire/rawPath.ts"

/** A request without a descriptor, as a call of an operation that is made for it. */
export interface RawCall {
  readonly descriptor: Descriptor
  readonly input: Recognized["parameters"]
  readonly options: PageOptions
}

const methods = ["GET", "POST", "PUT", "DELETE"] as const

const rules: Rules = {
  method: oneOf(...methods),
  path: text,
  query: fields,
  body: fields,
  organizationId: text
}

const example = ', as in request({ path: "/organizations" })'

const isMethod = (value: unknown): value is Method => methods.some((method) => method === value)

/** How other clients call the parts of a request. */
const others: { readonly [name: string]: string } = {
  data: "body",
  json: "body",
  payload: "body",
  params: "query",
  qs: "query",
  searchParams: "query",
  url: "path",
  uri: "path",
  endpoint: "path"
}

/** What to do about a name that is no part of a request; undefined when nothing is known. */
const strayPart = (name: string): string | undefined => {
  const meant = Object.hasOwn(others, name) ? others[name] : undefined
  if (meant !== undefined) return `${notOne}; did you mean ${meant}?`
  return Object.hasOwn(requestRules, name) || name === "signal"
    ? `is an option: give it in the second argument, request({ path }, { ${name} })`
    : undefined
}

/** Everything that is wrong with a request but for its path. */
const issuesOf = (given: Fields): ReadonlyArray<Issue> => {
  const checked = checkFields(given, rules).map((issue) => {
    const problem = issue.problem.startsWith(notOne) ? strayPart(issue.path) : undefined
    return problem === undefined ? issue : { ...issue, problem }
  })
  const issues = [...missing(given, ["path"]), ...checked]
  for (const name of ["query", "body"]) {
    findUnsendable(given[name], name, (path, problem) => issues.push({ path, problem }))
  }
  if ((given["method"] ?? "GET") === "GET" && given["body"] !== undefined) {
    issues.push({ path: "body", problem: "must not be given for a GET" })
  }
  return issues
}

/** Where lists that are not simply a list or its `items` are, and which are read backwards. */
const special: { readonly [template: string]: Paging } = {
  "/networks/{networkId}/events": { itemsIn: "events", direction: "prev" },
  "/organizations/{organizationId}/clients/search": { itemsIn: "records" },
  "/organizations/{organizationId}/configurationChanges": { itemsIn: "array", direction: "prev" }
}

const pagingOf = (template: string, query: Fields): Paging => {
  const paging = Object.hasOwn(special, template) ? special[template] : undefined
  const { direction, ...rest }: Paging = paging ?? { itemsIn: "array" }
  if (query["startingAfter"] !== undefined) return rest
  if (query["endingBefore"] !== undefined) return { ...rest, direction: "prev" }
  return direction === undefined ? rest : { ...rest, direction }
}

/** More names than that would be none for metrics: an application may pass on what its users ask for. */
const mostTemplates = 1000
// Those that mean something to paging or to the learning of organizations are always among them.
const templates = new Set([...Object.keys(special), "/organizations/{organizationId}/networks"])

/** The template of a path and its ids. Once there are too many, only its owner is recognized. */
const named = (path: string, isPublic: (segment: string) => boolean): Result.Result<Recognized, string> =>
  Result.flatMap(recognized(path, isPublic), (found) => {
    const isFull = templates.size >= mostTemplates && !templates.has(found.template)
    if (isFull) return recognized(path, () => false)
    templates.add(found.template)
    return Result.succeed(found)
  })

const isWholeUrl = (path: string): boolean => /^[a-z][a-z\d+.-]*:\/\//i.test(path)

/** The path of a URL below the base URL. */
const pathOfUrl = (url: string): string => new URL(url).pathname.replace(/^\/api\/v1(?=\/)/, "")

const placeOf = (path: string, isPublic: (segment: string) => boolean): Result.Result<Recognized, string> => {
  if (!isWholeUrl(path)) return named(path, isPublic)
  if (!URL.canParse(path)) return Result.fail("is not a URL")
  return path.includes("#") ? Result.fail("must not hold a fragment") : named(pathOfUrl(path), isPublic)
}

/** A URL and further parameters. */
const withQuery = (url: string, descriptor: Descriptor, query: Fields): string => {
  const more = queryOf(descriptor, {}, query)
  return new URL(url).search === "" ? `${url.replace(/\?$/, "")}${more}` : `${url}${more.replace("?", "&")}`
}

/** What is known of a request that cannot be made, and everything that is wrong with it. */
export interface Refused {
  readonly method: Method
  readonly path: string
  readonly issues: ReadonlyArray<Issue>
}

/**
 * Makes a call of a request, or tells what is wrong with it. A text that `redact` changes is never part of a name, which is
 * shown in metrics and spans.
 */
export const rawCall = (given: unknown, redact: (text: string) => string): Result.Result<RawCall, Refused> => {
  const read = readFields(given, ["path"])
  if (Result.isFailure(read)) {
    return Result.fail({
      method: "GET",
      path: "",
      issues: [{ path: "request", problem: `${read.failure}${read.failure.startsWith("must") ? example : ""}` }]
    })
  }
  const { body, method = "GET", organizationId, path, query = {} } = read.success
  const place = typeof path === "string" && path !== "" ? placeOf(path, (text) => redact(text) === text) : undefined
  const issues = [
    ...issuesOf(read.success),
    ...(place !== undefined && Result.isFailure(place) ? [{ path: "path", problem: place.failure }] : [])
  ]
  const known = isMethod(method) ? method : "GET"
  if (issues.length > 0 || place === undefined || Result.isFailure(place)) {
    return Result.fail({ method: known, path: typeof path === "string" ? path : "", issues })
  }
  const { parameters, template } = place.success
  const descriptor: Descriptor = {
    id: `raw ${known} ${template}`,
    method: known,
    path: template,
    tag: "raw",
    ...(body === undefined ? undefined : { body: {} }),
    response: "*~",
    mayBeEmpty: true,
    paging: pagingOf(template, query as Fields)
  }
  const extra = { extraQuery: query as Fields, extraBody: body as Fields | undefined }
  const from = isWholeUrl(String(path)) ? { from: withQuery(String(path), descriptor, query as Fields) } : {}
  const owner = organizationId === undefined ? {} : { organizationId: organizationId as string }
  return Result.succeed({ descriptor, input: parameters, options: { ...extra, ...owner, ...from } })
}
