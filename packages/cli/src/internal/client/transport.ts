import * as Transport from "@effect-meraki/core/Transport"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { type Terminal, variable } from "../terminal/terminal.ts"

/** A variable in either case; the small one wins, as in curl. */
const either = (terminal: Pick<Terminal, "env">, name: string): string | undefined =>
  variable(terminal, name.toLowerCase()) ?? variable(terminal, name)

/** The way to Dashboard: that of Node, or through the proxy that the environment names. */
export const transportOf = (terminal: Pick<Terminal, "env">): Layer.Layer<Transport.Transport> => {
  const httpProxy = either(terminal, "HTTP_PROXY")
  const httpsProxy = either(terminal, "HTTPS_PROXY")
  return httpProxy === undefined && httpsProxy === undefined
    ? Transport.layerFetch
    : Layer.unwrap(
        Effect.map(
          Effect.promise(() => import("./proxied.ts")),
          ({ proxiedTransport }) =>
            proxiedTransport({
              httpProxy: httpProxy ?? "",
              httpsProxy: httpsProxy ?? "",
              noProxy: either(terminal, "NO_PROXY") ?? ""
            })
        )
      )
}
