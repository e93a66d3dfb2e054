/**
 * What a job is: a list of steps, made of typed operations and stored before anything is sent.
 *
 * {@link make} describes a job: its targets, such as the networks with a tag, and what is done to each of them. `JobPlan.plan`
 * stores it, `JobWorker` carries it out, `JobControl` pauses it and shows how far it is.
 *
 * @since 0.2.0
 */
import type { MerakiClient } from "@effect-meraki/core/MerakiClient"
import type { ReadError } from "@effect-meraki/core/MerakiError"
import type { Action, Descriptor } from "@effect-meraki/core/Operation"
import {
  getOrganizationDevices,
  getOrganizationNetworks,
  getOrganizations,
  type OrganizationDevice,
  type OrganizationNetwork
} from "@effect-meraki/core/Organizations"
import * as Stream from "effect/Stream"

/**
 * The state of a job.
 *
 * - `planning`: its steps are being stored; a plan that was cut short stays here and is made again
 * - `planned`: stored, nothing was sent
 * - `running`: workers carry it out
 * - `paused`: nothing new begins; what is under way comes to its end
 * - `stopped`: as paused, by a gate, the error budget or a key that is refused; `reason` says which
 * - `completed`: every step has an outcome, a failure included
 * - `canceled`: the steps that had not begun never will
 *
 * @since 0.2.0
 * @category models
 */
export type State = "planning" | "planned" | "running" | "paused" | "stopped" | "completed" | "canceled"

/**
 * What became of a step.
 *
 * - `waiting`: nothing was sent yet
 * - `sending`: it may have been sent
 * - `changed`: it was carried out
 * - `unchanged`: everything was so already, and nothing was sent
 * - `read`: a read, whose answer is kept
 * - `failed`: it was refused, or certainly not carried out
 * - `unknown`: it may or may not have been carried out, and nobody can tell
 * - `canceled`: its job was canceled before
 *
 * @since 0.2.0
 * @category models
 */
export type Status = "waiting" | "sending" | "changed" | "unchanged" | "read" | "failed" | "unknown" | "canceled"

/**
 * The input of an operation.
 *
 * @since 0.2.0
 * @category models
 */
export interface Input {
  readonly [name: string]: unknown
}

/**
 * Something that a job is about: a network, a device, an organization, or anything else of an organization.
 *
 * @since 0.2.0
 * @category models
 */
export interface Target<out A> {
  readonly organizationId: string
  /** Names it in reports. The steps of a target keep their order. */
  readonly name: string
  readonly value: A
}

/**
 * One change, or one read.
 *
 * @since 0.2.0
 * @category models
 */
export interface Step {
  readonly descriptor: Descriptor
  readonly input: Input
  /** The organization whose limits it counts against; that of its target unless it is given. */
  readonly organizationId?: string | undefined
}

/**
 * The conditions under which the next stage of a job begins.
 *
 * @since 0.2.0
 * @category options
 */
export interface Gate {
  /** The most steps of a stage that may be failed or unknown, as a number or as a share such as `"2%"` (default 0). */
  readonly failed?: number | `${number}%` | undefined
  /** Whether somebody has to resume the job after each stage (default false). */
  readonly approval?: boolean | undefined
}

/**
 * A day of the week.
 *
 * @since 0.2.0
 * @category models
 */
export type Day = "sun" | "mon" | "tue" | "wed" | "thu" | "fri" | "sat"

/**
 * A time of the day or the week in which a job may begin something. It may go over midnight.
 *
 * @since 0.2.0
 * @category options
 */
export interface Window {
  /** A time such as `"22:00"`. */
  readonly from: string
  /** The time at which nothing new begins, such as `"05:00"`. */
  readonly to: string
  /** The days on which it begins (default all). */
  readonly days?: ReadonlyArray<Day> | undefined
  /** A time zone of the tz database, such as `"Europe/Berlin"` (default `"UTC"`). */
  readonly timeZone?: string | undefined
}

/**
 * How a job is carried out. They are stored with it.
 *
 * @since 0.2.0
 * @category options
 */
export interface Options {
  /** Whether steps that can be part of an action batch are (default true). Others are calls of their own. */
  readonly batch?: boolean | undefined
  /**
   * Whether what a step changes is read and stored before it (default true): a way back, and steps that change nothing are
   * not sent. Networks are read as lists, everything else with a request each.
   */
  readonly previous?: boolean | undefined
  /** How many steps go first, such as `[1, 10, 100]`; the rest follows them (default none: all at once). */
  readonly canary?: ReadonlyArray<number> | undefined
  readonly gate?: Gate | undefined
  /** The most steps that may be failed or unknown before the job stops, as a number or as a share (default no limit). */
  readonly errorBudget?: number | `${number}%` | undefined
  readonly window?: Window | undefined
  /** The share of the API's limits that this job may use, above 0 and up to 1 (default: that of the client). */
  readonly share?: number | undefined
  /** How often a step is tried whose failure is temporary, beyond the retries of the client (default 5). */
  readonly attempts?: number | undefined
}

/**
 * A job that is not stored yet.
 *
 * @since 0.2.0
 * @category models
 */
export interface Definition<out E = never, out R = never> {
  readonly name: string
  readonly steps: Stream.Stream<Target<Step>, E, R>
  readonly options: Options
}

/** What has a descriptor and takes an input: any operation, of either client. */
type Runnable = ((...args: never) => unknown) & { readonly descriptor: Descriptor }

/**
 * The input that an operation takes.
 *
 * @since 0.2.0
 * @category models
 */
export type InputOf<Operation> = Operation extends (...args: infer Args) => unknown
  ? Exclude<Args[0 & keyof Args], undefined>
  : never

