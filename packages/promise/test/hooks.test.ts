import { rejection, until } from "@effect-meraki/testing/promises"
import { json, startServer } from "@effect-meraki/testing/server"
import { afterAll, afterEach, assert, beforeAll, describe, it, vi } from "vitest"
import { type LogFacts, Meraki } from "../src/index.ts"

let server: Awaited<ReturnType<typeof startServer>>
let asked = 0
beforeAll(async () => {
  server = await startServer(({ url }, response) => {
    if (url.includes("/N_busy") && asked++ === 0) return json(response, 503, { errors: ["busy"] })
    if (url.includes("/N_gone")) return json(response, 404, { errors: ["gone"] })
    json(response, 200, { id: "N_1" })
  })
})
afterAll(() => server[Symbol.asyncDispose]())
afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

const apiKey = "0123456789abcdef0123456789abcdef01234567"
const make = (options = {}) =>
  new Meraki({ apiKey, baseUrl: server.url, rateLimit: false, retry: { initialDelay: 1 }, ...options })

/** A line that was not written. */
const none: Line = ["", "", {}]

type Line = readonly [level: string, message: string, facts: LogFacts]

const noting = () => {
  const lines: Array<Line> = []
  const log = (level: string) => (message: string, facts: LogFacts) => void lines.push([level, message, facts])
  return { lines, logger: { debug: log("debug"), info: log("info"), warn: log("warn"), error: log("error") } }
}

describe("hooks", () => {
  it("are told of each step of a call, in plain objects", async () => {
    asked = 0
    const events: Array<[string, unknown]> = []
    const note = (name: string) => (event: object) => void events.push([name, event])
    const meraki = make({
      onRequest: note("request"),
      onResponse: note("response"),
      onRetry: note("retry"),
      onError: note("error")
    })
    await meraki.networks.getNetwork({ networkId: "N_busy" })
    await rejection(meraki.withOptions({ timeout: 5000 }).networks.getNetwork({ networkId: "N_gone" }))
    assert.deepStrictEqual(
      events.map(([name]) => name),
      ["request", "response", "retry", "request", "response", "request", "response", "error"]
    )
    assert.deepInclude(events[1]?.[1], { operation: "getNetwork", networkId: "N_busy", status: 503, attempt: 1 })
    assert.deepInclude(events[2]?.[1], { error: "ServiceUnavailable", retry: 1, status: 503 })
    assert.deepInclude(events[7]?.[1], { networkId: "N_gone", error: "NotFound", status: 404, attempt: 1 })
    assert.notInclude(JSON.stringify(events), apiKey)
  })

  it("change nothing when they throw or reject, but a line of the log", async () => {
    const { lines, logger } = noting()
    const meraki = make({
      logger,
      onRequest: () => {
        throw new Error("broken")
      },
      onResponse: async () => {
        throw new Error("down")
      }
    })
    assert.strictEqual((await meraki.networks.getNetwork({ networkId: "N_1" })).id, "N_1")
    const errors = () => lines.filter(([level]) => level === "error").map(([, message]) => message)
    await until(() => errors().length === 2)
    assert.deepStrictEqual(errors().toSorted(), ["onRequest has failed: broken", "onResponse has failed: down"])
  })

  it("have to be functions", () => {
    assert.throws(() => make({ onRetry: "log" }), "onRetry must be a function")
  })
})

describe("a log line", () => {
  it("comes with what it is about", async () => {
    asked = 0
    const { lines, logger } = noting()
    await make({ logger }).networks.getNetwork({ networkId: "N_busy" })
    const [attempt = none, retry = none] = lines
    assert.strictEqual(attempt[0], "debug")
    assert.deepInclude(attempt[2], {
      operation: "getNetwork",
      method: "GET",
      networkId: "N_busy",
      status: 503,
      attempt: 1
    })
    assert.isNumber(attempt[2]["duration_ms"])
    assert.strictEqual(retry[0], "warn")
    assert.deepInclude(retry[2], { error: "ServiceUnavailable", networkId: "N_busy", retry: 1 })
    assert.isNumber(retry[2]["delay_ms"])
  })
})

describe("MERAKI_LOG", () => {
  it("is the least level that a logger gets", async () => {
    for (const [level, expected] of [
      ["debug", ["debug", "warn", "debug"]],
      ["warn", ["warn"]],
      ["silent", []],
      ["", ["debug", "warn", "debug"]]
    ] as const) {
      asked = 0
      vi.stubEnv("MERAKI_LOG", level)
      const { lines, logger } = noting()
      await make({ logger }).networks.getNetwork({ networkId: "N_busy" })
      assert.deepStrictEqual(
        lines.map(([each]) => each),
        [...expected]
      )
    }
  })

  it("has lines written to the standard error where there is no logger", async () => {
    asked = 0
    vi.stubEnv("MERAKI_LOG", "warn")
    const written = vi.spyOn(console, "error").mockReturnValue(undefined)
    await make().networks.getNetwork({ networkId: "N_busy" })
    assert.lengthOf(written.mock.calls, 1)
    const [level, message, facts] = written.mock.calls[0] ?? []
    assert.strictEqual(level, "warn")
    assert.match(String(message), /^ServiceUnavailable: getNetwork: HTTP 503/)
    assert.deepInclude(facts, { networkId: "N_busy" })
    vi.stubEnv("MERAKI_LOG", "silent")
    asked = 0
    await make().networks.getNetwork({ networkId: "N_busy" })
    assert.lengthOf(written.mock.calls, 1)
  })

  it("says so when it has another value", () => {
    vi.stubEnv("MERAKI_LOG", "verbose")
    assert.throws(() => make(), "MERAKI_LOG (an environment variable) must be debug, info, warn or silent")
  })
})
