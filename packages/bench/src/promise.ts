// Prints the cost of a call of the Promise client above the same call of core. Fails when it exceeds its budget.
import * as MerakiClient from "@effect-meraki/core/MerakiClient"
import * as Networks from "@effect-meraki/core/Networks"
import * as Transport from "@effect-meraki/core/Transport"
import type * as Facade from "@effect-meraki/promise"
import * as Effect from "effect/Effect"
import * as Logger from "effect/Logger"
import * as footprint from "./footprint.ts"
import { facadeUrl } from "./published.ts"
import { median } from "./statistics.ts"

const options = { apiKey: "0".repeat(40), rateLimit: false } as const
const input = { networkId: "N_1" }
// No network, so that only the code around it is compared.
const fetch = () =>
  Promise.resolve(new Response(`{"id":"N_1","name":"HQ"}`, { headers: { "content-type": "application/json" } }))

/** Microseconds of CPU of a call of the facade above the same call in an Effect program. */
const overCore = async (): Promise<{ readonly core: number; readonly promise: number }> => {
  const { Meraki }: typeof Facade = await import(facadeUrl)
  const meraki = new Meraki({ ...options, fetch })
  const client = await Effect.runPromise(
    Effect.provideService(MerakiClient.make(options), Transport.Transport, Transport.makeFetch(fetch))
  )
  const calls = 4000
  const inCore = Effect.forEach(Array.from({ length: calls }), () => Networks.getNetwork(input), {
    discard: true
  }).pipe(
    Effect.provideService(MerakiClient.MerakiClient, client),
    Effect.provideService(Logger.CurrentLoggers, new Set())
  )
  const inFacade = async () => {
    for (let number = 0; number < calls; number++) await meraki.networks.getNetwork(input)
  }
  const microseconds = async (work: () => Promise<unknown>): Promise<number> => {
    const before = process.cpuUsage()
    await work()
    const { system, user } = process.cpuUsage(before)
    return (system + user) / calls
  }
  const core: Array<number> = []
  const promise: Array<number> = []
  for (let round = 0; round < 25; round++) {
    core.push(await microseconds(() => Effect.runPromise(inCore)))
    promise.push(await microseconds(inFacade))
  }
  await meraki.close()
  // The first rounds warm up.
  return { core: median(core.slice(5)), promise: median(promise.slice(5)) }
}

/** Microseconds. */
const most = 5

footprint.build()
const { core, promise } = await overCore()
const over = promise - core
console.log(`a call in core, without a network ${core.toFixed(2)} µs`)
console.log(
  `a call over that                  ${over.toFixed(2)} µs ${over <= most ? "ok" : "EXCEEDED"}, at most ${most} µs`
)
process.exitCode = over <= most ? 0 : 1
