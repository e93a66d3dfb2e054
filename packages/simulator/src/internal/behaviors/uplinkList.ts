import { hostsIn } from "../world/addresses.ts"
import { digits, integer, makeRandom, pick } from "../world/random.ts"
import type { State } from "../world/state.ts"
import { type Device, devicesOf } from "../world/world.ts"

/** An uplink of a gateway. */
export interface Uplink {
  readonly interface: "wan1" | "wan2" | "cellular"
  readonly status: "active" | "ready" | "failed" | "not connected"
  /** What an uplink that is not connected has none of is null. */
  readonly ip: string | null
  readonly gateway: string | null
  readonly publicIp: string | null
  readonly primaryDns: string | null
  readonly secondaryDns: string | null
  readonly ipAssignedBy: "dhcp" | "static" | null
}

const providers = ["AT&T", "Deutsche Telekom", "Vodafone", "NTT Docomo", "Telstra"] as const

const uplinkOf = (device: Device, name: Uplink["interface"], status: Uplink["status"]): Uplink => {
  const random = makeRandom(`uplink ${device.serial} ${name}`)
  const isUp = status === "active" || status === "ready"
  const subnet = `203.0.113.${16 * integer(random, 16)}/28`
  const [gateway = null, ip = null] = hostsIn(subnet, 1, 2 + integer(random, 10))
  if (!isUp) {
    return {
      interface: name,
      status,
      ip: null,
      gateway: null,
      publicIp: null,
      primaryDns: null,
      secondaryDns: null,
      ipAssignedBy: null
    }
  }
  return {
    interface: name,
    status,
    ip,
    gateway,
    publicIp: ip,
    primaryDns: "8.8.8.8",
    secondaryDns: random() < 0.5 ? "8.8.4.4" : null,
    ipAssignedBy: pick(random, ["dhcp", "static"])
  }
}

/** Whether Dashboard hears from a device. */
export const isReachable = ({ status }: Device): boolean => status === "online" || status === "alerting"

/** The uplinks of an appliance or a cellular gateway; those of a device that is down are not connected. */
export const uplinksOf = (device: Device): ReadonlyArray<Uplink> => {
  const status = (usual: Uplink["status"]) => (isReachable(device) ? usual : "not connected")
  if (device.productType === "cellularGateway") return [uplinkOf(device, "cellular", status("active"))]
  const second = pick(makeRandom(`second uplink ${device.serial}`), ["ready", "not connected", "failed"] as const)
  return [uplinkOf(device, "wan1", status("active")), uplinkOf(device, "wan2", status(second))]
}

/** What is known of the cellular modem behind an uplink. */
export const modemOf = ({ serial }: Device) => {
  const random = makeRandom(`modem ${serial}`)
  return {
    provider: pick(random, providers),
    signalStat: { rsrp: String(-75 - integer(random, 40)), rsrq: String(-6 - integer(random, 12)) },
    mcc: "262",
    mnc: "01",
    roaming: { status: "home" },
    connectionType: "4g",
    apn: "internet",
    dns1: "8.8.8.8",
    dns2: "8.8.4.4",
    signalType: "4G",
    mtu: 1500,
    iccid: `89${digits(random, 17)}`,
    imsi: digits(random, 15),
    msisdn: `1555${digits(random, 7)}`
  }
}

/** The two appliances of a network that stand for each other, if it has two. */
export const pairIn = ({ world }: State, networkId: string): readonly [primary: Device, spare: Device] | undefined => {
  const [primary, spare] = devicesOf(world, networkId).filter(({ productType }) => productType === "appliance")
  return primary === undefined || spare === undefined ? undefined : [primary, spare]
}

/** Whether a device has another that stands for it, and which of the two it is. */
export const availabilityOf = (state: State, device: Device): { readonly enabled: boolean; readonly role: string } => {
  const pair = device.networkId === undefined ? undefined : pairIn(state, device.networkId)
  return { enabled: pair !== undefined, role: pair?.[1].serial === device.serial ? "spare" : "primary" }
}
