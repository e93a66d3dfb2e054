import type { Behaviours } from "./context.ts"
import { apiRequests } from "./behaviours/apiRequests.ts"
import { appliance } from "./behaviours/appliance.ts"
import { batches } from "./behaviours/batches.ts"
import { devices } from "./behaviours/devices.ts"
import { events } from "./behaviours/events.ts"
import { liveTools } from "./behaviours/liveTools.ts"
import { networks } from "./behaviours/networks.ts"
import { organizations } from "./behaviours/organizations.ts"
import { policyObjects } from "./behaviours/policyObjects.ts"
import { webhooks } from "./behaviours/webhooks.ts"

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
