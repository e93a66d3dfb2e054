import { messagesOf } from "./errors.ts"
import type { Operation } from "./operations.ts"
import type { Page } from "./page.ts"
import type { SearchRecord } from "../src/search/record.ts"
import type { Tag } from "../../../packages/core/src/model/ErrorFacts.ts"

/** What the search in the browser knows of operations and errors. */
export const searchRecords = (
  operations: ReadonlyArray<Operation>,
  errors: ReadonlyArray<Page>
): ReadonlyArray<SearchRecord> => [
  ...operations.map(({ descriptor, entry }): SearchRecord => ({
    kind: "operation",
    page: `operations/${entry.id}`,
    name: entry.id,
    command: entry.full,
    text: entry.summary,
    more: `${descriptor.method} ${descriptor.path}`
  })),
  ...errors.map(({ description, slug }): SearchRecord => {
    const tag = slug.replace("errors/", "") as Tag
    return {
      kind: "error",
      page: slug,
      name: tag,
      command: "",
      text: description,
      more: messagesOf(tag)
        // What every message has says nothing about which error it is of.
        .map((message) => message.replace(/^\w+: /, "").replace(/\([A-Z]+ \/[^)]*\)/, ""))
        .join("\n")
    }
  })
]
