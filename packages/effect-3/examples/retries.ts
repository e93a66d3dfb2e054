/** Retries: policies for a client, a call and a program, and Schedules made of them. */
import { MerakiClient, MerakiError, Networks, Organizations, RetryPolicy } from "@effect-meraki/effect-3"
import * as FetchHttpClient from "@effect/platform/FetchHttpClient"
import * as Console from "effect/Console"
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import * as LogLevel from "effect/LogLevel"
import * as Schedule from "effect/Schedule"

/** A client for a nightly job: it keeps trying for longer. */
const patient = MerakiClient.layerConfig({ retry: RetryPolicy.make({ retries: 10, maxElapsed: "15 minutes" }) })

/** A single attempt. */
const once = (networkId: string) => Networks.getNetwork({ networkId }, { retry: RetryPolicy.none })

/** Repeats this POST even where the network may then exist twice. */
const created = (organizationId: string, name: string) =>
  Organizations.createOrganizationNetwork(
    { organizationId, name, productTypes: ["switch"] },
    { retry: RetryPolicy.make({ retryPost: true }) }
  )

/** The standard policy, but a 429 is returned at once and each retry is printed. The call makes no retries of its own. */
const verbose = RetryPolicy.standard.pipe(
  Schedule.whileOutput(({ reason }) => reason !== "TooManyRequests"),
  Schedule.tapOutput(({ reason, retry }) => Console.log(`retry ${retry} after a ${reason}`))
)
const organizationsOf = Organizations.getOrganizations({}, { retry: RetryPolicy.none }).pipe(Effect.retry(verbose))

/** Three retries, half a second apart, of failures on Dashboard's side. */
const regular = Schedule.spaced("500 millis").pipe(
  Schedule.intersect(Schedule.recurs(3)),
  Schedule.whileInput((error: MerakiError.MerakiError) => MerakiError.isServerError(error))
)

/** Reads a network that was just created, and that is not known everywhere yet. */
const settled = (networkId: string) =>
  Networks.getNetwork({ networkId }, { retryOn: (error) => error._tag === "NotFound" })

/** Also repeats this POST after a 502, which most likely never reached Dashboard. If it did, the network exists twice. */
const createdAnyway = (organizationId: string, name: string) =>
  Organizations.createOrganizationNetwork(
    { organizationId, name, productTypes: ["switch"] },
    { retryOn: (error) => error._tag === "BadGateway" }
  )

class OutOfStock extends Data.TaggedError("OutOfStock")<{ readonly model: string }> {}

/** Retries what the standard policy retries, and an error of the program. */
const patiently = RetryPolicy.make<MerakiError.MerakiError | OutOfStock>({
  retryOn: (error) => error._tag === "OutOfStock"
})

/** Answers the first request as an overloaded service does, and each network's first one as if there was none yet. */
const busyAtFirst = (): typeof globalThis.fetch => {
  const seen = new Set<string>()
  return (input, init) => {
    const url = String(input)
    const isBusy = seen.size === 0
    const isNew = /\/networks\/\w+$/.test(url) && !seen.has(url)
    seen.add(url)
    if (isBusy) return Promise.resolve(new Response("busy", { status: 503 }))
    return isNew ? Promise.resolve(Response.json({ errors: ["Not found"] }, { status: 404 })) : fetch(input, init)
  }
}

const program = Effect.gen(function* () {
  const organizations = yield* organizationsOf
  yield* Console.log(`${organizations.length} organizations`)

  const failure = yield* Effect.flip(once("N_0"))
  yield* Console.log(`${failure._tag} after ${failure.attempts} attempt`)

  const warehouse = yield* created(organizations[0]?.id ?? "", "Warehouse")
  yield* Console.log(`created ${warehouse.name}`)

  const annex = yield* createdAnyway(organizations[0]?.id ?? "", "Annex")
  yield* Console.log(`found ${(yield* settled(annex.id ?? "")).name}`)

  let orders = 0
  const job = Effect.gen(function* () {
    if (orders++ === 0) return yield* new OutOfStock({ model: "MR44" })
    return yield* Organizations.getOrganizations()
  })
  yield* Console.log(`${(yield* Effect.retry(job, patiently)).length} organizations, once the model was in stock`)

  const gone = yield* once("N_0").pipe(Effect.retry(regular), Effect.flip)
  yield* Console.log(`${gone._tag} after ${gone.attempts} attempt`)
})

const overFetch = Layer.provide(FetchHttpClient.layer, Layer.succeed(FetchHttpClient.Fetch, busyAtFirst()))
await Effect.runPromise(
  program.pipe(
    Effect.provide(patient),
    Effect.provide(overFetch),
    Logger.withMinimumLogLevel(LogLevel.Error) // retries are printed above
  )
)
