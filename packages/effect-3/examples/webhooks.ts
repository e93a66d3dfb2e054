// The receiver of the Promise client in a program on Effect 3: events are handled by an Effect, in its environment.
import { receiver, toNode } from "@effect-meraki/promise/webhooks"
import { startSimulator } from "@effect-meraki/simulator"
import * as Console from "effect/Console"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Runtime from "effect/Runtime"
import { once } from "node:events"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"

const sharedSecret = "a long random text"

const program = Effect.gen(function* () {
  const handled = yield* Deferred.make<string>()
  const runtime = yield* Effect.runtime()
  const receive = receiver({
    sharedSecret,
    onEvent: (event) =>
      Runtime.runPromise(runtime)(
        Deferred.succeed(handled, `${event.networkName}: ${event._tag === "Callback" ? "done" : event.alertType}`)
      )
  })
  const server = createServer(toNode(receive)).listen(0, "127.0.0.1")
  yield* Effect.promise(() => once(server, "listening"))

  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const simulator = yield* Effect.promise(() => startSimulator({ receivers: [{ url, sharedSecret }] }))
  simulator.alert({ networkId: [...simulator.world.networks.keys()][0] ?? "", alertTypeId: "settings_changed" })
  yield* Console.log(yield* Deferred.await(handled))

  yield* Effect.promise(() => Promise.all([simulator.close(), receive.close()]))
  server.close()
})

await Effect.runPromise(program)
