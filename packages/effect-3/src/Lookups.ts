/**
 * Many calls for single devices and networks in few requests: calls that are batched become lists of their organizations.
 *
 * @since 0.2.0
 */
import type { FoundDevice, Lookups, MerakiBase } from "@effect-meraki/promise"
import { isMerakiError, lookupsOf } from "@effect-meraki/promise"
import * as Effect from "effect/Effect"
import * as FiberRef from "effect/FiberRef"
import * as Request from "effect/Request"
import * as RequestResolver from "effect/RequestResolver"
import { calledFrom, type Place, placeOf } from "./internal/place.ts"
import { type RegionOptions, regions, regionsAround } from "./internal/region.ts"
import { MerakiClient, type Service } from "./MerakiClient.ts"
import type { MerakiError } from "./MerakiError.ts"
import type { Network } from "./operations/Networks.ts"

export type { FoundDevice }

/** One that is looked for: by which function, in which surroundings. */
interface Lookup extends Request.Request<unknown, MerakiError> {
  readonly client: Service
  readonly around: ReadonlyArray<RegionOptions>
  readonly place: Place
  readonly find: (lookups: Lookups) => Promise<unknown>
}

const Lookup = /*#__PURE__*/ Request.of<Lookup>()

const isTogether = (one: Lookup, other: Lookup): boolean =>
  one.client === other.client &&
  one.around.length === other.around.length &&
  one.around.every((options, index) => options === other.around[index])

/** Lookups that are made together: with the same client, and the same options around them. */
const groupsOf = (lookups: ReadonlyArray<Lookup>): ReadonlyArray<ReadonlyArray<Lookup>> => {
  const groups: Array<Array<Lookup>> = []
  for (const lookup of lookups) {
    const group = groups.find(([first]) => first !== undefined && isTogether(first, lookup))
    if (group === undefined) groups.push([lookup])
    else group.push(lookup)
  }
  return groups
}

/** Makes all lookups of a group at once. What is no error of the API ends all of them. */
const settle = async (meraki: MerakiBase, group: ReadonlyArray<Lookup>) => {
  const lookups = lookupsOf(meraki)
  const settled = await Promise.allSettled(group.map(({ find }) => find(lookups)))
  const defect = settled.find((each) => each.status === "rejected" && !isMerakiError(each.reason))
  if (defect?.status === "rejected") throw defect.reason
  return settled
}

const answer = (group: ReadonlyArray<Lookup>): Effect.Effect<void> => {
  const [first] = group
  if (first === undefined) return Effect.void
  const { around, client, place } = first
  return client
    .run(place, (meraki, { options }) => settle(meraki.withOptions(options), group))
    .pipe(
      Effect.locally(regions, around),
      Effect.flatMap((settled) =>
        Effect.forEach(
          settled,
          (each, index) => {
            const lookup = group[index]
            if (lookup === undefined) return Effect.void
            return each.status === "fulfilled"
              ? Request.succeed(lookup, each.value)
              : Request.fail(lookup, calledFrom(each.reason, lookup.place) as MerakiError)
          },
          { discard: true }
        )
      ),
      Effect.catchAllCause((cause) =>
        Effect.forEach(group, (lookup) => Request.failCause(lookup, cause), { discard: true })
      )
    )
}

const resolver = /*#__PURE__*/ RequestResolver.makeBatched((lookups: ReadonlyArray<Lookup>) =>
  Effect.forEach(groupsOf(lookups), answer, { concurrency: "unbounded", discard: true })
)

const lookUp = <A>(place: Place, find: (lookups: Lookups) => Promise<A>): Effect.Effect<A, MerakiError, MerakiClient> =>
  Effect.flatMap(
    Effect.all([MerakiClient, Effect.context<never>(), FiberRef.get(regions)]),
    ([client, context, known]) => {
      const lookup = Lookup({ client, around: regionsAround(context, known), place, find })
      return Effect.request(lookup, resolver) as Effect.Effect<A, MerakiError>
    }
  )

/**
 * Returns a device. Where an effect batches its requests, as by `Effect.forEach` with `batching: true`, up to 100 devices of an
 * organization share one. A single one, one whose organization is not known, and one that the list does not have, is asked for by
 * itself. Fails as `getDevice` of `Devices` does.
 *
 * @example
 * ```ts
 * import { Lookups } from "@effect-meraki/effect-3"
 * import * as Effect from "effect/Effect"
 *
 * export const modelsOf = (organizationId: string, serials: ReadonlyArray<string>) =>
 *   Effect.forEach(serials, (serial) => Lookups.getDevice({ serial, organizationId }), { batching: true })
 * ```
 *
 * @since 0.2.0
 * @category requests
 */
export const getDevice = (input: {
  readonly serial: string
  /** The organization to look in (default: the one that earlier answers have shown). */
  readonly organizationId?: string | undefined
}): Effect.Effect<FoundDevice, MerakiError, MerakiClient> =>
  lookUp(placeOf(getDevice), (lookups) => lookups.getDevice(input))

/**
 * Returns a network. Where an effect batches its requests, three networks and more of an organization share the list of its networks.
 * Fewer, those whose organization is not known, and those that the list does not have, are asked for by themselves. Fails as
 * `getNetwork` of `Networks` does.
 *
 * @since 0.2.0
 * @category requests
 */
export const getNetwork = (input: {
  readonly networkId: string
  /** The organization to look in (default: the one that earlier answers have shown). */
  readonly organizationId?: string | undefined
}): Effect.Effect<Network, MerakiError, MerakiClient> =>
  lookUp(placeOf(getNetwork), (lookups) => lookups.getNetwork(input))