/**
 * A step of a job: an operation and its input. Nothing is sent.
 *
 * @since 0.2.0
 * @category constructors
 */
export const step = <Operation extends Runnable>(
  operation: Operation,
  input: InputOf<Operation>,
  options: { readonly organizationId?: string | undefined } = {}
): Step => ({ descriptor: operation.descriptor, input: input as Input, organizationId: options.organizationId })

/**
 * A step of a job, of an action such as `updateNetwork.action({ … })`.
 *
 * @since 0.2.0
 * @category constructors
 */
export const ofAction = ({ descriptor, input }: Action): Step => ({ descriptor, input })

/**
 * Describes a job: a step, or several, for each target. Nothing is asked for and nothing is stored until it is planned.
 *
 * @example
 * ```ts
 * import { updateNetwork } from "@effect-meraki/core/Networks"
 * import * as Job from "@effect-meraki/jobs/Job"
 *
 * export const newTimeZone = Job.make({
 *   name: "branches to Berlin",
 *   targets: Job.networks({ organizationIds: ["1"], tags: ["branch"] }),
 *   steps: ({ id }) => Job.step(updateNetwork, { networkId: id, timeZone: "Europe/Berlin" }),
 *   canary: [1, 10, 100]
 * })
 * ```
 *
 * @since 0.2.0
 * @category constructors
 */
export const make = <A, E = never, R = never>(
  options: Options & {
    readonly name: string
    readonly targets: Stream.Stream<Target<A>, E, R>
    readonly steps: (value: A, target: Target<A>) => Step | ReadonlyArray<Step>
  }
): Definition<E, R> => {
  const { name, steps, targets, ...rest } = options
  const stepsOf = (target: Target<A>): ReadonlyArray<Target<Step>> => {
    const made = steps(target.value, target)
    return (isList(made) ? made : [made]).map((value) => ({
      organizationId: value.organizationId ?? target.organizationId,
      name: target.name,
      value
    }))
  }
  return { name, steps: flattened(targets, stepsOf), options: rest }
}

type NonEmpty<A> = readonly [A, ...ReadonlyArray<A>]

const isNonEmpty = <A>(list: ReadonlyArray<A>): list is NonEmpty<A> => list.length > 0

/** What is made of each element, in large pieces: a stream for each would take most of the time of a plan. */
const flattened = <A, B, E, R>(
  stream: Stream.Stream<A, E, R>,
  of: (value: A) => ReadonlyArray<B>
): Stream.Stream<B, E, R> =>
  stream.pipe(
    Stream.mapArray((some): NonEmpty<ReadonlyArray<B>> => [some.flatMap((value) => of(value))]),
    Stream.filter(isNonEmpty),
    Stream.flattenArray
  )

const isList = (steps: Step | ReadonlyArray<Step>): steps is ReadonlyArray<Step> => Array.isArray(steps)

/**
 * Targets that are known already.
 *
 * @since 0.2.0
 * @category targets
 */
export const targets = <A>(list: Iterable<Target<A>>): Stream.Stream<Target<A>> => Stream.fromIterable(list)

/**
 * Which organizations a query asks.
 *
 * @since 0.2.0
 * @category options
 */
export interface Scope {
  /** (default all that the key sees) */
  readonly organizationIds?: ReadonlyArray<string> | undefined
}

const idsOf = ({ organizationIds }: Scope): Stream.Stream<string, ReadError, MerakiClient> =>
  organizationIds === undefined
    ? Stream.map(getOrganizations.items({}), ({ id }) => id)
    : Stream.fromIterable(organizationIds)

/**
 * The organizations that the key sees.
 *
 * @since 0.2.0
 * @category targets
 */
export const organizations = (
  scope: Scope = {}
): Stream.Stream<Target<{ readonly id: string; readonly name: string }>, ReadError, MerakiClient> => {
  const { organizationIds } = scope
  return getOrganizations.items({}).pipe(
    Stream.filter(({ id }) => organizationIds === undefined || organizationIds.includes(id)),
    Stream.map(({ id, name }) => ({
      organizationId: id,
      name,
      value: { id, name }
    }))
  )
}

/**
 * The networks of organizations. `tags` and `where` leave out others.
 *
 * @since 0.2.0
 * @category targets
 */
export const networks = (
  query: Scope & {
    /** Only those with one of these tags. */
    readonly tags?: ReadonlyArray<string> | undefined
    readonly where?: ((network: OrganizationNetwork) => boolean) | undefined
  } = {}
): Stream.Stream<Target<OrganizationNetwork>, ReadError, MerakiClient> => {
  const { tags, where = () => true } = query
  return Stream.flatMap(idsOf(query), (organizationId) =>
    getOrganizationNetworks.items({ organizationId, ...(tags === undefined ? {} : { tags }) }).pipe(
      Stream.filter(where),
      Stream.map((value) => ({ organizationId, name: value.name, value }))
    )
  )
}

/**
 * The devices of organizations. What is given leaves out others.
 *
 * @since 0.2.0
 * @category targets
 */
export const devices = (
  query: Scope & {
    /** Only those with one of these tags. */
    readonly tags?: ReadonlyArray<string> | undefined
    readonly model?: string | undefined
    readonly where?: ((device: OrganizationDevice) => boolean) | undefined
  } = {}
): Stream.Stream<Target<OrganizationDevice>, ReadError, MerakiClient> => {
  const { model, tags, where = () => true } = query
  const given = { ...(tags === undefined ? {} : { tags }), ...(model === undefined ? {} : { model }) }
  return Stream.flatMap(idsOf(query), (organizationId) =>
    getOrganizationDevices.items({ organizationId, ...given }).pipe(
      Stream.filter(where),
      Stream.map((value) => ({ organizationId, name: value.name || value.serial, value }))
    )
  )
}
