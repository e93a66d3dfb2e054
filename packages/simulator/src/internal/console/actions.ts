import { setStatus } from "../behaviors/status.ts"
import { alertLike, raiseAlert } from "../behaviors/webhooks.ts"
import type { Clock } from "../time/clock.ts"
import type { Sender } from "../time/deliveries.ts"
import type { Faults } from "../time/faults.ts"
import type { Jobs } from "../time/jobs.ts"
import type { Values } from "../world/values.ts"
import type { DeviceStatus } from "../world/world.ts"
import { presets } from "./presets.ts"

/** What the page can change. */
export interface Controls {
  readonly sender: Sender
  readonly faults: Faults
  readonly clock: Clock
  readonly jobs: Jobs
}

const statuses: ReadonlyArray<string> = [
  "online",
  "offline",
  "alerting",
  "dormant"
] satisfies ReadonlyArray<DeviceStatus>

const isStatus = (value: unknown): value is DeviceStatus => typeof value === "string" && statuses.includes(value)

const fault = ({ faults }: Controls, { id, on }: Values): string | undefined => {
  const preset = presets.find((each) => each.id === id)
  if (preset === undefined) return undefined
  // Only once, however often it is switched on.
  faults.remove(preset.rule)
  if (on === true) faults.add(preset.rule)
  return `${preset.label}: ${on === true ? "on" : "off"}`
}

const status = ({ sender }: Controls, { serial, status: wanted }: Values): string | undefined => {
  const device = sender.state.world.devices.get(String(serial))
  if (device === undefined || !isStatus(wanted)) return undefined
  return setStatus(sender, device, wanted) ? `${device.name} is ${wanted}` : `${device.name} was ${wanted} already`
}

const alert = ({ sender }: Controls, { serial }: Values): string | undefined => {
  const device = sender.state.world.devices.get(String(serial))
  const network = sender.state.world.networks.get(device?.networkId ?? "")
  if (network === undefined) return undefined
  const receivers = raiseAlert(sender, network, device, alertLike({}))
  return `An alert about ${device?.name} went to ${receivers} receivers`
}

const speed = ({ clock, jobs }: Controls, { speed: wanted }: Values): string | undefined => {
  if (typeof wanted !== "number" || !(wanted > 0 && wanted <= 10_000)) return undefined
  clock.setSpeed(wanted)
  jobs.rearm()
  return `The clock goes ${wanted} times as fast`
}

const chance = ({ faults }: Controls, { rate }: Values): string | undefined => {
  if (typeof rate !== "number" || !(rate >= 0 && rate <= 1)) return undefined
  faults.setRate(rate)
  return `${Math.round(rate * 100)} % of all requests meet a fault`
}

const clear = ({ faults }: Controls): string => {
  faults.clear()
  return "No faults any more"
}

const actions = new Map<unknown, (controls: Controls, action: Values) => string | undefined>([
  ["alert", alert],
  ["chance", chance],
  ["clear", clear],
  ["fault", fault],
  ["speed", speed],
  ["status", status]
])

/** Does what the page asks for; returns what was done, or nothing when it makes no sense. */
export const perform = (controls: Controls, action: Values): string | undefined =>
  actions.get(action["kind"])?.(controls, action)
