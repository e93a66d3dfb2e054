import { integer, makeRandom } from "../world/random.ts"
import { includedTemplates } from "../world/receivers.ts"
import { collectionAt, type Seeds, type State } from "../world/state.ts"
import type { Device } from "../world/world.ts"

const numbered = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => ({ id: String(from + index) }))

/** The admin whose key the simulator accepts. */
export const adminId = "646829496481089000"
export const admin = { name: "Miles Meraki", email: "miles@example.com" }

/** How many ports a switch or an appliance has. */
export const portsOf = ({ model }: Pick<Device, "model">): number => {
  const ports = /-(\d+)/.exec(model)?.[1]
  return ports === undefined ? 8 : Number(ports)
}

const vlanNames = ["Default", "Office", "Guests", "Telephones"] as const

/** The VLANs of a network at the beginning: the first, which all have, and some more. */
const vlanSeeds: Seeds = (state, segments) => {
  const random = makeRandom(`${state.seed} vlans ${segments[1]}`)
  const site = 10 + integer(random, 200)
  return vlanNames.slice(0, 1 + integer(random, vlanNames.length)).map((name, index) => {
    const id = index === 0 ? "1" : String(10 * index)
    const network = index === 0 ? "192.168.128" : `10.${site}.${id}`
    return { id, name, subnet: `${network}.0/24`, applianceIp: `${network}.1` }
  })
}

/** The VLANs that a network has now. */
export const vlansIn = (
  state: State,
  networkId: string
): ReadonlyArray<{ readonly id: string; readonly subnet: string }> => {
  const template = "networks/{}/appliance/vlans"
  const items = collectionAt(state, ["networks", networkId, "appliance", "vlans"], {
    template,
    idName: "id",
    hasNumericIds: true
  })
  return [...items.values()].flatMap(({ id, values }) =>
    typeof values["subnet"] === "string" ? [{ id, subnet: values["subnet"] }] : []
  )
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
    authMode: ["psk", "8021x-meraki"][Number(id)] ?? "open",
    splashPage: "None"
  }))

const none: Seeds = () => []

/** The first contents of collections that are not random. */
export const basicSeeds: { readonly [template: string]: Seeds } = {
  "devices/{}/switch/ports": ({ world }, segments) =>
    numbered(1, portsOf(world.devices.get(segments[1] ?? "") ?? { model: "" })).map(({ id }) => ({
      id,
      portId: id,
      name: "",
      enabled: true,
      type: "access",
      vlan: 1
    })),
  "networks/{}/appliance/ports": () => numbered(3, 8),
  "networks/{}/appliance/ssids": () => numbered(1, 4),
  "networks/{}/appliance/vlans": vlanSeeds,
  "networks/{}/appliance/firewall/firewalledServices": () =>
    ["ICMP", "SNMP", "web"].map((service) => ({
      id: service,
      service,
      access: service === "ICMP" ? "unrestricted" : "blocked"
    })),
  "networks/{}/webhooks/httpServers": none,
  "networks/{}/webhooks/payloadTemplates": () =>
    includedTemplates.map(([id, name, body]) => ({
      id,
      payloadTemplateId: id,
      type: "included",
      name,
      body,
      headers: []
    })),
  "networks/{}/webhooks/webhookTests": none,
  "networks/{}/wireless/ssids": ssids,
  "organizations/{}/actionBatches": none,
  "organizations/{}/admins": () => [
    { id: adminId, ...admin, orgAccess: "full", accountStatus: "ok", hasApiKey: true, tags: [], networks: [] }
  ],
  "organizations/{}/policyObjects": none,
  "organizations/{}/policyObjects/groups": none
}
