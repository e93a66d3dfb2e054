// Has Dashboard know a receiver, and test it.
import * as MerakiClient from "@effect-meraki/core/MerakiClient"
import * as Transport from "@effect-meraki/core/Transport"
import * as Webhooks from "@effect-meraki/core/Webhooks"
import * as WebhooksHttpRouter from "@effect-meraki/core/WebhooksHttpRouter"
import { Simulator } from "@effect-meraki/simulator"
import * as NodeHttpServer from "@effect/platform-node/NodeHttpServer"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as HttpRouter from "effect/http/HttpRouter"
import * as HttpServer from "effect/http/HttpServer"
import * as Layer from "effect/Layer"
import { createServer } from "node:http"

const sharedSecret = "a long random text"

const Receiver = Layer.unwrap(
  Effect.map(Webhooks.receive({ sharedSecret, onEvent: () => Effect.void }), ({ respond }) =>
    WebhooksHttpRouter.add("/hooks/meraki", respond)
  )
)
const Server = HttpRouter.serve(Receiver, { disableLogger: true, disableListenLog: true }).pipe(
  Layer.provideMerge(NodeHttpServer.layer(createServer, { host: "127.0.0.1", port: 0 }))
)

const register = (networkId: string, url: string) =>
  Effect.gen(function* () {
    const [registration] = yield* Webhooks.ensure({ networkId, url, sharedSecret })
    yield* Console.log(`${registration?.isNew === true ? "new" : "there before"}, its test is ${registration?.test}`)
  })

const program = HttpServer.addressFormattedWith((origin) =>
  Effect.gen(function* () {
    const { world } = yield* Simulator.Simulator
    const [networkId = ""] = world.networks.keys()
    yield* register(networkId, `${origin}/hooks/meraki`)
  })
)

/** The client of a simulated Dashboard. */
const Client = Layer.unwrap(
  Effect.map(Simulator.Simulator, ({ apiKey, url }) => MerakiClient.layer({ apiKey, baseUrl: url }))
).pipe(Layer.provide(Transport.layerFetch), Layer.provideMerge(Simulator.layer({ organizations: 1 })))

await Effect.runPromise(program.pipe(Effect.provide(Server), Effect.provide(Client)))
