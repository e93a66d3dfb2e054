// What the limits in Redis reach far away from it, and with many organizations at once.
import { createClient } from "redis"
import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { type AddressInfo, createServer } from "node:net"
import { performance } from "node:perf_hooks"
import * as RateLimiterShared from "@effect-meraki/core/RateLimiterShared"
import * as Effect from "effect/Effect"

export const startRedis = async (): Promise<{ readonly url: string; readonly server: ChildProcess }> => {
  const free = createServer().listen(0, "127.0.0.1")
  await once(free, "listening")
  const { port } = free.address() as AddressInfo
  free.close()
  await once(free, "close")
  const args = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]
  const server = spawn("redis-server", args, { stdio: ["ignore", "pipe", "inherit"] })
  for await (const chunk of server.stdout) if (String(chunk).includes("Ready to accept")) break
  return { url: `redis://127.0.0.1:${port}`, server }
}

const connected = async <A>(use: (send: RateLimiterShared.Send) => Promise<A>): Promise<A> => {
  const { server, url } = await startRedis()
  const client = await createClient({ url }).connect()
  try {
    return await use((command, ...values) => Effect.promise(() => client.sendCommand([command, ...values])))
  } finally {
    client.destroy()
    server.kill("SIGKILL")
  }
}

const many = (count: number, effect: Effect.Effect<unknown>): Effect.Effect<void> =>
  Effect.forEach(Array.from({ length: count }), () => effect, { concurrency: "unbounded", discard: true })

/** The part of an organization's limit that 100 requests use when an answer of Redis takes so many milliseconds. */
export const farFromRedis = (
  distances: ReadonlyArray<number>
): Promise<ReadonlyArray<readonly [away: number, part: number]>> =>
  connected((send) =>
    Promise.all(
      distances.map(async (away) => {
        const far: RateLimiterShared.Send = (...command) => Effect.delay(send(...command), away)
        const options = { share: 1, prefix: `far-${away}`, commandTimeout: 10_000 }
        const limiter = await Effect.runPromise(RateLimiterShared.make(far, options))
        const start = performance.now()
        await Effect.runPromise(many(100, limiter.acquire({ operation: "getNetwork", organizationId: "1" })))
        // Without the way of the first question and of the script, which is sent once.
        const seconds = (performance.now() - start - 2 * away) / 1000
        return [away, (100 - 9) / 10 / seconds] as const
      })
    )
  )

/** How many requests of 1,000 organizations, behind 100 addresses, one Redis counts in a second. All ask from one process. */
export const throughRedis = (): Promise<{
  readonly acquires: number
  readonly cpu: number
  readonly questions: number
}> =>
  connected(async (send) => {
    let questions = 0
    const counted: RateLimiterShared.Send = (...command) => {
      questions++
      return send(...command)
    }
    const addresses = Array.from({ length: 100 }, (_, index) => String(index))
    // Limits that nobody reaches: what counts is how fast Redis is asked.
    const limits = { orgRate: 1e6, orgBurst: 1e6, sourceRate: 1e7, share: 1, commandTimeout: "1 minute" } as const
    const limiters = await Promise.all(
      addresses.map((source) => Effect.runPromise(RateLimiterShared.make(counted, { ...limits, source })))
    )
    const each = 20
    const rounds = addresses.flatMap((_, index) =>
      Array.from({ length: 10 }, (__, number) =>
        many(
          each,
          limiters[index]?.acquire({ operation: "getNetwork", organizationId: `${index}-${number}` }) ?? Effect.void
        )
      )
    )
    const run = () => Effect.runPromise(Effect.all(rounds, { concurrency: "unbounded", discard: true }))
    await run()
    questions = 0
    const before = process.cpuUsage()
    const start = performance.now()
    await run()
    const count = rounds.length * each
    const { system, user } = process.cpuUsage(before)
    return {
      acquires: count / ((performance.now() - start) / 1000),
      cpu: (system + user) / count,
      questions: questions / count
    }
  })
