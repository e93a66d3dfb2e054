import { answer, scripted } from "@effect-meraki/testing/client"
import { it, makeTracer } from "@effect-meraki/testing/effect"
import { assert, describe } from "@effect/vitest"
import * as Arbitrary from "effect/Arbitrary"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Logger from "effect/Logger"
import * as References from "effect/References"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as Tracer from "effect/Tracer"
import { inspect } from "node:util"
import type { WriteError } from "../../src/MerakiError.ts"
import * as MerakiClient from "../../src/MerakiClient.ts"
import type * as MerakiConfig from "../../src/MerakiConfig.ts"
import { getNetwork, updateNetwork } from "../../src/operations/Networks.ts"
import { getOrganization } from "../../src/operations/Organizations.ts"
import * as RetryPolicy from "../../src/RetryPolicy.ts"

/** The ways in which an answer can repeat a text. */
const ways: ReadonlyArray<(text: string) => string> = [
  (text) => text,
  (text) => text.toUpperCase(),
  encodeURIComponent,
  (text) => Buffer.from(text).toString("base64"),
  (text) => Array.from(text, (character) => `&#${character.charCodeAt(0)};`).join("")
]

interface Step {
  /** Whether the API refuses the key, so that the next one is asked for. */
  readonly isRefused: boolean
  readonly status: number
  readonly way: number
  /** Which of the keys so far the answer repeats, counted from the latest. */
  readonly back: number
  /** How the provider answers the next question. */
  readonly form: number
}

const int = (minimum: number, maximum: number) =>
  Arbitrary.schema(Schema.Int.check(Schema.isBetween({ minimum, maximum })))

const step: Arbitrary.Arbitrary<Step> = Arbitrary.map(
  Arbitrary.all({ refused: int(0, 1), status: int(0, 5), way: int(0, 4), back: int(0, 30), form: int(0, 4) }),
  ({ refused, status, ...rest }) => ({
    ...rest,
    isRefused: refused === 1,
    status: [200, 400, 404, 429, 500, 503][status] ?? 200
  })
)

/** Everything that a client tells of itself, over answers that repeat its keys. */
const told = (steps: ReadonlyArray<Step>) =>
  Effect.gen(function* () {
    const keys: Array<string> = []
    const lines: Array<unknown> = []
    const { spans, tracer } = makeTracer()
    const at = (number: number): Step =>
      steps[number % steps.length] ?? { isRefused: false, status: 200, way: 0, back: 0, form: 0 }

    const provider: MerakiConfig.CredentialProvider = ({ refused }) => {
      const key = `key${keys.length}${"f0e1d2c3b4a5968778695a4b3c2d1e0f".slice(keys.length % 7)}`
      const { form } = at(keys.length)
      if (form === 0 && keys.length > 0) throw new Error(`no more than ${inspect(refused)} and ${keys.join()}`)
      keys.push(key)
      if (form === 1) return { key, expiresAt: 1, secrets: [`secret-of-${key}`] }
      return form === 2 ? Promise.resolve(key) : key
    }
    const echoed = ({ back, way }: Step) => ways[way]?.(keys.at(-1 - back) ?? keys[0] ?? "") ?? ""
    const { layer } = scripted((_, number) => {
      const step = at(number)
      const text = echoed(step)
      const body = { errors: [`refused ${text}`], id: text, message: `secret-of-${text}` }
      const headers = { "x-request-id": text, "retry-after": "0" }
      return step.isRefused ? answer(401, body, headers) : answer(step.status, body, headers)
    })
    const retry = RetryPolicy.make({ retries: 1, initialDelay: 0 })
    const client = yield* Effect.provide(MerakiClient.make({ apiKey: provider, rateLimit: false, retry }), layer)
    const calls: ReadonlyArray<Effect.Effect<unknown, WriteError, MerakiClient.MerakiClient>> = [
      getOrganization({ organizationId: "1" }),
      updateNetwork({ networkId: "N_1", name: "x" }),
      updateNetwork({ networkId: "N_1", name: "x" }, { headers: { "x-name": "some name" } }),
      Effect.suspend(() => getNetwork({ networkId: keys.at(-1) ?? "N_1" }))
    ]
    const exits = yield* Effect.forEach([...calls, ...calls], (call) => Effect.exit(call)).pipe(
      Effect.provideService(MerakiClient.MerakiClient, client),
      Effect.provideService(Tracer.Tracer, tracer),
      Effect.provideService(References.MinimumLogLevel, "All"),
      Effect.provide(
        Logger.layer([
          Logger.make(({ cause, fiber, message }) =>
            lines.push([message, cause, fiber.getRef(References.CurrentLogAnnotations)])
          )
        ])
      )
    )
    const causes = exits.filter(Exit.isFailure).map(({ cause }) => cause)
    const failures = causes.map(Cause.findError).filter(Result.isSuccess)
    return {
      keys,
      shown: {
        causes: causes.map(Cause.pretty),
        failures: failures.map(({ success }) => [String(success), success, success.stack, success.cause]),
        json: JSON.stringify(failures),
        spans: spans.map(({ attributes, events, name, status }) => [
          name,
          attributes,
          events,
          status._tag === "Ended" && Exit.isFailure(status.exit) ? status.exit : undefined
        ]),
        lines,
        health: yield* client.health,
        ledger: yield* client.ledger,
        own: (yield* client.redactor)()(keys.slice(-100).join(" "))
      }
    }
  })

describe("keys that are replaced", () => {
  it.effect.prop(
    "are all hidden in what a client tells",
    { steps: Arbitrary.array(step, { maxLength: 12 }) },
    ({ steps }) =>
      Effect.map(told(steps), ({ keys, shown }) => {
        for (const [what, value] of Object.entries(shown)) {
          const text = inspect(value, { depth: Infinity, maxStringLength: Infinity, maxArrayLength: Infinity })
          for (const key of keys) for (const way of ways) assert.notInclude(text, way(key), what)
        }
      })
  )
})
