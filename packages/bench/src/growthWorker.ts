// One measurement of growth in a process of its own, over a transport that answers from memory: nothing but core is seen.
import * as MerakiClient from "@effect-meraki/core/MerakiClient"
import { getOrganization, getOrganizationDevices } from "@effect-meraki/core/Organizations"
import * as Transport from "@effect-meraki/core/Transport"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as ManagedRuntime from "effect/ManagedRuntime"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { pathToFileURL } from "node:url"
import { coreFolder } from "./published.ts"
import { median } from "./statistics.ts"

export type GrowthTask =
  | { readonly task: "organizations"; readonly organizations: number; readonly concurrency: number }
  | { readonly task: "queued"; readonly calls: number }
  | { readonly task: "page"; readonly items: number }
  | { readonly task: "collected"; readonly items: number; readonly by: "core" | "a loop" }

/** Microseconds of CPU, or bytes of heap after a collection. */
export type Grown = { readonly [figure: string]: number }

const apiKey = "0123456789abcdef0123456789abcdef01234567"
const organizationId = "549236"
const itemsOfPage = 1000

const device = (number: number) => ({
  name: `Switch ${number}`,
  serial: `Q2XX-${String(number)
    .padStart(8, "0")
    .replace(/(.{4})/, "$1-")}`,
  mac: "00:11:22:33:44:55",
  networkId: `L_${568_416_877_000_000_000 + (number % 500) * 128}`,
  productType: "switch",
  model: "MS120-8LP",
  address: "1600 Pennsylvania Ave",
  lat: 37.4180951010362,
  lng: -122.098531723022,
  notes: "",
  tags: ["branch", "region-north"],
  configurationUpdatedAt: "2026-02-11T00:00:00.090210Z",
  firmware: "switch-15-21",
  url: "https://n1.meraki.com/Branch/n/zxcvbn/manage/nodes/new_list/000000000000",
  details: [{ name: "Catalyst serial", value: "123ABC" }],
  lanIp: "10.0.0.1"
})

const textOf = (from: number, count: number): string =>
  JSON.stringify(Array.from({ length: count }, (_, index) => device(from + index)))

const collectGarbage = (): number => {
  globalThis.gc?.()
  const { external, heapUsed } = process.memoryUsage()
  return heapUsed + external
}

const cpuOf = async (action: () => unknown): Promise<number> => {
  const before = process.cpuUsage()
  await action()
  const { system, user } = process.cpuUsage(before)
  return system + user
}

type Answer = (url: string) => { readonly body: string; readonly link?: string }

const runtimeOf = (answer: Answer, rateLimit: object) => {
  const send: Transport.Transport["Service"]["send"] = ({ url }) =>
    Effect.callback((resume) => {
      setImmediate(() => {
        const { body, link } = answer(url)
        const header = (name: string) => (name === "link" ? link : undefined)
        resume(Effect.succeed({ status: 200, header, body, truncated: false }))
      })
    })
  return ManagedRuntime.make(
    Layer.provide(
      MerakiClient.layer({ apiKey, baseUrl: "https://api.meraki.com/api/v1", rateLimit }),
      Layer.succeed(Transport.Transport, { send })
    )
  )
}

/** So high that no request waits, while the limiter runs. */
const plenty = { orgRate: 1e9, orgBurst: 1e9, sourceRate: 1e9, share: 1 }

/** The cost of a call among many organizations, each of which has a place of its own in the limiter. */
const organizations = async (count: number, concurrency: number): Promise<Grown> => {
  const runtime = runtimeOf(() => ({ body: "{}" }), plenty)
  const calls = Math.max(count, 10_000)
  const all = Effect.forEach(
    Array.from({ length: calls }, (_, index) => String(1 + (index % count))),
    (organizationId) => getOrganization({ organizationId }),
    { concurrency, discard: true }
  )
  const costs: Array<number> = []
  // The first ones warm up.
  for (let round = 0; round < 9; round++) {
    const cost = (await cpuOf(() => runtime.runPromise(all))) / calls
    if (round > 1) costs.push(cost)
  }
  return { cpu: median(costs) }
}

