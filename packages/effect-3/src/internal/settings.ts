import { InvalidConfiguration, type MerakiError, type PlannedRequest, type RetryOptions } from "@effect-meraki/promise"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"

/** Some options with these lengths of time in milliseconds. */
export type InMillis<Given, Name extends keyof Given> = Omit<Given, Name> & { readonly [Time in Name]?: number }

/** What is not a length of time becomes NaN, which the Promise client refuses by the name of the option. */
const toMillis = (time: unknown): number =>
  Option.match(Duration.decodeUnknown(time), { onNone: () => NaN, onSome: Duration.toMillis })

/** Options for the Promise client: their lengths of time, which have these names, in milliseconds. */
export const inMillis = <Given extends object, Name extends keyof Given>(
  given: Given,
  ...names: ReadonlyArray<Name>
): InMillis<Given, Name> => {
  const times = names.filter((name) => given[name] !== undefined).map((name) => [name, toMillis(given[name])])
  return { ...given, ...(Object.fromEntries(times) as { readonly [Time in Name]?: number }) }
}

/** What the Promise client refuses to make fails with its `InvalidConfiguration`. */
export const configuredBy = <A>(make: () => Promise<A>): Effect.Effect<A, InstanceType<typeof InvalidConfiguration>> =>
  Effect.catchAll(Effect.tryPromise({ try: make, catch: (error) => error }), refused)

/** The same for what is made at once. */
export const configured = <A>(make: () => A): Effect.Effect<A, InstanceType<typeof InvalidConfiguration>> =>
  Effect.catchAll(Effect.try({ try: make, catch: (error) => error }), refused)

const refused = (error: unknown): Effect.Effect<never, InstanceType<typeof InvalidConfiguration>> =>
  error instanceof InvalidConfiguration ? Effect.fail(error) : Effect.die(error)

/** A policy as the Promise client has it. */
export interface Retrying<in E> {
  readonly retryOptions: RetryOptions<E>
}

/** Options for the Promise client, whose `retry` is not a policy but what the policy was made of. */
export const withRetry = <Given extends { readonly retry?: Retrying<MerakiError> | undefined }>(given: Given) => {
  const { retry, ...rest } = given
  if (retry === undefined) return rest
  if (Object(retry).retryOptions === undefined) {
    throw new InvalidConfiguration({ option: "retry", message: "retry must be made by RetryPolicy.make" })
  }
  return { ...rest, retry: retry.retryOptions }
}

/** Options whose listener is an effect. */
export interface Telling {
  readonly onPlanned?: ((planned: PlannedRequest) => Effect.Effect<void>) | undefined
}

/** Options for the Promise client, whose listener is a function that runs an effect. */
export const withListener = <Given extends Telling>(
  given: Given,
  run: (effect: Effect.Effect<void>) => Promise<void>
) => {
  const { onPlanned, ...rest } = given
  // What is no function is refused by its name.
  if (typeof onPlanned !== "function") return onPlanned === undefined ? rest : { ...rest, onPlanned }
  return { ...rest, onPlanned: (planned: PlannedRequest) => run(onPlanned(planned)) }
}
