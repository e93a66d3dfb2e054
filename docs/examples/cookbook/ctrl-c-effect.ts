/** Notes at a device that it is under repair, until Ctrl-C: `node ctrl-c-effect.ts SERIAL`. */
import * as Devices from "@effect-meraki/core/Devices"
import * as MerakiClient from "@effect-meraki/core/MerakiClient"
import * as Transport from "@effect-meraki/core/Transport"
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"

const [, , serial = ""] = process.argv

/** A device with a note that somebody works at it, for as long as the scope is open. */
const underRepair = Effect.acquireRelease(
  Effect.gen(function* () {
    const { notes } = yield* Devices.getDevice({ serial })
    yield* Devices.updateDevice({ serial, notes: "under repair" })
    yield* Console.log(`${serial} is under repair`)
    return notes ?? ""
  }),
  (notes) =>
    Devices.updateDevice({ serial, notes }).pipe(
      Effect.andThen(Console.log(`${serial} is as it was`)),
      Effect.catch((error) => Console.error(`the note is still there: ${error.message}`))
    )
)

const Client = MerakiClient.layerConfig().pipe(Layer.provide(Transport.layerFetch))
underRepair.pipe(Effect.andThen(Effect.never), Effect.scoped, Effect.provide(Client), NodeRuntime.runMain)
