import type { Context } from "../http/context.ts"
import { contains, hasTags, isAmong } from "../world/filters.ts"
import { integer, makeRandom } from "../world/random.ts"
import type { State } from "../world/state.ts"
import type { Device } from "../world/world.ts"

/** The devices that the filters of a query name. */
export const wanted = ({ query, state: { world } }: Context, devices: ReadonlyArray<Device>): ReadonlyArray<Device> =>
  devices.filter(
    (device) =>
      (hasTags(device.tags, query) ||
        (device.networkId !== undefined && hasTags(world.networks.get(device.networkId)?.tags ?? [], query))) &&
      isAmong(query, "networkIds", device.networkId) &&
      isAmong(query, "productTypes", device.productType) &&
      isAmong(query, "serials", device.serial) &&
      isAmong(query, "models", device.model) &&
      isAmong(query, "macs", device.mac) &&
      isAmong(query, "statuses", device.status) &&
      contains(query, "name", device.name) &&
      contains(query, "serial", device.serial) &&
      contains(query, "mac", device.mac) &&
      contains(query, "model", device.model)
  )

const hour = 3_600_000

/** Since when a device is as it is. What was so from the beginning has been so for some hours. */
export const statusSince = ({ flips, seed, startedAt }: State, { serial }: Device): number =>
  flips.findLast((flip) => flip.serial === serial)?.at ??
  startedAt - Math.floor((1 + integer(makeRandom(`${seed} since ${serial}`), 22) + 0.5) * hour)

/** When Dashboard last heard of a device. */
export const lastReport = ({ now, state }: Pick<Context, "now" | "state">, device: Device): string =>
  new Date(device.status === "online" || device.status === "alerting" ? now : statusSince(state, device)).toISOString()
