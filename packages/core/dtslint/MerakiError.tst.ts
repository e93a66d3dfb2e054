import * as Effect from "effect/Effect"
import type * as Schema from "effect/Schema"
import { describe, expect, it } from "tstyche"
import type { MerakiClient } from "../src/MerakiClient.ts"
import * as MerakiError from "../src/MerakiError.ts"
import * as MerakiErrorSchema from "../src/MerakiErrorSchema.ts"
import { deleteNetwork, getNetwork } from "../src/operations/Networks.ts"

declare const failure: MerakiError.MerakiError
declare const read: MerakiError.ReadError

const one = () => 1

/** A case for each way a read can fail. */
const ofRead = {
  BadRequest: one,
  Unauthorized: one,
  Forbidden: one,
  NotFound: one,
  TooManyRequests: one,
  InternalServerError: one,
  BadGateway: one,
  ServiceUnavailable: one,
  GatewayTimeout: one,
  UnexpectedClientError: one,
  UnexpectedServerError: one,
  ConnectionFailed: one,
  RequestTimedOut: one,
  UntrustedHost: one,
  TooManyRedirects: one,
  InvalidResponse: one,
  InvalidInput: one,
  NoCredential: one
}
const ofAll = { ...ofRead, WriteBlocked: one, WritePlanned: one, ActionBatchFailed: one, ActionBatchPending: one }

describe("the errors of a kind of call", () => {
  it("are those that it can meet", () => {
    expect(getNetwork({ networkId: "N_1" })).type.toBeAssignableTo<
      Effect.Effect<unknown, MerakiError.ReadError, MerakiClient>
    >()
    expect(deleteNetwork({ networkId: "N_1" })).type.not.toBeAssignableTo<
      Effect.Effect<unknown, MerakiError.ReadError, MerakiClient>
    >()
    expect<MerakiError.WriteBlocked>().type.not.toBeAssignableTo<MerakiError.ReadError>()
    expect<MerakiError.WriteBlocked>().type.toBeAssignableTo<MerakiError.WriteError>()
    expect<MerakiError.ActionBatchFailed>().type.not.toBeAssignableTo<MerakiError.WriteError>()
    expect<MerakiError.ReadError>().type.toBeAssignableTo<MerakiError.WriteError>()
    expect<MerakiError.WriteError>().type.toBeAssignableTo<MerakiError.BatchError>()
    expect<MerakiError.MerakiError>().type.toBe<MerakiError.BatchError>()
  })

  it("leave an exhaustive handler of a read no case that cannot happen", () => {
    expect(MerakiError.match(read, ofRead)).type.toBe<number>()
    expect(MerakiError.match).type.not.toBeCallableWith(read, ofAll)
    expect(MerakiError.match).type.not.toBeCallableWith(failure, ofRead)
    expect(MerakiError.match(failure, ofAll)).type.toBe<number>()
    expect(MerakiError.match(ofRead)).type.toBeCallableWith(read)
    expect(MerakiError.match(ofRead)).type.not.toBeCallableWith(failure)
    expect(MerakiError.match).type.not.toBeCallableWith({ ...ofAll, NotFuond: one })
    expect(MerakiError.match).type.not.toBeCallableWith(failure, { ...ofAll, NotFuond: one })
  })

  it("are not narrowed by whether a retry can help", () => {
    const rest = getNetwork({ networkId: "N_1" }).pipe(
      Effect.catch((error) => (MerakiError.isRetryable(error) ? Effect.succeed("later") : Effect.fail(error)))
    )
    expect(rest).type.toBeAssignableFrom<Effect.Effect<"later", MerakiError.NotFound, MerakiClient>>()
  })
})

describe("MerakiErrorSchema", () => {
  it("has the errors that are asked for, and what they are on the wire", () => {
    const some = MerakiErrorSchema.of("NotFound", "ConnectionFailed")
    expect<(typeof some)["Type"]>().type.toBe<MerakiError.NotFound | MerakiError.ConnectionFailed>()
    type Encoded = (typeof some)["Encoded"]
    expect<Encoded["at"]>().type.toBe<string>()
    expect<Extract<Encoded, { readonly _tag: "NotFound" }>["retryAfter"]>().type.toBe<number | undefined>()
    expect<Extract<Encoded, { readonly _tag: "ConnectionFailed" }>["sent"]>().type.toBe<boolean>()
    expect(MerakiErrorSchema.MerakiErrorSchema).type.toBe<
      Schema.Codec<MerakiError.MerakiError, MerakiErrorSchema.Encoded>
    >()
    expect(MerakiErrorSchema.of).type.not.toBeCallableWith()
    expect(MerakiErrorSchema.of).type.not.toBeCallableWith("NotFuond")
  })
})
