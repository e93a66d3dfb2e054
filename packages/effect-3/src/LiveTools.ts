/**
 * Live tools, followed to their result in one call: a tool is started, and its state asked for until it is complete or has failed.
 *
 * @since 0.2.0
 */
import type * as Facade from "@effect-meraki/promise"
import { liveToolsOf } from "@effect-meraki/promise"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import { type Place, placeOf } from "./internal/place.ts"
import { plainOptions, type RegionOptions } from "./internal/region.ts"
import { inMillis } from "./internal/settings.ts"
import { MerakiClient } from "./MerakiClient.ts"
import type { MerakiError } from "./MerakiError.ts"

/**
 * Options of a tool: those of its calls, and how it is followed.
 *
 * @since 0.2.0
 * @category options
 */
export interface Options extends RegionOptions {
  /** The first wait before its state is asked for (default 1 second). Each is longer than the one before, up to ten times that. */
  readonly pollInterval?: Duration.DurationInput | undefined
  /** The longest time until it is complete, or has failed (default 5 minutes). */
  readonly deadline?: Duration.DurationInput | undefined
}

/**
 * A tool. Calling it gives its last state, whose `status` is `complete` or `failed`.
 *
 * @since 0.2.0
 * @category models
 */
export interface Tool<Input, State> {
  (input: Input, options?: Options): Effect.Effect<State, MerakiError, MerakiClient>
  /** Every state that is seen, from the answer that starts it to the last one. */
  readonly states: (input: Input, options?: Options) => Stream.Stream<State, MerakiError, MerakiClient>
}

/**
 * The tool of the Promise client of this name.
 *
 * @since 0.2.0
 * @category models
 */
export type Lifted<Name extends keyof Facade.LiveTools> =
  Facade.LiveTools[Name] extends Facade.LiveTool<infer Input, infer State> ? Tool<Input, State> : never

const tool = <Name extends keyof Facade.LiveTools>(name: Name): Lifted<Name> => {
  const iterate = (place: Place, input: never, options: Options) =>
    Stream.unwrap(
      Effect.map(MerakiClient, (client) =>
        client.iterate<unknown>(place, (meraki, surroundings) =>
          liveToolsOf(meraki)[name](input, {
            ...inMillis(plainOptions(options, surroundings), "pollInterval"),
            ...surroundings.options
          })
        )
      )
    )
  const states = (input: never, options: Options = {}) => iterate(placeOf(states), input, options)
  const run = (input: never, options: Options = {}) =>
    // There is at least the state that it is started in.
    Effect.map(Stream.runLast(iterate(placeOf(run), input, options)), Option.getOrThrow)
  return Object.assign(run, { states }) as unknown as Lifted<Name>
}

/**
 * The ARP table of a device.
 *
 * @since 0.2.0
 * @category tools
 */
export const arpTable: Lifted<"arpTable"> = /*#__PURE__*/ tool("arpTable")

/**
 * A test of the cables at ports of a switch.
 *
 * @since 0.2.0
 * @category tools
 */
export const cableTest: Lifted<"cableTest"> = /*#__PURE__*/ tool("cableTest")

/**
 * The LEDs of a device blink.
 *
 * @since 0.2.0
 * @category tools
 */
export const ledsBlink: Lifted<"ledsBlink"> = /*#__PURE__*/ tool("ledsBlink")

/**
 * The MAC table of a device.
 *
 * @since 0.2.0
 * @category tools
 */
export const macTable: Lifted<"macTable"> = /*#__PURE__*/ tool("macTable")

/**
 * The multicast routing of a device.
 *
 * @since 0.2.0
 * @category tools
 */
export const multicastRouting: Lifted<"multicastRouting"> = /*#__PURE__*/ tool("multicastRouting")

/**
 * A ping from a device to a host.
 *
 * @since 0.2.0
 * @category tools
 */
export const ping: Lifted<"ping"> = /*#__PURE__*/ tool("ping")

/**
 * A ping from Dashboard to a device.
 *
 * @since 0.2.0
 * @category tools
 */
export const pingDevice: Lifted<"pingDevice"> = /*#__PURE__*/ tool("pingDevice")

/**
 * Ports of a switch are switched off and on again.
 *
 * @since 0.2.0
 * @category tools
 */
export const portsCycle: Lifted<"portsCycle"> = /*#__PURE__*/ tool("portsCycle")

/**
 * The status of the ports of a device.
 *
 * @since 0.2.0
 * @category tools
 */
export const portsStatus: Lifted<"portsStatus"> = /*#__PURE__*/ tool("portsStatus")

/**
 * The power that a device uses.
 *
 * @since 0.2.0
 * @category tools
 */
export const powerUsage: Lifted<"powerUsage"> = /*#__PURE__*/ tool("powerUsage")

/**
 * Routes of a device that match.
 *
 * @since 0.2.0
 * @category tools
 */
export const routingTableLookup: Lifted<"routingTableLookup"> = /*#__PURE__*/ tool("routingTableLookup")

/**
 * How many routes a device has.
 *
 * @since 0.2.0
 * @category tools
 */
export const routingTableSummary: Lifted<"routingTableSummary"> = /*#__PURE__*/ tool("routingTableSummary")

/**
 * A test of the throughput of a device.
 *
 * @since 0.2.0
 * @category tools
 */
export const throughputTest: Lifted<"throughputTest"> = /*#__PURE__*/ tool("throughputTest")

/**
 * A packet that wakes a machine behind a device.
 *
 * @since 0.2.0
 * @category tools
 */
export const wakeOnLan: Lifted<"wakeOnLan"> = /*#__PURE__*/ tool("wakeOnLan")
