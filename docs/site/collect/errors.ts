import { messageOf } from "../../../packages/core/src/internal/error/message.ts"
import { sampleOf } from "../../../packages/core/src/internal/error/sample.ts"
import { isAmbiguous, remedy } from "../../../packages/core/src/internal/error/remedy.ts"
import { type Failure, failures, type FieldsByTag, type Tag } from "../../../packages/core/src/model/ErrorFacts.ts"
import { labels } from "./faces.ts"
import { linkOf, type Places } from "./guide.ts"
import { code, type Page, table } from "./page.ts"

/** Facts with which an error says something else. */
const variants: { readonly [T in Tag]?: ReadonlyArray<Partial<FieldsByTag[T]>> } = {
  BadRequest: [
    { errors: ["VLANs are not enabled for this network"] },
    { errors: ["There are already executing batches"] },
    { errors: ["Validation failed: concurrent deletion"], operation: "deleteNetwork", method: "DELETE" }
  ],
  Unauthorized: [{ errors: ["Invalid API key"] }, { errors: ["Missing API key"] }],
  NotFound: [{ errors: ["Not found"] }, { errors: [], body: "<html>" }],
  TooManyRequests: [{ errors: ["API rate limit exceeded for organization"] }],
  UnexpectedClientError: [
    { status: 409, errors: ["Conflict"] },
    { status: 402, errors: [] }
  ],
  UnexpectedServerError: [{ status: 530, errors: [] }],
  ConnectionFailed: (["dns", "refused", "reset", "tls", "cut", "closed", "unknown"] as const).map((reason) => ({
    reason,
    sent: reason !== "dns" && reason !== "refused"
  })),
  RequestTimedOut: [{ limit: "attempt" }, { limit: "deadline" }],
  InvalidResponse: [
    { reason: "html" },
    { reason: "not-json", body: "OK" },
    { reason: "empty", body: "" },
    { reason: "errors", errors: ["API rate limit exceeded"], body: "{}" },
    { reason: "validation", body: "{}", issues: [{ path: "id", problem: "is missing" }] }
  ],
  NoCredential: [{ cause: new Error("the vault is sealed") }]
}

/** The messages that an error can have, made by the client itself. */
export const messagesOf = (tag: Tag): ReadonlyArray<string> => samplesOf(tag).map((failure) => messageOf(failure))

const samplesOf = (tag: Tag): ReadonlyArray<Failure> =>
  (variants[tag] ?? [{}]).map((given) => ({ _tag: tag, ...sampleOf(tag, given as never) }) as unknown as Failure)

const fieldsOf: { readonly [form: string]: ReadonlyArray<string> } = {
  http: ["status", "errors", "body", "requestId", "retryAfter"],
  response: ["status", "errors", "body", "requestId", "retryAfter", "reason", "issues", "carriedOut"],
  connection: ["cause", "reason", "sent"],
  timeout: ["cause", "limit", "after"],
  redirect: ["cause", "location"],
  input: ["cause", "issues"],
  planned: ["cause", "organizationId", "body", "followedBy"],
  local: ["cause"],
  batch: ["cause", "organizationId", "batches", "unsent"]
}

const isRetried = (failure: Failure, method: "GET" | "POST"): boolean =>
  remedy({ ...failure, method }, false) !== undefined

/** Yes, no, or that it depends on which of its kinds the failure is. */
const verdict = (values: ReadonlyArray<boolean>): string =>
  values.every(Boolean) ? "yes" : values.some(Boolean) ? "some of its kinds" : "no"

const rowsOf = (text: string): ReadonlyMap<string, ReadonlyArray<string>> =>
  new Map(
    Array.from(text.matchAll(/^\| `(\w+)` +\|(.*)\|$/gm), ([, tag = "", rest = ""]) => [
      tag,
      rest.split("|").map((each) => each.trim())
    ])
  )

const catches = (tag: Tag) =>
  labels([
    { face: "effect", code: code("ts", `Effect.catchTag("${tag}", (error) => Effect.logWarning(error.message))`) },
    {
      face: "promise",
      code: code(
        "ts",
        `import { ${tag} } from "@effect-meraki/promise"\n\ncatch (error) {\n  if (!(error instanceof ${tag})) throw error\n  console.warn(error.message)\n}`
      )
    },
    { face: "effect-3", code: code("ts", `Effect.catchTag("${tag}", (error) => Effect.logWarning(error.message))`) }
  ])

/** A page for each error. `guide` is the page on errors, which says when each occurs. */
export const errorPages = (guide: string, places: Places): ReadonlyArray<Page> => {
  const rows = rowsOf(
    guide.replace(/(\]\()([^)\s]+)(\))/g, (_, open: string, target: string, close: string) => {
      return `${open}${linkOf(target, "docs/errors.md", places)}${close}`
    })
  )
  return (Object.keys(failures) as ReadonlyArray<Tag>).map((tag) => {
    const samples = samplesOf(tag)
    const kind: { readonly form: string; readonly status?: number } = failures[tag]
    const [when = "", retried = ""] = rows.get(tag) ?? []
    if (when === "") throw new Error(`docs/errors.md has no row for ${tag}`)
    const status = kind.status === undefined ? "" : ` (${kind.status})`
    const capital = when.charAt(0).toUpperCase() + when.slice(1)
    return {
      slug: `errors/${tag}`,
      title: `${tag}${status}`,
      description: /^\d+$/.test(when)
        ? `The answer has the status ${when}.`
        : `${capital.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")}.`,
      body: [
        /^\d+$/.test(when) ? `The answer has the status ${when}.` : `${capital}.`,
        `## What it says\n\n${samples.map((failure) => code("text", messageOf(failure))).join("\n\n")}`,
        `## Is it retried?\n\n${table(
          ["what", "answer"],
          [
            ["by itself", retried],
            ["a GET", verdict(samples.map((failure) => isRetried(failure, "GET")))],
            ["a POST, without `retryPost`", verdict(samples.map((failure) => isRetried(failure, "POST")))],
            ["the request may have been carried out", verdict(samples.map(isAmbiguous))]
          ]
        )}\n\n[Retries](/guide/retries/) has the conditions and the waits.`,
        `## What it holds\n\n\`operation\`, \`method\`, \`path\`, \`url\`, \`attempts\`, \`at\`, ${(
          fieldsOf[kind.form] ?? []
        )
          .map((name) => `\`${name}\``)
          .join(", ")}. [Errors](/guide/errors/#what-an-error-holds) says what they are.`,
        `## Catching it\n\n${catches(tag)}`
      ].join("\n\n"),
      more: { editUrl: false, pagefind: false, tableOfContents: { maxHeadingLevel: 2 } }
    }
  })
}

/** The list of the errors. */
export const errorsPage = (pages: ReadonlyArray<Page>): Page => ({
  slug: "errors",
  title: "Errors, one by one",
  description: "What each error says, whether it is retried, and how it is caught.",
  body: `Paste the text of an error into the search: it finds the page that explains it. [Errors](/guide/errors/) is the page of the guide.\n\n${table(
    ["error", "when"],
    pages.map(({ description, slug, title }) => [`[${title}](/${slug}/)`, description])
  )}`,
  more: { editUrl: false }
})
