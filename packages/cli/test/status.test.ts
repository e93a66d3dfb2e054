import { clientOf, scripted, answer } from "@effect-meraki/testing/client"
import { it } from "@effect-meraki/testing/effect"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as TestClock from "effect/testing/TestClock"
import { assert, describe } from "vitest"
import { type Counts, statusText, withStatus } from "../src/internal/pipeline/status.ts"
import { makeScreen } from "../src/internal/terminal/screen.ts"

describe("the status of a command", () => {
  const quiet = { attempts: 12, retries: {}, waited: Duration.zero }

  it("says what there is to say", () => {
    assert.strictEqual(statusText({ objects: undefined, items: 0 }, quiet), "12 requests")
    assert.strictEqual(statusText({ objects: undefined, items: 1234 }, quiet), "1,234 items, 12 requests")
    assert.strictEqual(
      statusText(
        { objects: { done: 3, failed: 1, total: 10 }, items: 40 },
        { attempts: 6, retries: { TooManyRequests: 1, BadGateway: 1 }, waited: Duration.millis(4150) }
      ),
      "4 of 10 objects, 1 failed, 40 items, 6 requests, 2 retries, each waited 0.7 s for the limits"
    )
  })

  it.effect("is a line every ten seconds where there is no terminal, and none with --quiet", () =>
    Effect.gen(function* () {
      for (const isQuiet of [false, true]) {
        const lines: Array<string> = []
        const output = {
          isTTY: false,
          columns: () => undefined,
          rows: () => undefined,
          write: async (text: string) => void lines.push(text)
        }
        const counts: Counts = { objects: undefined, items: 7 }
        const screen = makeScreen({ stdout: output, stderr: output })
        const working = withStatus(Effect.sleep("25 seconds"), counts, { isQuiet, screen, stderr: output })
        const fiber = yield* Effect.forkChild(working, { startImmediately: true })
        for (let second = 0; second < 25; second++) yield* TestClock.adjust("1 second")
        yield* Fiber.join(fiber)
        assert.deepStrictEqual(lines, isQuiet ? [] : ["7 items, 0 requests\n", "7 items, 0 requests\n"])
      }
    }).pipe(Effect.provide(clientOf("https://api.meraki.com/api/v1", {}, scripted(() => answer(200)).layer)))
  )
})

describe("a screen", () => {
  it("takes the line of the status away before it prints", async () => {
    const written: Array<string> = []
    const output = (isTTY: boolean) => ({
      isTTY,
      columns: () => 80,
      rows: () => 24,
      write: async (text: string) => void written.push(text)
    })
    const screen = makeScreen({ stdout: output(true), stderr: output(true) })
    screen.show({ clear: async () => void written.push("clear") })
    await screen.out("row\n")
    await screen.err("warning\n")
    await screen.out("")
    screen.show(undefined)
    await screen.out("end\n")
    assert.deepStrictEqual(written, ["clear", "row\n", "clear", "warning\n", "end\n"])
    const piped = makeScreen({ stdout: output(false), stderr: output(true) })
    piped.show({ clear: async () => void written.push("clear") })
    await piped.out("data\n")
    assert.strictEqual(written.at(-2), "end\n")
  })
})
