import { answer, clientOf, scripted } from "@effect-meraki/testing/client"
import { it, logged, makeServer } from "@effect-meraki/testing/effect"
import { json } from "@effect-meraki/testing/server"
import { assert, describe } from "@effect/vitest"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import * as Schedule from "effect/Schedule"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/testing/TestClock"
import * as ActionBatch from "../src/ActionBatch.ts"
import { assignCreated, fingerprint } from "../src/internal/batch/actions.ts"
import { organizationBatches } from "../src/internal/batch/organization.ts"
import { MerakiClient } from "../src/MerakiClient.ts"
import type { MerakiError } from "../src/MerakiError.ts"
import type { Action } from "../src/Operation.ts"
import { deleteNetworkApplianceVlan } from "../src/operations/Appliance.ts"
import { bindNetwork, deleteNetwork, getNetwork, updateNetwork } from "../src/operations/Networks.ts"
import { createOrganizationNetwork } from "../src/operations/Organizations.ts"
import { updateDevice } from "../src/operations/Devices.ts"
import * as RetryPolicy from "../src/RetryPolicy.ts"
import * as Transport from "../src/Transport.ts"
import { batchApi, type Batch, type Rules } from "./support/batches.ts"

const quick = RetryPolicy.make({ initialDelay: "5 millis", maxDelay: "20 millis", retryPost: true })

const updates = (count: number): ReadonlyArray<Action> =>
  Array.from({ length: count }, (_, number) => updateNetwork.action({ networkId: `N_${number}`, name: `#${number}` }))

const applications = (count: number) => Array.from({ length: count }, (_, number) => `update /networks/N_${number}`)

const serving = (api: ReturnType<typeof batchApi>) =>
  makeServer(({ body, method, url }, response) => {
    const answered = api.handle(method, url, body)
    if (answered === "lost") response.destroy()
    else if (answered.body === "") response.writeHead(answered.status).end()
    else json(response, answered.status, JSON.parse(answered.body))
  })

/** Runs an effect over a real socket. */
const overSocket = <A>(rules: Rules, effect: Effect.Effect<A, MerakiError, MerakiClient | Scope.Scope>) =>
  Effect.gen(function* () {
    const api = batchApi(rules)
    const server = yield* serving(api)
    const result = yield* effect.pipe(Effect.provide(clientOf(server.url, { retry: quick })), Effect.result)
    return { ...api, result }
  })

/** Runs an effect over a network that is not there, in the test's time. */
const overTime = <A>(
  rules: Rules,
  effect: Effect.Effect<A, MerakiError, MerakiClient>,
  after: Duration.Input = "10 minutes"
) =>
  Effect.gen(function* () {
    const api = batchApi(rules)
    const { layer, times } = scripted(api.script)
    const fiber = yield* effect.pipe(
      Effect.provide(clientOf("https://api.meraki.com/api/v1", {}, layer)),
      Effect.result,
      Effect.forkChild
    )
    yield* TestClock.adjust(after)
    return { ...api, times, result: yield* Fiber.join(fiber) }
  })

const options = (count: number, more: Partial<ActionBatch.SubmitOptions> = {}): ActionBatch.SubmitOptions => ({
  organizationId: "1",
  actions: updates(count),
  pollInterval: "1 millis",
  retry: quick,
  ...more
})

const success = <A>({ result }: { readonly result: Result.Result<A, MerakiError> }): A => Result.getOrThrow(result)

const failure = <Tag extends MerakiError["_tag"]>(
  { result }: { readonly result: Result.Result<unknown, MerakiError> },
  tag: Tag
): Extract<MerakiError, { readonly _tag: Tag }> => {
  const error = Result.getOrThrow(Result.flip(result))
  assert.strictEqual(error._tag, tag, error.message)
  return error as never
}

const posts = ({ requests }: { readonly requests: ReadonlyArray<{ readonly method: string }> }) =>
  requests.filter(({ method }) => method === "POST").length

