/** A proxy, and a certificate authority of one's own, for each transport. */
import * as MerakiClient from "@effect-meraki/core/MerakiClient"
import * as Organizations from "@effect-meraki/core/Organizations"
import * as Transport from "@effect-meraki/core/Transport"
import * as TransportHttpClient from "@effect-meraki/core/TransportHttpClient"
import * as TransportUndici from "@effect-meraki/core/TransportUndici"
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { readFileSync } from "node:fs"
import { fetch, ProxyAgent } from "undici"

const makeAgent = () =>
  new ProxyAgent({
    uri: process.env["HTTPS_PROXY"] ?? "http://127.0.0.1:3128", // or http://user:password@…
    requestTls: { ca: readFileSync(process.env["MERAKI_CA"] ?? "ca.pem", "utf8") } // left out, the authorities of Node
  })

/** An agent that is closed with its layer. */
const agent = Effect.acquireRelease(Effect.sync(makeAgent), (agent) => Effect.promise(() => agent.destroy()))

const overUndici = Layer.effect(Transport.Transport, Effect.map(agent, TransportUndici.make))

const overFetch = Layer.effect(
  Transport.Transport,
  Effect.map(agent, (dispatcher) => Transport.makeFetch((url, init) => fetch(url, { ...init, dispatcher })))
)

const overHttpClient = TransportHttpClient.layer.pipe(
  Layer.provide(NodeHttpClient.layerUndiciNoDispatcher),
  Layer.provide(Layer.effect(NodeHttpClient.Dispatcher, agent))
)

const count = Effect.flatMap(Organizations.getOrganizations(), ({ length }) => Console.log(`${length} organizations`))

for (const transport of [overUndici, overFetch, overHttpClient]) {
  await Effect.runPromise(count.pipe(Effect.provide(MerakiClient.layerConfig()), Effect.provide(transport)))
}
