import { type Behaviors, type Context, ofOrganization, spanOf } from "../http/context.ts"
import { json } from "../http/answers.ts"
import { ofNetwork } from "../http/context.ts"
import { paged } from "../http/paging.ts"
import { fractionOf } from "../world/addresses.ts"
import { isAmong } from "../world/filters.ts"
import { metricsOf } from "../world/products.ts"
import { integer, makeRandom, type Random } from "../world/random.ts"
import { deployedDevices, type Device, devicesOf } from "../world/world.ts"
import { wanted } from "./deviceList.ts"
import { isReachable } from "./uplinkList.ts"

/** A sensor measures everything so often. */
const interval = 20 * 60_000

const fahrenheit = (celsius: number): number => fractionOf(celsius * 1.8 + 32)

const measurements: { readonly [metric: string]: (random: Random) => unknown } = {
  apparentPower: (random) => ({ draw: fractionOf(5 + random() * 60) }),
  battery: (random) => ({ percentage: 40 + integer(random, 61) }),
  button: (random) => ({ pressType: random() < 0.8 ? "short" : "long" }),
  current: (random) => ({ draw: fractionOf(random()) }),
  door: (random) => ({ open: random() < 0.3 }),
  downstreamPower: () => ({ enabled: true }),
  frequency: (random) => ({ level: fractionOf(49.9 + random() / 5) }),
  humidity: (random) => ({ relativePercentage: 30 + integer(random, 30) }),
  indoorAirQuality: (random) => ({ score: 60 + integer(random, 41) }),
  noise: (random) => ({ ambient: { level: 25 + integer(random, 40) } }),
  pm25: (random) => ({ concentration: integer(random, 40) }),
  powerFactor: (random) => ({ percentage: 80 + integer(random, 21) }),
  realPower: (random) => ({ draw: fractionOf(5 + random() * 50) }),
  temperature: (random) => {
    const celsius = fractionOf(18 + random() * 9)
    return { fahrenheit: fahrenheit(celsius), celsius }
  },
  tvoc: (random) => ({ concentration: integer(random, 300) }),
  voltage: (random) => ({ level: fractionOf(228 + random() * 5) }),
  water: (random) => ({ present: random() < 0.05 })
}

const readingOf = (device: Device, metric: string, number: number) => ({
  ts: new Date(number * interval).toISOString(),
  metric,
  [metric]: measurements[metric]?.(makeRandom(`reading ${device.serial} ${metric} ${number}`))
})

const metricsAsked = ({ query }: Context, device: Device): ReadonlyArray<string> =>
  metricsOf(device.model).filter((metric) => isAmong(query, "metrics", metric))

const sensorsOf = (context: Context, organizationId: string): ReadonlyArray<Device> =>
  wanted(context, deployedDevices(context.state.world, organizationId)).filter(
    (device) => device.productType === "sensor" && isReachable(device) && metricsAsked(context, device).length > 0
  )

const networkOf = ({ state }: Context, { networkId = "" }: Device) => ({
  id: networkId,
  name: state.world.networks.get(networkId)?.name
})

/** At most this many readings in a history, whatever span is asked for. */
const mostReadings = 20_000

const historyOf = (context: Context, organizationId: string) => {
  const [from, to] = spanOf(context, 7200)
  const last = Math.floor(Math.min(to, context.now) / interval)
  const first = Math.max(Math.ceil(from / interval), last - 2000)
  const found: Array<{ device: Device; metric: string; number: number }> = []
  for (let number = last; number >= first && found.length < mostReadings; number--) {
    for (const device of sensorsOf(context, organizationId)) {
      for (const metric of metricsAsked(context, device)) found.push({ device, metric, number })
    }
  }
  return found
}

const alertable = new Set([
  "apparentPower",
  "co2",
  "current",
  "door",
  "frequency",
  "humidity",
  "indoorAirQuality",
  "noise",
  "pm25",
  "powerFactor",
  "realPower",
  "temperature",
  "tvoc",
  "voltage",
  "water"
])

/** Sensors measure what their model can. */
export const sensors: Behaviors = {
  getOrganizationSensorReadingsLatest: ofOrganization((context, { id }) =>
    paged(
      context,
      sensorsOf(context, id),
      ({ serial }) => serial,
      (device) => ({
        serial: device.serial,
        network: networkOf(context, device),
        readings: metricsAsked(context, device).map((metric) =>
          readingOf(device, metric, Math.floor(context.now / interval))
        )
      })
    )
  ),

  getOrganizationSensorReadingsHistory: ofOrganization((context, { id }) =>
    paged(
      context,
      historyOf(context, id),
      ({ device, metric, number }) => `${number}-${device.serial}-${metric}`,
      ({ device, metric, number }) => ({
        ...readingOf(device, metric, number),
        serial: device.serial,
        network: networkOf(context, device)
      })
    )
  ),

  getNetworkSensorAlertsCurrentOverviewByMetric: ofNetwork(({ state }, network) => {
    const present = devicesOf(state.world, network.id).filter(({ productType }) => productType === "sensor")
    const metrics = [...new Set(present.flatMap(({ model }) => metricsOf(model)))].filter((metric) =>
      alertable.has(metric)
    )
    return json({
      supportedMetrics: metrics.toSorted(),
      counts: Object.fromEntries([...alertable].map((metric) => [metric, metric === "noise" ? { ambient: 0 } : 0]))
    })
  })
}
