// The loopback server of a measurement, in a process of its own. Each way to answer has its own port, so that clients
// that choose their paths themselves can be pointed at it.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"

/**
 * The kinds of servers: answer at once, not found, refused once for each path, a list, never, always refused, in pages.
 */
export type Manner = "ok" | "missing" | "busy" | "list" | "never" | "refused" | "pages"

export type Origins = { readonly [manner in Manner]: string }

const network = (id: string) => ({
  id,
  organizationId: "549236",
  name: `Branch office ${id}`,
  productTypes: ["appliance", "switch", "wireless"],
  timeZone: "Europe/Zurich",
  tags: ["branch", "region-north"],
  url: `https://n1.meraki.com/Branch-${id}/n/zxcvbn/manage/usage/list`,
  notes: "Opening hours 8 to 18",
  isBoundToConfigTemplate: false
})

const one = JSON.stringify(network("N_24329156"))
const thousand = JSON.stringify(Array.from({ length: 1000 }, (_, index) => network(`N_${index}`)))
// In the form of this API and in those of peers that read only their own.
const missing = JSON.stringify({
  errors: ["Network not found"],
  error: { type: "invalid_request_error", message: "Network not found" }
})
const lastPage = 1000

const answer = (response: ServerResponse, status: number, body: string, headers: Record<string, string> = {}): void => {
  response.writeHead(status, {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(body),
    ...headers
  })
  response.end(body)
}

const tooMany = (response: ServerResponse, retryAfter: string): void =>
  answer(response, 429, `{"errors":["API rate limit exceeded for organization"]}`, { "retry-after": retryAfter })

const refusedBefore = new Set<string>()

const manners: { readonly [manner in Manner]: (request: IncomingMessage, response: ServerResponse) => void } = {
  ok: (_request, response) => answer(response, 200, one),
  missing: (_request, response) => answer(response, 404, missing),
  busy: ({ url = "" }, response) => {
    if (refusedBefore.delete(url)) return answer(response, 200, one)
    refusedBefore.add(url)
    tooMany(response, "0")
  },
  list: (_request, response) => answer(response, 200, thousand),
  never: () => {},
  refused: (_request, response) => tooMany(response, "60"),
  pages: ({ headers, url = "" }, response) => {
    const here = new URL(url, `http://${headers.host}`)
    const page = Number(here.searchParams.get("startingAfter") ?? "0") + 1
    here.searchParams.set("startingAfter", String(page))
    answer(response, 200, thousand, page < lastPage ? { link: `<${here.href}>; rel="next"` } : {})
  }
}

const listen = async (manner: Manner): Promise<[Manner, string]> => {
  const server = createServer({ keepAliveTimeout: 600_000, requestTimeout: 0 }, (request, response) => {
    request.resume()
    manners[manner](request, response)
  })
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening))
  return [manner, `http://127.0.0.1:${(server.address() as AddressInfo).port}`]
}

process.send?.(Object.fromEntries(await Promise.all(Object.keys(manners).map((manner) => listen(manner as Manner)))))
process.on("disconnect", () => process.exit())
