/**
 * Many calls for single devices and networks in few requests: calls that are made at the same time become lists of their
 * organizations.
 *
 * @since 0.2.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Request from "effect/Request"
import * as RequestResolver from "effect/RequestResolver"
import { regionOf } from "./internal/call/region.ts"
import { isFields } from "./internal/option/rules.ts"
import { resolve, type Source } from "./internal/lookup/resolve.ts"
import { MerakiClient } from "./MerakiClient.ts"
import type { ReadError } from "./MerakiError.ts"
import { type Device, getDevice as getOneDevice } from "./operations/Devices.ts"
import { getNetwork as getOneNetwork, type Network } from "./operations/Networks.ts"
import { getOrganizationDevices, getOrganizationNetworks, type OrganizationDevice } from "./operations/Organizations.ts"

/**
 * What a list and a single answer both say of a device.
 *
 * @since 0.2.0
 * @category models
 */
export type FoundDevice = Pick<OrganizationDevice, keyof OrganizationDevice & keyof Device>

/**
 * A request for a device.
 *
 * @since 0.2.0
 * @category models
 */
export class DeviceRequest
  extends /*#__PURE__*/ Request.TaggedClass("DeviceRequest")<
    {
      readonly serial: string
      /** The organization to look in (default: the one that earlier answers have shown). */
      readonly organizationId: string | undefined
    },
    FoundDevice,
    ReadError,
    MerakiClient
  > {}

/**
 * A request for a network.
 *
 * @since 0.2.0
 * @category models
 */
export class NetworkRequest
  extends /*#__PURE__*/ Request.TaggedClass("NetworkRequest")<
    {
      readonly networkId: string
      /** The organization to look in (default: the one that earlier answers have shown). */
      readonly organizationId: string | undefined
    },
    Network,
    ReadError,
    MerakiClient
  > {}

/** Whether an input has its id and nothing else but an organization. Any other one is refused by the operation itself. */
const isOf = (input: unknown, id: string): boolean =>
  isFields(input) &&
  typeof input[id] === "string" &&
  input[id] !== "" &&
  Object.keys(input).every((name) => name === id || name === "organizationId")

/** The input of the operation for one alone. */
const withoutOwner = <Input extends { readonly organizationId?: string | undefined }>(
  input: Input
): Omit<Input, "organizationId"> => {
  if (!isFields(input)) return input
  const { organizationId: _, ...rest } = input
  return rest
}

/** Numbers by which objects are told apart. */
const numbers = new WeakMap<object, number>()
let last = 0
const numberOf = (object: object | undefined): number => {
  if (object === undefined) return 0
  const number = numbers.get(object) ?? ++last
  numbers.set(object, number)
  return number
}

/** Requests are answered together when they have the same client, and the same options around them. */
const keyOf = ({ context }: { readonly context: Context.Context<MerakiClient> }): string =>
  `${numberOf(Context.get(context, MerakiClient))} ${numberOf(regionOf(context))}`

type Lookup = DeviceRequest | NetworkRequest

const resolverOf = <R extends Lookup>(
  idOf: (request: R) => string,
  source: Source<Request.Success<R>>
): RequestResolver.RequestResolver<R> =>
  RequestResolver.makeGrouped<R, string>({
    key: (entry) => keyOf(entry as Request.Entry<Lookup>),
    resolver: (entries) => {
      const wanted = entries.map(({ request }) => ({ id: idOf(request), organizationId: request.organizationId }))
      const byId = Map.groupBy(entries, ({ request }) => idOf(request))
      const found = resolve(source, wanted, (id, exit) => {
        for (const entry of byId.get(id) ?? []) (entry as Request.Entry<Lookup>).completeUnsafe(exit as never)
      })
      return Effect.provideContext(found, (entries[0] as Request.Entry<Lookup>).context)
    }
  })

/**
 * Answers requests for devices: of those that are made at the same time, up to 100 of an organization with one request. A single
 * one, one whose organization is not known, and one that the list does not have, is asked for by itself.
 *
 * @since 0.2.0
 * @category resolvers
 */
export const devices: RequestResolver.RequestResolver<DeviceRequest> = /*#__PURE__*/ resolverOf<DeviceRequest>(
  ({ serial }) => serial,
  {
    operation: getOneDevice,
    least: 2,
    most: 100,
    idOf: (device) => device.serial,
    one: (serial) => getOneDevice({ serial }),
    list: (organizationId, serials) => getOrganizationDevices({ organizationId, serials })
  }
)

/**
 * Answers requests for networks: of those that are made at the same time, three and more of an organization with the list of its
 * networks. Fewer, those whose organization is not known, and those that the list does not have, are asked for by themselves.
 *
 * @since 0.2.0
 * @category resolvers
 */
export const networks: RequestResolver.RequestResolver<NetworkRequest> = /*#__PURE__*/ resolverOf<NetworkRequest>(
  ({ networkId }) => networkId,
  {
    operation: getOneNetwork,
    least: 3,
    most: Infinity,
    idOf: (network) => network.id,
    one: (networkId) => getOneNetwork({ networkId }),
    list: (organizationId) => getOrganizationNetworks({ organizationId })
  }
)

/**
 * Returns a device. Calls that are made at the same time, for instance by `Effect.forEach` with concurrency, share requests. Fails
 * as `getDevice` does.
 *
 * @example
 * ```ts
 * import * as Lookups from "@effect-meraki/core/Lookups"
 * import * as Effect from "effect/Effect"
 *
 * export const modelsOf = (organizationId: string, serials: ReadonlyArray<string>) =>
 *   Effect.forEach(serials, (serial) => Lookups.getDevice({ serial, organizationId }), { concurrency: "unbounded" })
 * ```
 *
 * @since 0.2.0
 * @category requests
 */
export const getDevice = (input: {
  readonly serial: string
  readonly organizationId?: string | undefined
}): Effect.Effect<FoundDevice, ReadError, MerakiClient> =>
  isOf(input, "serial")
    ? Effect.request(new DeviceRequest({ serial: input.serial, organizationId: input.organizationId }), devices)
    : getOneDevice(withoutOwner(input))

/**
 * Returns a network. Calls that are made at the same time share requests. Fails as `getNetwork` does.
 *
 * @since 0.2.0
 * @category requests
 */
export const getNetwork = (input: {
  readonly networkId: string
  readonly organizationId?: string | undefined
}): Effect.Effect<Network, ReadError, MerakiClient> =>
  isOf(input, "networkId")
    ? Effect.request(new NetworkRequest({ networkId: input.networkId, organizationId: input.organizationId }), networks)
    : getOneNetwork(withoutOwner(input))
