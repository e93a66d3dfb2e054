import * as Transport from "@effect-meraki/core/Transport"
import * as TransportUndici from "@effect-meraki/core/TransportUndici"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { EnvHttpProxyAgent } from "undici"

/** A transport that goes through a proxy. Its agent is closed with its layer. */
export const proxiedTransport = (options: EnvHttpProxyAgent.Options): Layer.Layer<Transport.Transport> =>
  Layer.effect(
    Transport.Transport,
    Effect.map(
      Effect.acquireRelease(
        Effect.sync(() => new EnvHttpProxyAgent(options)),
        (agent) => Effect.promise(() => agent.destroy())
      ),
      TransportUndici.make
    )
  )