/** The heap of a call that waits for the limits. */
const queued = async (calls: number): Promise<Grown> => {
  const runtime = runtimeOf(() => ({ body: "{}" }), { orgRate: 0.1, orgBurst: 1, share: 1 })
  const call = getOrganization({ organizationId: "1" })
  await runtime.runPromise(call)
  const before = collectGarbage()
  const waiting = runtime.runFork(
    Effect.forEach(Array.from({ length: calls }), () => call, { concurrency: "unbounded" })
  )
  await sleep(2000)
  const heap = (collectGarbage() - before) / calls
  await Effect.runPromise(Fiber.interrupt(waiting))
  return { heap }
}

type Learn = (...args: ReadonlyArray<unknown>) => void

/** What a long page costs: parsing, learning whose its devices are, and the whole call. */
const page = async (items: number): Promise<Grown> => {
  const body = textOf(0, items)
  const runtime = runtimeOf(() => ({ body }), plenty)
  const { learn } = (await import(pathToFileURL(join(coreFolder, "dist/internal/ownership/learn.js")).href)) as {
    readonly learn: Learn
  }
  const parsed: unknown = JSON.parse(body)
  const descriptor = { path: "/organizations/{organizationId}/devices", paging: { itemsIn: "array" } }
  const known = new Map<string, string>()
  const learnAll = () => learn(known, descriptor, { organizationId }, parsed, (text: string) => text)
  const call = getOrganizationDevices.page({ organizationId, perPage: itemsOfPage })
  const costs = { parsing: Array<number>(), learning: Array<number>(), call: Array<number>() }
  for (let round = 0; round < 40; round++) {
    costs.parsing.push(await cpuOf(() => JSON.parse(body)))
    costs.learning.push(await cpuOf(learnAll))
    costs.call.push(await cpuOf(() => runtime.runPromise(call)))
  }
  return { parsing: median(costs.parsing), learning: median(costs.learning), call: median(costs.call) }
}

/** The most that is in use while a list of many pages is collected, and what remains of it. */
const collected = async (items: number, by: "core" | "a loop"): Promise<Grown> => {
  const pages = items / itemsOfPage
  let peak = 0
  const pageOf = (number: number): string => {
    peak = Math.max(peak, collectGarbage())
    return textOf(number * itemsOfPage, itemsOfPage)
  }
  const runtime = runtimeOf((url) => {
    const number = Number(new URL(url).searchParams.get("startingAfter") ?? "0")
    const next = `https://api.meraki.com/api/v1/organizations/${organizationId}/devices?startingAfter=${number + 1}`
    return { body: pageOf(number), ...(number + 1 < pages ? { link: `<${next}>; rel=next` } : undefined) }
  }, plenty)
  const loop = async (): Promise<ReadonlyArray<unknown>> => {
    const all: Array<unknown> = []
    for (let number = 0; number < pages; number++) all.push(...(JSON.parse(pageOf(number)) as ReadonlyArray<unknown>))
    return all
  }
  const before = collectGarbage()
  const list = by === "core" ? await runtime.runPromise(getOrganizationDevices({ organizationId })) : await loop()
  const after = collectGarbage()
  if (list.length !== items) throw new Error(`${list.length} of ${items} came`)
  return { peak: Math.max(peak, after) - before, retained: after - before }
}

const measureOf = (task: GrowthTask): Promise<Grown> => {
  switch (task.task) {
    case "organizations":
      return organizations(task.organizations, task.concurrency)
    case "queued":
      return queued(task.calls)
    case "page":
      return page(task.items)
    case "collected":
      return collected(task.items, task.by)
  }
}

console.log(JSON.stringify(await measureOf(JSON.parse(process.argv[2] ?? "") as GrowthTask)))
process.exit()
