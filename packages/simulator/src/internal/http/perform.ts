import { behaviours } from "../behaviours/all.ts"
import type { Jobs } from "../time/jobs.ts"
import type { Post } from "../time/post.ts"
import { generic } from "../world/generic.ts"
import type { Records } from "../world/records.ts"
import type { State } from "../world/state.ts"
import { type Answer, errors, html } from "./answers.ts"
import type { Context } from "./context.ts"
import { bodyParameters, jsonBody, queryParameters } from "./parameters.ts"
import { basePath, type Request } from "./request.ts"
import type { Route } from "./router.ts"

/**
 * How the links to other pages begin: with the host that the client asked (`absolute`), with nothing, so that they are
 * relative to the base URL (`relative`), or with an origin of one's own such as `https://n1.meraki.com`.
 */
export type LinkStyle = "absolute" | "relative" | `http${string}`

/** What operations are carried out with. */
export interface Workshop {
  readonly state: State
  readonly records: Records
  readonly jobs: Jobs
  readonly post: Post
  readonly links: LinkStyle
  readonly now: () => number
}

const linkBaseOf = (links: LinkStyle, url: URL): string => {
  if (links === "relative") return ""
  return `${links === "absolute" ? url.origin : links.replace(/\/$/, "")}${basePath}`
}

/** Carries out an operation whose parameters have still to be checked. */
const performRoute = (workshop: Workshop, route: Route, search: URLSearchParams, sent: unknown, url: URL): Answer => {
  const { jobs, links, now, post, records, state } = workshop
  const query = queryParameters(route.descriptor, search)
  const body = bodyParameters(route.descriptor, sent)
  const problems = [...query.errors, ...body.errors]
  if (problems.length > 0) return errors(400, problems)
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
    perform: (inner, search, body) => performRoute(workshop, inner, search, body, url),
    count: ({ descriptor: { id, method } }, resource, body) => {
      const [path = "", query = ""] = resource.split("?")
      records.addStep({ operation: id, method, path: `${basePath}${path}`, query, body: JSON.stringify(body) })
    }
  }
  const { id } = route.descriptor
  const behaviour = Object.hasOwn(behaviours, id) ? behaviours[id] : undefined
  const usual = () => generic(context)
  return behaviour === undefined ? usual() : behaviour(context, usual)
}

/** Carries out a request. */
export const perform = (workshop: Workshop, { body, route, url }: Request): Answer => {
  if (route === undefined) return html(404)
  const sent = jsonBody(body)
  return "error" in sent ? errors(400, [sent.error]) : performRoute(workshop, route, url.searchParams, sent.value, url)
}
