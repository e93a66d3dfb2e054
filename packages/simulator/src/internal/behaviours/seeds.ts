import { hex, integer, mac, makeRandom, pick, privateAddress } from "../world/random.ts"
import { keyOf, type Seeds } from "../world/state.ts"
import { devicesOf } from "../world/world.ts"

const numbered = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => ({ id: String(from + index) }))

/** The admin whose key the simulator accepts. */
export const adminId = "646829496481089000"
export const admin = { name: "Miles Meraki", email: "miles@example.com" }

const portsOf = (model: string): number => {
  const ports = /-(\d+)/.exec(model)?.[1]
  return ports === undefined ? 8 : Number(ports)
}

const clients: Seeds = (state, segments) => {
  const random = makeRandom(`${state.seed} clients ${keyOf(segments)}`)
  const devices = devicesOf(state.world, segments[1] ?? "")
  return Array.from({ length: integer(random, 40) }, (_, index) => {
    const device = devices[integer(random, devices.length)]
    const isWireless = random() < 0.7
    return {
      id: `k${hex(random, 6)}`,
      mac: mac(random, "3c:22:fb"),
      ip: privateAddress(random),
      ip6: null,
      description: `${pick(random, ["laptop", "phone", "printer", "scanner", "till", "display"])}-${index + 1}`,
      manufacturer: pick(random, ["Apple", "Dell", "HP", "Samsung", "Zebra"]),
      user: null,
      vlan: String(1 + integer(random, 40)),
      ssid: isWireless ? "Corporate" : null,
      switchport: isWireless ? null : String(1 + integer(random, 48)),
      status: random() < 0.6 ? "Online" : "Offline",
      usage: { sent: integer(random, 1_000_000), recv: integer(random, 5_000_000) },
      recentDeviceSerial: device?.serial ?? null,
      recentDeviceName: device?.name ?? null,
      recentDeviceMac: device?.mac ?? null,
      recentDeviceConnection: isWireless ? "Wireless" : "Wired"
    }
  })
}

const ssids: Seeds = ({ world }, segments) =>
  numbered(0, 14).map(({ id }) => ({
    id,
    number: Number(id),
    name:
      id === "0"
        ? `${world.networks.get(segments[1] ?? "")?.name ?? "Network"} WiFi`
        : `Unconfigured SSID ${Number(id) + 1}`,
    enabled: id === "0",
    authMode: "open",
    splashPage: "None"
  }))

const none: Seeds = () => []

const members: { readonly [template: string]: Seeds } = {
  "devices/{}/switch/ports": ({ world }, segments) =>
    numbered(1, portsOf(world.devices.get(segments[1] ?? "")?.model ?? "")).map(({ id }) => ({
      id,
      portId: id,
      name: "",
      enabled: true,
      type: "access",
      vlan: 1
    })),
  "networks/{}/appliance/ports": () => numbered(3, 8),
  "networks/{}/appliance/ssids": () => numbered(1, 4),
  "networks/{}/appliance/vlans": () => [
    { id: "1", name: "Default", subnet: "192.168.128.0/24", applianceIp: "192.168.128.1" }
  ],
  "networks/{}/appliance/firewall/firewalledServices": () =>
    ["ICMP", "SNMP", "web"].map((service) => ({
      id: service,
      service,
      access: service === "ICMP" ? "unrestricted" : "blocked"
    })),
  "networks/{}/clients": clients,
  "networks/{}/webhooks/httpServers": none,
  "networks/{}/webhooks/webhookTests": none,
  "networks/{}/wireless/ssids": ssids,
  "organizations/{}/actionBatches": none,
  "organizations/{}/admins": () => [
    { id: adminId, ...admin, orgAccess: "full", accountStatus: "ok", hasApiKey: true, tags: [], networks: [] }
  ],
  "organizations/{}/policyObjects": none,
  "organizations/{}/policyObjects/groups": none
}

/** What is in the collections whose beginning is not left to chance. */
export const seeds: Seeds = (state, segments, template) =>
  Object.hasOwn(members, template) ? members[template]?.(state, segments, template) : undefined
