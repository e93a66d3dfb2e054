import type { Descriptor } from "../../model/Descriptor.ts"
import { nearest } from "../option/nearest.ts"
import { pathParameters } from "./parameters.ts"

/** What other clients are told about pages. */
const aboutPages = /^(?:total_?pages|all_?pages|pages|page)$/i

const pages = "is not needed: all pages are fetched, and the option maxPages bounds them"

/** What other clients call the number of retries. */
const aboutRetries = /^(?:retries|max_?retries|maximum_?retries|initialDelay|maxDelay)$/i

/** The names of options of a call, in any of the clients. */
const options = new Set(
  (
    "deadline dryRun extraBody extraQuery fetch from headers limit logger maxPages onPlanned organizationId prefetch readOnly " +
    "retry retryOn signal timeout validate"
  ).split(" ")
)

/** Every parameter of an operation. */
export const parametersKnown = ({ body, path, query }: Descriptor): ReadonlyArray<string> => [
  ...pathParameters(path),
  ...Object.keys(query ?? {}),
  ...Object.keys(body ?? {})
]

/** What to do about a name in the input that is no parameter. */
export const strayParameter = (descriptor: Descriptor, name: string): string => {
  if (aboutPages.test(name)) return pages
  if (options.has(name))
    return `is an option and no parameter: give it in the second argument, ${descriptor.id}({ … }, { ${name} })`
  const known = parametersKnown(descriptor)
  const [own = ""] = pathParameters(descriptor.path).slice(-1)
  const meant = /^(?:_?id|key)$/i.test(name) && own !== "" ? own : nearest(name, known)
  return `is not a parameter of ${descriptor.id}${meant === undefined ? listed(known) : `; did you mean ${meant}?`}`
}

/** The longest list of names that is shown. */
const mostNames = 12

const listed = (names: ReadonlyArray<string>): string =>
  names.length === 0
    ? ", which has none"
    : `, which has ${names.slice(0, mostNames).join(", ")}${names.length > mostNames ? " …" : ""}`

/** What to do about an option that there is none of; undefined when nothing is known. */
export const strayOption = (descriptor: Descriptor, name: string): string | undefined => {
  if (aboutPages.test(name)) return pages
  if (aboutRetries.test(name)) return "is no option by itself: it is part of the option retry"
  return parametersKnown(descriptor).includes(name)
    ? `is a parameter and no option: give it in the first argument, ${descriptor.id}({ …, ${name} })`
    : undefined
}
