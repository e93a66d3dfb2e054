// Runs fifty loops that read, page, fail and are aborted at random, for ten minutes or for `--seconds N`. Fails when
// memory grows, or when a socket, a listener or a timer remains.
import { spawn } from "node:child_process"
import { getEventListeners, once } from "node:events"
import { performance } from "node:perf_hooks"
import { setTimeout as sleep } from "node:timers/promises"
import { parseArgs } from "node:util"
import { isMerakiError, Meraki } from "@effect-meraki/promise"

const { values } = parseArgs({
  options: { seconds: { type: "string", default: "600" }, seed: { type: "string", default: "1" } }
})
const seconds = Number(values.seconds)
const loops = 50

/** The same numbers for the same seed, so that a failure can be repeated. */
const makeRandom = (seed: number) => {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
const random = makeRandom(Number(values.seed))

// A process of its own, so that only the client's memory is measured.
const server = spawn(
  process.execPath,
  [
    "--input-type=module",
    "--eval",
    `import { startSimulator } from ${JSON.stringify(import.meta.resolve("@effect-meraki/simulator"))}
const { apiKey, url, world } = await startSimulator({
  organizations: 2,
  networksPerOrganization: 40,
  devicesPerNetwork: 2,
  limits: false,
  remember: 100,
  faults: { rate: 0.05 }
})
console.log(JSON.stringify({ apiKey, url, organizations: [...world.organizations.keys()], networks: [...world.networks.keys()] }))`
  ],
  { stdio: ["ignore", "pipe", "inherit"] }
)
const [line] = (await once(server.stdout, "data")) as [Buffer]
const { apiKey, networks, organizations, url } = JSON.parse(String(line)) as {
  readonly apiKey: string
  readonly url: string
  readonly organizations: ReadonlyArray<string>
  readonly networks: ReadonlyArray<string>
}

const options = { apiKey, baseUrl: url, rateLimit: false, retry: { initialDelay: 5, retries: 3 } } as const
const meraki = new Meraki(options)
const shared = new AbortController()
const counts = { done: 0, failed: 0, aborted: 0 }

const pick = <A>(from: ReadonlyArray<A>): A => {
  const one = from[Math.floor(random() * from.length)]
  if (one === undefined) throw new Error("there is nothing to pick from")
  return one
}
const list = () => ({ organizationId: pick(organizations), perPage: 10 })

/** One turn of a loop. Some of its calls have to fail. */
const turns: ReadonlyArray<(signal: AbortSignal) => Promise<unknown>> = [
  (signal) => meraki.networks.getNetwork({ networkId: pick(networks) }, { signal }),
  (signal) => meraki.networks.getNetwork({ networkId: "N_0" }, { signal }),
  (signal) => meraki.safe.networks.getNetwork({ networkId: "N_0" }, { signal }),
  (signal) => meraki.organizations.getOrganizationNetworks(list(), { signal }),
  (signal) => meraki.networks.updateNetwork({ networkId: pick(networks), notes: "soak" }, { signal }),
  async (signal) => {
    for await (const _ of meraki.organizations.getOrganizationNetworks.items(list(), { signal }));
  },
  async (signal) => {
    for await (const _ of meraki.organizations.getOrganizationDevices.pages(list(), { signal })) break
  },
  async (signal) => {
    const items = meraki.organizations.getOrganizationNetworks.items(list(), { signal })
    const asked = [items.next(), items.next(), items.return()]
    await Promise.all(asked)
  },
  async (signal) => {
    await using own = new Meraki({ ...options, signal })
    await own.organizations.getOrganizations()
  },
  async (signal) => {
    const own = new Meraki(options)
    const call = own.organizations.getOrganizations({}, { signal })
    await Promise.all([own.close(), call])
  }
]

const isAbort = (error: unknown): boolean =>
  error === "enough" || (error instanceof Error && error.name === "AbortError")

const turn = async (): Promise<void> => {
  // A signal of this turn alone, one that outlives all turns, or both.
  const own = new AbortController()
  const aborting = random() < 0.4 ? sleep(random() * 15).then(() => own.abort("enough")) : undefined
  const signal =
    random() < 0.3 ? shared.signal : random() < 0.5 ? own.signal : AbortSignal.any([shared.signal, own.signal])
  try {
    await pick(turns)(signal)
    counts.done++
  } catch (error) {
    if (isAbort(error)) counts.aborted++
    else if (isMerakiError(error)) counts.failed++
    else throw error
  }
  await aborting
}

const started = performance.now()
/** A slow machine continues until every kind of call has occurred. */
const isOver = () =>
  performance.now() - started >= seconds * 1000 && counts.done > 0 && counts.failed > 0 && counts.aborted > 0

const sockets = () => process.getActiveResourcesInfo().filter((name) => name.startsWith("TCP")).length
const megabytes = (bytes: number) => bytes / 2 ** 20

interface Sample {
  readonly heap: number
  readonly rss: number
  readonly sockets: number
}
const samples: Array<Sample> = []

const sample = (): void => {
  globalThis.gc?.()
  const { heapUsed, rss } = process.memoryUsage()
  samples.push({ heap: megabytes(heapUsed), rss: megabytes(rss), sockets: sockets() })
}

const watch = async (): Promise<void> => {
  const interval = Math.max(200, Math.min(10_000, (seconds * 1000) / 10))
  while (!isOver()) {
    await sleep(interval)
    sample()
    const { heap, rss, sockets } = samples.at(-1) ?? { heap: NaN, rss: NaN, sockets: NaN }
    const elapsed = ((performance.now() - started) / 1000).toFixed(0)
    console.log(
      `${elapsed.padStart(4)} s  heap ${heap.toFixed(1)} MB  resident ${rss.toFixed(0)} MB  sockets ${sockets}  ` +
        `done ${counts.done}  failed ${counts.failed}  aborted ${counts.aborted}`
    )
  }
}

const loop = async (): Promise<void> => {
  while (!isOver()) await turn()
}
await Promise.all([watch(), ...Array.from({ length: loops }, loop)])
await meraki.close()

const problems: Array<string> = []
const median = (numbers: ReadonlyArray<number>): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? NaN
const part = (from: number, to: number, of: (sample: Sample) => number): number =>
  median(samples.slice(Math.floor(samples.length * from), Math.ceil(samples.length * to)).map(of))
const growth = part(0.7, 1, ({ heap }) => heap) - part(0.2, 0.5, ({ heap }) => heap)
if (growth > 5) problems.push(`the heap grew by ${growth.toFixed(1)} MB`)
if (counts.done === 0 || counts.failed === 0 || counts.aborted === 0) problems.push("not everything was tried")

const listeners = getEventListeners(shared.signal, "abort").length
if (listeners > 0) problems.push(`${listeners} listeners were left on a signal`)
server.kill()
await once(server, "exit")
const leftBehind = () => process.getActiveResourcesInfo().filter((name) => name.startsWith("TCP") || name === "Timeout")
// Sockets take a while to close. The timers of these waits have ended when the rest is counted.
for (let tries = 0; tries < 100 && leftBehind().length > 0; tries++) await sleep(100)
const left = leftBehind()
if (left.length > 0) problems.push(`left behind: ${left.join(", ")}`)

console.log(`growth of the heap ${growth.toFixed(1)} MB, listeners ${listeners}, sockets and timers ${left.length}`)
for (const problem of problems) console.error(problem)
process.exitCode = problems.length === 0 ? 0 : 1
