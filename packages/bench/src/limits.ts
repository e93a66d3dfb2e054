// Prints what the limiter reaches against a server with the documented limits (10 a second and 10 at once for each
// organization, 100 a second for the address), and what it costs. Fails when a figure misses its goal.
import { spawn } from "node:child_process"
import { once } from "node:events"
import { performance } from "node:perf_hooks"
import { setTimeout as sleep } from "node:timers/promises"
import { fileURLToPath } from "node:url"
import * as MerakiClient from "@effect-meraki/core/MerakiClient"
import type { ReadError } from "@effect-meraki/core/MerakiError"
import { getNetworkSettings } from "@effect-meraki/core/Networks"
import { getOrganization } from "@effect-meraki/core/Organizations"
import * as RateLimiter from "@effect-meraki/core/RateLimiter"
import * as Transport from "@effect-meraki/core/Transport"
import { Octokit } from "@octokit/core"
import { retry } from "@octokit/plugin-retry"
import { throttling } from "@octokit/plugin-throttling"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Logger from "effect/Logger"
import * as Result from "effect/Result"
import { knownNetworks } from "./limitsOwnership.ts"
import { farFromRedis, startRedis, throughRedis } from "./limitsRedis.ts"

const organizations = 20
const orgRate = 10
const orgBurst = 10
const sourceRate = 100

/** The server, in a process of its own, so that it takes no time from the limiter. */
const startServer = async (world = { organizations, networksPerOrganization: 1, devicesPerNetwork: 1 }) => {
  const script = `import { startSimulator } from ${JSON.stringify(import.meta.resolve("@effect-meraki/simulator"))}
const { apiKey, url, world } = await startSimulator(${JSON.stringify(world)})
console.log(JSON.stringify({ apiKey, url, ids: [...world.organizations.keys()], networks: [...world.networks.keys()] }))`
  const server = spawn(process.execPath, ["--input-type=module", "--eval", script], {
    stdio: ["ignore", "pipe", "inherit"]
  })
  const [line] = (await once(server.stdout, "data")) as [Buffer]
  const started = JSON.parse(String(line)) as {
    readonly apiKey: string
    readonly url: string
    readonly ids: ReadonlyArray<string>
    readonly networks: ReadonlyArray<string>
  }
  return { ...started, stop: () => server.kill() }
}

type Server = Awaited<ReturnType<typeof startServer>>

const fresh = async <A>(use: (server: Server) => Promise<A>, world?: Parameters<typeof startServer>[0]): Promise<A> => {
  const server = await startServer(world)
  try {
    return await use(server)
  } finally {
    server.stop()
  }
}

const provided = <A>(
  { apiKey, url }: Server,
  share: number,
  effect: Effect.Effect<A, never, MerakiClient.MerakiClient>
) =>
  Effect.runPromise(
    effect.pipe(
      Effect.provide(MerakiClient.layer({ apiKey, baseUrl: url, rateLimit: { share } })),
      Effect.provide(Transport.layerFetch),
      Effect.provide(Logger.layer([])),
      Effect.orDie
    )
  )

const seconds = (since: number): number => (performance.now() - since) / 1000

/** Makes all calls at once, several for each id. Returns their time and the numbers of refused and failed ones. */
const rush = (
  server: Server,
  ids: ReadonlyArray<string>,
  each: number,
  call: (id: string) => Effect.Effect<unknown, ReadError, MerakiClient.MerakiClient> = (organizationId) =>
    getOrganization({ organizationId })
) =>
  provided(
    server,
    1,
    Effect.gen(function* () {
      const start = performance.now()
      const calls = ids.flatMap((id) => Array.from({ length: each }, () => Effect.result(call(id))))
      const results = yield* Effect.all(calls, { concurrency: "unbounded" })
      const { rateLimited } = yield* MerakiClient.MerakiClient.use(({ health }) => health)
      return { time: seconds(start), rateLimited, failed: results.filter(Result.isFailure).length }
    })
  )

const one = () =>
  fresh(async (server) => {
    const requests = 300
    const { time, ...rest } = await rush(server, server.ids.slice(0, 1), requests)
    return { ...rest, part: (requests - orgBurst) / orgRate / time }
  })

const twenty = () =>
  fresh(async (server) => {
    const each = 100
    const { time, ...rest } = await rush(server, server.ids, each)
    return { ...rest, part: (organizations * each) / sourceRate / time }
  })

/** Calls for 50 networks by id, four each, of which no organization is known before. */
const byId = (count: number) =>
  fresh((server) => rush(server, server.networks, 4, (networkId) => getNetworkSettings({ networkId })), {
    organizations: count,
    networksPerOrganization: 50 / count,
    devicesPerNetwork: 1
  })

