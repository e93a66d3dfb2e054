import * as http from "node:http"
import { gunzipSync } from "node:zlib"
import { describe, expect, it } from "vitest"
import { Fault, type Simulator, startSimulator } from "../../src/index.ts"
import { simulated } from "../support/ask.ts"

interface Received {
  readonly status: number
  readonly headers: http.IncomingHttpHeaders
  readonly body: Buffer
}

/** A request on a socket of its own, so that what happens on the wire is seen. */
const receive = (url: string, apiKey: string, method = "GET", body?: string): Promise<Received> =>
  new Promise((resolve, reject) => {
    const request = http.request(
      url,
      { method, agent: false, headers: { authorization: `Bearer ${apiKey}` } },
      (response) => {
        const chunks: Array<Buffer> = []
        response.on("data", (chunk: Buffer) => chunks.push(chunk))
        response.on("error", reject)
        response.on("end", () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) })
        )
      }
    )
    request.on("error", reject)
    request.end(body)
  })

const onSocket = async <A>(
  options: Simulator.Options,
  use: (simulator: Awaited<ReturnType<typeof startSimulator>>, path: string) => Promise<A>
): Promise<A> => {
  await using simulator = await startSimulator({ organizations: 1, networksPerOrganization: 2, ...options })
  const [network] = simulator.world.networks.keys()
  return await use(simulator, `${simulator.url}/networks/${String(network)}`)
}

describe("faults on the wire", () => {
  it.each([
    ["cut", { kind: "cut" }, "aborted"],
    ["reset before", { kind: "reset", when: "before" }, "socket hang up"],
    ["reset after", { kind: "reset", when: "after" }, "socket hang up"]
  ] as const)("%s: the answer does not arrive whole", (_, fault, message) =>
    onSocket({ rules: [{ fault, times: 1 }] }, async ({ apiKey }, path) => {
      await expect(receive(path, apiKey)).rejects.toThrow(message)
      expect((await receive(path, apiKey)).status).toBe(200)
    })
  )

  it("slow: headers or body come late, and a client that leaves frees the simulator", () =>
    onSocket({}, async (simulator, path) => {
      simulator.faults.add({ fault: { kind: "slow", millis: 60 }, times: 1 })
      const start = performance.now()
      expect((await receive(path, simulator.apiKey)).status).toBe(200)
      expect(performance.now() - start).toBeGreaterThan(55)

      simulator.faults.add({ fault: { kind: "slow", millis: 60_000, part: "body" }, times: 1 })
      const response = await fetch(path, { headers: { authorization: `Bearer ${simulator.apiKey}` } })
      expect(response.status).toBe(200)
      await response.body?.cancel()
    }))

  it("gzip: compressed, and says so", () =>
    onSocket({ rules: [{ fault: { kind: "gzip" } }] }, async ({ apiKey, world }, path) => {
      const { body, headers } = await receive(path, apiKey)
      expect(headers["content-encoding"]).toBe("gzip")
      const [network] = world.networks.values()
      expect(JSON.parse(gunzipSync(body).toString())).toEqual(network)
    }))

  it("html, empty, and any status with any Retry-After", () =>
    onSocket({}, async ({ apiKey, faults }, path) => {
      const seen: Array<readonly [number, string | undefined, string]> = []
      for (const fault of [
        { kind: "html" },
        { kind: "html", status: 200 },
        { kind: "empty" },
        { kind: "status", status: 530, errors: ["origin is down"] },
        { kind: "status", status: 429, retryAfter: "Wed, 21 Oct 2026 07:28:00 GMT", body: "slow down" }
      ] as const) {
        faults.add({ fault, times: 1 })
        const { body, headers, status } = await receive(path, apiKey)
        seen.push([status, headers["retry-after"], body.toString().replaceAll(/\s+/g, " ").slice(0, 30)])
      }
      expect(seen).toEqual([
        [502, undefined, "<html> <head><title>502 Bad Ga"],
        [200, undefined, "<html> <head><title>Dashboard "],
        [200, undefined, ""],
        [530, undefined, '{"errors":["origin is down"]}'],
        [429, "Wed, 21 Oct 2026 07:28:00 GMT", "slow down"]
      ])
    }))

  it("empty: a success was carried out, another status was not", () =>
    onSocket({}, async ({ apiKey, faults, world }, path) => {
      const name = () => [...world.networks.values()][0]?.name
      const rename = (wanted: string) =>
        fetch(path, {
          method: "PUT",
          headers: { authorization: `Bearer ${apiKey}`, "content-type": "application/json" },
          body: JSON.stringify({ name: wanted })
        })
      faults.add({ fault: { kind: "empty" }, times: 1 })
      const done = await rename("renamed")
      expect([done.status, await done.text(), name()]).toEqual([200, "", "renamed"])
      faults.add({ fault: { kind: "empty", status: 503 }, times: 1 })
      const refused = await rename("not this")
      expect([refused.status, await refused.text(), name()]).toEqual([503, "", "renamed"])
    }))

  it("redirect: to itself, or to the same simulator under another host name, where a key is noticed", () =>
    onSocket({ hosts: ["evil.example.com"] }, async ({ apiKey, faults, snapshot, url }, path) => {
      faults.add({ fault: { kind: "redirect", location: "{path}" }, times: 1 })
      const loop = await receive(`${path}?x=1`, apiKey)
      expect([loop.status, loop.headers.location]).toEqual([308, `${new URL(path).pathname}?x=1`])
      const location = "http://localhost:{port}{path}"
      faults.add({ fault: { kind: "redirect", location, status: 302 }, times: 1 })
      const { headers, status } = await receive(path, apiKey)
      expect([status, headers.location]).toEqual([302, path.replace("127.0.0.1", "localhost")])
      expect(snapshot().strayedKeys).toBe(0)
      await receive(`http://127.0.0.1:${new URL(url).port}/api/v1/organizations`, apiKey)
      expect(snapshot().strayedKeys).toBe(0)
      const elsewhere = http.request({
        host: "127.0.0.1",
        port: new URL(url).port,
        path: "/api/v1/organizations",
        agent: false,
        headers: { host: "evil.example.com", "x-cisco-meraki-api-key": apiKey }
      })
      await new Promise((resolve) => elsewhere.on("response", (response) => response.resume().on("end", resolve)).end())
      expect(snapshot().strayedKeys).toBe(1)
    }))
})

