import { type Answer, json } from "../http/answers.ts"
import { badRequest, type Behavior, type Behaviors, type Context } from "../http/context.ts"
import { isKnownPath } from "../world/generic.ts"
import { notFound } from "../http/context.ts"
import { keyOf } from "../world/state.ts"
import { isValues, merge, type Values } from "../world/values.ts"

const vlanSettingsKey = ({ route }: Context) =>
  keyOf(["networks", route.path["networkId"] ?? "", "appliance", "vlans", "settings"])

const hasVlans = (context: Context): boolean => {
  const written = context.state.singletons.get(vlanSettingsKey(context))?.["vlansEnabled"]
  if (typeof written === "boolean") return written
  const network = context.state.world.networks.get(context.route.path["networkId"] ?? "")
  return network?.productTypes.includes("appliance") ?? false
}

const withVlans: Behavior = (context, usual) =>
  isKnownPath(context) && !hasVlans(context) ? badRequest("VLANs are not enabled for this network") : usual()

const vlanSettings: Behavior = (context, usual) => {
  const answer = usual()
  return answer.status < 300 ? json({ vlansEnabled: hasVlans(context) }) : answer
}

const asAnswered = (value: unknown, networkId: string | undefined): unknown =>
  isValues(value) ? { ...value, networkId } : value

/** A VLAN names its network, which is not declared. */
const vlans: Behavior = (context, usual) => {
  const answer = withVlans(context, usual)
  if (answer.status >= 300 || answer.body === "") return answer
  const value: unknown = JSON.parse(answer.body)
  const { networkId } = context.route.path
  const shown = Array.isArray(value) ? value.map((each) => asAnswered(each, networkId)) : asAnswered(value, networkId)
  return json(shown, answer.status, answer.headers)
}

const anyToAny = (policy: string): Values => ({
  comment: "Default rule",
  policy,
  protocol: "Any",
  srcPort: "Any",
  srcCidr: "Any",
  destPort: "Any",
  destCidr: "Any",
  syslogEnabled: false
})

const wirelessDefault: Values = {
  comment: "Default rule",
  policy: "allow",
  ipVer: "both",
  protocol: "any",
  destPort: "Any",
  destCidr: "Any"
}

/** Rules are empty at first. An answer ends with the default rule. */
const rulesWith =
  (defaultRule: Values): Behavior =>
  (context) => {
    if (!isKnownPath(context)) return notFound()
    const { body, route, state } = context
    const key = keyOf(route.segments)
    if (route.descriptor.method === "PUT") state.singletons.set(key, merge(state.singletons.get(key) ?? {}, body))
    const { rules, syslogDefaultRule, ...rest } = state.singletons.get(key) ?? {}
    const last = "syslogEnabled" in defaultRule ? { syslogEnabled: syslogDefaultRule === true } : {}
    const written = Array.isArray(rules) ? rules : []
    return json({ ...rest, rules: [...written, { ...defaultRule, ...last }] }) satisfies Answer
  }

const both = (name: string, behavior: Behavior): Behaviors => ({
  [`get${name}`]: behavior,
  [`update${name}`]: behavior
})

/** VLANs, which have to be enabled, and firewall rules, of which the last is always the default rule. */
export const appliance: Behaviors = {
  getNetworkApplianceVlansSettings: vlanSettings,
  updateNetworkApplianceVlansSettings: vlanSettings,
  getNetworkApplianceVlans: vlans,
  createNetworkApplianceVlan: vlans,
  getNetworkApplianceVlan: vlans,
  updateNetworkApplianceVlan: vlans,
  deleteNetworkApplianceVlan: withVlans,
  ...both("NetworkApplianceFirewallL3FirewallRules", rulesWith(anyToAny("allow"))),
  ...both("NetworkApplianceFirewallCellularFirewallRules", rulesWith(anyToAny("allow"))),
  ...both("NetworkApplianceFirewallInboundFirewallRules", rulesWith(anyToAny("deny"))),
  ...both("NetworkApplianceFirewallInboundCellularFirewallRules", rulesWith(anyToAny("deny"))),
  ...both("OrganizationApplianceVpnVpnFirewallRules", rulesWith(anyToAny("allow"))),
  ...both("NetworkWirelessSsidFirewallL3FirewallRules", rulesWith(wirelessDefault))
}
