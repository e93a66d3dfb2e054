import * as Result from "effect/Result"
import { isNoValue } from "../option/rules.ts"

/** A path in its two parts: a template with few values, and what its placeholders stand for. */
export interface Recognized {
  readonly template: string
  readonly parameters: { readonly [name: string]: string }
}

/** The parameters that say whose a path is. */
const owners: { readonly [first: string]: string } = {
  organizations: "organizationId",
  networks: "networkId",
  devices: "serial"
}

/** Words of this API's paths are letters; a few name a layer or a version. Anything else is an id. */
const isWord = (segment: string): boolean =>
  /^(?:[a-z][A-Za-z]{0,60}|(?:l[2-7]|v[46]|ipv[46]|hotspot20)[A-Za-z]{0,60})$/.test(segment)

const decoded = (segment: string): string | undefined => {
  try {
    return decodeURIComponent(segment)
  } catch {
    return undefined
  }
}

/** Why a path cannot be sent. Nothing is put right: what is sent is what was meant, or nothing. */
const problemOf = (path: string): string | undefined => {
  if (!path.startsWith("/")) return "must begin with a slash, as in /organizations, or be a whole URL"
  if (path.includes("?")) return "must not hold a query; give its parameters as `query`"
  if (path.includes("#")) return "must not hold a fragment"
  if (/^\/api\/v\d+(?:\/|$)/.test(path)) return "must not begin with /api/v1, which the base URL has"
  if (!path.isWellFormed()) return "must be well-formed text"
  for (const segment of path.slice(1).split("/")) {
    const plain = decoded(segment)
    if (plain === undefined) return "must be percent-encoded: a percent sign is %25"
    if (plain === "") return "must not have an empty segment"
    if (/^\{.*\}$/.test(plain)) return `holds the placeholder ${plain}: give the value itself`
    if (isNoValue(plain)) return `holds ${plain}: what was to be there has no value`
    if (plain === "." || plain === "..") return "must not have a dot segment, which would change the path"
  }
  return undefined
}

/**
 * Recognizes ids in the path of a request without a descriptor, so that its organization is found and its name has few
 * values. A segment that is not public counts as an id. Fails with what is wrong with the path.
 */
export const recognized = (path: string, isPublic: (segment: string) => boolean): Result.Result<Recognized, string> => {
  const problem = problemOf(path)
  if (problem !== undefined) return Result.fail(problem)
  const parameters: Record<string, string> = {}
  const segments = path.slice(1).split("/").map(decodeURIComponent)
  const [first = ""] = segments
  const owner = Object.hasOwn(owners, first) ? owners[first] : undefined
  let ids = 0
  const placeholder = (segment: string, name: string): string => {
    parameters[name] = segment
    return `{${name}}`
  }
  const parts = segments.map((segment, index) => {
    if (owner !== undefined && index < 2) return index === 0 ? segment : placeholder(segment, owner)
    if (isWord(segment) && isPublic(segment)) return segment
    return placeholder(segment, ++ids === 1 ? "id" : `id${ids}`)
  })
  return Result.succeed({ template: `/${parts.join("/")}`, parameters })
}
