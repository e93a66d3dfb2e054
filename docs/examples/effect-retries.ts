/** Retries: policies for a client, a call and a program, built from Schedules, and what a policy decides. */
import * as MerakiClient from "@effect-meraki/core/MerakiClient"
import * as MerakiError from "@effect-meraki/core/MerakiError"
import * as Networks from "@effect-meraki/core/Networks"
import * as Organizations from "@effect-meraki/core/Organizations"
import * as RetryPolicy from "@effect-meraki/core/RetryPolicy"
import * as Transport from "@effect-meraki/core/Transport"
import * as Console from "effect/Console"
import * as Context from "effect/Context"
import * as Data from "effect/Data"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as References from "effect/References"
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

/** The standard policy, but a 429 is returned at once and each retry is printed. */
const verbose = RetryPolicy.standard.pipe(
  Schedule.while(({ output }) => output.reason !== "TooManyRequests"),
  Schedule.tap(({ output }) => Console.log(`retry ${output.retry} after a ${output.reason}`))
)

/** Three retries, half a second apart, of the failures that the standard policy retries. */
const regular = Schedule.spaced("500 millis").pipe(
  Schedule.setInputType<MerakiError.MerakiError>(),
  Schedule.upTo({ times: 3 }),
  Schedule.while(({ input }) => MerakiError.isRetryable(input))
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

class Pager extends Context.Service<Pager, { readonly send: (line: string) => Effect.Effect<void> }>()("Pager") {}

/** A policy with a service in it, for the option `retry`. */
const paging = RetryPolicy.withServices(
  RetryPolicy.standard.pipe(
    Schedule.tap(({ output }) => Pager.use(({ send }) => send(`${output.reason}: retry ${output.retry}`)))
  )
)

/** The longest waits of the standard policy after a failure, in milliseconds. */
const longestWaits = (error: MerakiError.MerakiError): ReadonlyArray<number> => {
  const decide = RetryPolicy.decide({ maxElapsed: "1 hour" })
  const waits: Array<number> = []
  for (let retry = 1; ; retry++) {
    const decision = decide(error, { retry, elapsed: 0, random: 1 })
    if (decision === undefined) return waits
    waits.push(Duration.toMillis(decision.delay))
  }
}

const unavailable = new MerakiError.ServiceUnavailable({
  operation: "getNetwork",
  method: "GET",
  path: "/networks/{networkId}",
  parameters: { networkId: "N_1" },
  url: "https://api.meraki.com/api/v1/networks/N_1",
  attempts: 1,
  at: new Date(),
  status: 503,
  errors: [],
  body: "",
  requestId: undefined,
  retryAfter: undefined
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
  const organizations = yield* Organizations.getOrganizations({}, { retry: verbose })
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

  const retry = yield* Effect.provideService(paging, Pager, { send: (line) => Console.log(`to the pager: ${line}`) })
  yield* Networks.getNetwork(
    { networkId: warehouse.id ?? "" },
    { retry, retryOn: (error) => error._tag === "NotFound" }
  )

  const gone = yield* Effect.flip(Networks.getNetwork({ networkId: "N_0" }, { retry: regular }))
  yield* Console.log(`${gone._tag}: ${longestWaits(gone).length} retries`)
  yield* Console.log(`${unavailable._tag}: waits of at most ${longestWaits(unavailable).join(", ")} ms`)
})

const transport = Layer.succeed(Transport.Transport, Transport.makeFetch(busyAtFirst()))
await Effect.runPromise(
  program.pipe(
    Effect.provide(patient),
    Effect.provide(transport),
    Effect.provideService(References.MinimumLogLevel, "Error") // retries are printed above
  )
)
