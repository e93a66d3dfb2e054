import type { TransportRequest, TransportResponse } from "../../Transport.ts"

/** Redirects followed for one attempt. */
export const maxRedirects = 5

const redirects = new Set([301, 302, 303, 307, 308])

/** Where an answer sends the request; undefined when it is an answer of its own. */
export const redirectOf = (request: TransportRequest, response: TransportResponse): URL | string | undefined => {
  if (!redirects.has(response.status)) return undefined
  const location = response.header("location")
  if (location === undefined) return undefined
  return URL.canParse(location, request.url) ? new URL(location, request.url) : location
}

/**
 * The same request at its new place. Browsers turn a redirected POST into a GET; here that would answer a create with
 * somebody else's list, so only a 303, which says so, changes the method.
 */
export const redirected = (request: TransportRequest, status: number, url: URL): TransportRequest => {
  if (status !== 303) return { ...request, url: url.href }
  const { "content-type": _, ...headers } = request.headers
  return { method: "GET", url: url.href, headers, body: undefined }
}
