import type { TransportRequest, TransportResponse } from "../../Transport.ts"

/** The largest number of redirects within one attempt. */
export const maxRedirects = 5

const redirects = new Set([301, 302, 303, 307, 308])

/** The target of a redirect, as a URL or as invalid text; undefined when the answer is not a redirect. */
export const redirectOf = (request: TransportRequest, response: TransportResponse): URL | string | undefined => {
  if (!redirects.has(response.status)) return undefined
  const location = response.header("location")
  if (location === undefined) return undefined
  return URL.canParse(location, request.url) ? new URL(location, request.url) : location
}

/**
 * The request for the target of a redirect. Browsers turn a redirected POST into a GET. Here a create would then return
 * a list as its answer, so only a 303 changes the method.
 */
export const redirectedRequest = (request: TransportRequest, status: number, url: URL): TransportRequest => {
  if (status !== 303) return { ...request, url: url.href }
  const { "content-type": _, ...headers } = request.headers
  return { method: "GET", url: url.href, headers, body: undefined }
}
