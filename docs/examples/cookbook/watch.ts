/** Says which devices of an organization go down and come back: `node watch.ts ORGANIZATION_ID SECONDS`. */
import * as MerakiClient from "@effect-meraki/core/MerakiClient"
import * as Organizations from "@effect-meraki/core/Organizations"
import * as Transport from "@effect-meraki/core/Transport"
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Schedule from "effect/Schedule"
import * as Stream from "effect/Stream"

const [, , organizationId = "", seconds = "60"] = process.argv

const look = Organizations.getOrganizationDevicesAvailabilities({ organizationId }).pipe(
  Effect.map((devices) => new Map(devices.map(({ name, serial, status }) => [serial, { name, status }])))
)

/** What the client's own retries did not overcome is no change; the next look may succeed. */
const patientLook = Effect.option(Effect.tapError(look, (error) => Effect.logWarning(error.message)))

const changes = Stream.fromEffectSchedule(patientLook, Schedule.spaced(`${Number(seconds)} seconds`)).pipe(
  Stream.filter(Option.isSome),
  Stream.map(({ value }) => value),
  Stream.zipWithPrevious,
  Stream.flatMap(([before, now]) => {
    if (Option.isNone(before)) return Stream.make(`watching ${now.size} devices`)
    const changed = [...now].filter(([serial, { status }]) => before.value.get(serial)?.status !== status)
    return Stream.fromIterable(
      changed.map(([serial, { name, status }]) => `${name}: ${before.value.get(serial)?.status ?? "new"} → ${status}`)
    )
  })
)

const Client = MerakiClient.layerConfig().pipe(Layer.provide(Transport.layerFetch))
changes.pipe(Stream.runForEach(Console.log), Effect.provide(Client), NodeRuntime.runMain)
