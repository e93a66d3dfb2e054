import * as Context from "effect/Context"
import * as Data from "effect/Data"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Schedule from "effect/Schedule"
import { describe, expect, it } from "tstyche"
import * as MerakiClient from "../src/MerakiClient.ts"
import type * as MerakiError from "../src/MerakiError.ts"
import { getNetwork } from "../src/operations/Networks.ts"
import * as RetryPolicy from "../src/RetryPolicy.ts"

class OutOfStock extends Data.TaggedError("OutOfStock")<{ readonly article: string }> {}

class Pager extends Context.Service<Pager, { readonly send: (line: string) => Effect.Effect<void> }>()("Pager") {}

declare const read: Effect.Effect<string, MerakiError.ReadError, MerakiClient.MerakiClient>
declare const mixed: Effect.Effect<string, MerakiError.MerakiError | OutOfStock, MerakiClient.MerakiClient>
declare const foreign: Effect.Effect<string, OutOfStock>

describe("a policy", () => {
  it("retries effects that fail in any way, and leaves their channels as they are", () => {
    expect(Effect.retry(read, RetryPolicy.standard)).type.toBe<typeof read>()
    expect(Effect.retry(mixed, RetryPolicy.standard)).type.toBe<typeof mixed>()
    expect(Effect.retry(mixed, RetryPolicy.make({ retries: 3 }))).type.toBe<typeof mixed>()
    expect(mixed.pipe(Effect.retry(RetryPolicy.none))).type.toBe<typeof mixed>()
    expect(mixed.pipe(Effect.retry(RetryPolicy.make({ retries: 3 })))).type.toBe<typeof mixed>()
    expect(Effect.retry(foreign, RetryPolicy.standard)).type.toBe<typeof foreign>()
    expect(Effect.retry(mixed, { schedule: RetryPolicy.standard, times: 2 })).type.toBe<typeof mixed>()
  })

  it("knows the failures that it classifies", () => {
    const policy = RetryPolicy.make<MerakiError.MerakiError | OutOfStock>({
      retryOn: (error) => error._tag === "OutOfStock"
    })
    expect(Effect.retry(mixed, policy)).type.toBe<typeof mixed>()
    expect(mixed.pipe(Effect.retry(policy))).type.toBe<typeof mixed>()
    expect(Effect.retry(read, policy)).type.toBe<typeof read>()
    expect(RetryPolicy.make({ retryOn: (error: OutOfStock) => error.article !== "" })).type.toBe<
      Schedule.Schedule<RetryPolicy.Decision, OutOfStock>
    >()
    expect(Effect.retry).type.not.toBeCallableWith(read, RetryPolicy.make({ retryOn: (_: OutOfStock) => true }))
  })

  it("combines with schedules that need services", () => {
    const told = RetryPolicy.standard.pipe(
      Schedule.tap(({ output }) => Pager.use(({ send }) => send(`${output.reason}: retry ${output.retry}`)))
    )
    expect(told).type.toBe<Schedule.Schedule<RetryPolicy.Decision, unknown, never, Pager>>()
    expect(Effect.retry(mixed, told)).type.toBe<
      Effect.Effect<string, MerakiError.MerakiError | OutOfStock, MerakiClient.MerakiClient | Pager>
    >()
    expect(Schedule.max([RetryPolicy.standard, told])).type.toBeAssignableTo<
      Schedule.Schedule<unknown, unknown, never, Pager>
    >()
    expect(getNetwork).type.not.toBeCallableWith({ networkId: "N_1" }, { retry: told })
    expect(RetryPolicy.withServices(told)).type.toBe<
      Effect.Effect<Schedule.Schedule<RetryPolicy.Decision>, never, Pager>
    >()
  })

  it("is an option of a client and of a call, and so is what it adds", () => {
    getNetwork(
      { networkId: "N_1" },
      {
        retry: RetryPolicy.make({
          retryOn: (error) => {
            expect(error).type.toBe<MerakiError.MerakiError>()
            return error._tag === "NotFound"
          }
        }),
        retryOn: (error) => {
          expect(error).type.toBe<MerakiError.MerakiError>()
          return error._tag === "NotFound"
        }
      }
    )
    expect(MerakiClient.layerConfig).type.toBeCallableWith({ retry: RetryPolicy.standard, retryOn: () => true })
    expect(getNetwork).type.not.toBeCallableWith({ networkId: "N_1" }, { retryOn: () => Promise.resolve(true) })
  })

  it("decides on failures of any type", () => {
    expect(RetryPolicy.decide()).type.toBe<
      (error: unknown, situation: RetryPolicy.Situation) => RetryPolicy.Decision | undefined
    >()
    expect(RetryPolicy.decide({ retryOn: (error: OutOfStock) => error.article !== "" })).type.toBe<
      (error: OutOfStock, situation: RetryPolicy.Situation) => RetryPolicy.Decision | undefined
    >()
    expect<RetryPolicy.Decision["delay"]>().type.toBe<Duration.Duration>()
  })
})
