// A receiver of webhooks behind Effect's HttpRouter, whose events are a Stream.
import * as Webhooks from "@effect-meraki/core/Webhooks"
import * as WebhooksHttpRouter from "@effect-meraki/core/WebhooksHttpRouter"
import { Simulator } from "@effect-meraki/simulator"
import * as NodeHttpServer from "@effect/platform-node/NodeHttpServer"
import * as Config from "effect/Config"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as HttpRouter from "effect/http/HttpRouter"
import * as HttpServer from "effect/http/HttpServer"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import { createServer } from "node:http"

/** `HOOK_SECRET` is the shared secret of the HTTP server in Dashboard. */
const Receiver = Layer.unwrap(
  Effect.map(Config.withDefault(Config.String("HOOK_SECRET"), "a long random text"), (sharedSecret) =>
    Webhooks.layer({ sharedSecret })
  )
)

/** An event counts as handled, and is answered, when the next one is asked for. */
const watch = Effect.gen(function* () {
  const { events } = yield* Webhooks.Webhooks
  yield* events.pipe(
    Stream.filter((event) => event._tag === "Alert"),
    Stream.take(1),
    Stream.runForEach((alert) => Console.log(`${alert.alertTypeId}: ${JSON.stringify(alert.alertData)}`))
  )
})

const Server = HttpRouter.serve(WebhooksHttpRouter.route("/hooks/meraki"), {
  disableLogger: true,
  disableListenLog: true
}).pipe(Layer.provideMerge(NodeHttpServer.layer(createServer, { host: "127.0.0.1", port: 0 })))

/** A simulated Dashboard whose networks post to the receiver. */
const Dashboard = Layer.unwrap(
  HttpServer.addressFormattedWith((origin) =>
    Effect.succeed(
      Simulator.layer({ receivers: [{ url: `${origin}/hooks/meraki`, sharedSecret: "a long random text" }] })
    )
  )
)

const raise = Simulator.Simulator.useSync(({ alert, world }) => {
  const [networkId = ""] = world.networks.keys()
  alert({ networkId, alertTypeId: "cellular_up" })
})

await Effect.runPromise(
  Effect.andThen(raise, watch).pipe(
    Effect.provide(Dashboard.pipe(Layer.provideMerge(Server), Layer.provideMerge(Receiver)))
  )
)
