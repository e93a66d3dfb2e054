import * as Core from "@effect-meraki/core/Lookups"
import { callerOf } from "./internal/caller.ts"
import { connectionOf } from "./internal/connection.ts"
import type { MerakiBase } from "./MerakiBase.ts"
import type { CallOptions } from "./Operation.ts"
import type { Device } from "./operations/Devices.ts"
import type { Network } from "./operations/Networks.ts"
import type { OrganizationDevice } from "./operations/Organizations.ts"

/**
 * What a list and a single answer both say of a device.
 *
 * @since 0.1.0
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
 * @since 0.1.0
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
 * @since 0.1.0
 * @category lookups
 */
export const lookupsOf = (meraki: MerakiBase): Lookups => {
  const getDevice: Lookups["getDevice"] = (input, options = {}) =>
    connectionOf(meraki).perform(options, callerOf(getDevice), () => Core.getDevice(input))
  const getNetwork: Lookups["getNetwork"] = (input, options = {}) =>
    connectionOf(meraki).perform(options, callerOf(getNetwork), () => Core.getNetwork(input))
  return { getDevice, getNetwork }
}
