/** What has to be there before something else, first things first. */
const ranks: ReadonlyArray<RegExp> = [
  /^\/networks\/\{\w+\}$/,
  /^\/networks\/\{\w+\}\/(?:settings|appliance\/settings|appliance\/vlans\/settings|switch\/settings|wireless\/settings)$/,
  /\/(?:groupPolicies|payloadTemplates|portSchedules|rfProfiles|vlanProfiles|mqttBrokers|accessPolicies|qualityRetentionProfiles|wirelessProfiles|customPerformanceClasses|floorPlans|merakiAuthUsers|stacks|ports\/profiles)(?:\/\{\w+\})?$/,
  /\/(?:httpServers|vlans|singleLan|linkAggregations|alerts\/profiles|routing\/interfaces|staged\/groups)(?:\/\{\w+\})?$/,
  /\/wireless\/ssids\/\{\w+\}$|\/appliance\/ssids\/\{\w+\}$/
]

/** Orders of other objects, and what names many of them. */
const last = /\/(?:qosRules\/order|staged\/stages|alerts\/settings|siteToSiteVpn|priorities)$/

/** Deletions come after everything else: what they remove is not referred to any more. */
const deletion = 100

/** Where a write stands among others: writes of a smaller number come first. */
export const rankOf = ({ method, path }: { readonly method: string; readonly path: string }): number => {
  const found = ranks.findIndex((pattern) => pattern.test(path))
  const own = last.test(path) ? ranks.length + 2 : found === -1 ? ranks.length : found
  const rank = path.startsWith("/devices/") ? own + 20 : path.includes("/ssids/{number}/") ? ranks.length + 1 : own
  return method === "DELETE" ? deletion - rank : rank
}
