import type { Delivery } from "./engine.ts"
import type { Arrival } from "./request.ts"

const lost = (): TypeError =>
  new TypeError("fetch failed", { cause: Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" }) })

const pause = (millis: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const leave = () => {
      clearTimeout(timer)
      reject(signal.reason as Error)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", leave)
      resolve()
    }, millis)
    signal.addEventListener("abort", leave, { once: true })
  })

/** A body that ends early. */
const cutBody = (body: string): ReadableStream<Uint8Array> => {
  const bytes = new TextEncoder().encode(body)
  let isSent = false
  return new ReadableStream({
    pull: (controller) => {
      if (isSent) controller.error(new TypeError("terminated", { cause: lost().cause }))
      else controller.enqueue(bytes.subarray(0, Math.max(1, bytes.length >> 1)))
      isSent = true
    }
  })
}

/** A body that arrives later than its headers. */
const lateBody = (body: string, millis: number, signal: AbortSignal): ReadableStream<Uint8Array> =>
  new ReadableStream({
    pull: async (controller) => {
      await pause(millis, signal)
      controller.enqueue(new TextEncoder().encode(body))
      controller.close()
    }
  })

/** Answers as `fetch` does over a socket. Compressed bodies are already decompressed, as with `fetch`. */
export const makeFetch =
  (handle: (arrival: Arrival) => Delivery) =>
  async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init)
    request.signal.throwIfAborted()
    const { answer, fault } = handle({
      method: request.method,
      url: new URL(request.url),
      header: (name) => request.headers.get(name) ?? undefined,
      body: await request.text(),
      source: "127.0.0.1"
    })
    const { body, headers, status } = answer
    if (fault?.kind === "reset") throw lost()
    if (fault?.kind === "cut") return new Response(cutBody(body), { status, headers })
    if (fault?.kind === "slow") {
      if (fault.part === "body") return new Response(lateBody(body, fault.millis, request.signal), { status, headers })
      await pause(fault.millis, request.signal)
    }
    return new Response(status === 204 || status === 304 ? null : body, { status, headers })
  }
