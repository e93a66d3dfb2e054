// A receiver behind the server of the runtime that runs this, tested by the simulator.
import { receiver, toNode } from "@effect-meraki/promise/webhooks"
import { test } from "./webhookTest.ts"

type Handle = (request: Request) => Promise<Response>

/** What Bun and Deno have, and Node has not. */
const { Bun, Deno } = globalThis as {
  readonly Bun?: {
    readonly serve: (options: object) => { readonly port: number; readonly stop: (force: boolean) => void }
  }
  readonly Deno?: {
    readonly serve: (
      options: object,
      handle: Handle
    ) => {
      readonly addr: { readonly port: number }
      readonly shutdown: () => Promise<void>
    }
  }
}

const here = { hostname: "127.0.0.1", port: 0 }

const serve = async (handle: Handle): Promise<{ readonly port: number; readonly close: () => unknown }> => {
  if (Bun !== undefined) {
    const server = Bun.serve({ ...here, fetch: handle })
    return { port: server.port, close: () => server.stop(true) }
  }
  if (Deno !== undefined) {
    const server = Deno.serve({ ...here, onListen: () => undefined }, handle)
    return { port: server.addr.port, close: server.shutdown }
  }
  const { createServer } = await import("node:http")
  const server = createServer(toNode(handle))
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  return { port: (server.address() as { readonly port: number }).port, close: () => server.close() }
}

const [apiKey = "", url = ""] = process.argv.slice(2)
const handled: Array<string> = []
const sharedSecret = "a long random text"
const receive = receiver({ sharedSecret, logger: false, onEvent: (event) => void handled.push(event._tag) })
const { close, port } = await serve((request) => receive(request))
await test({ apiKey, url, sharedSecret, hook: `http://127.0.0.1:${port}/` })
console.log(handled.join() === "UnlistedAlert,UnlistedAlert" ? "ok" : handled)
await receive.close()
await close()
