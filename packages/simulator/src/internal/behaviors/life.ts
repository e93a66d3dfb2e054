import type { Sender } from "../time/deliveries.ts"
import { integer, makeRandom, pick, type Random } from "../world/random.ts"
import { trim } from "../world/records.ts"
import type { Device, Network } from "../world/world.ts"
import { clientsIn } from "./clientList.ts"
import { setStatus } from "./status.ts"

/** How a world lives. */
export interface LifeOptions {
  /** Seconds of the simulated clock between two things that happen (default 30). */
  readonly every?: number | undefined
  /** How many devices change at each of these moments (default 1). */
  readonly devices?: number | undefined
}

const mostEvents = 20_000

/** One of them; those that are down come up again sooner or later. */
const choose = (random: Random, { state: { world } }: Sender): Device | undefined => {
  const deployed = [...world.devices.values()].filter(({ networkId }) => networkId !== undefined)
  const down = deployed.filter(({ status }) => status !== "online")
  // With a quarter of the devices down, as many come up as go down.
  const share = deployed.length === 0 ? 0 : down.length / deployed.length
  const from = random() < Math.min(0.9, 2 * share) ? down : deployed.filter(({ status }) => status === "online")
  return from[integer(random, from.length)]
}

const flip = (random: Random, sender: Sender): void => {
  const device = choose(random, sender)
  if (device === undefined) return
  setStatus(sender, device, device.status === "online" ? pick(random, ["offline", "offline", "alerting"]) : "online")
}

/** Clients of a network that came or went since the last moment. */
const visit = ({ now, state }: Sender, network: Network, millis: number): void => {
  const at = now()
  const before = new Map(clientsIn(state, network, at - millis).map(({ id, isOnline }) => [id, isOnline]))
  for (const { device, id, isOnline, isWireless } of clientsIn(state, network, at)) {
    if (before.get(id) === isOnline) continue
    const [came, went] = isWireless ? ["association", "disassociation"] : ["port_status", "port_status"]
    const type = (isOnline ? came : went) ?? ""
    state.events.push({
      networkId: network.id,
      productType: device.productType,
      at,
      type,
      description: type.replaceAll("_", " "),
      serial: device.serial,
      clientId: id,
      data: {}
    })
  }
  trim(state.events, mostEvents)
}

/** Devices go down and up, clients come and go, and events and alerts tell of it; all of it drawn from the seed. */
export const startLife = (sender: Sender, { devices = 1, every = 30 }: LifeOptions): void => {
  const { jobs, state } = sender
  const millis = every * 1000
  let moments = 0
  const live = (): void => {
    const random = makeRandom(`${state.seed} life ${moments++}`)
    for (let count = 0; count < devices; count++) flip(random, sender)
    const networks = [...state.world.networks.values()]
    const network = networks[integer(random, networks.length)]
    if (network !== undefined) visit(sender, network, millis)
    jobs.after(millis, live)
  }
  jobs.after(millis, live)
}
