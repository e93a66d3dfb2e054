import type { PlannedRequest } from "../../model/ErrorFacts.ts"

/** A text without anything that a terminal obeys or that looks like something else. */
const visible = (text: string): string =>
  text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)

/** A value in JSON on one line; nothing of what JSON has no form for. */
const inJson = (value: unknown): string => visible(JSON.stringify(value) ?? "")

type Fields = { readonly [name: string]: unknown }

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const isAction = (value: unknown): value is { readonly resource: string; readonly operation: string; body?: unknown } =>
  isFields(value) && typeof value["resource"] === "string" && typeof value["operation"] === "string"

/** The actions of a batch, one on each line. */
const actionLines = (actions: ReadonlyArray<unknown>): ReadonlyArray<string> =>
  actions.map((action, index) => {
    const line = isAction(action)
      ? visible(`${action.operation} ${action.resource} ${inJson(action.body)}`)
      : inJson(action)
    return `  ${index + 1}. ${line.trimEnd()}`
  })

const bodyLines = (body: unknown): ReadonlyArray<string> => {
  if (body === undefined) return []
  if (!isFields(body)) return [inJson(body)]
  return Object.entries(body).flatMap(([name, value]) =>
    name === "actions" && Array.isArray(value) && value.some(isAction)
      ? ["actions:", ...actionLines(value)]
      : [`${visible(name)}: ${inJson(value)}`]
  )
}

const requestLines = ({ body, method, operation, organizationId, url }: PlannedRequest, index: number): string => {
  const whose = organizationId === undefined ? "" : `, for organization ${organizationId}`
  const lines = [visible(`${method} ${url}`), ...bodyLines(body)]
  return [`${index + 1}. ${visible(`${operation}${whose}`)}`, ...lines.map((line) => `   ${line}`)].join("\n")
}

/** Planned requests as a person reads them. */
export const printed = (requests: ReadonlyArray<PlannedRequest>): string =>
  requests.length === 0
    ? "no writes"
    : [
        `${requests.length} write${requests.length === 1 ? "" : "s"} planned, nothing was sent`,
        ...requests.map(requestLines)
      ].join("\n\n")
