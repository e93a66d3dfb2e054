import { type Answer, errors } from "./answers.ts"
import type { Jobs } from "../time/jobs.ts"
import type { Post } from "../time/post.ts"
import type { Route } from "./router.ts"
import type { State } from "../world/state.ts"
import type { Values } from "../world/values.ts"
import type { Network, Organization } from "../world/world.ts"

/** A request whose parameters have been checked. */
export interface Context {
  readonly state: State
  readonly route: Route
  readonly query: Values
  readonly body: Values
  /** The URL as the client knows it. */
  readonly url: URL
  /** The beginning of page links, before `/organizations/…`. */
  readonly linkBase: string
  /** The time of the request. */
  readonly now: number
  /** The current time. */
  readonly time: () => number
  readonly jobs: Jobs
  readonly post: Post
  /** Whether serials that nobody sold can be claimed. */
  readonly anySerial: boolean
  /** Whether the actions of a batch are looked at when it is made. */
  readonly checksActions: boolean
  /** How long a network that was created is not visible, in milliseconds. */
  readonly networkDelay: number
  /** Performs another operation, as an action of a batch. */
  readonly perform: (route: Route, query: URLSearchParams, body: Values) => Answer
  /** Counts such an action, after the whole batch has succeeded. */
  readonly count: (route: Route, resource: string, body: Values) => void
}

/** The behavior of an operation, in addition to or instead of the generic one. */
export type Behavior = (context: Context, usual: () => Answer) => Answer

export type Behaviors = { readonly [operation: string]: Behavior }

export const notFound = (): Answer => errors(404, ["Not found"])

export const badRequest = (...messages: ReadonlyArray<string>): Answer => errors(400, messages)

export const ofOrganization =
  (use: (context: Context, organization: Organization, usual: () => Answer) => Answer): Behavior =>
  (context, usual) => {
    const organization = context.state.world.organizations.get(context.route.path["organizationId"] ?? "")
    return organization === undefined ? notFound() : use(context, organization, usual)
  }

export const ofNetwork =
  (use: (context: Context, network: Network, usual: () => Answer) => Answer): Behavior =>
  (context, usual) => {
    const network = context.state.world.networks.get(context.route.path["networkId"] ?? "")
    return network === undefined ? notFound() : use(context, network, usual)
  }

/** The period of a request, from `t0`, `t1` and `timespan`. */
export const spanOf = ({ now, query }: Context, seconds = 86_400): readonly [from: number, to: number] => {
  const to = typeof query["t1"] === "string" ? Date.parse(query["t1"]) : now
  if (typeof query["t0"] === "string") return [Date.parse(query["t0"]), to]
  return [to - (typeof query["timespan"] === "number" ? query["timespan"] : seconds) * 1000, to]
}
