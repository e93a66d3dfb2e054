import type { Behaviors } from "../http/context.ts"
import { alerts } from "./alerts.ts"
import { apiRequests } from "./apiRequests.ts"
import { appliance } from "./appliance.ts"
import { batches } from "./batches.ts"
import { claims } from "./claims.ts"
import { clients } from "./clients.ts"
import { devices } from "./devices.ts"
import { deviceStatuses } from "./deviceStatuses.ts"
import { earlyAccess } from "./earlyAccess.ts"
import { events } from "./events.ts"
import { firmware } from "./firmware.ts"
import { licensing } from "./licensing.ts"
import { liveTools } from "./liveTools.ts"
import { networks } from "./networks.ts"
import { organizations } from "./organizations.ts"
import { payloadTemplates } from "./payloadTemplates.ts"
import { policyObjects } from "./policyObjects.ts"
import { security } from "./security.ts"
import { sensors } from "./sensors.ts"
import { switchPorts } from "./switchPorts.ts"
import { uplinks } from "./uplinks.ts"
import { webhooks } from "./webhooks.ts"

/** The operations with behavior of their own. */
export const behaviors: Behaviors = {
  ...alerts,
  ...apiRequests,
  ...appliance,
  ...batches,
  ...claims,
  ...clients,
  ...devices,
  ...deviceStatuses,
  ...earlyAccess,
  ...events,
  ...firmware,
  ...licensing,
  ...liveTools,
  ...networks,
  ...organizations,
  ...payloadTemplates,
  ...policyObjects,
  ...security,
  ...sensors,
  ...switchPorts,
  ...uplinks,
  ...webhooks
}
