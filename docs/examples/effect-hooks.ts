/** What a program is told of its calls: hooks, and the annotations of log lines. */
import * as Hooks from "@effect-meraki/core/Hooks"
import * as MerakiClient from "@effect-meraki/core/MerakiClient"
import * as Networks from "@effect-meraki/core/Networks"
import * as Transport from "@effect-meraki/core/Transport"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import * as References from "effect/References"

const hooks = Hooks.layer({
  onResponse: ({ networkId, operation, status }) => console.log(`${operation} of ${networkId}: ${status}`),
  onError: ({ error }) => console.log(`failed: ${error}`)
})
const client = MerakiClient.layerConfig().pipe(Layer.provide([Transport.layerFetch, hooks]))

/** A logger that writes facts, and no sentences. */
const facts = Logger.make(({ fiber, logLevel }) => {
  const annotations = fiber.getRef(References.CurrentLogAnnotations)
  console.log(logLevel, annotations["meraki.operation"], annotations["meraki.status"])
})
const logging = Layer.merge(Logger.layer([facts]), Layer.succeed(References.MinimumLogLevel, "Debug"))

await Effect.runPromise(
  Effect.ignore(Networks.getNetwork({ networkId: "N_0" })).pipe(Effect.provide(client), Effect.provide(logging))
)
