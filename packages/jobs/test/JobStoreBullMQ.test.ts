import * as JobStoreBullMQ from "@effect-meraki/jobs/JobStoreBullMQ"
import { isLeftOut, makeRedis } from "@effect-meraki/testing/redis"
import * as Effect from "effect/Effect"
import { conforms } from "./support/conformance.ts"

conforms(
  "on BullMQ",
  Effect.map(makeRedis, ({ url }) => [JobStoreBullMQ.layer({ url }), JobStoreBullMQ.layer({ url })] as const),
  isLeftOut
)
