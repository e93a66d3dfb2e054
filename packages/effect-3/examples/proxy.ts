import { MerakiClient, Organizations } from "@effect-meraki/effect-3"
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { ProxyAgent } from "@effect/platform-node/Undici"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { readFileSync } from "node:fs"

const makeAgent = () =>
  new ProxyAgent({
    uri: process.env["HTTPS_PROXY"] ?? "http://127.0.0.1:3128", // or http://user:password@…
    requestTls: { ca: readFileSync(process.env["MERAKI_CA"] ?? "ca.pem", "utf8") } // left out, the authorities of Node
  })

/** An agent that is closed with its layer. */
const agent = Effect.acquireRelease(Effect.sync(makeAgent), (agent) => Effect.promise(() => agent.destroy()))

const overProxy = NodeHttpClient.layerUndiciWithoutDispatcher.pipe(
  Layer.provide(Layer.scoped(NodeHttpClient.Dispatcher, agent))
)

const { length } = await Effect.runPromise(
  Organizations.getOrganizations().pipe(Effect.provide(MerakiClient.layerConfig()), Effect.provide(overProxy))
)
console.log(`${length} organizations`)
