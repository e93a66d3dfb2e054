import type { Sender } from "../time/deliveries.ts"
import { trim } from "../world/records.ts"
import type { Device, DeviceStatus } from "../world/world.ts"
import { raiseAlert } from "./webhooks.ts"

/** How many changes and events are kept. */
const kept = 20_000

const plurals: { readonly [productType: string]: string } = {
  appliance: "appliances",
  switch: "switches",
  wireless: "APs",
  camera: "cameras",
  sensor: "sensors",
  cellularGateway: "cellular gateways"
}

const isUp = (status: DeviceStatus): boolean => status === "online" || status === "alerting"

/**
 * Changes how a device is, with what follows: its history, an event, and an alert when it goes down or comes up.
 * Returns whether there was something to change.
 */
export const setStatus = (sender: Sender, device: Device, status: DeviceStatus): boolean => {
  const { now, state } = sender
  const { networkId, productType, serial, status: before } = device
  if (before === status) return false
  state.world.devices.set(serial, { ...device, status })
  const network = state.world.networks.get(networkId ?? "")
  if (network === undefined) return true
  const at = now()
  state.flips.push({ serial, networkId: network.id, at, before, after: status })
  trim(state.flips, kept)
  state.events.push({
    networkId: network.id,
    productType,
    at,
    type: "device_status_change",
    description: `Status changed from ${before} to ${status}`,
    serial,
    clientId: undefined,
    data: { old: before, new: status }
  })
  trim(state.events, kept)
  if (isUp(before) === isUp(status)) return true
  const plural = plurals[productType] ?? "devices"
  raiseAlert(
    sender,
    network,
    { ...device, status },
    {
      alertType: `${plural} ${isUp(status) ? "came up" : "went down"}`,
      alertTypeId: isUp(status) ? "started_reporting" : "stopped_reporting",
      alertLevel: isUp(status) ? "informational" : "critical",
      alertData: {}
    }
  )
  return true
}
