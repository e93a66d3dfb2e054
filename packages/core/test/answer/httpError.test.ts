import { assert, describe, it } from "@effect/vitest"
import { httpError } from "../../src/internal/answer/httpError.ts"
import type { HttpFailure } from "../../src/MerakiError.ts"

const factsOf = (status: number) =>
  ({
    operation: "getThing",
    method: "GET",
    path: "/things",
    parameters: {},
    status,
    errors: [],
    body: ""
  }) as never as HttpFailure

const tags: ReadonlyArray<readonly [status: number, tag: string]> = [
  [400, "BadRequest"],
  [401, "Unauthorized"],
  [403, "Forbidden"],
  [404, "NotFound"],
  [429, "TooManyRequests"],
  [500, "InternalServerError"],
  [502, "BadGateway"],
  [503, "ServiceUnavailable"],
  [504, "GatewayTimeout"],
  [304, "UnexpectedClientError"],
  [402, "UnexpectedClientError"],
  [405, "UnexpectedClientError"],
  [409, "UnexpectedClientError"],
  [499, "UnexpectedClientError"],
  [501, "UnexpectedServerError"],
  [505, "UnexpectedServerError"],
  [599, "UnexpectedServerError"]
]

describe("the error of status", () => {
  for (const [status, tag] of tags) {
    it(`${status} is ${tag}, and has it`, () => {
      const error = httpError(factsOf(status))
      assert.strictEqual(error._tag, tag)
      assert.strictEqual(error.status, status)
    })
  }
})
