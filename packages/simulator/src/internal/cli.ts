import { parseArgs } from "node:util"
import type { Device, Options, Snapshot } from "../Simulator.ts"
import { alertTypes } from "./behaviors/alertTypes.ts"
import { isAllowedUrl } from "./world/receivers.ts"

/** The text of `--help`. */
export const usage = `Usage: effect-meraki-simulator [options]

A Cisco Meraki Dashboard on this machine, for programs that have none to try themselves on.

  --port <number>      where it listens (default 8080; 0 for any free port)
  --host <address>     on which address (default 127.0.0.1: this machine alone)
  --seed <text>        what everything random is drawn from (default meraki)
  --orgs <number>      organizations (default 3)
  --networks <number>  networks in each organization (default 100)
  --devices <number>   devices in each network (default 10)
  --key <text>         the API key it accepts (default: one that it prints)
  --faults <rate>      the part of all requests that goes wrong, from 0 to 1 (default 0)
  --speed <factor>     how many times as fast as the machine's its clock goes (default 1)
  --no-limits          no rate limits
  --links <style>      page links: absolute, relative, or an origin such as https://n1.meraki.com
  --webhooks-anywhere  post webhooks and callbacks to other machines too
  --webhook <url>      a receiver of webhooks that every network has; may be given several times
  --webhook-secret <text>  the shared secret of these receivers
  --alert <type>       raise an alert of this type at the start, such as settings_changed; may be given several times
  --alert-every <seconds>  raise these alerts again and again
  --still              nothing happens by itself; otherwise devices and clients come and go
  --chaos <seconds>    five devices change in so many seconds, in the place of one in 30
  --file <path>        a world that is read from this file, if it is there, and written to it at the end
  --lenient            claims any serial, lets any product answer, looks at batches only when they run
  --allow-host <name>  a further host name that requests may be addressed to; may be given several times
  --no-console         no page for people at /
  --help               this
`

/** The alerts to raise: their types, and the seconds after which they are raised again. */
interface Alerts {
  readonly types: ReadonlyArray<string>
  readonly every: number | undefined
}

/** A parsed command line. */
export type Command =
  | { readonly kind: "run"; readonly options: Options; readonly alerts: Alerts }
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly problem: string }

class Wrong extends Error {}

const flags = {
  port: { type: "string" },
  host: { type: "string" },
  seed: { type: "string" },
  orgs: { type: "string" },
  networks: { type: "string" },
  devices: { type: "string" },
  key: { type: "string" },
  faults: { type: "string" },
  speed: { type: "string" },
  links: { type: "string" },
  chaos: { type: "string" },
  file: { type: "string" },
  "allow-host": { type: "string", multiple: true },
  webhook: { type: "string", multiple: true },
  "webhook-secret": { type: "string" },
  alert: { type: "string", multiple: true },
  "alert-every": { type: "string" },
  still: { type: "boolean" },
  lenient: { type: "boolean" },
  "no-console": { type: "boolean" },
  "no-limits": { type: "boolean" },
  "webhooks-anywhere": { type: "boolean" },
  help: { type: "boolean", short: "h" }
} as const

const number = (name: string, text: string | undefined, most = Infinity): number | undefined => {
  if (text === undefined) return undefined
  const value = text.trim() === "" ? NaN : Number(text)
  if (!(value >= 0 && value <= most)) {
    throw new Wrong(
      `--${name} takes a number from 0${most === Infinity ? "" : ` to ${most}`}, not ${JSON.stringify(text)}`
    )
  }
  return value
}

const whole = (name: string, text: string | undefined, most?: number): number | undefined => {
  const value = number(name, text, most)
  if (value !== undefined && !Number.isInteger(value)) throw new Wrong(`--${name} takes a whole number, not ${text}`)
  return value
}

const isLinkStyle = (text: string): text is "absolute" | "relative" | `http${string}` =>
  text === "absolute" || text === "relative" || (/^https?:/.test(text) && URL.parse(text)?.origin === text)

