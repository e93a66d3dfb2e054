/**
 * Live tools, followed to their result in one call: a tool is started, and its state asked for until it is complete or has failed.
 *
 * @since 0.2.0
 */
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import type { RegionOptions } from "./CallOptions.ts"
import { positiveDuration, positiveTime } from "./internal/option/rules.ts"
import { refuse } from "./internal/paging/refuse.ts"
import { follow } from "./internal/tool/follow.ts"
import type { MerakiClient } from "./MerakiClient.ts"
import type { WriteError } from "./MerakiError.ts"
import type { Operation } from "./Operation.ts"
import {
  createDeviceLiveToolsArpTable,
  type CreateDeviceLiveToolsArpTableInput,
  createDeviceLiveToolsCableTest,
  type CreateDeviceLiveToolsCableTestInput,
  createDeviceLiveToolsLedsBlink,
  type CreateDeviceLiveToolsLedsBlinkInput,
  createDeviceLiveToolsMacTable,
  type CreateDeviceLiveToolsMacTableInput,
  createDeviceLiveToolsMulticastRouting,
  type CreateDeviceLiveToolsMulticastRoutingInput,
  createDeviceLiveToolsPing,
  createDeviceLiveToolsPingDevice,
  type CreateDeviceLiveToolsPingDeviceInput,
  type CreateDeviceLiveToolsPingInput,
  createDeviceLiveToolsPortsCycle,
  type CreateDeviceLiveToolsPortsCycleInput,
  createDeviceLiveToolsPortsStatus,
  type CreateDeviceLiveToolsPortsStatusInput,
  createDeviceLiveToolsPowerUsage,
  type CreateDeviceLiveToolsPowerUsageInput,
  createDeviceLiveToolsRoutingTableLookup,
  type CreateDeviceLiveToolsRoutingTableLookupInput,
  createDeviceLiveToolsRoutingTableSummary,
  type CreateDeviceLiveToolsRoutingTableSummaryInput,
  createDeviceLiveToolsThroughputTest,
  type CreateDeviceLiveToolsThroughputTestInput,
  createDeviceLiveToolsWakeOnLan,
  type CreateDeviceLiveToolsWakeOnLanInput,
  getDeviceLiveToolsArpTable,
  type GetDeviceLiveToolsArpTableOutput,
  getDeviceLiveToolsCableTest,
  type GetDeviceLiveToolsCableTestOutput,
  getDeviceLiveToolsLedsBlink,
  type GetDeviceLiveToolsLedsBlinkOutput,
  getDeviceLiveToolsMacTable,
  type GetDeviceLiveToolsMacTableOutput,
  getDeviceLiveToolsMulticastRouting,
  type GetDeviceLiveToolsMulticastRoutingOutput,
  getDeviceLiveToolsPing,
  getDeviceLiveToolsPingDevice,
  type GetDeviceLiveToolsPingDeviceOutput,
  type GetDeviceLiveToolsPingOutput,
  getDeviceLiveToolsPortsCycle,
  type GetDeviceLiveToolsPortsCycleOutput,
  getDeviceLiveToolsPortsStatus,
  type GetDeviceLiveToolsPortsStatusOutput,
  getDeviceLiveToolsPowerUsage,
  type GetDeviceLiveToolsPowerUsageOutput,
  getDeviceLiveToolsRoutingTableLookup,
  type GetDeviceLiveToolsRoutingTableLookupOutput,
  getDeviceLiveToolsRoutingTableSummary,
  type GetDeviceLiveToolsRoutingTableSummaryOutput,
  getDeviceLiveToolsThroughputTest,
  type GetDeviceLiveToolsThroughputTestOutput,
  getDeviceLiveToolsWakeOnLan,
  type GetDeviceLiveToolsWakeOnLanOutput
} from "./operations/Devices.ts"

/**
 * Options of a tool: those of its calls, and how it is followed.
 *
 * @since 0.2.0
 * @category options
 */
export interface Options extends Omit<RegionOptions, "deadline"> {
  /** The first wait before its state is asked for (default 1 second). Each is longer than the one before, up to ten times that. */
  readonly pollInterval?: Duration.Input | undefined
  /** The longest time until it is complete, or has failed (default 5 minutes). */
  readonly deadline?: Duration.Input | undefined
}

/**
 * A tool. Calling it gives its last state, whose `status` is `complete` or `failed`.
 *
 * @since 0.2.0
 * @category models
 */
export interface Tool<Input, State> {
  (input: Input, options?: Options): Effect.Effect<State, WriteError, MerakiClient>
  /** Every state that is seen, from the answer that starts it to the last one. */
  readonly states: (input: Input, options?: Options) => Stream.Stream<State, WriteError, MerakiClient>
}

const timeOf = (given: Duration.Input | undefined, otherwise: Duration.Input): Duration.Duration | undefined =>
  positiveDuration(given === undefined ? otherwise : given)

/**
 * Makes a tool of the operation that starts it and of the one that tells its state.
 *
 * @since 0.2.0
 * @category constructors
 */
export const make = <Input extends object, State>(
  create: Operation<Input, unknown>,
  get: Operation<never, State>
): Tool<Input, State> => {
  const states = (input: Input, { deadline, pollInterval, ...calls }: Options = {}) => {
    const times = { pollInterval: timeOf(pollInterval, "1 second"), deadline: timeOf(deadline, "5 minutes") }
    const { deadline: ending, pollInterval: waiting } = times
    if (ending === undefined || waiting === undefined) {
      const path = ending === undefined ? "deadline" : "pollInterval"
      return Stream.fromEffect(refuse(create.descriptor, input, [{ path, problem: positiveTime.problem }]))
    }
    const following = { calls, pollInterval: waiting, deadline: ending }
    // The answer that starts a tool is its first state.
    return follow(create.descriptor, get.descriptor, input, following) as Stream.Stream<State, WriteError, MerakiClient>
  }
  return Object.assign(
    (input: Input, options?: Options) =>
      // There is at least the state that it is started in.
      Effect.map(Stream.runLast(states(input, options)), Option.getOrThrow),
    { states }
  )
}

