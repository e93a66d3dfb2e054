import type { ConnectionFailure } from "../../model/ErrorFacts.ts"

export type ConnectionReason = ConnectionFailure["reason"]

/** Why there is no answer, and whether the request may have arrived. */
export interface ConnectionProblem {
  readonly reason: ConnectionReason
  readonly sent: boolean
}

// Codes of Node (libuv, OpenSSL, undici) and Bun. Deno and Workers give messages only.
const rules: ReadonlyArray<readonly [pattern: RegExp, problem: ConnectionProblem]> = [
  [/\b(?:ENOTFOUND|EAI_[A-Z]+|dns error|failed to lookup)\b/i, { reason: "dns", sent: false }],
  // A client, an agent or a pool that its owner has closed or destroyed.
  [/\bUND_ERR_(?:DESTROYED|CLOSED)\b/, { reason: "closed", sent: true }],
  [/before secure TLS connection/i, { reason: "reset", sent: false }],
  [
    /\b(?:CERT_[A-Z_]+|[A-Z_]*SELF_SIGNED[A-Z_]*|UNABLE_TO_[A-Z_]+|ERR_TLS_[A-Z_]+|ERR_SSL_[A-Z_]+|EPROTO|invalid peer certificate)\b/i,
    { reason: "tls", sent: false }
  ],
  [
    /\b(?:ECONNREFUSED|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket|tcp connect error|connection refused|when HTTP Tunneling)\b/i,
    { reason: "refused", sent: false }
  ],
  [
    /\b(?:ECONNRESET|EHOSTUNREACH|ENETUNREACH|ENETDOWN|EADDRNOTAVAIL|ETIMEDOUT|EPIPE|UND_ERR_SOCKET|ConnectionClosed|connection reset|socket hang up|other side closed|terminated)\b/i,
    {
      reason: "reset",
      sent: true
    }
  ]
]

const unreachable = new Set<unknown>(["ETIMEDOUT", "EHOSTUNREACH", "ENETUNREACH", "ENETDOWN", "EADDRNOTAVAIL"])

/** The codes and messages of an error, of its causes, and of the failures for each address. */
const words = (error: unknown, depth: number): string => {
  if (depth === 0 || typeof error !== "object" || error === null) return ""
  const { cause, code, errors, message, syscall } = error as Record<string, unknown>
  const own = [code, message].filter((word) => typeof word === "string").join(" ")
  // A lost connection gives the same codes, but then a request may have been sent.
  const neverConnected = syscall === "connect" && unreachable.has(code) ? " ECONNREFUSED" : ""
  const inner = Array.isArray(errors) ? errors.map((each) => words(each, depth - 1)).join(" ") : ""
  return `${own}${neverConnected} ${inner} ${words(cause, depth - 1)}`
}

/** Classifies a failure of the platform. A request counts as sent unless the opposite is certain. */
export const connectionReason = (error: unknown): ConnectionProblem => {
  const text = words(error, 6)
  for (const [pattern, problem] of rules) if (pattern.test(text)) return problem
  return { reason: "unknown", sent: true }
}

/** An answer of which only the status is known. */
const refusal = { status: 407, header: () => undefined, body: "", truncated: false }

/**
 * The answer of a proxy that requires credentials. `fetch` fails on every 407, and the error of Node is recognized by
 * its stack alone.
 */
export const refusalOfProxy = (error: unknown): typeof refusal | undefined => {
  const cause = error instanceof Error ? error.cause : undefined
  if (!(cause instanceof Error)) return undefined
  const isRefusal =
    cause.message === "proxy authentication required" ||
    (cause.message === "" && cause.stack?.includes("httpNetworkOrCacheFetch") === true)
  return isRefusal ? refusal : undefined
}
