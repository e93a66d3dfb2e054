import { json } from "../http/answers.ts"
import { type Behaviors, ofNetwork, ofOrganization } from "../http/context.ts"
import { paged } from "../http/paging.ts"
import { isAmong } from "../world/filters.ts"
import { firmwareIn, isProductType, type ProductType, type Release } from "../world/products.ts"
import { integer, makeRandom } from "../world/random.ts"
import { keyOf, type State } from "../world/state.ts"
import { isValues, merge, type Values } from "../world/values.ts"
import { deployedDevices, type Network, networksOf } from "../world/world.ts"

const day = 86_400_000

const productsIn = ({ productTypes }: Network): ReadonlyArray<ProductType> => productTypes.filter(isProductType)

const version = ({ firmware, id, releaseDate, releaseType, shortName }: Release) => ({
  id,
  firmware,
  shortName,
  releaseType,
  releaseDate
})

/** When a network got the firmware that it has: after its release, and before the simulator was started. */
const upgradedAt = ({ epoch }: State, network: Network, productType: ProductType): number => {
  const { current } = firmwareIn(network.id, productType)
  const random = makeRandom(`upgraded ${network.id} ${productType}`)
  const released = Date.parse(current.releaseDate)
  return Math.min(epoch, Math.max(released + day, epoch - (10 + integer(random, 200)) * day))
}

const productView = (state: State, network: Network, productType: ProductType): Values => {
  const { current, next, previous } = firmwareIn(network.id, productType)
  return {
    currentVersion: version(current),
    lastUpgrade: {
      time: previous === undefined ? null : new Date(upgradedAt(state, network, productType)).toISOString(),
      fromVersion: previous === undefined ? null : version(previous),
      toVersion: previous === undefined ? null : version(current)
    },
    nextUpgrade: { time: null, toVersion: null },
    isUpgradeAvailable: next !== undefined,
    availableVersions: next === undefined ? [] : [version(next)],
    participateInNextBetaRelease: false
  }
}

interface Upgrade {
  readonly id: string
  readonly network: Network
  readonly productType: ProductType
  readonly at: number
  readonly from: Release
  readonly to: Release
}

const upgradesOf = (state: State, network: Network): ReadonlyArray<Upgrade> =>
  productsIn(network).flatMap((productType) => {
    const { current, previous } = firmwareIn(network.id, productType)
    if (previous === undefined) return []
    const random = makeRandom(`upgrade ${network.id} ${productType}`)
    const at = upgradedAt(state, network, productType)
    return [{ id: String(1000 + integer(random, 1_000_000)), network, productType, at, from: previous, to: current }]
  })

const networkUpgrades = ofNetwork(({ body, route, state }, network) => {
  const key = keyOf(route.segments)
  const isWrite = route.descriptor.method === "PUT"
  if (isWrite) state.singletons.set(key, merge(state.singletons.get(key) ?? {}, body))
  const written = state.singletons.get(key) ?? {}
  const made: Values = {
    upgradeWindow: { dayOfWeek: "sun", hourOfDay: "4:00" },
    timezone: network.timeZone,
    products: Object.fromEntries(productsIn(network).map((type) => [type, productView(state, network, type)]))
  }
  const { products, ...rest } = written
  // Of what is written to a product, only its next upgrade and its wish for betas are kept.
  const kept = isValues(products)
    ? Object.fromEntries(
        Object.entries(products).filter(([type]) => isValues(made["products"]) && type in made["products"])
      )
    : {}
  return json(merge(made, { ...rest, products: kept }))
})

/** Firmware by product: each network has one version of each, and some could have a newer one. */
export const firmware: Behaviors = {
  getNetworkFirmwareUpgrades: networkUpgrades,
  updateNetworkFirmwareUpgrades: networkUpgrades,

  getOrganizationFirmwareUpgrades: ofOrganization((context, { id }) => {
    const { query, state } = context
    const found = networksOf(state.world, id)
      .flatMap((network) => upgradesOf(state, network))
      .filter(({ productType }) => isAmong(query, "productTypes", productType) && isAmong(query, "status", "Completed"))
    return paged(
      context,
      found,
      (upgrade) => upgrade.id,
      ({ at, from, id: upgradeId, network, productType, to }) => ({
        upgradeId,
        upgradeBatchId: upgradeId,
        network: { id: network.id, name: network.name },
        status: "Completed",
        time: new Date(at).toISOString(),
        completedAt: new Date(at + 1_200_000).toISOString(),
        productTypes: productType,
        toVersion: version(to),
        fromVersion: version(from)
      })
    )
  }),

  getOrganizationFirmwareUpgradesByDevice: ofOrganization((context, { id }) => {
    const { query, state } = context
    const found = deployedDevices(state.world, id).filter(
      (device) =>
        isAmong(query, "networkIds", device.networkId) &&
        isAmong(query, "serials", device.serial) &&
        isAmong(query, "macs", device.mac)
    )
    const rows = found.flatMap((device) => {
      const network = state.world.networks.get(device.networkId ?? "")
      const upgrade =
        network && upgradesOf(state, network).find(({ productType }) => productType === device.productType)
      return upgrade === undefined ? [] : [{ device, upgrade }]
    })
    const short = ({ id: versionId, releaseDate, shortName }: Release) => ({ id: versionId, shortName, releaseDate })
    return paged(
      context,
      rows,
      ({ device }) => device.serial,
      ({ device, upgrade }) => ({
        serial: device.serial,
        name: device.name,
        deviceStatus: "completed",
        upgrade: {
          time: new Date(upgrade.at).toISOString(),
          fromVersion: short(upgrade.from),
          toVersion: short(upgrade.to),
          status: "Completed",
          id: upgrade.id,
          upgradeBatchId: upgrade.id,
          staged: { group: { id: null } }
        }
      })
    )
  })
}