/** Blocks the event loop for 50 to 300 ms at random, about once a second, until it is stopped. */
const stalling = (): (() => void) => {
  let timer: NodeJS.Timeout
  const block = () => {
    const end = performance.now() + 50 + Math.random() * 250
    while (performance.now() < end);
    timer = setTimeout(block, 500 + Math.random() * 1000)
  }
  timer = setTimeout(block, Math.random() * 50)
  return () => clearTimeout(timer)
}

/** The worst of ten runs of a client whose event loop stalls, and the 429s of all. */
const stalled = async () => {
  const requests = 150
  const runs: Array<{ readonly part: number; readonly rateLimited: number; readonly failed: number }> = []
  for (let number = 0; number < 10; number++) {
    const { time, ...rest } = await fresh(async (server) => {
      const stop = stalling()
      return rush(server, server.ids.slice(0, 1), requests).finally(stop)
    })
    runs.push({ ...rest, part: (requests - orgBurst) / orgRate / time })
  }
  return {
    worst: Math.min(...runs.map(({ part }) => part)),
    rateLimited: runs.reduce((sum, run) => sum + run.rateLimited, 0),
    failed: runs.reduce((sum, run) => sum + run.failed, 0)
  }
}

/** The same 300 requests with octokit's throttling and retry plugins, in their default settings. */
const octokit = () =>
  fresh(async ({ apiKey, ids, url }) => {
    const quiet = () => {}
    let rateLimited = 0
    const client = new (Octokit.plugin(retry, throttling))({
      baseUrl: url,
      log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
      throttle: { onRateLimit: () => true, onSecondaryRateLimit: () => true },
      request: {
        fetch: async (...args: Parameters<typeof fetch>) => {
          const response = await fetch(...args)
          if (response.status === 429) rateLimited++
          return response
        }
      }
    })
    const requests = 300
    const start = performance.now()
    const outcomes = await Promise.allSettled(
      Array.from({ length: requests }, () =>
        client.request(`GET /organizations/${ids[0]}`, { headers: { authorization: `Bearer ${apiKey}` } })
      )
    )
    const failed = outcomes.filter(({ status }) => status === "rejected").length
    return { time: seconds(start), rateLimited, failed }
  })

/** Another application uses five requests a second of ten. Measures the used part of the rest, after 20 seconds. */
const competition = (total = 80, settling = 20) =>
  fresh((server) => {
    const [organizationId = ""] = server.ids
    const start = performance.now()
    const taken: Array<number> = []
    const compete = async () => {
      for (let number = 0; seconds(start) < total; number++) {
        const due = start + number * 200
        if (due > performance.now()) await sleep(due - performance.now())
        const { status } = await fetch(`${server.url}/organizations/${organizationId}`, {
          headers: { authorization: `Bearer ${server.apiKey}` }
        })
        if (status === 200) taken.push(seconds(start))
      }
    }
    const competitor = compete()
    return provided(
      server,
      1,
      Effect.gen(function* () {
        const done: Array<number> = []
        let failed = 0
        const client = yield* MerakiClient.MerakiClient
        const loop = Effect.gen(function* () {
          while (seconds(start) < total) {
            const result = yield* Effect.result(getOrganization({ organizationId }))
            if (Result.isFailure(result)) failed++
            else done.push(seconds(start))
          }
        })
        yield* Effect.all(
          Array.from({ length: 20 }, () => loop),
          { concurrency: "unbounded" }
        )
        yield* Effect.promise(() => competitor)
        const late = (times: ReadonlyArray<number>) =>
          times.filter((time) => time >= settling && time < total).length / (total - settling)
        const { rateLimited } = yield* client.health
        return { failed, refused: rateLimited / done.length, part: late(done) / (orgRate - late(taken)) }
      })
    )
  })

interface Outcome {
  /** Milliseconds. */
  readonly start: number
  readonly end: number
  readonly failed: number
  readonly rateLimited: number
}

