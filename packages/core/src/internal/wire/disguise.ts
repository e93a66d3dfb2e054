import type { Issue } from "../../model/ErrorFacts.ts"
import type { TransportRequest } from "../../Transport.ts"
import { overridesMethod } from "./headers.ts"

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The names in the query of a URL. Some frameworks also take a semicolon for a separator. */
const namesIn = (url: string): ReadonlyArray<string> => {
  const [before = ""] = url.split("#")
  const start = before.indexOf("?")
  if (start < 0) return []
  return before
    .slice(start + 1)
    .split(/[&;]/)
    .map((part) => decoded(part.split("=")[0] ?? ""))
}

/** A name as frameworks read it: without spaces and brackets around it, and with an underscore for a dot. */
const plainName = (name: string): string =>
  name
    .replaceAll(/[\s+[\]]/g, "")
    .replaceAll(".", "_")
    .toLowerCase()

/** What in a GET can make a server execute another method. */
export const disguisesIn = ({ headers, url }: Pick<TransportRequest, "headers" | "url">): ReadonlyArray<Issue> => {
  const problem = "could make a write of a read, and no write may be sent here"
  const names = Object.keys(headers).filter(overridesMethod)
  return [
    ...names.map((name) => ({ path: `headers.${name}`, problem })),
    // Web frameworks such as Rails read the method from this parameter.
    ...(namesIn(url).some((name) => plainName(name) === "_method") ? [{ path: "query._method", problem }] : [])
  ]
}
