import * as LiveTools from "@effect-meraki/core/LiveTools"
import type { MerakiClient } from "@effect-meraki/core/MerakiClient"
import type { WriteError } from "@effect-meraki/core/MerakiError"
import type * as Duration from "effect/Duration"
import type * as Stream from "effect/Stream"
import { Problem } from "../exit/Problem.ts"
import { toolUsages } from "./names.ts"

/** What every state of a live tool has. */
export interface State {
  readonly status?: string | null
  readonly error?: unknown
  readonly errors?: unknown
}

/** A live tool that has been asked for. */
export interface Asked {
  /** Every state, from the first to the last. */
  readonly states: (serial: string, deadline: Duration.Input) => Stream.Stream<State, WriteError, MerakiClient>
  /** The field of the last state that has what is wanted; the whole state without one. */
  readonly result: string | undefined
  /** Whether it takes something down for a moment, so that somebody has to agree. */
  readonly disturbs: boolean
}

/** Makes a tool of what is typed behind the device. */
type Make = (words: ReadonlyArray<string>, flags: { readonly count: number | undefined }) => Asked

const asked = <Input extends object, Found extends object>(
  tool: LiveTools.Tool<Input & { readonly serial: string | number }, Found>,
  input: Input,
  result: string | undefined,
  disturbs = false
): Asked => ({
  states: (serial, deadline) => tool.states({ ...input, serial }, { deadline }),
  result,
  disturbs
})

const wrong = (command: string): Problem => new Problem(`it is: meraki ${toolUsages[command]?.form ?? command}`)

const exactly = (command: string, words: ReadonlyArray<string>, least: number, most = least): ReadonlyArray<string> => {
  if (words.length < least || words.length > most) throw wrong(command)
  return words
}

const whole = (command: string, text: string): number => {
  if (!/^\d+$/.test(text)) throw wrong(command)
  return Number(text)
}

const counted = (count: number | undefined) => (count === undefined ? {} : { count })

const tools: { readonly [command: string]: Make } = {
  ping: (words, { count }) => {
    const [target] = exactly("ping", words, 0, 1)
    return target === undefined
      ? asked(LiveTools.pingDevice, counted(count), "results")
      : asked(LiveTools.ping, { target, ...counted(count) }, "results")
  },
  arp: (words) => asked(LiveTools.arpTable, (exactly("arp", words, 0), {}), "entries"),
  "mac-table": (words) => {
    const [mac] = exactly("mac-table", words, 0, 1)
    return asked(LiveTools.macTable, mac === undefined ? {} : { mac }, "entries")
  },
  "cable-test": (words) =>
    asked(LiveTools.cableTest, { ports: [...exactly("cable-test", words, 1, 100)] }, "results", true),
  "ports-status": (words) => asked(LiveTools.portsStatus, (exactly("ports-status", words, 0), {}), "ports"),
  "cycle-ports": (words) =>
    asked(LiveTools.portsCycle, { ports: [...exactly("cycle-ports", words, 1, 100)] }, undefined, true),
  "power-usage": (words) => asked(LiveTools.powerUsage, (exactly("power-usage", words, 0), {}), "results"),
  throughput: (words) => asked(LiveTools.throughputTest, (exactly("throughput", words, 0), {}), "result"),
  "routing-lookup": (words) => {
    const [address = ""] = exactly("routing-lookup", words, 1)
    return asked(LiveTools.routingTableLookup, { destination: { address } }, "entries")
  },
  "routing-summary": (words) =>
    asked(LiveTools.routingTableSummary, (exactly("routing-summary", words, 0), {}), "counts"),
  "multicast-routing": (words) =>
    asked(LiveTools.multicastRouting, (exactly("multicast-routing", words, 0), {}), "routes"),
  "wake-on-lan": (words) => {
    const [vlan = "", mac = ""] = exactly("wake-on-lan", words, 2)
    return asked(LiveTools.wakeOnLan, { vlanId: whole("wake-on-lan", vlan), mac }, undefined)
  },
  blink: (words) => {
    const [seconds = "20"] = exactly("blink", words, 0, 1)
    return asked(LiveTools.ledsBlink, { duration: whole("blink", seconds) }, undefined)
  }
}

/** The tool of a command, with what is typed behind the device. Throws a `Problem` when that is not what it takes. */
export const toolOf: (command: string, ...rest: Parameters<Make>) => Asked = (command, words, flags) => {
  const make = Object.hasOwn(tools, command) ? tools[command] : undefined
  if (make === undefined)
    throw new Problem(`the API has no ${command}`, {
      hints: [
        "meraki ping DEVICE HOST says whether a device reaches a host, and how fast",
        "meraki routing-lookup DEVICE ADDRESS says which way a device would take"
      ]
    })
  return make(words, flags)
}
