/** What a program is told of its calls: hooks, and the annotations of log lines. */
import { MerakiClient, Networks } from "@effect-meraki/effect-3"
import * as FetchHttpClient from "@effect/platform/FetchHttpClient"
import * as Effect from "effect/Effect"
import * as HashMap from "effect/HashMap"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import * as LogLevel from "effect/LogLevel"
import * as Option from "effect/Option"

const client = MerakiClient.layerConfig({
  onResponse: ({ networkId, operation, status }) => console.log(`${operation} of ${networkId}: ${status}`),
  onError: ({ error }) => console.log(`failed: ${error}`)
})

/** A logger that writes facts, and no sentences. */
const facts = Logger.make(({ annotations, logLevel }) => {
  const fact = (name: string) => Option.getOrUndefined(HashMap.get(annotations, `meraki.${name}`))
  console.log(logLevel.label, fact("operation"), fact("status"))
})
const logging = Layer.merge(Logger.replace(Logger.defaultLogger, facts), Logger.minimumLogLevel(LogLevel.Debug))

await Effect.runPromise(
  Effect.ignore(Networks.getNetwork({ networkId: "N_0" })).pipe(
    Effect.provide(Layer.provide(client, FetchHttpClient.layer)),
    Effect.provide(logging)
  )
)
