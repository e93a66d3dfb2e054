// Posts an event that was saved to a receiver again.
import * as Transport from "@effect-meraki/core/Transport"
import * as Webhooks from "@effect-meraki/core/Webhooks"
import * as WebhooksHttpRouter from "@effect-meraki/core/WebhooksHttpRouter"
import * as NodeHttpServer from "@effect/platform-node/NodeHttpServer"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as HttpRouter from "effect/http/HttpRouter"
import * as HttpServer from "effect/http/HttpServer"
import * as Layer from "effect/Layer"
import { createServer } from "node:http"

const sharedSecret = "a long random text"

const Receiver = Layer.unwrap(
  Effect.map(
    Webhooks.receive({ sharedSecret, onEvent: ({ networkName }) => Console.log(`handled for ${networkName}`) }),
    ({ respond }) => WebhooksHttpRouter.add("/hooks/meraki", respond)
  )
)
const Server = HttpRouter.serve(Receiver, { disableLogger: true, disableListenLog: true }).pipe(
  Layer.provideMerge(NodeHttpServer.layer(createServer, { host: "127.0.0.1", port: 0 }))
)

/** What `event.payload` was when the event was saved. */
const text = '{"alertId":"1","alertTypeId":"settings_changed","networkName":"HQ","alertData":{}}'

/** Returns the status that the receiver answers with. */
const again = (saved: string, url: string) => Webhooks.replay(JSON.parse(saved), { url, sharedSecret })

const program = HttpServer.addressFormattedWith((origin) =>
  Effect.gen(function* () {
    const url = `${origin}/hooks/meraki`
    yield* Console.log(`${yield* again(text, url)}, ${yield* again(text, url)}`) // handled once: it keeps its id
  })
)

await Effect.runPromise(program.pipe(Effect.provide(Server), Effect.provide(Transport.layerFetch)))