describe("a submission", () => {
  it.live("writes actions as the API takes them", () =>
    Effect.gen(function* () {
      const actions = [
        createOrganizationNetwork.action({ organizationId: "1", name: "A", productTypes: ["switch"] }),
        bindNetwork.action({ networkId: "N_1", configTemplateId: "T_1" }),
        deleteNetwork.action({ networkId: "N_2" }),
        deleteNetworkApplianceVlan.action({ networkId: "N/3", vlanId: "7" }),
        updateDevice.action({ serial: "Q2XX-XXXX-XXXX", name: "AP", lat: undefined })
      ]
      const { requests } = yield* overSocket({}, ActionBatch.submit(options(0, { actions })))
      assert.deepStrictEqual(requests.find(({ method }) => method === "POST")?.body, {
        confirmed: false,
        synchronous: true,
        actions: [
          {
            resource: "/organizations/1/networks",
            operation: "create",
            body: { name: "A", productTypes: ["switch"] }
          },
          { resource: "/networks/N_1", operation: "bind", body: { configTemplateId: "T_1" } },
          { resource: "/networks/N_2", operation: "destroy" },
          { resource: "/networks/N%2F3/appliance/vlans/7", operation: "destroy" },
          { resource: "/devices/Q2XX-XXXX-XXXX", operation: "update", body: { name: "AP" } }
        ]
      })
    })
  )

  it.live("of up to 20 actions is one synchronous batch, made and then confirmed", () =>
    Effect.gen(function* () {
      const outcome = yield* overSocket({}, ActionBatch.submit(options(20)))
      assert.deepStrictEqual(outcome.sent(), ["GET ?status=pending", "POST ", "PUT /b1"])
      assert.deepStrictEqual(outcome.applied, applications(20))
      assert.deepStrictEqual(success(outcome).batches, [
        { id: "b1", status: "completed", actions: Array.from({ length: 20 }, (_, at) => at), errors: [] }
      ])
    })
  )

  it.live("of more is as many asynchronous ones as it needs, looked at until they are done", () =>
    Effect.gen(function* () {
      const outcome = yield* overSocket({}, ActionBatch.submit(options(250, { ordered: true })))
      assert.deepStrictEqual(
        success(outcome).batches.map(({ actions, status }) => [actions.length, status]),
        [
          [100, "completed"],
          [100, "completed"],
          [50, "completed"]
        ]
      )
      assert.deepStrictEqual(outcome.applied, applications(250))
      assert.isTrue([...outcome.batches.values()].every(({ synchronous }) => !synchronous))
    })
  )

  it.live("takes the mode it is given", () =>
    Effect.gen(function* () {
      const sync = yield* overSocket({}, ActionBatch.submit(options(50, { mode: "sync" })))
      assert.deepStrictEqual(
        success(sync).batches.map(({ actions }) => actions.length),
        [20, 20, 10]
      )
      const async = yield* overSocket({}, ActionBatch.submit(options(5, { mode: "async" })))
      assert.strictEqual(async.batches.get("b1")?.synchronous, false)
    })
  )

  it.effect("in order begins with a batch only when the one before has completed", () =>
    Effect.gen(function* () {
      const ordered = yield* overTime({}, ActionBatch.submit(options(60, { mode: "sync", ordered: true })))
      assert.deepStrictEqual(ordered.applied, applications(60))
      const one = yield* overTime({ looks: 3 }, ActionBatch.submit(options(300, { ordered: true })))
      assert.strictEqual(one.mostExecuting(), 1)
      const many = yield* overTime({ looks: 3 }, ActionBatch.submit(options(300)))
      assert.strictEqual(many.mostExecuting(), 3)
    })
  )

  // In the test's time, in which a batch executes until all that may begin beside it have begun.
  it.effect("has at most five batches of an organization executing, together with others of the same client", () =>
    Effect.gen(function* () {
      const outcome = yield* overTime(
        { looks: 4 },
        Effect.all([ActionBatch.submit(options(800)), ActionBatch.submit(options(700, { mode: "async" }))], {
          concurrency: 2
        })
      )
      assert.isTrue(Result.isSuccess(outcome.result))
      assert.strictEqual(outcome.mostExecuting(), 5)
      assert.strictEqual(outcome.applied.length, 1500)
    })
  )

  it.live("says of each action what it created", () =>
    Effect.gen(function* () {
      const create = (name: string) =>
        createOrganizationNetwork.action({ organizationId: "1", name, productTypes: ["switch"] })
      const [update] = updates(1)
      assert.isDefined(update)
      const actions = [update, create("A"), update, create("B")].flatMap((action) => action ?? [])
      const outcome = yield* overSocket({}, ActionBatch.submit(options(0, { actions })))
      const uri = "/organizations/1/networks"
      assert.deepStrictEqual(success(outcome).created, [
        undefined,
        { id: "new1", uri: `${uri}/new1` },
        undefined,
        { id: "new3", uri: `${uri}/new3` }
      ])
      const without = yield* overSocket({ withoutCreated: true }, ActionBatch.submit(options(0, { actions })))
      assert.deepStrictEqual(success(without).created, [undefined, undefined, undefined, undefined])
    })
  )

  it.live("tells how far it has come", () =>
    Effect.gen(function* () {
      const outcome = yield* overSocket({}, Stream.runCollect(ActionBatch.progress(options(250))))
      const seen = success(outcome)
      const last = seen[seen.length - 1]
      assert.deepInclude(last, { total: 250, completed: 250, executing: 0, failed: 0 })
      assert.strictEqual(last?.batches.length, 3)
      const completed = seen.map((progress) => progress.completed)
      assert.deepStrictEqual(
        completed,
        completed.toSorted((a, b) => a - b)
      )
      assert.isTrue(seen.some(({ executing }) => executing > 0))
    })
  )

  it.effect("is looked at ever less often, up to every ten seconds", () =>
    Effect.gen(function* () {
      const outcome = yield* overTime({ looks: 9 }, ActionBatch.submit(options(21, { pollInterval: "1 second" })))
      success(outcome)
      const looks = outcome.times.slice(3)
      assert.deepStrictEqual(
        looks.map((time, index) => Math.round((time - (looks[index - 1] ?? 0)) * 100) / 100),
        [1, 1.5, 2.25, 3.38, 5.06, 7.59, 10, 10, 10]
      )
    })
  )
})