/**
 * The ARP table of a device.
 *
 * @since 0.2.0
 * @category tools
 */
export const arpTable: Tool<CreateDeviceLiveToolsArpTableInput, GetDeviceLiveToolsArpTableOutput> = /*#__PURE__*/ make(
  createDeviceLiveToolsArpTable,
  getDeviceLiveToolsArpTable
)

/**
 * A test of the cables at ports of a switch.
 *
 * @since 0.2.0
 * @category tools
 */
export const cableTest: Tool<CreateDeviceLiveToolsCableTestInput, GetDeviceLiveToolsCableTestOutput> =
  /*#__PURE__*/ make(createDeviceLiveToolsCableTest, getDeviceLiveToolsCableTest)

/**
 * The LEDs of a device blink.
 *
 * @since 0.2.0
 * @category tools
 */
export const ledsBlink: Tool<CreateDeviceLiveToolsLedsBlinkInput, GetDeviceLiveToolsLedsBlinkOutput> =
  /*#__PURE__*/ make(createDeviceLiveToolsLedsBlink, getDeviceLiveToolsLedsBlink)

/**
 * The MAC table of a device.
 *
 * @since 0.2.0
 * @category tools
 */
export const macTable: Tool<CreateDeviceLiveToolsMacTableInput, GetDeviceLiveToolsMacTableOutput> = /*#__PURE__*/ make(
  createDeviceLiveToolsMacTable,
  getDeviceLiveToolsMacTable
)

/**
 * The multicast routing of a device.
 *
 * @since 0.2.0
 * @category tools
 */
export const multicastRouting: Tool<
  CreateDeviceLiveToolsMulticastRoutingInput,
  GetDeviceLiveToolsMulticastRoutingOutput
> = /*#__PURE__*/ make(createDeviceLiveToolsMulticastRouting, getDeviceLiveToolsMulticastRouting)

/**
 * A ping from a device to a host.
 *
 * @since 0.2.0
 * @category tools
 */
export const ping: Tool<CreateDeviceLiveToolsPingInput, GetDeviceLiveToolsPingOutput> = /*#__PURE__*/ make(
  createDeviceLiveToolsPing,
  getDeviceLiveToolsPing
)

/**
 * A ping from Dashboard to a device.
 *
 * @since 0.2.0
 * @category tools
 */
export const pingDevice: Tool<CreateDeviceLiveToolsPingDeviceInput, GetDeviceLiveToolsPingDeviceOutput> =
  /*#__PURE__*/ make(createDeviceLiveToolsPingDevice, getDeviceLiveToolsPingDevice)

/**
 * Ports of a switch are switched off and on again.
 *
 * @since 0.2.0
 * @category tools
 */
export const portsCycle: Tool<CreateDeviceLiveToolsPortsCycleInput, GetDeviceLiveToolsPortsCycleOutput> =
  /*#__PURE__*/ make(createDeviceLiveToolsPortsCycle, getDeviceLiveToolsPortsCycle)

/**
 * The status of the ports of a device.
 *
 * @since 0.2.0
 * @category tools
 */
export const portsStatus: Tool<CreateDeviceLiveToolsPortsStatusInput, GetDeviceLiveToolsPortsStatusOutput> =
  /*#__PURE__*/ make(createDeviceLiveToolsPortsStatus, getDeviceLiveToolsPortsStatus)

/**
 * The power that a device uses.
 *
 * @since 0.2.0
 * @category tools
 */
export const powerUsage: Tool<CreateDeviceLiveToolsPowerUsageInput, GetDeviceLiveToolsPowerUsageOutput> =
  /*#__PURE__*/ make(createDeviceLiveToolsPowerUsage, getDeviceLiveToolsPowerUsage)

/**
 * Routes of a device that match.
 *
 * @since 0.2.0
 * @category tools
 */
export const routingTableLookup: Tool<
  CreateDeviceLiveToolsRoutingTableLookupInput,
  GetDeviceLiveToolsRoutingTableLookupOutput
> = /*#__PURE__*/ make(createDeviceLiveToolsRoutingTableLookup, getDeviceLiveToolsRoutingTableLookup)

/**
 * How many routes a device has.
 *
 * @since 0.2.0
 * @category tools
 */
export const routingTableSummary: Tool<
  CreateDeviceLiveToolsRoutingTableSummaryInput,
  GetDeviceLiveToolsRoutingTableSummaryOutput
> = /*#__PURE__*/ make(createDeviceLiveToolsRoutingTableSummary, getDeviceLiveToolsRoutingTableSummary)

/**
 * A test of the throughput of a device.
 *
 * @since 0.2.0
 * @category tools
 */
export const throughputTest: Tool<CreateDeviceLiveToolsThroughputTestInput, GetDeviceLiveToolsThroughputTestOutput> =
  /*#__PURE__*/ make(createDeviceLiveToolsThroughputTest, getDeviceLiveToolsThroughputTest)

/**
 * A packet that wakes a machine behind a device.
 *
 * @since 0.2.0
 * @category tools
 */
export const wakeOnLan: Tool<CreateDeviceLiveToolsWakeOnLanInput, GetDeviceLiveToolsWakeOnLanOutput> =
  /*#__PURE__*/ make(createDeviceLiveToolsWakeOnLan, getDeviceLiveToolsWakeOnLan)
