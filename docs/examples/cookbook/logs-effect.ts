/** The same with Effect, whose loggers get the lines of the client among those of the program. */
import * as MerakiClient from "@effect-meraki/core/MerakiClient"
import * as Organizations from "@effect-meraki/core/Organizations"
import * as Transport from "@effect-meraki/core/Transport"
import * as NodeFileSystem from "@effect/platform-node/NodeFileSystem"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import * as References from "effect/References"

/** Lines are written together, a second's at a time, and the last ones at the end of the layer. */
const LogFile = Logger.layer([Logger.toFile(Logger.formatJson, "meraki-effect.log")]).pipe(
  Layer.provide(NodeFileSystem.layer),
  Layer.merge(Layer.succeed(References.MinimumLogLevel, "Debug"))
)

const program = Effect.gen(function* () {
  const organizations = yield* Organizations.getOrganizations()
  yield* Effect.log(`${organizations.length} organizations`)
})

const Client = MerakiClient.layerConfig().pipe(Layer.provide(Transport.layerFetch))
await Effect.runPromise(program.pipe(Effect.provide(Client), Effect.provide(LogFile)))
