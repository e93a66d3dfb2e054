import { membersOf } from "../world/generic.ts"
import { licenseOf } from "../world/products.ts"
import { hex, integer, makeRandom } from "../world/random.ts"
import type { Item, Seeds, State } from "../world/state.ts"
import { deployedDevices, type Device, devicesOf } from "../world/world.ts"

const day = 86_400_000

/** All devices of an organization, those in its inventory alone included. */
export const ownedDevices = (state: State, organizationId: string): ReadonlyArray<Device> => [
  ...deployedDevices(state.world, organizationId),
  ...devicesOf(state.world, organizationId)
]

/** How many licenses of single devices are not assigned at the beginning. */
const spare = 3

const dates = (state: State, random: () => number, isUsed: boolean) => {
  const durationInDays = 365 * (1 + integer(random, 5))
  // One in eight has come to its end; one in eight is about to.
  const kind = integer(random, 8)
  const left =
    kind === 0
      ? -10 - integer(random, 60)
      : kind === 1
        ? 5 + integer(random, 80)
        : 100 + integer(random, durationInDays - 100)
  const expires = state.epoch + left * day
  const activated = expires - durationInDays * day
  const state_ = left < 0 ? "expired" : left < 90 ? "expiring" : "active"
  return {
    state: isUsed ? state_ : "unused",
    durationInDays,
    totalDurationInDays: durationInDays,
    claimDate: new Date(Math.min(activated, state.epoch) - (1 + integer(random, 20)) * day).toISOString(),
    activationDate: isUsed ? new Date(activated).toISOString() : null,
    expirationDate: isUsed ? new Date(expires).toISOString() : null
  }
}

/** A license for each device of an organization, and a few that are not used. */
export const licenseSeeds: Seeds = (state, [, organizationId = ""]) => {
  const random = makeRandom(`${state.seed} licenses ${organizationId}`)
  const license = (device: Device | undefined, model: string, productType: string) => ({
    id: String(100_000_000 + integer(random, 900_000_000)),
    licenseType: `${licenseOf(productType, model)}-ENT`,
    licenseKey: `Z2${hex(random, 10).toUpperCase()}`,
    orderNumber: `4C${1_000_000 + integer(random, 9_000_000)}`,
    deviceSerial: device?.serial ?? null,
    networkId: device?.networkId ?? null,
    seatCount: null,
    permanentlyQueuedLicenses: [],
    headLicenseId: null,
    ...dates(state, random, device !== undefined)
  })
  const unused = Array.from({ length: spare }, () => license(undefined, "MR46", "wireless"))
  // One that waits for the end of another, whose id has more digits than a number of JavaScript holds.
  const queued = {
    ...license(undefined, "MR46", "wireless"),
    state: "recentlyQueued",
    headLicenseId: `9007199254740993${integer(random, 10)}`
  }
  return [
    ...ownedDevices(state, organizationId).map((device) => license(device, device.model, device.productType)),
    ...unused,
    queued
  ]
}

/** The licenses of single devices that an organization has now. */
export const licensesIn = (state: State, organizationId: string): ReadonlyArray<Item> => [
  ...membersOf(state, "organizations/{}/licenses", ["organizations", organizationId, "licenses"]).values()
]
