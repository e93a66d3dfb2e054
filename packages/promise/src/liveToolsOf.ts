import * as Core from "@effect-meraki/core/LiveTools"
import type { LiveTools } from "./core/LiveTools.ts"
import { callerOf } from "./internal/caller.ts"
import { connectionOf } from "./internal/connection.ts"
import { objectOf } from "./internal/own.ts"
import { shared } from "./internal/shared.ts"
import type { LiveToolOptions } from "./LiveTool.ts"
import type { MerakiBase } from "./MerakiBase.ts"

export type * from "./core/LiveTools.ts"
export type * from "./LiveTool.ts"

/**
 * The live tools of a client, each followed to its result in one call: it is started, and its state asked for until it is
 * complete or has failed. At the deadline it rejects with `RequestTimedOut`, whose parameters say which task goes on at the API.
 *
 * @example
 * ```ts
 * import { liveToolsOf, Meraki } from "@effect-meraki/promise"
 *
 * const meraki = new Meraki({ apiKey: process.env["MERAKI_DASHBOARD_API_KEY"] })
 * const { ping } = liveToolsOf(meraki)
 * export const { results } = await ping({ serial: "Q2XX-XXXX-XXXX", target: "8.8.8.8" })
 * ```
 *
 * @since 0.2.0
 * @category live tools
 */
export const liveToolsOf = (meraki: MerakiBase): LiveTools => {
  const { iterate } = connectionOf(meraki)
  // One by one: a namespace as a value stays in every bundle.
  const tools: { readonly [Name in keyof LiveTools]: Core.Tool<never, unknown> } = {
    arpTable: Core.arpTable,
    cableTest: Core.cableTest,
    ledsBlink: Core.ledsBlink,
    macTable: Core.macTable,
    multicastRouting: Core.multicastRouting,
    ping: Core.ping,
    pingDevice: Core.pingDevice,
    portsCycle: Core.portsCycle,
    portsStatus: Core.portsStatus,
    powerUsage: Core.powerUsage,
    routingTableLookup: Core.routingTableLookup,
    routingTableSummary: Core.routingTableSummary,
    throughputTest: Core.throughputTest,
    wakeOnLan: Core.wakeOnLan
  }
  const bound = Object.entries(tools).map(([name, tool]) => {
    const run = (input: never, options: LiveToolOptions = {}) =>
      shared(
        iterate(options, callerOf(run), (core) =>
          tool.states(input, objectOf("options", core, "such as { deadline: 60_000 }"))
        )
      )
    return [name, run]
  })
  return Object.fromEntries(bound) as LiveTools
}
