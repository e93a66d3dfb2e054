import { answer } from "@effect-meraki/testing/client"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { Transport, TransportError, type TransportRequest, type TransportResponse } from "../../src/Transport.ts"

export const application = { clientId: "app/1", clientSecret: "secret-of-the-application" } as const

/** What a server does with a request before or in the place of its own answer. */
type Before = (
  request: TransportRequest,
  number: number
) => Effect.Effect<TransportResponse | undefined, TransportError>
/** What becomes of an answer. */
type After = (response: TransportResponse, number: number) => Effect.Effect<TransportResponse, TransportError>

/** An authorization server without a network, in the test's time, whose refresh tokens are good once. */
export const makeAuthorizationServer = (options: { readonly lifetime?: number } = {}) => {
  const good = new Set<string>(["refresh-0-of-consent"])
  const access = new Set<string>()
  const requests: Array<TransportRequest> = []
  const hooks: { before: Before; after: After } = {
    before: () => Effect.succeed(undefined),
    after: (response) => Effect.succeed(response)
  }
  let issued = 0
  let refused = 0

  const issue = (): TransportResponse => {
    issued++
    const tokens = { access_token: `access-${issued}-of-app`, refresh_token: `refresh-${issued}-of-app` }
    good.add(tokens.refresh_token)
    access.add(tokens.access_token)
    return answer(200, {
      ...tokens,
      token_type: "Bearer",
      expires_in: options.lifetime ?? 3600,
      scope: "a:config:read"
    })
  }
  const respond = ({ body, headers, url }: TransportRequest): TransportResponse => {
    const basic = Buffer.from(headers["authorization"]?.replace("Basic ", "") ?? "", "base64").toString()
    if (basic !== `${encodeURIComponent(application.clientId)}:${application.clientSecret}`) {
      return answer(401, { error: "invalid_client" })
    }
    const form = new URLSearchParams(body)
    const token = form.get("refresh_token") ?? form.get("code") ?? form.get("token") ?? ""
    if (!good.delete(token)) refused++
    else return url.endsWith("/revoke") ? answer(200, {}) : issue()
    return answer(400, { error: "invalid_grant", error_description: `no ${token}` })
  }

  const layer = Layer.succeed(Transport, {
    send: (request) =>
      Effect.suspend(() => {
        const number = requests.push(request)
        return Effect.flatMap(hooks.before(request, number), (given) =>
          given === undefined ? Effect.suspend(() => hooks.after(respond(request), number)) : Effect.succeed(given)
        )
      })
  })
  return { good, access, requests, hooks, layer, issued: () => issued, refused: () => refused }
}

export const lost = (sent: boolean): TransportError =>
  new TransportError({ reason: sent ? "reset" : "refused", sent, cause: new Error("the connection was lost") })

/** A store in memory, which counts and can fail. */
export const makeStore = (initial?: string) => {
  const state = {
    text: initial,
    saves: 0,
    failing: 0,
    owner: undefined as string | undefined,
    endsAt: 0
  }
  const fails = Effect.suspend(() => (state.failing-- > 0 ? Effect.fail(new Error("the disk is full")) : Effect.void))
  const store = {
    load: Effect.sync(() => state.text),
    save: (text: string, previous: string | undefined) =>
      Effect.map(fails, () => {
        if ((state.text ?? "") !== (previous ?? "")) return false
        state.saves++
        state.text = text
        return true
      })
  }
  const shared = {
    ...store,
    lock: (owner: string, millis: number) =>
      Effect.map(Clock.currentTimeMillis, (now) => {
        if (state.owner !== undefined && now < state.endsAt) return false
        state.owner = owner
        state.endsAt = now + millis
        return true
      }),
    unlock: (owner: string) =>
      Effect.sync(() => {
        if (state.owner === owner) state.owner = undefined
      })
  }
  return { state, store, shared }
}