describe("an answer that is lost", () => {
  it.live("to the making of a batch: the batch is found in the list and executed once", () =>
    Effect.gen(function* () {
      const outcome = yield* overSocket(
        { mishap: ({ method }, number) => (method === "POST" && number === 1 ? "after" : undefined) },
        ActionBatch.submit(options(5))
      )
      success(outcome)
      assert.strictEqual(posts(outcome), 1)
      assert.deepStrictEqual(outcome.applied, applications(5))
    })
  )

  it.live("to the making of a batch: it is looked for even when the client retries everything", () =>
    Effect.gen(function* () {
      const api = batchApi({
        mishap: ({ method }, number) => (method === "POST" && number === 1 ? "after" : undefined)
      })
      const server = yield* serving(api)
      yield* ActionBatch.submit(options(5)).pipe(Effect.provide(clientOf(server.url, { retryOn: () => true })))
      assert.strictEqual(posts(api), 1)
      assert.deepStrictEqual(api.applied, applications(5))
    })
  )

  it.live("to the making of a batch that is not in the list: it is made again, and the first one discarded later", () =>
    Effect.gen(function* () {
      // The list is empty when it is asked in between, as behind a gateway that gave up before the API was done.
      let hidden = false
      const api = batchApi({
        mishap: ({ method }, number) => (method === "POST" && number === 1 ? "after" : undefined)
      })
      const server = yield* makeServer(({ body, method, url }, response) => {
        const answered = api.handle(method, url, body)
        if (answered === "lost") {
          hidden = true
          response.destroy()
        } else if (hidden && method === "GET" && url.endsWith("status=pending")) {
          hidden = false
          json(response, 200, [])
        } else if (answered.body === "") response.writeHead(answered.status).end()
        else json(response, answered.status, JSON.parse(answered.body))
      })
      yield* ActionBatch.submit(options(5)).pipe(Effect.provide(clientOf(server.url, { retry: quick })))
      assert.strictEqual(posts(api), 2)
      assert.deepStrictEqual(api.applied, applications(5))
      assert.deepStrictEqual(api.deleted, ["b1"])
      assert.deepStrictEqual([...api.batches.keys()], ["b2"])
    })
  )

  it.live("to the making of a batch: the same batch of somebody else is left alone", () =>
    Effect.gen(function* () {
      const api = batchApi({
        mishap: ({ method }, number) => (method === "POST" && number === 2 ? "before" : undefined)
      })
      const server = yield* serving(api)
      const client = Effect.provide(clientOf(server.url, { retry: quick }))
      yield* client(ActionBatch.plan(options(5)))
      yield* client(ActionBatch.submit(options(5)))
      assert.strictEqual(posts(api), 3)
      assert.deepStrictEqual(api.deleted, [])
      assert.strictEqual(api.batches.get("b1")?.confirmed, false)
      assert.deepStrictEqual(api.applied, applications(5))
    })
  )

  it.live("to the making of a batch: so is the same batch that this client makes at the same time", () =>
    Effect.gen(function* () {
      const outcome = yield* overSocket(
        { mishap: ({ method }, number) => (method === "POST" && number === 2 ? "before" : undefined) },
        Effect.all([ActionBatch.plan(options(5)), ActionBatch.submit(options(5))], { concurrency: 2 })
      )
      const [plan] = success(outcome)
      assert.strictEqual(outcome.batches.get(plan.batches[0]?.id ?? "")?.confirmed, false)
      assert.deepStrictEqual(outcome.deleted, [])
      assert.deepStrictEqual(outcome.applied, applications(5))
    })
  )

  it.live("to a confirmation: it is repeated, and executed once", () =>
    Effect.gen(function* () {
      for (const mode of ["sync", "async"] as const) {
        const outcome = yield* overSocket(
          { mishap: ({ method }, number) => (method === "PUT" && number === 1 ? "after" : undefined) },
          ActionBatch.submit(options(5, { mode }))
        )
        success(outcome)
        assert.deepStrictEqual(outcome.applied, applications(5))
      }
    })
  )

  it.live("to a confirmation, and its repetition refused: what counts is how the batch stands", () =>
    Effect.gen(function* () {
      const outcome = yield* overSocket(
        {
          mishap: ({ method }, number) => {
            if (method !== "PUT") return undefined
            return number === 1 ? "after" : { status: 400, errors: ["Batch has already been confirmed"] }
          }
        },
        ActionBatch.submit(options(5))
      )
      success(outcome)
      assert.deepStrictEqual(outcome.applied, applications(5))
    })
  )

  it.live("for good, to the making of the first batch: its own error, and nothing left behind", () =>
    Effect.gen(function* () {
      const outcome = yield* overSocket(
        { mishap: ({ method }) => (method === "POST" ? "before" : undefined) },
        ActionBatch.submit(options(5, { retry: RetryPolicy.none }))
      )
      failure(outcome, "ConnectionFailed")
      assert.strictEqual(outcome.batches.size, 0)
    })
  )
})

describe("a confirmation that takes effect when nobody expects it any more", () => {
  /** The PUT is answered 504, and carried out when the batch has been looked at for the second time. */
  const late = (looks: number) => {
    const api = batchApi()
    let held: Transport.TransportRequest | undefined
    let seen = 0
    const script = (request: Transport.TransportRequest) => {
      if (request.method === "PUT" && held === undefined) {
        held = request
        return answer(504, "<html>")
      }
      if (request.method === "GET" && request.url.endsWith("/b1") && ++seen === looks && held !== undefined) {
        api.script(held)
      }
      return api.script(request)
    }
    return { api, script }
  }
  const submitted = ({ script }: ReturnType<typeof late>) =>
    ActionBatch.submit(options(2, { retry: RetryPolicy.none })).pipe(
      Effect.provide(clientOf("https://api.meraki.com/api/v1", {}, scripted(script).layer)),
      Effect.result
    )

  it.live("is followed to its end", () =>
    Effect.gen(function* () {
      const run = late(2)
      const result = yield* submitted(run)
      assert.strictEqual(success({ result }).batches[0]?.status, "completed")
      assert.deepStrictEqual(run.api.applied, applications(2))
    })
  )

  it.live("finds that the batch is gone", () =>
    Effect.gen(function* () {
      const run = late(9)
      failure({ result: yield* submitted(run) }, "GatewayTimeout")
      assert.deepStrictEqual([run.api.applied, run.api.deleted], [[], ["b1"]])
    })
  )
})