describe("faults by rule", () => {
  it("happen from a call on, so many times, of operations by name or pattern", async () => {
    const { ask, faults, network } = simulated()
    faults.add({ operation: "updateNetwork", from: 2, times: 2, fault: { kind: "status", status: 503 } })
    faults.add({ operation: "get*Settings", fault: { kind: "status", status: 500 } })
    const statuses: Array<number> = []
    for (const notes of ["a", "b", "c", "d"]) {
      statuses.push((await ask("PUT", `/networks/${network.id}`, { notes })).status)
    }
    expect(statuses).toEqual([200, 503, 503, 200])
    expect((await ask("GET", `/networks/${network.id}/settings`)).status).toBe(500)
    expect((await ask("PUT", `/networks/${network.id}/settings`, {})).status).toBe(200)
    faults.clear()
    expect((await ask("GET", `/networks/${network.id}/settings`)).status).toBe(200)
  })

  it("are not spent on requests that are refused before", async () => {
    let time = Date.UTC(2026, 0, 1)
    const { ask, faults, network, snapshot } = simulated({ limits: { orgRate: 1, orgBurst: 1 }, now: () => time })
    faults.add({ fault: { kind: "status", status: 503 }, times: 1 })
    const path = `/networks/${network.id}`
    const statusOf = async (headers = {}) => (await ask("GET", path, undefined, headers)).status
    expect(await statusOf({ authorization: "Bearer wrong" })).toBe(401)
    expect(await statusOf()).toBe(429)
    expect(snapshot().faults).toEqual({})
    time += 1100
    expect(await statusOf()).toBe(503)
    expect(snapshot().faults).toEqual({ status: 1 })
  })

  it("happen where a condition or a method says", async () => {
    const { ask, faults, network } = simulated()
    faults.add({ method: "PUT", when: ({ body }) => body.includes("trouble"), fault: Fault.concurrentDeletion })
    expect((await ask("PUT", `/networks/${network.id}`, { notes: "peace" })).status).toBe(200)
    const { body, status } = await ask("PUT", `/networks/${network.id}`, { notes: "trouble" })
    expect([status, body]).toEqual([
      400,
      { errors: Fault.concurrentDeletion.kind === "status" ? Fault.concurrentDeletion.errors : [] }
    ])
  })

  it("can lose the answer after the change, so that a repeated create is found out", async () => {
    const { ask, faults, organization, snapshot } = simulated()
    const groups = `/organizations/${organization.id}/adaptivePolicy/groups`
    faults.add({
      operation: "createOrganizationAdaptivePolicyGroup",
      times: 1,
      fault: { kind: "reset", when: "after" }
    })
    const group = { name: "Printers", sgt: 200 }
    await expect(ask("POST", groups, group)).rejects.toThrow("fetch failed")
    expect((await ask("POST", groups, group)).status).toBe(201)
    expect(snapshot().duplicates).toEqual([
      { method: "POST", path: `/api/v1${groups}`, body: JSON.stringify(group), times: 2 }
    ])
    expect(snapshot().applied).toEqual({ createOrganizationAdaptivePolicyGroup: 2 })
  })

  it("can lose the request before the change", async () => {
    const { ask, calls, faults, network } = simulated()
    faults.add({ operation: "updateNetwork", times: 1, fault: { kind: "reset", when: "before" } })
    await expect(ask("PUT", `/networks/${network.id}`, { name: "Lost" })).rejects.toThrow("fetch failed")
    expect(calls.map(({ applied, fault }) => [applied, fault])).toEqual([[0, "reset"]])
  })

  it("can deliver a request twice", async () => {
    const { ask, faults, organization, snapshot } = simulated()
    faults.add({ fault: { kind: "duplicate" }, times: 1 })
    const groups = `/organizations/${organization.id}/adaptivePolicy/groups`
    await ask("POST", groups, { name: "Twins", sgt: 7 })
    expect(snapshot().duplicates[0]?.times).toBe(2)
  })

  it("are also met without a socket", async () => {
    const { ask, faults } = simulated()
    faults.add({ fault: { kind: "cut" }, times: 1 })
    await expect(ask("GET", "/organizations")).rejects.toThrow("terminated")
    faults.add({ fault: { kind: "slow", millis: 30, part: "body" }, times: 1 })
    const start = performance.now()
    expect((await ask("GET", "/organizations")).status).toBe(200)
    expect(performance.now() - start).toBeGreaterThan(25)
  })
})

describe("faults by chance", () => {
  it("come at their rate, the same for the same seed", async () => {
    const run = async () => {
      const { ask, snapshot } = simulated({ faults: { rate: 0.1, faults: [{ kind: "html" }, { kind: "empty" }] } })
      const statuses: Array<number> = []
      for (let index = 0; index < 1000; index++) statuses.push((await ask("GET", "/organizations")).status)
      return { statuses, faults: snapshot().faults }
    }
    const { faults, statuses } = await run()
    const met = (faults["html"] ?? 0) + (faults["empty"] ?? 0)
    expect(met).toBeGreaterThan(70)
    expect(met).toBeLessThan(130)
    expect(await run()).toEqual({ faults, statuses })
  })
})
