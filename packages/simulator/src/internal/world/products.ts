import type { Descriptor } from "@effect-meraki/core/Operation"
import { integer, makeRandom, pick } from "./random.ts"

/** Kinds of products that the simulated world has. */
export type ProductType = "appliance" | "switch" | "wireless" | "camera" | "sensor" | "cellularGateway"

interface Product {
  /** What the API calls networks and devices of this kind in its errors. */
  readonly label: string
  /** The first letters of its models, and of the short names of its firmware. */
  readonly family: string
  readonly models: readonly [string, ...ReadonlyArray<string>]
  /** Firmware in the field, the oldest first, as `prefix-major-minor`, and when each was released. */
  readonly firmware: readonly [Release, ...ReadonlyArray<Release>]
}

/** A version of the firmware. */
export interface Release {
  readonly id: string
  readonly firmware: string
  readonly shortName: string
  readonly releaseType: string
  readonly releaseDate: string
}

const releases = (
  family: string,
  prefix: string,
  ...versions: readonly [string, ...ReadonlyArray<string>]
): Product["firmware"] => {
  const random = makeRandom(`releases ${family}`)
  const release = (version: string, index: number): Release => ({
    id: String(2000 + integer(random, 7000)),
    firmware: `${prefix}-${version.replaceAll(".", "-")}`,
    shortName: `${family} ${version}`,
    releaseType: index === versions.length - 1 && index > 1 ? "candidate" : "stable",
    releaseDate: new Date(Date.UTC(2024, 5 * index, 1 + integer(random, 27), 17, 22, 52)).toISOString()
  })
  const [first, ...rest] = versions
  return [release(first, 0), ...rest.map((version, index) => release(version, index + 1))]
}

const products: { readonly [type in ProductType]: Product } = {
  appliance: {
    label: "MX",
    family: "MX",
    models: ["MX67", "MX75", "MX85", "MX105"],
    firmware: releases("MX", "wired", "18.1.7", "18.2.11", "19.1.4")
  },
  switch: {
    label: "MS",
    family: "MS",
    models: ["MS120-8LP", "MS130-24P", "MS225-48FP", "C9300-24P"],
    firmware: releases("MS", "switch", "16.7", "16.9", "17.1.3")
  },
  wireless: {
    label: "wireless",
    family: "MR",
    models: ["MR36", "MR46", "MR57", "CW9166I"],
    firmware: releases("MR", "wireless", "30.7", "31.1.6", "31.1.7")
  },
  camera: {
    label: "MV",
    family: "MV",
    models: ["MV12W", "MV22", "MV63"],
    firmware: releases("MV", "camera", "6.1", "6.2", "7.0")
  },
  sensor: {
    label: "MT",
    family: "MT",
    models: ["MT10", "MT12", "MT14", "MT20", "MT30", "MT40"],
    firmware: releases("MT", "sensor", "1.10", "1.11", "1.12")
  },
  cellularGateway: {
    label: "MG",
    family: "MG",
    models: ["MG21", "MG52"],
    firmware: releases("MG", "cellular-gateway", "3.1.6", "4.3.1", "5.1.2")
  }
}

/** What the API calls networks and devices of a product in its errors. */
export const productLabels = Object.fromEntries(Object.entries(products).map(([type, { label }]) => [type, label])) as {
  readonly [type in ProductType]: string
}

export const isProductType = (text: string): text is ProductType => Object.hasOwn(products, text)

/** Which of its firmware's versions a product has in a network, and which one comes next, if one does. */
export const firmwareIn = (
  networkId: string,
  productType: ProductType
): { readonly current: Release; readonly previous: Release | undefined; readonly next: Release | undefined } => {
  const { firmware } = products[productType]
  const index = integer(makeRandom(`firmware ${networkId} ${productType}`), firmware.length)
  const current = firmware[index] ?? firmware[0]
  return { current, previous: firmware[index - 1], next: firmware[index + 1] }
}

export const modelOf = (random: () => number, productType: ProductType): string =>
  pick(random, products[productType].models)

/** What sensors of a model measure. */
const metricsByModel: { readonly [model: string]: ReadonlyArray<string> } = {
  MT10: ["temperature", "humidity", "battery"],
  MT12: ["water", "battery"],
  MT14: ["temperature", "humidity", "tvoc", "pm25", "noise", "indoorAirQuality", "battery"],
  MT20: ["door", "battery"],
  MT30: ["button", "battery"],
  MT40: ["apparentPower", "current", "frequency", "powerFactor", "realPower", "voltage", "downstreamPower"]
}

export const metricsOf = (model: string): ReadonlyArray<string> => metricsByModel[model] ?? []

/**
 * The license that a model needs, as co-termination counts them: by model, without what follows the number of ports.
 */
export const licenseOf = (productType: string, model: string): string => {
  if (productType === "wireless") return "MR"
  if (productType === "camera") return "MV"
  if (productType === "sensor") return "MT"
  return model.replace(/(-\d+)\D*$/, "$1")
}

/** Operations on paths of all products that are about some of them. */
const someProducts: { readonly [operation: string]: ReadonlyArray<string> } = {
  getOrganizationDevicesUplinksLossAndLatency: ["appliance"],
  getOrganizationUplinksStatuses: ["appliance", "cellularGateway"],
  getOrganizationDevicesPowerModulesStatusesByDevice: ["switch"],
  getOrganizationSummaryTopAppliancesByUtilization: ["appliance"],
  getOrganizationSummaryTopSwitchesByEnergyUsage: ["switch"],
  getOrganizationDevicesControllerMigrations: ["switch"],
  getDeviceLossAndLatencyHistory: ["appliance", "cellularGateway"],
  getNetworkBluetoothClients: ["wireless"],
  getNetworkNetworkHealthChannelUtilization: ["wireless"],
  getOrganizationDevicesSystemMemoryUsageHistoryByInterval: ["switch", "wireless", "appliance"]
}

/** Products that the API has and the simulated world has not. */
const absent = new Set(["campusGateway", "wirelessController"])

const byOperation = new Map<string, ReadonlyArray<string> | undefined>()

const findProducts = ({ id, path }: Descriptor): ReadonlyArray<string> | undefined => {
  const listed = someProducts[id]
  if (listed !== undefined) return listed
  const [, scope = "", , name = "", inner = ""] = path.split("/")
  if (scope === "organizations" && name === "devices" && inner === "cellular") return ["cellularGateway"]
  return isProductType(name) || absent.has(name) ? [name] : undefined
}

/** The products that an operation is about; undefined when it is about all of them. */
export const productsOf = (descriptor: Descriptor): ReadonlyArray<string> | undefined => {
  if (!byOperation.has(descriptor.id)) byOperation.set(descriptor.id, findProducts(descriptor))
  return byOperation.get(descriptor.id)
}