describe("a submission that fails", () => {
  const secondFails = ({ actions }: Batch) =>
    actions[0]?.resource === "/networks/N_20" ? "Error occurred while executing update /networks/N_20: no" : undefined

  it.live("says what completed, what failed and why, and what was never sent", () =>
    Effect.gen(function* () {
      const outcome = yield* overSocket(
        { failing: secondFails },
        ActionBatch.submit(options(60, { mode: "sync", ordered: true }))
      )
      const error = failure(outcome, "ActionBatchFailed")
      assert.deepStrictEqual(
        error.batches.map(({ actions, errors, id, status }) => [id, status, actions.length, errors.length]),
        [
          ["b1", "completed", 20, 0],
          ["b2", "failed", 20, 1]
        ]
      )
      assert.deepStrictEqual(
        error.unsent,
        Array.from({ length: 20 }, (_, index) => 40 + index)
      )
      assert.include(error.message, "batch b2 failed: Error occurred while executing update /networks/N_20: no")
      assert.include(error.message, "1 completed, 20 actions not sent")

      const rest = updates(60).filter((_, position) => error.unsent.includes(position))
      assert.deepStrictEqual(
        success(yield* overSocket({}, ActionBatch.submit(options(0, { actions: rest })))).batches.map(
          ({ status }) => status
        ),
        ["completed"]
      )
    })
  )

  it.live("waits for what is executing, so that the failure is complete", () =>
    Effect.gen(function* () {
      const outcome = yield* overSocket(
        {
          looks: 5,
          failing: ({ actions }) => (actions[0]?.resource === "/networks/N_0" ? "no" : undefined)
        },
        ActionBatch.submit(options(300))
      )
      const error = failure(outcome, "ActionBatchFailed")
      assert.deepStrictEqual(
        error.batches.map(({ status }) => status),
        ["failed", "completed", "completed"]
      )
      assert.deepStrictEqual(error.unsent, [])
    })
  )

  it.live("because a request is refused: with that error while nothing has happened, otherwise with all of it", () =>
    Effect.gen(function* () {
      const refusing =
        (from: number): Rules["mishap"] =>
        ({ method }, number) =>
          method === "POST" && number >= from ? { status: 403, errors: ["no"] } : undefined
      const first = yield* overSocket({ mishap: refusing(1) }, ActionBatch.submit(options(5)))
      failure(first, "Forbidden")
      const ordered = options(60, { mode: "sync", ordered: true })
      const second = failure(
        yield* overSocket({ mishap: refusing(2) }, ActionBatch.submit(ordered)),
        "ActionBatchFailed"
      )
      assert.deepStrictEqual(
        second.batches.map(({ status }) => status),
        ["completed"]
      )
      assert.strictEqual(second.unsent.length, 40)
      assert.strictEqual((second.cause as MerakiError)._tag, "Forbidden")
      assert.include(second.message, "stopped by")
    })
  )

  it.live("because its end can no longer be seen: pending, and to be gone on with", () =>
    Effect.gen(function* () {
      let isOut = true
      const outcome = yield* overSocket(
        {
          mishap: ({ method, path }) =>
            isOut && method === "GET" && path.includes("/b1") ? { status: 502, errors: [] } : undefined
        },
        ActionBatch.submit(options(5, { mode: "async" })).pipe(
          Effect.catchTag("ActionBatchPending", (error) => {
            isOut = false
            assert.deepStrictEqual(
              error.batches.map(({ status }) => status),
              ["pending"]
            )
            assert.strictEqual((error.cause as MerakiError)._tag, "BadGateway")
            return ActionBatch.confirm(error, { pollInterval: "1 millis" })
          })
        )
      )
      assert.deepStrictEqual(
        success(outcome).batches.map(({ status }) => status),
        ["completed"]
      )
      assert.deepStrictEqual(outcome.applied, applications(5))
    })
  )

  it.live("because nobody knows whether a batch was confirmed: pending, and it is left alone", () =>
    Effect.gen(function* () {
      // The confirmation gets no answer, and neither does the look at the batch after it.
      const unlucky: { readonly [method: string]: number } = { PUT: 1, GET: 2 }
      const outcome = yield* overSocket(
        { mishap: ({ method }, number) => (unlucky[method] === number ? "before" : undefined) },
        ActionBatch.submit(options(5, { retry: RetryPolicy.none })).pipe(
          Effect.catchTag("ActionBatchPending", (error) => ActionBatch.confirm(error))
        )
      )
      success(outcome)
      assert.deepStrictEqual(outcome.deleted, [])
      assert.deepStrictEqual(outcome.applied, applications(5))
    })
  )

  it.live("because a confirmation is refused: nothing is executed, and nothing left behind", () =>
    Effect.gen(function* () {
      const outcome = yield* overSocket(
        { mishap: ({ method }) => (method === "PUT" ? { status: 400, errors: ["no"] } : undefined) },
        ActionBatch.submit(options(5))
      )
      failure(outcome, "BadRequest")
      assert.deepStrictEqual(outcome.deleted, ["b1"])
      assert.deepStrictEqual(outcome.applied, [])
    })
  )
})

