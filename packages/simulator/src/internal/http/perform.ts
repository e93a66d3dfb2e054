import { behaviors } from "../behaviors/all.ts"
import type { Jobs } from "../time/jobs.ts"
import type { Post } from "../time/post.ts"
import { generic } from "../world/generic.ts"
import type { Records } from "../world/records.ts"
import { isProductType, productLabels, productsOf } from "../world/products.ts"
import { logChange } from "../world/changes.ts"
import { isHidden, type State } from "../world/state.ts"
import type { Network } from "../world/world.ts"
import { type Answer, errors, html, json } from "./answers.ts"
import { badRequest, type Context, notFound } from "./context.ts"
import type { OAuth } from "./oauth.ts"
import { bodyParameters, jsonBody, queryParameters } from "./parameters.ts"
import { basePath, type Request } from "./request.ts"
import type { Route } from "./router.ts"
import { specification } from "./specification.ts"

/**
 * The form of links to other pages: with the requested host (`absolute`), relative to the base URL (`relative`), or
 * with a given origin such as `https://n1.meraki.com`.
 */
export type LinkStyle = "absolute" | "relative" | `http${string}`

/** What performing an operation needs. */
export interface Workshop {
  readonly state: State
  readonly records: Records
  readonly jobs: Jobs
  readonly post: Post
  readonly oauth: OAuth
  readonly links: LinkStyle
  readonly now: () => number
  /** The largest number of requests, changes and telemetry entries that are kept. */
  readonly kept: number
  /** Whether serials that nobody sold can be claimed. */
  readonly anySerial: boolean
  /** Whether the actions of a batch are looked at when it is made. */
  readonly checksActions: boolean
  /** Whether networks and devices answer the operations of other products than theirs. */
  readonly anyProduct: boolean
  /** How long a network that was created is not visible, in milliseconds. */
  readonly networkDelay: number
}

const linkBaseOf = (links: LinkStyle, url: URL): string => {
  if (links === "relative") return ""
  return `${links === "absolute" ? url.origin : links.replace(/\/$/, "")}${basePath}`
}

/** The network that a route is about, itself or by one of its devices. */
const networkOf = ({ world }: State, { path }: Route): Network | undefined =>
  world.networks.get(path["networkId"] ?? world.devices.get(path["serial"] ?? "")?.networkId ?? "")

/** Why what a path names cannot be asked this: it is not visible yet, or another kind of product. */
const mismatch = ({ anyProduct, now, state }: Workshop, route: Route): Answer | undefined => {
  const network = networkOf(state, route)
  if (network !== undefined && isHidden(state, network.id, now())) return notFound()
  const [scope] = route.segments
  const products = anyProduct || scope === "organizations" ? undefined : productsOf(route.descriptor)
  // Of products that the world has not at all, it is not known what the API calls them.
  if (products === undefined || network === undefined || !products.every((type) => type in productLabels))
    return undefined
  const device = state.world.devices.get(route.path["serial"] ?? "")
  const present = device === undefined ? network.productTypes : [device.productType]
  if (products.some((type) => present.includes(type))) return undefined
  const labels = products.filter(isProductType).map((type) => productLabels[type])
  return badRequest(`This endpoint only supports ${labels.join(" and ")} ${scope}`)
}

/** Checks the parameters of an operation and performs it. */
const performRoute = (workshop: Workshop, route: Route, search: URLSearchParams, sent: unknown, url: URL): Answer => {
  const { jobs, links, now, post, records, state } = workshop
  const query = queryParameters(route.descriptor, search)
  const body = bodyParameters(route.descriptor, sent)
  const problems = [...query.errors, ...body.errors]
  if (problems.length > 0) return errors(400, problems)
  const unfit = mismatch(workshop, route)
  if (unfit !== undefined) return unfit
  const context: Context = {
    state,
    route,
    query: query.values,
    body: body.values,
    url,
    linkBase: linkBaseOf(links, url),
    now: now(),
    time: now,
    jobs,
    post,
    anySerial: workshop.anySerial,
    checksActions: workshop.checksActions,
    networkDelay: workshop.networkDelay,
    perform: (inner, search, body) => performRoute(workshop, inner, search, body, url),
    count: ({ descriptor: { id, method }, path: ids }, resource, body) => {
      const [path = "", query = ""] = resource.split("?")
      const text = JSON.stringify(body)
      records.addStep({ operation: id, method, path: `${basePath}${path}`, query, body: text })
      logChange(state, ids, { at: now(), label: id, newValue: text }, workshop.kept)
    }
  }
  const { id } = route.descriptor
  const behavior = Object.hasOwn(behaviors, id) ? behaviors[id] : undefined
  const usual = () => generic(context)
  return behavior === undefined ? usual() : behavior(context, usual)
}

/** Performs a request. */
export const perform = (workshop: Workshop, request: Request): Answer => {
  const { at, body, route, target, url } = request
  if (target === "oauth") return workshop.oauth.answer(request, at) ?? html(404)
  if (target === "specification") return json(specification())
  if (route === undefined) return html(404)
  const sent = jsonBody(body)
  return "error" in sent ? errors(400, [sent.error]) : performRoute(workshop, route, url.searchParams, sent.value, url)
}
