import { createServer, type Server, type ServerResponse } from "node:http"
import { Problem } from "../exit/Problem.ts"

/** The way back of an administrator who consents. */
export interface Callback {
  /** The code that the administrator came back with. */
  readonly code: Promise<string>
  readonly close: () => void
}

const page = (title: string, text: string): string =>
  `<!doctype html><meta charset="utf-8"><title>${title}</title><body style="font:1rem system-ui;margin:4rem"><h1>${title}</h1><p>${text}`

const say = (response: ServerResponse, status: number, title: string, text: string): void => {
  response.writeHead(status, { "content-type": "text/html; charset=utf-8", connection: "close" }).end(page(title, text))
}

const listen = (server: Server, url: URL): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once("error", (error) => reject(new Problem(`${url.href} cannot be waited at: ${error.message}`)))
    server.listen(Number(url.port || 80), url.hostname.replace(/^\[|\]$/g, ""), resolve)
  })

const isLoopback = (host: string): boolean => host === "localhost" || host === "[::1]" || /^127(?:\.\d+){3}$/.test(host)

/**
 * Waits on this machine for an administrator who comes back with a code. One whose state is not ours is sent away, and is
 * waited for no less.
 */
export const waitForConsent = async (redirectUri: string, state: string, signal: AbortSignal): Promise<Callback> => {
  const url = URL.canParse(redirectUri) ? new URL(redirectUri) : undefined
  if (url === undefined || url.protocol !== "http:" || !isLoopback(url.hostname))
    throw new Problem("--redirect-uri has to be on this machine, such as http://localhost:8765/callback")
  const { promise, reject, resolve } = Promise.withResolvers<string>()
  const server = createServer((request, response) => {
    const asked = new URL(request.url ?? "/", url)
    if (asked.pathname !== url.pathname) return say(response, 404, "Not here", "This is not where consent ends.")
    if (asked.searchParams.get("state") !== state)
      return say(response, 400, "Not ours", "This is not the consent that meraki asked for.")
    const code = asked.searchParams.get("code")
    if (code === null) {
      say(response, 200, "No consent", "The terminal says more.")
      return reject(
        new Problem(`there is no consent: ${asked.searchParams.get("error") ?? "no code came back"}`, {
          kind: "credentials"
        })
      )
    }
    say(response, 200, "Done", "The terminal has what it needs. This page can be closed.")
    resolve(code)
  })
  await listen(server, url)
  signal.addEventListener("abort", () => reject(new Problem("interrupted", { kind: "interrupted" })), { once: true })
  return {
    code: promise,
    close: () => {
      server.close()
      server.closeAllConnections()
    }
  }
}