describe("waiting", () => {
  it.effect("for other batches of the organization to be executed", () =>
    Effect.gen(function* () {
      let refusals = 0
      const outcome = yield* overTime(
        {
          mishap: ({ method }) =>
            method === "PUT" && refusals++ < 12
              ? { status: 400, errors: ["Too many concurrently executing batches. Maximum is 5."] }
              : undefined
        },
        ActionBatch.submit(options(5)),
        "1 hour"
      )
      success(outcome)
      assert.strictEqual(refusals, 13)
      assert.deepStrictEqual(outcome.applied, applications(5))
    })
  )

  it.effect("for a network that is too new to be found", () =>
    Effect.gen(function* () {
      const missing = "Error occurred while executing update /networks/N_0 with {}: Network with ID N_0 not found"
      const failing = (_: Batch, times: number) => (times < 4 ? missing : undefined)
      const outcome = yield* overTime({ failing }, ActionBatch.submit(options(5)))
      assert.deepStrictEqual(
        success(outcome).batches.map(({ id, status }) => [id, status]),
        [["b4", "completed"]]
      )
      assert.deepStrictEqual(outcome.applied, applications(5))

      const refusing = yield* overTime(
        {
          mishap: ({ method }, number) =>
            method === "POST" && number < 3 ? { status: 400, errors: ["Network with ID N_0 not found"] } : undefined
        },
        ActionBatch.submit(options(5))
      )
      success(refusing)
      assert.strictEqual(posts(refusing), 3)
    })
  )

  it.effect("is not for what an action only mentions", () =>
    Effect.gen(function* () {
      const failing = () => 'Error occurred while executing update /devices/Q with {"name":"network 7"}: VLAN not found'
      const outcome = yield* overTime({ failing }, ActionBatch.submit(options(1)))
      failure(outcome, "ActionBatchFailed")
      assert.strictEqual(posts(outcome), 1)
    })
  )

  it.effect("for a network that is never found ends after half a minute, or at once", () =>
    Effect.gen(function* () {
      const failing = () => "Network with ID N_0 not found"
      const patient = yield* overTime({ failing }, ActionBatch.submit(options(5)))
      failure(patient, "ActionBatchFailed")
      assert.strictEqual(posts(patient), 5)
      assert.isBelow(Math.max(...patient.times), 30)
      const impatient = yield* overTime({ failing }, ActionBatch.submit(options(5, { newNetworkWait: 0 })))
      failure(impatient, "ActionBatchFailed")
      assert.strictEqual(posts(impatient), 1)
    })
  )

  it.effect("ends at the deadline; what is executing can be gone on with", () =>
    Effect.gen(function* () {
      const outcome = yield* overTime(
        { looks: 10 },
        ActionBatch.submit(options(700, { deadline: "5 seconds", pollInterval: "1 second" })).pipe(
          Effect.catchTag("ActionBatchPending", (error) =>
            Effect.map(ActionBatch.confirm(error), (result) => ({ error, result }))
          )
        )
      )
      const { error, result } = success(outcome) as {
        readonly error: Extract<MerakiError, { readonly _tag: "ActionBatchPending" }>
        readonly result: ActionBatch.Result
      }
      assert.strictEqual(error.batches.length, 5)
      assert.strictEqual(error.unsent.length, 200)
      assert.include(error.message, "still executing, 200 actions not sent")
      assert.isTrue(result.batches.every(({ status }) => status === "completed"))
      assert.strictEqual(outcome.applied.length, 500)
      assert.deepStrictEqual(outcome.deleted, [])
    })
  )
})

describe("a deadline", () => {
  it.effect("while all places are taken leaves nothing at the API", () =>
    Effect.gen(function* () {
      const api = batchApi({
        mishap: ({ method }) =>
          method === "PUT" ? { status: 400, errors: ["Organization already has 5 executing batches"] } : undefined
      })
      const running = yield* ActionBatch.submit(options(2, { retry: RetryPolicy.none, deadline: "1 minute" })).pipe(
        Effect.provide(clientOf("https://api.meraki.com/api/v1", {}, scripted(api.script).layer)),
        Effect.result,
        Effect.forkChild
      )
      yield* TestClock.adjust("2 minutes")
      const error = failure({ result: yield* Fiber.join(running) }, "ActionBatchPending")
      assert.deepStrictEqual([error.batches, error.unsent], [[], [0, 1]])
      assert.deepStrictEqual([api.deleted, api.batches.size], [["b1"], 0])
    })
  )
})

