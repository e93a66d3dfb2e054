/** Health: the client's counts and advice, a text for a support case, and a comparison with Dashboard's analytics. */
import { ApiHealth, MerakiClient, Organizations } from "@effect-meraki/effect-3"
import * as FetchHttpClient from "@effect/platform/FetchHttpClient"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"

/** Logs each change of the level while its scope is open. */
const watch = ApiHealth.changes().pipe(
  Stream.drop(1), // the first element is the current advice
  Stream.runForEach(({ level, reason }) => Effect.logWarning(`${level}: ${reason}`)),
  Effect.forkScoped
)

const report = Effect.gen(function* () {
  const health = yield* ApiHealth.health
  yield* Console.log(`${health.advice.level}: ${health.advice.reason}`)
  yield* Console.log(`by status: ${JSON.stringify(health.byStatus)}`)
  if (health.advice.level !== "ok") yield* Console.log(health.supportCase)
})

const compared = (organizationId: string) =>
  Effect.gen(function* () {
    const { both, gateway, neverArrived } = yield* ApiHealth.reconcile({ organizationId })
    yield* Console.log(`both sides: ${both}, only here: ${gateway.length + neverArrived.length}`)
  })

const program = Effect.gen(function* () {
  yield* watch
  const [organization] = yield* Organizations.getOrganizations()
  const organizationId = organization?.id ?? ""
  yield* Organizations.getOrganizationDevices({ organizationId })
  yield* report
  yield* compared(organizationId)
})

await Effect.runPromise(
  Effect.scoped(program).pipe(
    Effect.provide(MerakiClient.layerConfig({ application: { name: "Inventory", version: "1.0", vendor: "Example" } })),
    Effect.provide(FetchHttpClient.layer)
  )
)
