import type { Behaviours } from "../http/context.ts"
import { apiRequests } from "./apiRequests.ts"
import { appliance } from "./appliance.ts"
import { batches } from "./batches.ts"
import { devices } from "./devices.ts"
import { events } from "./events.ts"
import { liveTools } from "./liveTools.ts"
import { networks } from "./networks.ts"
import { organizations } from "./organizations.ts"
import { policyObjects } from "./policyObjects.ts"
import { webhooks } from "./webhooks.ts"

/** What operations do beyond what follows from their types. */
export const behaviours: Behaviours = {
  ...apiRequests,
  ...appliance,
  ...batches,
  ...devices,
  ...events,
  ...liveTools,
  ...networks,
  ...organizations,
  ...policyObjects,
  ...webhooks
}