const linksIn = (text: string | undefined): Options["links"] => {
  if (text === undefined || isLinkStyle(text)) return text
  throw new Wrong(`--links takes absolute, relative or an origin, not ${JSON.stringify(text)}`)
}

const lifeIn = (still: boolean, chaos: number | undefined): Options["life"] => {
  if (chaos === 0) throw new Wrong("--chaos takes a number above 0")
  if (still) return false
  return chaos === undefined ? true : { every: chaos, devices: 5 }
}

const alertTypeIds = alertTypes.map(({ alertTypeId }) => alertTypeId)
const isAlertType = (type: string): boolean => alertTypeIds.includes(type)

const receiversIn = (urls: ReadonlyArray<string>, sharedSecret: string | undefined): Options["receivers"] => {
  for (const url of urls) {
    if (!isAllowedUrl(url)) {
      throw new Wrong(`--webhook takes a URL with https, or one of this machine, not ${JSON.stringify(url)}`)
    }
  }
  return urls.map((url) => ({ url, sharedSecret }))
}

const alertsIn = (types: ReadonlyArray<string>, every: string | undefined): Alerts => {
  for (const type of types) {
    if (!isAlertType(type)) throw new Wrong(`--alert takes one of ${alertTypeIds.join(", ")}, not ${type}`)
  }
  const seconds = number("alert-every", every)
  if (seconds === 0) throw new Wrong("--alert-every takes a number above 0")
  return { types: types.length === 0 && seconds !== undefined ? ["settings_changed"] : types, every: seconds }
}

const readFlags = (args: ReadonlyArray<string>) => parseArgs({ args: [...args], options: flags }).values

const optionsIn = (values: ReturnType<typeof readFlags>): Options => {
  const rate = number("faults", values.faults, 1)
  const speed = number("speed", values.speed)
  if (speed === 0) throw new Wrong("--speed takes a number above 0")
  if (values.key === "") throw new Wrong("--key takes a key")
  if (values.file === "") throw new Wrong("--file takes a path")
  const isLenient = values.lenient === true
  return {
    port: whole("port", values.port, 65_535) ?? 8080,
    host: values.host,
    seed: values.seed,
    organizations: whole("orgs", values.orgs),
    networksPerOrganization: whole("networks", values.networks),
    devicesPerNetwork: whole("devices", values.devices),
    apiKey: values.key,
    speed,
    links: linksIn(values.links),
    life: lifeIn(values.still === true, number("chaos", values.chaos)),
    file: values.file,
    console: values["no-console"] !== true,
    hosts: values["allow-host"],
    ...(values.webhook === undefined ? {} : { receivers: receiversIn(values.webhook, values["webhook-secret"]) }),
    ...(isLenient ? { lenient: { claims: true, products: true, batches: true } } : {}),
    ...(rate === undefined ? {} : { faults: { rate } }),
    ...(values["no-limits"] === true ? { limits: false } : {}),
    ...(values["webhooks-anywhere"] === true ? { webhooks: "anywhere" } : {})
  }
}

/** Parses a command line. */
export const commandIn = (args: ReadonlyArray<string>): Command => {
  try {
    const values = readFlags(args)
    if (values.help === true) return { kind: "help" }
    return {
      kind: "run",
      options: optionsIn(values),
      alerts: alertsIn(values.alert ?? [], values["alert-every"])
    }
  } catch (error) {
    // parseArgs throws TypeErrors whose messages name the problem.
    if (error instanceof Wrong || error instanceof TypeError) return { kind: "wrong", problem: error.message }
    throw error
  }
}

const isLoopback = (host: string): boolean => /^(?:localhost|127(?:\.\d+){3}|::1)$/.test(host)

const warning = (host: string): string => `
  !!  It listens on ${host}: everyone who can reach this machine can use it.
  !!  Leave out --host to keep it to this machine.
`