/** Three processes share the limits of one organization. With `killed`, Redis is stopped halfway. */
const threeProcesses = (killed: boolean) =>
  fresh(async (simulator) => {
    const each = 100
    const redis = await startRedis()
    const worker = fileURLToPath(new URL("limitsWorker.ts", import.meta.url))
    const args = [worker, simulator.url, simulator.apiKey, simulator.ids[0] ?? "", redis.url, String(each)]
    const kill = killed ? setTimeout(() => redis.server.kill("SIGKILL"), 10_000) : undefined
    const outcomes = await Promise.all(
      Array.from({ length: 3 }, async () => {
        const process_ = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] })
        const [line] = (await once(process_.stdout, "data")) as [Buffer]
        return JSON.parse(String(line)) as Outcome
      })
    )
    // The start of a process is not part of the measurement.
    const begun = Math.min(...outcomes.map(({ start }) => start))
    const time = (Math.max(...outcomes.map(({ end }) => end)) - begun) / 1000
    clearTimeout(kill)
    redis.server.kill("SIGKILL")
    const sum = (values: ReadonlyArray<number>) => values.reduce((total, value) => total + value, 0)
    return {
      part: (3 * each - orgBurst) / orgRate / time,
      failed: sum(outcomes.map(({ failed }) => failed)),
      rateLimited: sum(outcomes.map(({ rateLimited }) => rateLimited))
    }
  })

const request = { operation: "getOrganization", organizationId: "1" }
const median = (values: ReadonlyArray<number>): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN

/** Microseconds of CPU for an `acquire` without a wait. */
const costOfAcquire = async (): Promise<number> => {
  const limiter = Effect.runSync(RateLimiter.make({ orgRate: 1e9, orgBurst: 1e9, sourceRate: 1e9 }))
  const count = 100_000
  const repeated = (effect: Effect.Effect<unknown>) =>
    Effect.gen(function* () {
      for (let number = 0; number < count; number++) yield* effect
    })
  const time = async (effect: Effect.Effect<unknown>) => {
    const before = process.cpuUsage()
    await Effect.runPromise(repeated(effect))
    const { system, user } = process.cpuUsage(before)
    return (system + user) / count
  }
  const nothing = Effect.succeed(0)
  const differences: Array<number> = []
  for (let round = 0; round < 15; round++) {
    const empty = await time(nothing)
    differences.push((await time(limiter.acquire(request))) - empty)
  }
  return median(differences.slice(5))
}

/** Runs a hundred thousand fibers. Returns their memory in MB and the time to interrupt them in ms. */
const crowd = (waiting: (number: number) => Effect.Effect<unknown>, after: Effect.Effect<void>) =>
  Effect.gen(function* () {
    let fibers: Array<Fiber.Fiber<unknown>> = []
    globalThis.gc?.()
    const before = process.memoryUsage().heapUsed
    for (let number = 0; number < 100_000; number++) {
      fibers.push(yield* Effect.forkChild(waiting(number), { startImmediately: true }))
    }
    globalThis.gc?.()
    const memory = (process.memoryUsage().heapUsed - before) / 1e6
    yield* after
    const start = performance.now()
    yield* Fiber.interruptAll(fibers)
    const cancelling = performance.now() - start
    fibers = []
    yield* Effect.sleep("50 millis")
    globalThis.gc?.()
    return { memory, cancelling, left: (process.memoryUsage().heapUsed - before) / 1e6 }
  })

/** Compares a hundred thousand requests that wait for the limits with as many idle fibers. */
const crowds = () =>
  Effect.runPromise(
    Effect.gen(function* () {
      const order: Array<number> = []
      let waiting = 0
      const rounds: Array<{ readonly limited: Crowd; readonly idle: Crowd }> = []
      for (let round = 0; round < 5; round++) {
        const limiter = yield* RateLimiter.make({ orgRate: 50, orgBurst: 1, sourceRate: 1000, share: 1 })
        order.length = 0
        const acquire = limiter.acquire(request)
        rounds.push({
          limited: yield* crowd(
            (number) => Effect.map(acquire, () => void order.push(number)),
            Effect.sleep("500 millis")
          ),
          idle: yield* crowd((number) => Effect.map(Effect.never, () => void order.push(number)), Effect.void)
        })
        waiting += (yield* limiter.snapshot).organizations["1"]?.waiting ?? 0
      }
      const inOrder = order.length > 10 && order.every((number, index) => number === index)
      const of = (kind: "limited" | "idle", what: keyof Crowd) => median(rounds.map((round) => round[kind][what]))
      return { inOrder, waiting, of }
    })
  )

type Crowd = Effect.Success<ReturnType<typeof crowd>>

let isReached = true
const say = (what: string, value: string, verdict?: readonly [boolean, string]) => {
  if (verdict !== undefined && !verdict[0]) isReached = false
  const judged = verdict === undefined ? "" : verdict[0] ? `ok, ${verdict[1]}` : `NOT REACHED, ${verdict[1]}`
  console.log(`${what.padEnd(58)} ${value.padStart(10)}  ${judged}`)
}
const percent = (part: number, digits = 1): string => `${(part * 100).toFixed(digits)} %`

