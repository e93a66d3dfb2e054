import { json } from "../http/answers.ts"
import { type Behaviors, ofOrganization } from "../http/context.ts"
import { hex, integer, makeRandom } from "../world/random.ts"

const features = [
  { shortName: "has_magnetic_firewall", name: "Magnetic firewall rules", topic: "Security" },
  { shortName: "has_cloud_packet_capture", name: "Cloud packet capture", topic: "Dashboard" },
  { shortName: "has_switch_auto_profiles", name: "Automatic port profiles", topic: "Switching" },
  { shortName: "has_wireless_channel_planner", name: "Channel planner", topic: "Wireless" },
  { shortName: "has_sensor_floor_view", name: "Sensors on floor plans", topic: "Sensors" }
] as const

/** Features to try, each once, and which an organization tries. */
export const earlyAccess: Behaviors = {
  getOrganizationEarlyAccessFeatures: ofOrganization((_, { id }) => {
    const random = makeRandom(`early access ${id}`)
    const count = 3 + integer(random, features.length - 2)
    return json(
      features.slice(0, count).map(({ name, shortName, topic }) => ({
        shortName,
        name,
        descriptions: { short: name, long: `${name}, in the form in which it is tried.` },
        topic,
        isOrgScopedOnly: hex(random, 1) < "8",
        documentationLink: "https://documentation.meraki.com/",
        supportLink: "https://community.meraki.com/",
        privacyLink: "https://meraki.com/privacy",
        advantage: false,
        advantageTrial: false
      }))
    )
  })
}