/** The text at the start: the simulated data, and how to connect a client. */
export const welcome = (
  {
    apiKey,
    consoleUrl,
    oauth,
    url,
    world
  }: {
    readonly apiKey: string
    readonly consoleUrl: string | undefined
    readonly oauth: { readonly clientId: string; readonly clientSecret: string; readonly tokenUrl: string }
    readonly url: string
    readonly world: {
      readonly organizations: { readonly size: number }
      readonly networks: { readonly size: number }
      readonly devices: { readonly size: number }
    }
  },
  host = "127.0.0.1"
): string => `
  A simulated Meraki Dashboard at ${url}
  ${world.organizations.size} organizations, ${world.networks.size} networks, ${world.devices.size} devices
${consoleUrl === undefined ? "" : `  Watch it, and change it, at ${consoleUrl}\n`}${isLoopback(host) ? "" : warning(host)}
  curl
    curl -H "Authorization: Bearer ${apiKey}" ${url}/organizations

  Python
    meraki.DashboardAPI("${apiKey}", base_url="${url}")

  TypeScript
    new Meraki({ apiKey: "${apiKey}", baseUrl: "${url}" })

  any program that reads the environment
    export MERAKI_DASHBOARD_API_KEY=${apiKey}
    export MERAKI_BASE_URL=${url}

  OAuth: client ${oauth.clientId}, secret ${oauth.clientSecret}, tokens at ${oauth.tokenUrl}

  Ctrl-C ends it.
`

const listed = (counts: { readonly [name: string]: number }): string =>
  Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(", ")

/** What the keys of a terminal do. */
export const keysHelp = "  Keys: d a device goes down, u one comes up, a an alert is raised, q ends it."

interface Keyed {
  readonly setStatus: (serial: string, status: "offline" | "online") => boolean
  readonly alert: (options: {
    readonly networkId: string
    readonly serial: string
    readonly alertTypeId?: string
  }) => number
  readonly world: {
    readonly devices: ReadonlyMap<string, Device>
  }
}

/** Does what a key stands for to some device; returns what was done, if the key stands for something. */
export const press = (key: string, { alert, setStatus, world }: Keyed, random: () => number): string | undefined => {
  const deployed = [...world.devices.values()].filter(({ networkId }) => networkId !== undefined)
  const some = (isWanted: (device: Device) => boolean): Device | undefined => {
    const found = deployed.filter(isWanted)
    return found[Math.floor(random() * found.length)]
  }
  const device = key === "u" ? some(({ status }) => status === "offline") : some(({ status }) => status === "online")
  if (device?.networkId === undefined) return undefined
  switch (key) {
    case "d":
      setStatus(device.serial, "offline")
      return `${device.name} went down`
    case "u":
      setStatus(device.serial, "online")
      return `${device.name} came up`
    case "a":
      return `an alert about ${device.name} went to ${alert({ networkId: device.networkId, serial: device.serial })} receivers`
    default:
      return undefined
  }
}

/** Raises an alert of a type about the first device that has its product; returns what was done. */
export const raise = (alertTypeId: string, { alert, world }: Pick<Keyed, "alert" | "world">): string => {
  const products = alertTypes.find((type) => type.alertTypeId === alertTypeId)?.products ?? []
  const deployed = [...world.devices.values()].filter(({ networkId }) => networkId !== undefined)
  const device = deployed.find(({ productType }) => products.includes(productType)) ?? deployed[0]
  if (device?.networkId === undefined) return "there is no device for an alert to be about"
  const receivers = alert({ networkId: device.networkId, serial: device.serial, alertTypeId })
  return `${alertTypeId} about ${device.name} went to ${receivers} receivers`
}

/** One line with the counts so far. */
export const counters = ({ byStatus, exceeded, faults, requests }: Snapshot, perSecond: number): string => {
  const parts = [`${requests} requests`, `${perSecond}/s`, listed(byStatus)]
  if (Object.keys(exceeded).length > 0) parts.push(`over the limit: ${listed(exceeded)}`)
  if (Object.keys(faults).length > 0) parts.push(`faults: ${listed(faults)}`)
  return parts.filter((part) => part !== "").join("  |  ")
}
