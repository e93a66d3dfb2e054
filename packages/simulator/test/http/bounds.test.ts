import * as http from "node:http"
import { describe, expect, it } from "vitest"
import { type Simulator, startSimulator } from "../../src/index.ts"
import { isOwnName } from "../../src/internal/http/hosts.ts"

const small = { organizations: 1, networksPerOrganization: 1 }

/** Sends a request over a socket; the status of the answer, and how much of the body was taken. */
const send = (
  simulator: Simulator.Running,
  options: { readonly host?: string; readonly key?: string; readonly bytes?: number }
): Promise<{ readonly status: number | undefined; readonly sent: number }> =>
  new Promise((resolve, reject) => {
    const { bytes = 0, host, key = simulator.apiKey } = options
    const url = new URL(`${simulator.url}/organizations`)
    let sent = 0
    const request = http.request(url, {
      agent: false,
      method: bytes === 0 ? "GET" : "POST",
      headers: {
        authorization: `Bearer ${key}`,
        ...(host === undefined ? {} : { host }),
        ...(bytes === 0 ? {} : { "content-length": bytes })
      }
    })
    const answered: { status?: number | undefined } = {}
    request.on("response", (response) => {
      answered.status = response.statusCode
      response.resume()
      response.on("close", () => {
        request.destroy()
        resolve({ status: answered.status, sent })
      })
    })
    request.on("error", (error) =>
      answered.status === undefined ? reject(error) : resolve({ status: answered.status, sent })
    )
    const chunk = Buffer.alloc(64 * 1024, " ")
    const more = (): void => {
      while (sent < bytes && answered.status === undefined && !request.destroyed) {
        sent += chunk.length
        if (!request.write(chunk)) {
          request.once("drain", more)
          return
        }
      }
      if (sent >= bytes) request.end()
    }
    more()
  })

describe("a host", () => {
  it("is this machine's, or it is refused, so that no page of another site gets in", async () => {
    await using simulator = await startSimulator(small)
    expect((await send(simulator, { host: "evil.example.com" })).status).toBe(421)
    expect((await send(simulator, { host: "localhost:1" })).status).toBe(200)
    await using open = await startSimulator({ ...small, hosts: ["dashboard.test"] })
    expect((await send(open, { host: "dashboard.test" })).status).toBe(200)
    await using any = await startSimulator({ ...small, hosts: "any" })
    expect((await send(any, { host: "evil.example.com" })).status).toBe(200)
  })

  it("may be an address in any form", () => {
    const own = { own: "0.0.0.0", also: ["Build.Example"] }
    const names = [
      "127.0.0.1:80",
      "[::1]:80",
      "192.168.1.4",
      "localhost",
      "api.localhost",
      "build.example:1",
      "0.0.0.0"
    ]
    expect(names.filter((name) => !isOwnName(own, name))).toEqual([])
    const others = ["localhost.example.com", "127.0.0.1.example.com", "", undefined, "example"]
    expect(others.filter((name) => isOwnName(own, name))).toEqual([])
  })
})

describe("a body", () => {
  it("beyond the bound is refused", async () => {
    await using simulator = await startSimulator({ ...small, maxBody: 100_000 })
    expect((await send(simulator, { bytes: 1_000_000 })).status).toBe(413)
    expect((await send(simulator, { bytes: 65_536 })).status).toBe(400)
    expect(simulator.calls.map(({ status }) => status)).toEqual([400])
  })

  it("is not kept for a request without a good key", async () => {
    await using simulator = await startSimulator(small)
    expect((await send(simulator, { key: "wrong", bytes: 8_000_000 })).status).toBe(401)
    expect(simulator.calls.map(({ body, status }) => [status, body])).toEqual([[401, ""]])
  })
})
