import * as Core from "@effect-meraki/core/LiveTools"
import type { LiveTools } from "./core/LiveTools.ts"
import { callerOf } from "./internal/caller.ts"
import { connectionOf } from "./internal/connection.ts"
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
 * @since 0.1.0
 * @category live tools
 */
export const liveToolsOf = (meraki: MerakiBase): LiveTools => {
  const { make: _, ...tools } = Core
  const all = Object.entries(tools) as unknown as ReadonlyArray<[name: string, tool: Core.Tool<never, unknown>]>
  const bound = all.map(([name, tool]) => {
    const run = (input: never, options: LiveToolOptions = {}) =>
      shared(connectionOf(meraki).iterate(options, callerOf(run), (core) => tool.states(input, core)))
    return [name, run]
  })
  return Object.fromEntries(bound) as LiveTools
}