const cost = await costOfAcquire()
say("acquire when free", `${cost.toFixed(2)} µs`, [cost <= 2, "at most 2 µs"])
const { inOrder, of, waiting } = await crowds()
const memory = of("limited", "memory") - of("idle", "memory")
const cancelling = of("limited", "cancelling") - of("idle", "cancelling")
say("100,000 waiting, above what their fibers take", `${memory.toFixed(0)} MB`, [memory < 100, "less than 100 MB"])
say("  their fibers alone", `${of("idle", "memory").toFixed(0)} MB`)
say("begin in their order", inOrder ? "yes" : "no", [inOrder, "yes"])
const byThemselves = of("idle", "cancelling")
// A ratio, since a time says more of the machine.
const isCheap = cancelling <= 1.5 * byThemselves
say("cancelling all of them, above their fibers", `${cancelling.toFixed(0)} ms`, [isCheap, "at most 1.5 × those alone"])
say("  their fibers alone", `${byThemselves.toFixed(0)} ms`)
const left = of("limited", "left")
say("left behind by them", `${left.toFixed(1)} MB`, [waiting === 0 && left < 10, "nobody, less than 10 MB"])

const known = await knownNetworks()
say("a million known networks", `${known.memory.toFixed(0)} MB`, [known.memory < 120, "less than 120 MB"])
say("  longest pause while they are written", `${known.writing.toFixed(0)} ms`, [known.writing <= 50, "at most 50 ms"])
say("  longest pause while they are read", `${known.reading.toFixed(0)} ms`, [known.reading <= 50, "at most 50 ms"])

const single = await one()
say("one organization, 300 requests: part of the limit", percent(single.part), [single.part >= 0.97, "at least 97 %"])
say("  429", String(single.rateLimited), [single.rateLimited === 0 && single.failed === 0, "none"])
const ofOne = await byId(1)
const over = ofOne.time / ((200 - orgBurst) / orgRate)
say("50 networks of one organization by id: over the limit's time", over.toFixed(2), [over <= 1.05, "at most 1.05"])
say("  429", String(ofOne.rateLimited), [ofOne.rateLimited === 0 && ofOne.failed === 0, "none"])
const ofTen = await byId(10)
say("50 networks of ten organizations by id", `${ofTen.time.toFixed(1)} s`)
say("  429", String(ofTen.rateLimited), [ofTen.rateLimited <= 4 && ofTen.failed === 0, "at most 2 %"])
const halting = await stalled()
say("the same, event loop stalled, worst of 10 runs", percent(halting.worst), [halting.worst >= 0.95, "at least 95 %"])
say("  429 in all of them", String(halting.rateLimited), [halting.failed === 0, "none fails"])
const many = await twenty()
say("20 organizations, 2,000 requests: part of the limit", percent(many.part), [many.part >= 0.97, "at least 97 %"])
say("  429", String(many.rateLimited), [many.rateLimited === 0 && many.failed === 0, "none"])
const beside = await competition()
say("somebody else takes half: part of what is left", percent(beside.part), [beside.part >= 0.9, "at least 90 %"])
say("  429 for each call", percent(beside.refused, 2), [beside.refused < 0.02, "less than 2 %"])
say("  failed calls", String(beside.failed), [beside.failed === 0, "none"])
const shared = await threeProcesses(false)
say("3 processes over Redis: part of the limit", percent(shared.part), [shared.part >= 0.95, "at least 95 %"])
say("  429", String(shared.rateLimited), [shared.rateLimited === 0 && shared.failed === 0, "none"])
const alone = await threeProcesses(true)
say("  Redis killed in the middle: failed calls", String(alone.failed), [alone.failed === 0, "none"])
say("  429 from then on", String(alone.rateLimited))
for (const [away, part] of await farFromRedis([20, 150, 250])) {
  say(`Redis ${away} ms away, 100 requests of one organization`, percent(part), [part >= 0.97, "at least 97 %"])
}
const crowded = await throughRedis()
say("one Redis, 1,000 organizations, 100 addresses: a second", crowded.acquires.toFixed(0))
say("  CPU of this process for each", `${crowded.cpu.toFixed(0)} µs`)
say("  questions to Redis for each", crowded.questions.toFixed(2))
const other = await octokit()
say("octokit with throttling and retries, 300 requests: time", `${other.time.toFixed(0)} s`)
say("  429", String(other.rateLimited))
say("  failed calls", String(other.failed))
process.exitCode = isReached ? 0 : 1
