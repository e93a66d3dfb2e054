import { trim } from "./records.ts"
import type { State } from "./state.ts"
import { organizationIdOf } from "./world.ts"

/** Notes a change in the log of the organization that it belongs to. That of a device is one of its network. */
export const logChange = (
  { changes, world }: State,
  path: { readonly [name: string]: string },
  change: { readonly at: number; readonly label: string; readonly newValue: string },
  kept: number
): void => {
  const organizationId = organizationIdOf(world, path)
  if (organizationId === undefined) return
  const networkId = path["networkId"] ?? world.devices.get(path["serial"] ?? "")?.networkId
  changes.push({ organizationId, networkId, ...change })
  trim(changes, kept)
}
