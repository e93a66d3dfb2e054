import { randomBytes, timingSafeEqual } from "node:crypto"
import type * as http from "node:http"
import type { Observation } from "../http/engine.ts"
import type { Sidecar } from "../http/server.ts"
import { isValues } from "../world/values.ts"
import { type Controls, perform } from "./actions.ts"
import { type Feed, makeFeed } from "./feed.ts"
import { page } from "./page.ts"
import { presets } from "./presets.ts"
import { type SummaryOptions, summaryOf } from "./summary.ts"

export interface ConsoleOptions extends Controls, SummaryOptions {
  readonly secrets: ReadonlyArray<string>
  /** The URL of the API, once it is known. */
  readonly url: () => string
}

/** A page that shows what happens, for the browser of whoever started the simulator. */
export interface Console {
  readonly sidecar: Sidecar
  readonly watch: (observation: Observation) => void
  /** Opens the page with the right to change things, once. */
  readonly link: () => string
  readonly close: () => void
}

const security = {
  "cache-control": "no-store",
  "content-security-policy":
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff"
}

const sendJson = (response: http.ServerResponse, status: number, value: unknown): void => {
  response.writeHead(status, { ...security, "content-type": "application/json; charset=utf-8" })
  response.end(JSON.stringify(value))
}

const equal = (one: string, other: string): boolean => {
  // As bytes: letters that are no ASCII take several.
  const [first, second] = [Buffer.from(one), Buffer.from(other)]
  return first.length === second.length && timingSafeEqual(first, second)
}

/** The right to change things: a token that is good once, and the session that it is exchanged for. */
const makeAccess = (port: () => string) => {
  const token = randomBytes(16).toString("hex")
  const session = randomBytes(16).toString("hex")
  let isUsed = false
  const cookieName = () => `simulator-${port()}`
  return {
    token,
    /** The cookie that the token is exchanged for. */
    exchange: (given: string): string | undefined => {
      if (isUsed || !equal(given, token)) return undefined
      isUsed = true
      return `${cookieName()}=${session}; HttpOnly; SameSite=Strict; Path=/`
    },
    mayAct: ({ headers }: http.IncomingMessage): boolean =>
      (headers.cookie ?? "").split(/; */).some((pair) => equal(pair, `${cookieName()}=${session}`))
  }
}

const mostActionBytes = 10_000

const readAction = async (request: http.IncomingMessage): Promise<unknown> => {
  let text = ""
  for await (const chunk of request as AsyncIterable<Buffer>) {
    text += chunk.toString("utf8")
    if (text.length > mostActionBytes) return undefined
  }
  try {
    return JSON.parse(text) as unknown
  } catch {
    // Whoever sends no JSON gets the same answer as for an action that makes no sense.
    return undefined
  }
}

const period = 400

/** How much may wait for a page that does not read. A browser comes back by itself. */
const mostWaiting = 2 ** 22

/** Sends what happens, as it happens, until the page leaves. */
const stream = (options: ConsoleOptions, feed: Feed, response: http.ServerResponse): void => {
  response.writeHead(200, { ...security, "content-type": "text/event-stream" })
  const send = (event: string, data: unknown) => {
    if (response.writableLength > mostWaiting) response.destroy()
    else response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
  }
  const counts: Array<{ at: number; requests: number }> = []
  const sendState = () => {
    const at = performance.now()
    const { requests } = options.records.snapshot()
    while (counts[0] !== undefined && counts[0].at < at - 1000) counts.shift()
    send("state", summaryOf(options, counts[0]?.requests ?? requests))
    counts.push({ at, requests })
  }
  for (const line of feed.lines()) send("exchange", line)
  sendState()
  const ignore = feed.listen((line) => send("exchange", line))
  const timer = setInterval(sendState, period).unref()
  response.on("close", () => {
    clearInterval(timer)
    ignore()
  })
}

const mostDevices = 6

const devicesLike = ({ state }: ConsoleOptions, text: string) => {
  const wanted = text.toLowerCase()
  const found = []
  for (const { model, name, networkId, serial, status } of state.world.devices.values()) {
    if (networkId === undefined || !`${name} ${model} ${serial}`.toLowerCase().includes(wanted)) continue
    found.push({ model, name, serial, status })
    if (found.length === mostDevices) break
  }
  return found
}

/** A request to change something has to come from the page itself. */
const isFromPage = ({ headers }: http.IncomingMessage): boolean =>
  headers.origin !== undefined && URL.canParse(headers.origin) && new URL(headers.origin).host === headers.host

export const makeConsole = (options: ConsoleOptions): Console => {
  const feed = makeFeed(options.secrets)
  const access = makeAccess(() => new URL(options.url()).port)
  const open = new Set<http.ServerResponse>()

  const showPage = (request: http.IncomingMessage, response: http.ServerResponse, given: string | null): void => {
    const cookie = given === null ? undefined : access.exchange(given)
    if (cookie !== undefined) {
      response.writeHead(303, { ...security, location: "/", "set-cookie": cookie }).end()
      return
    }
    response.writeHead(200, { ...security, "content-type": "text/html; charset=utf-8" })
    response.end(
      page(
        options.url(),
        access.mayAct(request),
        presets.map(({ id, label }) => ({ id, label }))
      )
    )
  }

  const takeAction = (request: http.IncomingMessage, response: http.ServerResponse): void => {
    if (!access.mayAct(request) || !isFromPage(request)) {
      sendJson(response, 403, { said: "Read only: the token is missing" })
      return
    }
    readAction(request).then(
      (action) => {
        const said = isValues(action) ? perform(options, action) : undefined
        sendJson(response, said === undefined ? 400 : 200, { said: said ?? "That makes no sense" })
      },
      () => response.destroy()
    )
  }

  const read = (response: http.ServerResponse, url: URL): void => {
    const id = /^\/console\/exchanges\/([0-9a-f]{32})$/.exec(url.pathname)?.[1]
    const detail = id === undefined ? undefined : feed.detail(id)
    if (detail !== undefined) sendJson(response, 200, detail)
    else if (url.pathname === "/console/devices") {
      sendJson(response, 200, devicesLike(options, url.searchParams.get("q") ?? ""))
    } else if (url.pathname === "/console/events") {
      open.add(response)
      response.on("close", () => open.delete(response))
      stream(options, feed, response)
    } else sendJson(response, 404, { said: "Not found" })
  }

  return {
    watch: feed.add,
    link: () => `${new URL("/", options.url()).href}?token=${access.token}`,
    close: () => {
      for (const response of open) response.end()
    },
    sidecar: (request, response) => {
      const target = request.url ?? ""
      if (target !== "/" && !target.startsWith("/?") && !target.startsWith("/console/")) return false
      const url = new URL(target, "http://localhost")
      if (request.method === "POST" && url.pathname === "/console/actions") takeAction(request, response)
      else if (request.method !== "GET") sendJson(response, 405, { said: "Not allowed" })
      else if (url.pathname === "/") showPage(request, response, url.searchParams.get("token"))
      else read(response, url)
      return true
    }
  }
}
