import * as MerakiClient from "@effect-meraki/core/MerakiClient"
import { updateNetwork } from "@effect-meraki/core/Networks"
import * as Transport from "@effect-meraki/core/Transport"
import * as Job from "@effect-meraki/jobs/Job"
import * as JobPlan from "@effect-meraki/jobs/JobPlan"
import * as JobReport from "@effect-meraki/jobs/JobReport"
import * as JobStoreSqlite from "@effect-meraki/jobs/JobStoreSqlite"
import * as JobWorker from "@effect-meraki/jobs/JobWorker"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"

const toBerlin = Job.make({
  name: "time zone of every network",
  targets: Job.networks(),
  steps: ({ id }) => Job.step(updateNetwork, { networkId: id, timeZone: "Europe/Berlin" }),
  canary: [1, 10],
  errorBudget: "2%"
})

const program = Effect.gen(function* () {
  const id = yield* JobPlan.plan(toBerlin)
  const preview = yield* JobPlan.preview(id)
  console.log(`${preview.steps} steps, in stages of ${preview.stages.join(", ")}`)
  yield* JobWorker.runJob(id)
  const { total } = yield* JobReport.make(id)
  console.log(`${total.changed} changed, ${total.failed} failed, ${total.unknown} unknown`)
  const back = yield* JobPlan.rollback(id)
  yield* JobWorker.runJob(back.id)
  console.log(`${(yield* JobReport.make(back.id)).total.changed} taken back`)
})

const Meraki = MerakiClient.layerConfig().pipe(Layer.provide(Transport.layerFetch))

await Effect.runPromise(program.pipe(Effect.provide([Meraki, JobStoreSqlite.layer({ file: ":memory:" })])))
