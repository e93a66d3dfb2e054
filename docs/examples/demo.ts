/**
 * An inventory of everything a key can see: organizations, networks, devices and their availability, the clients of each
 * network, and a few networks renamed on the way. Without `--live` it runs against a simulated Dashboard that answers 5 %
 * of all requests with a fault.
 */
import * as ApiHealth from "@effect-meraki/core/ApiHealth"
import * as MerakiClient from "@effect-meraki/core/MerakiClient"
import type * as MerakiConfig from "@effect-meraki/core/MerakiConfig"
import * as Networks from "@effect-meraki/core/Networks"
import * as Organizations from "@effect-meraki/core/Organizations"
import * as Transport from "@effect-meraki/core/Transport"
import { Simulator } from "@effect-meraki/simulator"
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as Console from "effect/Console"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as References from "effect/References"
import * as Result from "effect/Result"
import { parseArgs } from "node:util"
import { makeProgress } from "./progress.ts"

const usage = `Usage: npm run demo [-- --live]

  --live   read your own organizations instead of simulated ones: needs MERAKI_DASHBOARD_API_KEY and changes nothing
  --help   this text`

/** The networks of an organization that are renamed on the way. */
const renamed = 3
const newName = (name: string): string => `${name} (checked)`

/** A write whose answer cannot be read, but which was carried out, has done what it was to do. */
const rename = (networkId: string, name: string) =>
  Networks.updateNetwork({ networkId, name }).pipe(
    Effect.catchIf(
      (error) => error._tag === "InvalidResponse" && error.carriedOut,
      () => Effect.void
    )
  )

/** What is read of one organization. A network that could not be read is a failure among the others' successes. */
const inspect = Effect.fnUntraced(function* (
  organizationId: string,
  options: { readonly rename: boolean; readonly expect: (count: number) => void; readonly advance: () => void }
) {
  const networks = yield* Organizations.getOrganizationNetworks({ organizationId })
  const devices = yield* Organizations.getOrganizationDevices({ organizationId })
  const availabilities = yield* Organizations.getOrganizationDevicesAvailabilities({ organizationId })
  options.expect(networks.length)
  const clients = yield* Effect.forEach(
    networks,
    ({ id: networkId, name }, index) =>
      Effect.gen(function* () {
        const clients = yield* Networks.getNetworkClients({ networkId, timespan: 86_400 })
        if (options.rename && index < renamed) yield* rename(networkId, newName(name))
        return clients.length
      }).pipe(
        Effect.tap(() => Effect.sync(options.advance)),
        Effect.result
      ),
    { concurrency: 20 }
  )
  return { networks, devices, availabilities, clients }
})

type Inspected = Effect.Success<ReturnType<typeof inspect>>

const table = (rows: ReadonlyArray<ReadonlyArray<string | number>>): string => {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => String(row[column]).length))) ?? []
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? String(cell).padEnd(widths[column] ?? 0) : String(cell).padStart(widths[column] ?? 0)
        )
        .join("  ")
    )
    .join("\n")
}

const statuses = ["online", "alerting", "offline", "dormant"]

/** Devices by product and status, as a person who runs networks wants them. */
const devicesByProduct = (inspected: ReadonlyArray<Inspected>): string => {
  const counts = new Map<string, Map<string, number>>()
  for (const { productType, status } of inspected.flatMap(({ availabilities }) => availabilities)) {
    const ofProduct = counts.get(productType) ?? new Map<string, number>()
    counts.set(productType, ofProduct.set(status, (ofProduct.get(status) ?? 0) + 1))
  }
  const rows = [...counts]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([product, ofProduct]) => [
      product,
      ...statuses.map((status) => ofProduct.get(status) ?? 0),
      [...ofProduct.values()].reduce((sum, count) => sum + count, 0)
    ])
  return table([["product", ...statuses, "all"], ...rows])
}

const pairs = (counts: { readonly [name: string]: number }): string =>
  Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(", ") || "none"

/** Compares what this client saw with what the API's analytics show. A key may lack the right to see them. */
const reconcile = (organizationId: string, name: string, delay: Duration.Input) =>
  ApiHealth.reconcile({ organizationId, delay }).pipe(
    Effect.flatMap(({ both, gateway, lostAnswers, neverArrived, unaccounted }) =>
      Console.log(
        `${name} in Dashboard's analytics: ${both} requests; not there: ${gateway.length} of gateways, ${neverArrived.length} never arrived, ${unaccounted.length} unaccounted for; answers lost on the way: ${lostAnswers.length}`
      )
    ),
    Effect.catchTag(["Forbidden", "NotFound"], (error) => Console.log(`${name}: ${error.message}`))
  )

