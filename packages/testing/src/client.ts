/** Clients of core for tests, and a transport without a network. */
import * as MerakiClient from "@effect-meraki/core/MerakiClient"
import type * as MerakiConfig from "@effect-meraki/core/MerakiConfig"
import * as RetryPolicy from "@effect-meraki/core/RetryPolicy"
import * as Transport from "@effect-meraki/core/Transport"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"

export const apiKey = "0123456789abcdef0123456789abcdef01234567"

/** Waits that do not slow a test over real sockets. */
const quick = RetryPolicy.make({ initialDelay: "5 millis", maxDelay: "20 millis", maxRetryAfter: "1 minute" })

/** A client without limits of its own. */
export const clientOf = (
  baseUrl: string,
  options: Partial<MerakiConfig.Options> = {},
  transport: Layer.Layer<Transport.Transport> = Transport.layerFetch
): Layer.Layer<MerakiClient.MerakiClient> =>
  MerakiClient.layer({ apiKey, baseUrl, rateLimit: false, retry: quick, ...options }).pipe(
    Layer.orDie,
    Layer.provide(transport)
  )

/** An answer as a transport gives it. */
export const answer = (
  status: number,
  body: unknown = "",
  headers: { readonly [name: string]: string } = {}
): Transport.TransportResponse => ({
  status,
  header: (name) => headers[name],
  body: typeof body === "string" ? body : JSON.stringify(body),
  truncated: false
})

/** What a request gets that is the `number`th one, counted from 1. */
export type Script = (
  request: Transport.TransportRequest,
  number: number
) => Transport.TransportResponse | Transport.TransportError

/** A transport without a network, whose time is the test's. */
export const scripted = (script: Script) => {
  const sent: Array<Transport.TransportRequest> = []
  /** Seconds at which each request was sent. */
  const times: Array<number> = []
  const layer = Layer.succeed(Transport.Transport, {
    send: (request) =>
      Effect.flatMap(Clock.currentTimeMillis, (now) => {
        sent.push(request)
        times.push(now / 1000)
        const result = script(request, sent.length)
        return "_tag" in result ? Effect.fail(result) : Effect.succeed(result)
      })
  })
  return { sent, times, layer }
}
