import type { State } from "../world/state.ts"
import { organizationIdOf } from "../world/world.ts"
import type { Grant, OAuth } from "./oauth.ts"
import { type Route, routeOf } from "./router.ts"

/** A request as it arrived. */
export interface Arrival {
  readonly method: string
  /** As the client sent it. */
  readonly url: URL
  readonly header: (name: string) => string | undefined
  readonly body: string
  readonly source: string
}

/** A request, and what its method, path and headers say. */
export interface Request extends Arrival {
  readonly at: number
  /** Where it goes: to the API, to what is open to everybody, or to nothing that is known. */
  readonly target: "api" | "oauth" | "specification"
  /** Undefined when the path is not one of the API. */
  readonly route: Route | undefined
  readonly operation: string | undefined
  readonly organizationId: string | undefined
  readonly key: string | undefined
  /** What the access token allows, if the key is one. */
  readonly grant: Grant | undefined
}

export const basePath = "/api/v1"

const keyOf = ({ header }: Pick<Arrival, "header">): string | undefined =>
  /^Bearer (.+)$/i.exec(header("authorization") ?? "")?.[1] ?? header("x-cisco-meraki-api-key")

/** Paths that were renamed and still answer under their old names. */
const renamed: ReadonlyArray<readonly [old: RegExp, now: string]> = [
  [/^(\/organizations\/[^/]+)\/inventoryDevices$/, "$1/inventory/devices"],
  [/^(\/organizations\/[^/]+)\/inventoryDevices\/([^/]+)$/, "$1/inventory/devices/$2"]
]

/** A link that a client has put behind its base URL, because it takes only links on Meraki's own hosts for URLs. */
const glued = /^\/api\/v1\/?https?:\/\/[^/]+(?=\/api\/v1\/)/

/**
 * The path below the base path. With links that are only paths, a client may have put one behind its base URL or
 * resolved it against the origin: both lead to the same.
 */
const apiPathOf = (pathname: string, takesOrigin: boolean): string | undefined => {
  const path = pathname.includes("://") ? pathname.replace(glued, "") : pathname
  if (path.startsWith(`${basePath}/`)) return path.slice(basePath.length)
  return takesOrigin && /^\/(?:administered|devices|networks|organizations)(?:\/|$)/.test(path) ? path : undefined
}

const currentPath = (path: string): string =>
  renamed.reduce(
    (current, [old, now]) => (path.includes("inventoryDevices") ? current.replace(old, now) : current),
    path
  )

const targetOf = ({ method, url }: Arrival): Request["target"] => {
  if (url.pathname.startsWith("/oauth/")) return "oauth"
  return method === "GET" && url.pathname === `${basePath}/openapiSpec` ? "specification" : "api"
}

/** What a request is recognized by. */
export interface Recognition {
  readonly state: State
  readonly oauth: OAuth
  /** Whether paths that begin at the origin are the API's too. */
  readonly takesOrigin: boolean
}

/** Finds the operation and the organization that a request is about. */
export const recognize = ({ oauth, state, takesOrigin }: Recognition, arrival: Arrival, at: number): Request => {
  const { method, url } = arrival
  const target = targetOf(arrival)
  const path = target === "api" ? apiPathOf(url.pathname, takesOrigin) : undefined
  const route = path === undefined ? undefined : routeOf(method, currentPath(path))
  const key = keyOf(arrival)
  return {
    ...arrival,
    at,
    target,
    route,
    operation: route?.descriptor.id,
    organizationId: route === undefined ? undefined : organizationIdOf(state.world, route.path),
    key,
    grant: key === undefined ? undefined : oauth.find(key, at)
  }
}
