import * as Core from "@effect-meraki/core/Lookups"
import { callerOf } from "./internal/caller.ts"
import { connectionOf } from "./internal/connection.ts"
import { invalid, objectOf } from "./internal/own.ts"
import type { MerakiBase } from "./MerakiBase.ts"
import type { CallOptions } from "./Operation.ts"
import type { Device } from "./operations/Devices.ts"
import type { Network } from "./operations/Networks.ts"
import type { OrganizationDevice } from "./operations/Organizations.ts"

/**
 * What a list and a single answer both say of a device.
 *
 * @since 0.2.0
 * @category models
 */
export type FoundDevice = Pick<OrganizationDevice, keyof OrganizationDevice & keyof Device>

/** Where to look: the organization that earlier answers have shown, unless it is given. */
interface Where {
  readonly organizationId?: string | undefined
}

/**
 * Lookups of single devices and networks. Those that are made at the same time share requests.
 *
 * @since 0.2.0
 * @category models
 */
export interface Lookups {
  /**
   * Returns a device. Up to 100 of an organization share one request. A single one, one whose organization is not known, and one
   * that the list does not have, is asked for by itself.
   */
  readonly getDevice: (
    input: Where & { readonly serial: string },
    options?: Pick<CallOptions, "signal">
  ) => Promise<FoundDevice>
  /**
   * Returns a network. Three and more of an organization share the list of its networks. Fewer, those whose organization is not
   * known, and those that the list does not have, are asked for by themselves.
   */
  readonly getNetwork: (
    input: Where & { readonly networkId: string },
    options?: Pick<CallOptions, "signal">
  ) => Promise<Network>
}

/** Lookups share requests, so that none has options of its own besides its signal. */
const checkNone = (options: object): void => {
  const [given] = Object.entries(objectOf("options", options, "such as { signal }")).filter(
    ([, value]) => value !== undefined
  )
  if (given === undefined) return
  throw invalid(given[0], "is not for lookups, which share requests: give it to lookupsOf(meraki.withOptions({ … }))")
}

/**
 * Lookups by a client, in few requests: calls that are made at the same time, for instance in `Promise.all`, become lists of their
 * organizations. They reject as `getDevice` and `getNetwork` do.
 *
 * @example
 * ```ts
 * import { lookupsOf, type Meraki } from "@effect-meraki/promise"
 *
 * export const modelsOf = async (meraki: Meraki, organizationId: string, serials: ReadonlyArray<string>) => {
 *   const { getDevice } = lookupsOf(meraki)
 *   const devices = await Promise.all(serials.map((serial) => getDevice({ serial, organizationId })))
 *   return devices.map(({ model }) => model)
 * }
 * ```
 *
 * @since 0.2.0
 * @category lookups
 */
export const lookupsOf = (meraki: MerakiBase): Lookups => {
  const { perform } = connectionOf(meraki)
  const getDevice: Lookups["getDevice"] = (input, options = {}) =>
    perform(options, callerOf(getDevice), (core) => {
      checkNone(core)
      return Core.getDevice(input)
    })
  const getNetwork: Lookups["getNetwork"] = (input, options = {}) =>
    perform(options, callerOf(getNetwork), (core) => {
      checkNone(core)
      return Core.getNetwork(input)
    })
  return { getDevice, getNetwork }
}