/** Walks everything the client can see and says what it saw; gives what was read and how many reads were lost. */
const takeInventory = (options: { readonly rename: boolean; readonly delay: Duration.Input }) =>
  Effect.gen(function* () {
    const client = yield* MerakiClient.MerakiClient
    const started = yield* Effect.clockWith((clock) => clock.currentTimeMillis)
    const organizations = yield* Organizations.getOrganizations()
    const progress = makeProgress("networks", process.stderr)
    const results = yield* Effect.forEach(
      organizations,
      ({ id }) => Effect.result(inspect(id, { ...options, ...progress })),
      { concurrency: "unbounded" }
    )
    progress.done()
    const ended = yield* Effect.clockWith((clock) => clock.currentTimeMillis)

    const inspected = results.filter(Result.isSuccess).map(({ success }) => success)
    const failures = [
      ...results.filter(Result.isFailure),
      ...inspected.flatMap(({ clients }) => clients.filter(Result.isFailure))
    ].map(({ failure }) => failure)
    const clients = inspected.flatMap((organization) => organization.clients).filter(Result.isSuccess)
    const health = yield* client.health

    yield* Console.log(`\n${devicesByProduct(inspected)}\n`)
    yield* Console.log(
      table([
        ["organizations", organizations.length],
        ["networks", inspected.reduce((sum, { networks }) => sum + networks.length, 0)],
        ["devices", inspected.reduce((sum, { devices }) => sum + devices.length, 0)],
        ["clients of the last day", clients.reduce((sum, { success }) => sum + success, 0)]
      ])
    )
    yield* Console.log(`
requests: ${health.attempts} in ${((ended - started) / 1000).toFixed(1)} s (${pairs(health.byStatus)}, no answer ${health.transportFailures})
retries: ${pairs(health.retries)}
one request took ${Math.round(Duration.toMillis(health.latency.p50))} ms (median) and ${Math.round(Duration.toMillis(health.latency.p99))} ms (99 %)
waited for the limits: ${(Duration.toSeconds(health.waited) / Math.max(1, health.attempts)).toFixed(2)} s for each request on average`)
    yield* Console.log(`health: ${health.advice.level}: ${health.advice.reason}`)
    for (const { id, name } of organizations) yield* reconcile(id, name, options.delay)
    for (const failure of failures) yield* Console.error(failure.message)
    return { inspected, lost: failures.length }
  })

const clientOf = (options?: Partial<MerakiConfig.Options>) =>
  MerakiClient.layerConfig({
    application: { name: "InventoryDemo", version: "1.0", vendor: "EffectMeraki" },
    ...options
  }).pipe(Layer.provide(Transport.layerFetch))

const live = takeInventory({ rename: false, delay: "5 minutes" }).pipe(
  Effect.map(({ lost }) => lost),
  Effect.provide(clientOf({ readOnly: true }))
)

/** Compares what was read with what there is, and what was to be changed with what was. */
const simulated = Effect.gen(function* () {
  const { apiKey, calls, url, world } = yield* Simulator.Simulator
  yield* Console.log(
    `a simulated Dashboard at ${url}: 4 organizations, 400 networks, 4000 devices, 5 % of all requests meet a fault\n`
  )
  const { inspected, lost } = yield* Effect.provide(
    takeInventory({ rename: true, delay: 0 }),
    clientOf({ apiKey, baseUrl: url })
  )

  const found = new Set(inspected.flatMap(({ devices }) => devices.map(({ serial }) => serial)))
  const missing = [...world.devices.keys()].filter((serial) => !found.has(serial)).length
  const changed = [...world.networks.values()].filter(({ name }) => name.endsWith(newName(""))).length
  const unchanged = renamed * world.organizations.size - changed
  const count = (isOne: (call: Simulator.CallRecord) => boolean) => calls.filter(isOne).length
  yield* Console.log(
    `faults met: ${count(({ fault }) => fault !== undefined)}; over the limits: ${count(({ exceeded }) => exceeded !== undefined)}; networks renamed: ${changed}`
  )
  return lost + missing + unchanged
}).pipe(
  Effect.provide(
    Simulator.layer({ organizations: 4, networksPerOrganization: 100, devicesPerNetwork: 10, faults: { rate: 0.05 } })
  )
)

const parse = (): { readonly live: boolean; readonly help: boolean } | undefined => {
  try {
    const { values } = parseArgs({
      options: { live: { type: "boolean", default: false }, help: { type: "boolean", default: false } }
    })
    return values
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`)
    return undefined
  }
}

const main = (program: Effect.Effect<number, { readonly message: string }>) =>
  program.pipe(
    Effect.matchEffect({
      onFailure: (error) =>
        Effect.andThen(
          Console.error(error.message),
          Effect.sync(() => {
            process.exitCode = 1
          })
        ),
      onSuccess: (lost) =>
        Effect.andThen(
          Console.log(`lost: ${lost}`),
          Effect.sync(() => {
            process.exitCode = lost === 0 ? 0 : 1
          })
        )
    }),
    // Retries are what this is about; the report counts them.
    Effect.provideService(References.MinimumLogLevel, "Error")
  )

const flags = parse()
if (flags === undefined) process.exitCode = 2
else if (flags.help) console.log(usage)
else NodeRuntime.runMain(main(flags.live ? live : simulated))
