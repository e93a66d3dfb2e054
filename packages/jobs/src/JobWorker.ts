/**
 * Carries out jobs: claims their parts, sends their steps, and journals what it does.
 *
 * Any number of workers may share a store. What one of them leaves behind, the others finish.
 *
 * @since 0.2.0
 */
import type { MerakiClient } from "@effect-meraki/core/MerakiClient"
import * as RateLimiter from "@effect-meraki/core/RateLimiter"
import type { InvalidConfiguration } from "@effect-meraki/core/MerakiConfig"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { work } from "./internal/run/loop.ts"
import type { JobNotFound, StoreFailed } from "./JobError.ts"
import { start } from "./JobControl.ts"
import type { JobStore } from "./JobStore.ts"

/**
 * Options of a worker.
 *
 * @since 0.2.0
 * @category options
 */
export interface Options {
  /** A name, for people (default one by chance). */
  readonly name?: string | undefined
  /** The only jobs it works on (default all). */
  readonly jobs?: ReadonlyArray<string> | undefined
  /** How long a part of a job is its own without a sign of life (default 30 seconds). Then another worker takes over. */
  readonly lease?: Duration.Input | undefined
  /** How often it looks for work when it has none, and how soon it notices a pause (default 500 milliseconds). */
  readonly poll?: Duration.Input | undefined
  /** How many parts of an organization all workers together work on at a time (default 5, the API's limit for batches). */
  readonly perOrganization?: number | undefined
  /** How many parts it works on at a time (default 100). */
  readonly concurrency?: number | undefined
  /**
   * How many processes share the API's limits without a shared `RateLimiter` (default 1). Of what may be under way of an
   * organization each has its part, so that none waits while another has all. A job with a `share` gets this part
   * of it from each.
   */
  readonly processes?: number | undefined
  /** How long it goes on while the store cannot be read or written (default 5 minutes). */
  readonly patience?: Duration.Input | undefined
}

const millis = (value: Duration.Input | undefined, otherwise: number): number =>
  value === undefined ? otherwise : Duration.toMillis(value)

/**
 * Works until all of the given jobs have ended, or cannot go on by themselves: they are paused or stopped. Without `jobs` it
 * works until it is interrupted. Then it gives back what it has begun.
 *
 * @since 0.2.0
 * @category running
 */
export const run = (options: Options = {}): Effect.Effect<void, JobNotFound | StoreFailed, JobStore | MerakiClient> =>
  work({
    name: options.name,
    jobs: options.jobs,
    lease: millis(options.lease, 30_000),
    poll: millis(options.poll, 500),
    perOrganization: options.perOrganization ?? 5,
    concurrency: options.concurrency ?? 100,
    processes: options.processes ?? 1,
    patience: millis(options.patience, 300_000)
  })

/**
 * Starts a planned job, and works on it until it has ended or cannot go on by itself.
 *
 * @since 0.2.0
 * @category running
 */
export const runJob = (
  id: string,
  options: Omit<Options, "jobs"> = {}
): Effect.Effect<void, JobNotFound | StoreFailed, JobStore | MerakiClient> =>
  Effect.andThen(
    Effect.catchTag(start(id), "WrongState", () => Effect.void),
    run({ ...options, jobs: [id] })
  )

/**
 * A worker for as long as the layer lives. Its end by a store that fails is logged.
 *
 * @since 0.2.0
 * @category layers
 */
export const layer = (options: Options = {}): Layer.Layer<never, never, JobStore | MerakiClient> =>
  Layer.effectDiscard(
    Effect.forkScoped(
      Effect.catch(run(options), ({ message }) => Effect.logError(`a worker of jobs has ended: ${message}`))
    )
  )

/**
 * A limiter for one of several processes that share nothing but a file: each takes its part of the share, and says so. With Redis
 * there is `RateLimiterRedis`, which shares the limits themselves.
 *
 * @since 0.2.0
 * @category layers
 */
export const layerLimits = (
  options: RateLimiter.Options & { readonly processes: number }
): Layer.Layer<RateLimiter.RateLimiter, InvalidConfiguration> => {
  const { processes, share = 0.9, ...rest } = options
  return Layer.effect(
    RateLimiter.RateLimiter,
    Effect.tap(RateLimiter.make({ ...rest, share: share / processes }), () =>
      Effect.logInfo(
        `this is one of ${processes} processes and takes 1/${processes} of the limits: ${share / processes} of them`
      )
    )
  )
}
