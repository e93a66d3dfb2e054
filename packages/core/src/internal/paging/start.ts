import type { PagingOptions } from "../../CallOptions.ts"
import type { Descriptor } from "../../model/Descriptor.ts"
import type { Issue } from "../../model/ErrorFacts.ts"
import { count, type Fields } from "../option/rules.ts"
import { pathOf } from "../wire/build.ts"
import { pathParameters } from "../wire/parameters.ts"

const decoded = (path: string): string | undefined => {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}

/** Whether a link leads to a page of a call, at whichever host. An input that is not complete is refused elsewhere. */
const isOfCall = ({ path }: Descriptor, input: Fields, link: string): boolean => {
  if (!URL.canParse(link)) return false
  const isIncomplete = pathParameters(path).some((name) => typeof input[name] !== "string")
  return isIncomplete || decoded(new URL(link).pathname)?.endsWith(decoded(pathOf(path, input)) ?? "") === true
}

/** What is wrong with the link that a caller begins with. Those that the API gives are followed wherever they lead. */
export const startIssues = (descriptor: Descriptor, input: Fields, { from }: PagingOptions): ReadonlyArray<Issue> =>
  typeof from !== "string" || from === "" || isOfCall(descriptor, input, from)
    ? []
    : [
        {
          path: "from",
          problem: `must be the link of a page of ${descriptor.id}, as \`next\` and \`prev\` of a page are`
        }
      ]

/** The options that one page has not. Values that no option can have are refused elsewhere. */
export const onePageIssues = (options: PagingOptions): ReadonlyArray<Issue> =>
  (["limit", "maxPages", "prefetch"] as const).flatMap((path) =>
    count.isRight(options[path]) && !(path === "prefetch" && Number(options[path]) > 1)
      ? [{ path, problem: "is not for one page, whose size is the parameter perPage" }]
      : []
  )
