import { organizationIdOf } from "../world/world.ts"
import type { State } from "../world/state.ts"
import { type Route, routeOf } from "./router.ts"

/** A request as it arrived. */
export interface Arrival {
  readonly method: string
  /** As the client knows it. */
  readonly url: URL
  readonly header: (name: string) => string | undefined
  readonly body: string
  readonly source: string
}

/** A request, and what can be told from its method, its path and its headers. */
export interface Request extends Arrival {
  readonly at: number
  /** Undefined when the path is none of the API's. */
  readonly route: Route | undefined
  readonly operation: string | undefined
  readonly organizationId: string | undefined
  readonly key: string | undefined
}

export const basePath = "/api/v1"

const keyOf = ({ header }: Arrival): string | undefined =>
  /^Bearer (.+)$/i.exec(header("authorization") ?? "")?.[1] ?? header("x-cisco-meraki-api-key")

/** Finds the operation and the organization that a request is about. */
export const recognize = ({ world }: State, arrival: Arrival, at: number): Request => {
  const { method, url } = arrival
  const isBelowBase = url.pathname.startsWith(`${basePath}/`)
  const route = isBelowBase ? routeOf(method, url.pathname.slice(basePath.length)) : undefined
  return {
    ...arrival,
    at,
    route,
    operation: route?.descriptor.id,
    organizationId: route === undefined ? undefined : organizationIdOf(world, route.path),
    key: keyOf(arrival)
  }
}
