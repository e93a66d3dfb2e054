/** Action batches: one with its progress, a plan, and failed actions submitted again. */
import { ActionBatch, MerakiClient, type MerakiError, Networks, Organizations } from "@effect-meraki/effect-3"
import * as FetchHttpClient from "@effect/platform/FetchHttpClient"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"

const tagAll = (organizationId: string) =>
  Effect.gen(function* () {
    const networks = yield* Organizations.getOrganizationNetworks({ organizationId })
    const actions = networks.map(({ id: networkId }) => Networks.updateNetwork.action({ networkId, tags: ["branch"] }))
    const { batches } = yield* ActionBatch.submit({ organizationId, actions })
    yield* Console.log(`${actions.length} changes in ${batches.length} batch`)
  })

const openStores = (organizationId: string, names: ReadonlyArray<string>) =>
  ActionBatch.progress({
    organizationId,
    actions: names.map((name) =>
      Organizations.createOrganizationNetwork.action({ organizationId, name, productTypes: ["switch"] })
    )
  }).pipe(
    Stream.runForEach(({ completed, created, total }) =>
      completed === total
        ? Console.log(`${created.length} networks, the first of them ${created[0]?.uri}`)
        : Effect.void
    )
  )

/** Follows batches for as long as they take, and logs every ten minutes that they are still executing. */
const patiently = (
  batches: ActionBatch.Batches
): Effect.Effect<ActionBatch.Result, MerakiError.MerakiError, MerakiClient.MerakiClient> =>
  ActionBatch.confirm(batches, { deadline: "10 minutes" }).pipe(
    Effect.tapErrorTag("ActionBatchPending", ({ message }) => Effect.logInfo(message)),
    Effect.catchTag("ActionBatchPending", (pending) => Effect.delay(patiently(pending), "10 seconds"))
  )

const reviewed = (options: ActionBatch.PlanOptions, isFine: (plan: ActionBatch.Plan) => boolean) =>
  Effect.scoped(
    Effect.gen(function* () {
      const plan = yield* ActionBatch.planScoped(options)
      if (isFine(plan)) yield* patiently(plan)
      else yield* Console.log(`discarded ${plan.batches.length} batch`)
    })
  )

/** Submits failed and unsent actions once more, after `fix` has removed the reason of the failure. */
const resubmitted = <R>(options: ActionBatch.SubmitOptions, fix: Effect.Effect<void, MerakiError.MerakiError, R>) =>
  ActionBatch.submit(options).pipe(
    Effect.catchTag("ActionBatchFailed", ({ batches, message, unsent }) => {
      const failed = batches.flatMap(({ actions, status }) => (status === "failed" ? actions : []))
      const actions = options.actions.filter((_, at) => failed.includes(at) || unsent.includes(at))
      return Console.log(message).pipe(Effect.andThen(fix), Effect.andThen(ActionBatch.submit({ ...options, actions })))
    })
  )

const program = Effect.gen(function* () {
  const [organization] = yield* Organizations.getOrganizations()
  const organizationId = organization?.id ?? ""
  yield* tagAll(organizationId)
  const names = Array.from({ length: 120 }, (_, number) => `Store ${number + 1}`)
  yield* openStores(organizationId, names)

  const rename = Organizations.updateOrganization.action({ organizationId, name: "Stores" })
  yield* reviewed({ organizationId, actions: [rename] }, () => false)
  yield* reviewed({ organizationId, actions: [rename] }, ({ batches }) => batches.length === 1)

  const office = { organizationId, name: "Office", productTypes: ["switch" as const] }
  const { id: networkId } = yield* Organizations.createOrganizationNetwork(office) // takes the name
  const actions = [Organizations.createOrganizationNetwork.action(office)]
  yield* resubmitted({ organizationId, actions }, Networks.deleteNetwork({ networkId }))
})

await Effect.runPromise(program.pipe(Effect.provide(MerakiClient.layerConfig()), Effect.provide(FetchHttpClient.layer)))