describe("an interruption", () => {
  it.live("takes back nothing that another submission is making", () =>
    Effect.gen(function* () {
      const api = batchApi()
      const transport = Layer.succeed(Transport.Transport, {
        send: (request) =>
          Effect.suspend(() => {
            const answered = Effect.succeed(api.script(request) as Transport.TransportResponse)
            return Effect.delay(answered, request.method === "POST" ? 60 : 5)
          })
      })
      const both = Effect.gen(function* () {
        const one = yield* Effect.forkChild(ActionBatch.submit(options(2)), { startImmediately: true })
        const other = yield* Effect.forkChild(Effect.result(ActionBatch.submit(options(2))), { startImmediately: true })
        yield* Effect.sleep(30)
        yield* Fiber.interrupt(one)
        return yield* Fiber.join(other)
      })
      const result = yield* both.pipe(Effect.provide(clientOf("https://api.meraki.com/api/v1", {}, transport)))
      assert.strictEqual(success({ result }).batches[0]?.status, "completed")
      assert.deepStrictEqual(api.applied, applications(2))
    })
  )

  const interrupted = (rules: Rules, after: Duration.Input, count = 700) =>
    Effect.gen(function* () {
      const api = batchApi(rules)
      const { layer } = scripted(api.script)
      const fiber = yield* ActionBatch.submit(options(count, { pollInterval: "1 second" })).pipe(
        Effect.provide(clientOf("https://api.meraki.com/api/v1", {}, layer)),
        Effect.forkChild
      )
      yield* TestClock.adjust(after)
      const exit = yield* Fiber.interrupt(fiber).pipe(Effect.andThen(Fiber.await(fiber)))
      assert.isTrue(Exit.hasInterrupts(exit))
      const sent = api.requests.length
      yield* TestClock.adjust("10 minutes")
      assert.strictEqual(api.requests.length, sent, "nothing is sent afterwards")
      return { ...api, lines: yield* logged }
    })

  it.effect("sends no more, says what goes on, and deletes nothing that was confirmed", () =>
    Effect.gen(function* () {
      const { batches, deleted, lines } = yield* interrupted({ looks: 10 }, "3 seconds")
      assert.deepStrictEqual(lines, [
        "Warn action batches interrupted: still executing: b1, b2, b3, b4, b5; actions not sent: 200"
      ])
      assert.strictEqual(batches.size, 5)
      assert.deepStrictEqual(deleted, [])
    })
  )

  it.effect("takes back what was refused, so far, for the sake of other batches", () =>
    Effect.gen(function* () {
      const full = { status: 400, errors: ["Too many concurrently executing batches."] }
      const { applied, deleted, lines } = yield* interrupted(
        { mishap: ({ method }) => (method === "PUT" ? full : undefined) },
        "3 seconds",
        5
      )
      assert.deepStrictEqual(deleted, ["b1"])
      assert.deepStrictEqual(applied, [])
      assert.strictEqual(
        lines[lines.length - 1],
        "Warn action batches interrupted: still executing: none; actions not sent: 5"
      )
    })
  )

  it.live("while a batch is being made: it is found and discarded", () =>
    Effect.gen(function* () {
      const api = batchApi()
      const server = yield* makeServer(({ body, method, url }, response) => {
        const answered = api.handle(method, url, body)
        // The batch is made; its answer takes forever.
        if (answered === "lost" || method === "POST") return
        if (answered.body === "") response.writeHead(answered.status).end()
        else json(response, answered.status, JSON.parse(answered.body))
      })
      const fiber = yield* ActionBatch.submit(options(5)).pipe(Effect.provide(clientOf(server.url)), Effect.forkChild)
      yield* Effect.repeat(Effect.yieldNow, {
        until: () => api.batches.size > 0,
        schedule: Schedule.spaced("5 millis")
      })
      yield* Fiber.interrupt(fiber)
      assert.deepStrictEqual(api.deleted, ["b1"])
      assert.strictEqual(api.batches.size, 0)
    })
  )

  it.live("leaves the batches of a plan that does not discard on failure, and so does a failure", () =>
    Effect.gen(function* () {
      for (const isKept of [true, false]) {
        const api = batchApi({
          mishap: ({ method }, number) => (method === "POST" && number === 2 ? "before" : undefined)
        })
        const server = yield* serving(api)
        const planned = { ...options(150, { retry: RetryPolicy.none }), discardOnFailure: !isKept }
        const exit = yield* Effect.exit(ActionBatch.plan(planned)).pipe(Effect.provide(clientOf(server.url)))
        assert.isTrue(Exit.isFailure(exit))
        assert.deepStrictEqual(api.deleted, isKept ? [] : ["b1"])
        assert.deepStrictEqual([...api.batches.keys()], isKept ? ["b1"] : [])
      }
    })
  )

  it.effect("takes no longer than ten seconds, whatever the API does", () =>
    Effect.gen(function* () {
      const silence = Layer.succeed(Transport.Transport, {
        send: ({ method }) => (method === "GET" && !posted ? Effect.succeed(answer(200, [])) : post)
      })
      let posted = false
      const post = Effect.suspend(() => {
        posted = true
        return Effect.never
      })
      const fiber = yield* ActionBatch.submit(options(5)).pipe(
        Effect.provide(clientOf("https://api.meraki.com/api/v1", {}, silence)),
        Effect.forkChild
      )
      yield* TestClock.adjust("1 second")
      assert.isTrue(posted)
      const ending = yield* Effect.forkChild(Fiber.interrupt(fiber), { startImmediately: true })
      yield* TestClock.adjust("9 seconds")
      assert.isUndefined(ending.pollUnsafe())
      yield* TestClock.adjust("1 second")
      assert.isDefined(ending.pollUnsafe())
    })
  )
})

