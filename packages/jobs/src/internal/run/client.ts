import type { MerakiClient } from "@effect-meraki/core/MerakiClient"
import type { Descriptor } from "@effect-meraki/core/Operation"
import type { Limiter } from "@effect-meraki/core/RateLimiter"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"

/** What the requests of a chunk have cost since it was asked last. */
export interface Meter {
  readonly organizationId: string
  /** The share of the job, if it has one of its own. */
  readonly limiter: Limiter | undefined
  requests: number
  waited: number
}

/** The meter of the chunk under way. */
export const Metered: Context.Reference<Meter | undefined> = Context.Reference<Meter | undefined>(
  "@effect-meraki/jobs/Metered",
  { defaultValue: () => undefined }
)

const acquire = ({ limiter, organizationId }: Meter, { id }: Descriptor): Effect.Effect<number> =>
  limiter === undefined ? Effect.succeed(0) : limiter.acquire({ operation: id, organizationId })

/**
 * A client that counts what each chunk sends, and keeps the share of its job. There is one for all chunks of a worker, since
 * core counts the batches that execute at a time by the client.
 */
export const meteredClient = (client: MerakiClient["Service"]): MerakiClient["Service"] => ({
  ...client,
  execute: (descriptor, input, options) =>
    Effect.withFiber((fiber) => {
      const meter = Context.get(fiber.context, Metered)
      if (meter === undefined) return client.execute(descriptor, input, options) as never
      // The job knows whose each network and device is. A client that does not would send before it has looked.
      const call = client.execute(descriptor, input, { organizationId: meter.organizationId, ...options })
      return acquire(meter, descriptor).pipe(
        Effect.flatMap((waited) => {
          meter.waited += waited
          return call
        }),
        Effect.tap(({ attempts, waited }) =>
          Effect.sync(() => {
            meter.requests += attempts
            meter.waited += Duration.toMillis(waited)
          })
        ),
        Effect.tapError(({ attempts }) =>
          Effect.sync(() => {
            meter.requests += attempts
          })
        )
      ) as never
    })
})
