import type { Style } from "../terminal/style.ts"
import { visible } from "../terminal/visible.ts"
import { exitCodes, type ExitKind } from "./codes.ts"
import { Problem } from "./Problem.ts"

/**
 * The kind of end for each kind of error of core, by its tag. What is not listed is unexpected.
 */
const kinds: { readonly [tag: string]: ExitKind } = {
  BadRequest: "refused",
  Unauthorized: "credentials",
  Forbidden: "credentials",
  NotFound: "missing",
  TooManyRequests: "limited",
  InternalServerError: "unavailable",
  BadGateway: "unavailable",
  ServiceUnavailable: "unavailable",
  GatewayTimeout: "unavailable",
  UnexpectedClientError: "refused",
  UnexpectedServerError: "unavailable",
  ConnectionFailed: "unavailable",
  RequestTimedOut: "unavailable",
  UntrustedHost: "unusable",
  TooManyRedirects: "unusable",
  InvalidResponse: "unusable",
  InvalidInput: "usage",
  WriteBlocked: "unconfirmed",
  ActionBatchFailed: "refused",
  ActionBatchPending: "partial",
  NoCredential: "credentials",
  ConsentNeeded: "credentials",
  AuthorizationFailed: "credentials",
  TokenStoreFailed: "credentials",
  WritePlanned: "unconfirmed",
  InvalidConfiguration: "usage"
}

const tagOf = (error: unknown): string | undefined => {
  const tag: unknown = Object(error)._tag
  return typeof tag === "string" ? tag : undefined
}

/** The kind of end that an error is. */
export const kindOf = (error: unknown): ExitKind =>
  error instanceof Problem ? error.kind : (kinds[tagOf(error) ?? ""] ?? "unexpected")

const messageOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  return kindOf(error) === "unexpected" ? `unexpected: ${error.stack ?? error.message}` : error.message
}

/** An error for a person: a line, and a line for each hint. */
export const reportText = (error: unknown, style: Style): string => {
  const hints = error instanceof Problem ? error.hints : []
  const lines = hints.map((hint) => `  ${visible(hint)}\n`).join("")
  return `${style("red", "error:")} ${visible(messageOf(error))}\n${lines}`
}

/** An error as a value of JSON: the facts of core's errors, or message and hints. */
export const reportJson = (error: unknown): { readonly error: unknown; readonly exitCode: number } => {
  const exitCode = exitCodes[kindOf(error)]
  if (error instanceof Problem)
    return {
      error: { _tag: error._tag, message: error.message, ...(error.hints.length > 0 ? { hints: error.hints } : {}) },
      exitCode
    }
  const printable: unknown = Object(error).toJSON === undefined ? { message: messageOf(error) } : error
  return { error: printable, exitCode }
}