describe("a plan", () => {
  it.live("that is not there any more is said to be so, and leaves nothing behind", () =>
    Effect.gen(function* () {
      let known = -1
      const gone = Effect.gen(function* () {
        const planned = yield* ActionBatch.plan(options(2))
        yield* ActionBatch.discard(planned)
        known = organizationBatches(yield* MerakiClient, "1").ids.size
        return yield* ActionBatch.confirm(planned)
      })
      const outcome = yield* overSocket({}, gone)
      failure(outcome, "NotFound")
      assert.strictEqual(known, 0)
    })
  )

  it.live("is stored without being executed, until it is confirmed", () =>
    Effect.gen(function* () {
      const outcome = yield* overSocket(
        {},
        Effect.gen(function* () {
          const plan = yield* ActionBatch.plan(options(150))
          return { plan, result: yield* ActionBatch.confirm(plan, { pollInterval: "1 millis", ordered: true }) }
        })
      )
      const { plan, result } = success(outcome)
      assert.deepStrictEqual(
        plan.batches.map(({ actions, id }) => [id, actions.length]),
        [
          ["b1", 100],
          ["b2", 50]
        ]
      )
      const days = (plan.expiresAt.getTime() - Date.now()) / 86_400_000
      assert.approximately(days, 7, 0.01)
      assert.deepStrictEqual(
        result.batches.map(({ status }) => status),
        ["completed", "completed"]
      )
      assert.deepStrictEqual(outcome.applied, applications(150))
      assert.strictEqual(posts(outcome), 2)
    })
  )

  it.live("is discarded; what was confirmed in the meantime stays", () =>
    Effect.gen(function* () {
      const outcome = yield* overSocket(
        {},
        Effect.gen(function* () {
          const plan = yield* ActionBatch.plan(options(150, { mode: "sync" }))
          const [first, ...rest] = plan.batches
          assert.isDefined(first)
          yield* ActionBatch.confirm({ ...plan, batches: [first].flatMap((batch) => batch ?? []) })
          yield* ActionBatch.discard(plan)
          // Once more: gone is gone.
          yield* ActionBatch.discard(plan)
          return rest.map(({ id }) => id)
        })
      )
      assert.deepStrictEqual(outcome.deleted, success(outcome))
      assert.deepStrictEqual([...outcome.batches.keys()], ["b1"])
    })
  )

  it.live("is discarded at the end of its scope, unless it was confirmed", () =>
    Effect.gen(function* () {
      const forgotten = yield* overSocket({}, Effect.scoped(ActionBatch.planScoped(options(5))))
      assert.deepStrictEqual(forgotten.deleted, ["b1"])
      const confirmed = yield* overSocket(
        {},
        Effect.scoped(Effect.flatMap(ActionBatch.planScoped(options(5)), (plan) => ActionBatch.confirm(plan)))
      )
      assert.deepStrictEqual(confirmed.deleted, [])
      assert.deepStrictEqual(confirmed.applied, applications(5))
    })
  )

  it.live("that cannot be made as a whole is not made", () =>
    Effect.gen(function* () {
      const outcome = yield* overSocket(
        {
          mishap: ({ method }, number) =>
            method === "POST" && number === 2 ? { status: 400, errors: ["no"] } : undefined
        },
        ActionBatch.plan(options(150))
      )
      failure(outcome, "BadRequest")
      assert.deepStrictEqual(outcome.deleted, ["b1"])
    })
  )
})

describe("a submission that cannot be right", () => {
  const issues = (given: Partial<ActionBatch.SubmitOptions>) =>
    Effect.gen(function* () {
      const outcome = yield* overSocket({}, ActionBatch.submit(options(1, given)))
      assert.strictEqual(outcome.requests.length, 0)
      return failure(outcome, "InvalidInput").issues.map(({ path, problem }) => `${path} ${problem}`)
    })

  it.live("is refused when its actions are something else, with what to write", () =>
    Effect.gen(function* () {
      const input = { networkId: "N_1", name: "A" }
      const asIn = ", as in updateNetwork.action({ networkId, name })"
      const wrong: ReadonlyArray<readonly [action: unknown, problem: string]> = [
        [updateNetwork(input), `is a call of its own; give its action in its place${asIn}`],
        [Promise.resolve({ id: "N_1" }), `is a call that has been made; give its action in its place${asIn}`],
        [updateNetwork, "is an operation; give its action: updateNetwork.action({ … })"],
        [updateNetwork.action, `is a function; give the action of an operation${asIn}`],
        [
          { resource: "/networks/N_1", operation: "update", body: { name: "A" } },
          `is in the form of the API; give the action of an operation${asIn}`
        ],
        ...[{ id: "N_1", name: "A" }, null, undefined, 5, "updateNetwork", [], { descriptor: {} }].map(
          (action) => [action, `is not an action; give the action of an operation${asIn}`] as const
        )
      ]
      const actions = wrong.map(([action]) => action) as unknown as ReadonlyArray<Action>
      assert.deepStrictEqual(
        yield* issues({ actions }),
        wrong.map(([, problem], index) => `actions[${index}] ${problem}`)
      )
      const inputs = [null, 5, ["N_1"]].map((input) => ({ ...updateNetwork.action({ networkId: "N_1" }), input }))
      assert.deepStrictEqual(
        yield* issues({ actions: inputs as unknown as ReadonlyArray<Action> }),
        inputs.map((_, index) => `actions[${index}].input must be an object`)
      )
    })
  )

  it.live("is refused when it is none, and so are batches that are none", () =>
    Effect.gen(function* () {
      const refusal = (effect: Effect.Effect<unknown, MerakiError, MerakiClient>) =>
        Effect.map(overSocket({}, effect), (outcome) => {
          assert.strictEqual(outcome.requests.length, 0)
          return failure(outcome, "InvalidInput").issues.map(({ path, problem }) => `${path} ${problem}`)
        })
      for (const none of [undefined, null, [], updates(1), "submit", 5]) {
        for (const call of [ActionBatch.submit, ActionBatch.plan]) {
          assert.deepStrictEqual(yield* refusal(call(none as never)), [
            "options must be an object with organizationId and actions"
          ])
        }
      }
      assert.deepStrictEqual(yield* refusal(ActionBatch.submit({} as never)), [
        "organizationId is required",
        "actions is required"
      ])
      const batch = { organizationId: "1", actions: updates(1) }
      assert.deepStrictEqual(yield* refusal(ActionBatch.submit({ ...batch, ordred: true } as never)), [
        "ordred is not an option; did you mean ordered?"
      ])
      const unreadable = Object.defineProperty({ ...batch }, "mode", {
        enumerable: true,
        get: () => {
          throw new Error("no mode today")
        }
      })
      assert.deepStrictEqual(yield* refusal(ActionBatch.submit(unreadable)), ["options cannot be read: no mode today"])
      for (const call of [ActionBatch.confirm, ActionBatch.discard]) {
        for (const none of [undefined, null, "b1", 5]) {
          assert.deepStrictEqual(yield* refusal(call(none as never)), [
            "batches must be an object with organizationId and batches, such as a plan; of an id it is " +
              "{ organizationId, batches: [{ id, actions: [0] }] }, with the positions of its actions"
          ])
        }
        assert.deepStrictEqual(yield* refusal(call({ organizationId: "1", batches: [null, { id: "b1" }] } as never)), [
          "batches[0] must have an id, and actions with the positions of its actions",
          "batches[1] must have an id, and actions with the positions of its actions"
        ])
        assert.deepStrictEqual(yield* refusal(call({ organizationId: "1", batches: [] }, { retries: 5 } as never)), [
          "retries is not an option; did you mean retry?"
        ])
      }
    })
  )

  it.live("is refused before any request, with the place of what is wrong", () =>
    Effect.gen(function* () {
      const [fine] = updates(1)
      assert.isDefined(fine)
      assert.deepStrictEqual(yield* issues({ actions: [] }), ["actions must not be empty"])
      assert.deepStrictEqual(
        yield* issues({
          actions: [
            ...updates(1),
            { descriptor: updateNetwork.descriptor, input: { name: 7 } },
            createOrganizationNetwork.action({ organizationId: "2", name: "A", productTypes: [] }),
            { descriptor: getNetwork.descriptor, input: { networkId: "N_1" } }
          ]
        }),
        [
          "actions[1].networkId is required",
          "actions[1].name must be a string",
          "actions[2] belongs to organization 2",
          "actions[3] cannot be getNetwork, which the API does not batch"
        ]
      )
      assert.sameMembers(
        yield* issues({ mode: "fast" as "sync", timeout: "0 seconds", pollInterval: "soon" as "1 second" }),
        [
          'timeout must be a time above zero, such as "30 seconds" or a number of milliseconds',
          "mode must be sync, async or auto",
          'pollInterval must be a time, such as "30 seconds" or a number of milliseconds'
        ]
      )
    })
  )

  it.live("because a network is known to be another organization's", () =>
    Effect.gen(function* () {
      const server = yield* makeServer((_, response) => json(response, 200, { id: "N_0", organizationId: "2" }))
      const error = yield* Effect.flip(
        Effect.andThen(getNetwork({ networkId: "N_0" }), ActionBatch.submit(options(1)))
      ).pipe(Effect.provide(clientOf(server.url)))
      assert.strictEqual(error._tag === "InvalidInput" && error.issues[0]?.problem, "belongs to organization 2")
      assert.strictEqual(server.seen.length, 1)
    })
  )
})

