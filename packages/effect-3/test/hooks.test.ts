import { json, startServer } from "@effect-meraki/testing/server"
import * as Effect from "effect/Effect"
import * as HashMap from "effect/HashMap"
import * as Logger from "effect/Logger"
import * as LogLevel from "effect/LogLevel"
import { assert, describe, it } from "vitest"
import { Networks, RetryPolicy } from "../src/index.ts"
import { layer } from "./support/client.ts"

describe("on Effect 3", () => {
  it("hooks are told of calls, and log lines have the facts as annotations", async () => {
    await using server = await startServer((_, response) => json(response, 404, { errors: ["gone"] }))
    const events: Array<unknown> = []
    const annotations: Array<unknown> = []
    const note = (name: string) => () => void events.push(name)
    const logger = Logger.make((line) => {
      annotations.push(Object.fromEntries(HashMap.toEntries(line.annotations)))
    })
    const client = layer({
      apiKey: "0".repeat(40),
      baseUrl: server.url,
      rateLimit: false,
      retry: RetryPolicy.none,
      onRequest: note("request"),
      onResponse: note("response"),
      onError: note("error")
    })
    const program = Effect.ignore(Networks.getNetwork({ networkId: "N_1" })).pipe(
      Effect.provide(client),
      Effect.provide(Logger.replace(Logger.defaultLogger, logger)),
      Logger.withMinimumLogLevel(LogLevel.Debug)
    )
    await Effect.runPromise(program)
    assert.deepStrictEqual(events, ["request", "response", "error"])
    assert.deepInclude(annotations[0], {
      "meraki.operation": "getNetwork",
      "meraki.networkId": "N_1",
      "meraki.status": 404
    })
  })
})
