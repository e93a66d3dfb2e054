/** Transports: the platform's fetch, undici, and the application's own HttpClient. */
import * as MerakiClient from "@effect-meraki/core/MerakiClient"
import * as Organizations from "@effect-meraki/core/Organizations"
import * as Transport from "@effect-meraki/core/Transport"
import * as TransportHttpClient from "@effect-meraki/core/TransportHttpClient"
import * as TransportUndici from "@effect-meraki/core/TransportUndici"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as HttpClient from "effect/http/HttpClient"
import * as Layer from "effect/Layer"

const overFetch = MerakiClient.layerConfig().pipe(Layer.provide(Transport.layerFetch))

/** An agent of its own, closed with the layer: a call has to end before its scope does. */
const overUndici = MerakiClient.layerConfig().pipe(Layer.provide(TransportUndici.layer({ connections: 8 })))

/** The application's client, here one that counts what it sends. */
let sent = 0
const counting = Layer.effect(
  HttpClient.HttpClient,
  HttpClient.HttpClient.useSync(HttpClient.mapRequest((request) => (sent++, request)))
).pipe(Layer.provide(FetchHttpClient.layer))

const overHttpClient = MerakiClient.layerConfig().pipe(
  Layer.provide(TransportHttpClient.layer.pipe(Layer.provide(counting)))
)

const count = Effect.flatMap(Organizations.getOrganizations(), ({ length }) => Console.log(`${length} organizations`))

const clients = [overFetch, overUndici, overHttpClient]
await Effect.runPromise(Effect.forEach(clients, (client) => Effect.provide(count, client)))
console.log(`${sent} request over the application's own client`)
