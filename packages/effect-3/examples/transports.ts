/** Requests go over the `HttpClient` of the environment: the platform's fetch, undici, or one of the application. */
import { MerakiClient, Organizations } from "@effect-meraki/effect-3"
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { Agent } from "@effect/platform-node/Undici"
import * as FetchHttpClient from "@effect/platform/FetchHttpClient"
import * as HttpClient from "@effect/platform/HttpClient"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"

const overFetch = MerakiClient.layerConfig().pipe(Layer.provide(FetchHttpClient.layer))

/** An agent of its own, closed with the layer: a call has to end before its scope does. */
const agent = Effect.acquireRelease(
  Effect.sync(() => new Agent({ connections: 8 })),
  (agent) => Effect.promise(() => agent.destroy())
)
const overUndici = MerakiClient.layerConfig().pipe(
  Layer.provide(NodeHttpClient.layerUndiciWithoutDispatcher),
  Layer.provide(Layer.scoped(NodeHttpClient.Dispatcher, agent))
)

/** The application's client, here one that counts what it sends. */
let sent = 0
const counting = Layer.effect(
  HttpClient.HttpClient,
  Effect.map(
    HttpClient.HttpClient,
    HttpClient.mapRequest((request) => (sent++, request))
  )
).pipe(Layer.provide(FetchHttpClient.layer))

const overHttpClient = MerakiClient.layerConfig().pipe(Layer.provide(counting))

const count = Effect.flatMap(Organizations.getOrganizations(), ({ length }) => Console.log(`${length} organizations`))

const clients = [overFetch, overUndici, overHttpClient]
await Effect.runPromise(Effect.forEach(clients, (client) => Effect.provide(count, client)))
console.log(`${sent} request over the application's own client`)
