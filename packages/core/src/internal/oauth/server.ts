import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Schedule from "effect/Schedule"
import { AuthorizationFailed, type AuthorizationProblem, ConsentNeeded, type OAuthError } from "../../OAuthError.ts"
import type { Transport, TransportResponse } from "../../Transport.ts"
import { plainCause } from "../error/plainCause.ts"
import { version } from "../wire/version.ts"
import { type Grant, readGrant, type Refusal } from "./grant.ts"

/** An application, and the server that it is registered with. */
export interface Application {
  readonly clientId: string
  readonly clientSecret: string
  /** Ends in a slash. */
  readonly endpoint: string
  /** How long the server may take, repetitions included. */
  readonly timeout: Duration.Duration
  readonly transport: Transport["Service"]
  readonly redact: (text: string) => string
}

type Form = { readonly [name: string]: string }

/** By RFC 6749, section 2.3.1, both are encoded first. */
const basic = ({ clientId, clientSecret }: Application): string =>
  `Basic ${btoa(`${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`)}`

const words: Record<AuthorizationProblem, string> = {
  connection: "the authorization server did not answer",
  unavailable: "the authorization server is not available",
  client: "the authorization server does not accept the client id and secret",
  refused: "the authorization server refused the request",
  answer: "the answer of the authorization server is not one of OAuth 2"
}

const failed = (
  { redact }: Application,
  reason: AuthorizationProblem,
  facts: { readonly status?: number; readonly refusal?: Refusal; readonly cause?: unknown; readonly what?: string }
): AuthorizationFailed => {
  const cause = plainCause(facts.cause, redact)
  const said = [facts.refusal?.error, facts.refusal?.description].filter((text) => text !== undefined).join(": ")
  const status = facts.status === undefined ? "" : ` (HTTP ${facts.status}${said === "" ? "" : `, ${redact(said)}`})`
  const why = facts.what ?? (cause instanceof Error ? cause.message : undefined)
  return new AuthorizationFailed({
    message: `${words[reason]}${status}${why === undefined ? "" : `: ${why}`}`,
    reason,
    status: facts.status,
    error: facts.refusal?.error === undefined ? undefined : redact(facts.refusal.error),
    cause
  })
}

const patience = Schedule.exponential("300 millis")

/**
 * Sends a form, and again when there is no answer or the server fails. If the first request arrived, its token is spent,
 * and another try is all that is left.
 */
const post = (
  application: Application,
  path: string,
  form: Form
): Effect.Effect<TransportResponse, AuthorizationFailed> => {
  const { endpoint, timeout, transport } = application
  const request = {
    method: "POST",
    url: `${endpoint}${path}`,
    headers: {
      accept: "application/json",
      authorization: basic(application),
      "content-type": "application/x-www-form-urlencoded",
      "user-agent": `EffectMeraki/${version} OpenSource`
    },
    body: new URLSearchParams(form).toString()
  } as const
  return Effect.suspend(() => transport.send(request)).pipe(
    Effect.mapError(({ cause }) => failed(application, "connection", { cause })),
    Effect.flatMap((response) =>
      response.status >= 500
        ? Effect.fail(failed(application, "unavailable", { status: response.status }))
        : Effect.succeed(response)
    ),
    Effect.retry({ times: 2, schedule: patience }),
    Effect.timeoutOrElse({
      duration: timeout,
      orElse: () =>
        Effect.fail(failed(application, "connection", { what: `no answer within ${Duration.format(timeout)}` }))
    })
  )
}

const consent = (what: string, { redact }: Application, { description, error }: Refusal): ConsentNeeded => {
  const said = [error, description].filter((text) => text !== undefined).join(": ")
  return new ConsentNeeded({
    message: `${what} is no longer good, an administrator has to consent again${said === "" ? "" : ` (${redact(said)})`}`,
    error: error === undefined ? undefined : redact(error)
  })
}

/** Asks for tokens. `what` names what is given for them. */
export const ask = (application: Application, what: string, form: Form): Effect.Effect<Grant, OAuthError> =>
  Effect.flatMap(post(application, "token", form), ({ body, status }): Effect.Effect<Grant, OAuthError> => {
    const read = readGrant(status, body)
    if (!("reason" in read)) return Effect.succeed(read)
    return read.reason === "consent"
      ? Effect.fail(consent(what, application, read))
      : Effect.fail(failed(application, read.reason, { status, refusal: read }))
  })

/** Makes a token worthless, and the tokens that belong to it. */
export const revoke = (application: Application, token: string): Effect.Effect<void, OAuthError> =>
  Effect.flatMap(post(application, "revoke", { token }), ({ body, status }) => {
    if (status === 200 || status === 204) return Effect.void
    const read = readGrant(status, body)
    const refusal = "reason" in read ? read : undefined
    const reason = refusal === undefined || refusal.reason === "consent" ? "refused" : refusal.reason
    return Effect.fail(failed(application, reason, refusal === undefined ? { status } : { status, refusal }))
  })