describe("created resources", () => {
  const create = (resource: string) => ({ resource, operation: "create" })
  const created = (id: string, uri: string) => ({ id, uri })

  it("belong to the action whose resource they lie under, else to the creating actions in order", () => {
    const vlan = created("7", "/networks/N_1/appliance/vlans/7")
    const network = created("N_9", "/networks/N_9")
    assert.deepStrictEqual(
      assignCreated([create("/organizations/1/networks"), create("/networks/N_1/appliance/vlans")], [network, vlan]),
      [network, vlan]
    )
    assert.deepStrictEqual(assignCreated([create("/a"), create("/b")], [created("1", "")]), [undefined, undefined])
    assert.deepStrictEqual(assignCreated([{ resource: "/a", operation: "update" }], []), [undefined])
  })

  it("belong to the action right above them, and never to one that makes nothing", () => {
    const action = (operation: string, resource: string) => ({ operation, resource })
    const policy = { id: "100", uri: "/networks/N_1/groupPolicies/100" }
    assert.deepStrictEqual(
      assignCreated([action("update", "/networks/N_1"), action("create", "/networks/N_1/groupPolicies")], [policy]),
      [undefined, policy]
    )
    assert.deepStrictEqual(
      assignCreated(
        [
          action("destroy", "/networks/N_1/groupPolicies/7"),
          action("create", "/networks/N_1/groupPolicies?force=true")
        ],
        [policy]
      ),
      [undefined, policy]
    )
    const stack = { id: "S2", uri: "/networks/N_1/switch/stacks/S2" }
    const port = { id: "I", uri: "/networks/N_1/switch/stacks/S/routing/interfaces/I" }
    for (const resources of [
      [stack, port],
      [port, stack]
    ]) {
      assert.deepStrictEqual(
        assignCreated(
          [
            action("create", "/networks/N_1/switch/stacks"),
            action("create", "/networks/N_1/switch/stacks/S/routing/interfaces")
          ],
          resources
        ),
        [stack, port]
      )
    }
    // A claim answers with what lies deeper.
    const deep = { id: "Q", uri: "/networks/N_1/devices/Q/management" }
    assert.deepStrictEqual(
      assignCreated([action("create", "/networks"), action("claim", "/networks/N_1/devices")], [deep]),
      [undefined, deep]
    )
  })

  it("and actions are compared whatever the order of their properties", () => {
    const one = [{ resource: "/a", operation: "update", body: { a: 1, b: { c: 1, d: [1, { e: 1, f: 2 }] } } }]
    const other = [{ operation: "update", body: { b: { d: [1, { f: 2, e: 1 }], c: 1 }, a: 1 }, resource: "/a" }]
    assert.strictEqual(fingerprint(one), fingerprint(other))
    assert.notStrictEqual(fingerprint(one), fingerprint([...one, ...one]))
    assert.strictEqual(
      fingerprint([{ resource: "/a", operation: "x" }]),
      fingerprint([{ resource: "/a", operation: "x", body: {} }])
    )
  })
})
