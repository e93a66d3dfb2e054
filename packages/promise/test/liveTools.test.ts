import { rejection, until } from "@effect-meraki/testing/promises"
import { assert, describe, it } from "vitest"
import { liveToolsOf, mockMeraki, NotFound, RequestTimedOut } from "../src/index.ts"
import { createDeviceLiveToolsPing, getDeviceLiveToolsPing } from "../src/operations/Devices.ts"

/** A client whose ping has these states, one after the other. The last one stays. */
const pinging = (...statuses: ReadonlyArray<string>) => {
  let asked = 0
  const meraki = mockMeraki(
    [createDeviceLiveToolsPing, () => ({ pingId: "42", status: "new" })],
    [
      getDeviceLiveToolsPing,
      ({ id }) => {
        const status = statuses[Math.min(asked++, statuses.length - 1)]
        if (status === "gone") throw NotFound.make()
        return { pingId: String(id), status }
      }
    ]
  )
  return { asked: () => asked, meraki, ping: liveToolsOf(meraki).ping }
}

const input = { serial: "Q2XX", target: "8.8.8.8" }
const quick = { pollInterval: 1 }

describe("a live tool", () => {
  it("is awaited for its last state", async () => {
    const { asked, ping } = pinging("new", "running", "complete")
    const { pingId, status } = await ping(input, quick)
    assert.deepStrictEqual([pingId, status, asked()], ["42", "complete", 3])
  })

  it("gives each state to a loop, and the last one to who awaits it, too", async () => {
    const { ping } = pinging("running", "failed")
    const running = ping(input, quick)
    const statuses: Array<unknown> = []
    for await (const { status } of running) statuses.push(status)
    assert.deepStrictEqual(statuses, ["new", "running", "failed"])
    assert.strictEqual((await running).status, "failed")
    for await (const { status } of running) statuses.push(status)
    assert.lengthOf(statuses, 6)
  })

  it("is ended by leaving the loop", async () => {
    const { asked, ping } = pinging("running")
    const running = ping(input, quick)
    for await (const { status } of running) if (status === "running") break
    const before = asked()
    const error = await rejection(running)
    assert.strictEqual((error as Error).name, "AbortError")
    await new Promise((resolve) => setTimeout(resolve, 20))
    assert.isAtMost(asked(), before + 1)
  })

  it("is ended by a signal, by closing its client, and by its deadline", async () => {
    const { asked, meraki, ping } = pinging("running")
    const controller = new AbortController()
    const aborted = ping(input, { ...quick, signal: controller.signal })
    await until(() => asked() > 0)
    controller.abort(new Error("enough"))
    assert.strictEqual(String(await rejection(aborted)), "Error: enough")
    const late = await rejection(ping(input, { ...quick, deadline: 30 }))
    assert.instanceOf(late, RequestTimedOut)
    assert.deepStrictEqual(late.parameters, { serial: "Q2XX", id: "42" })
    const closed = ping(input, quick)
    await meraki.close()
    assert.strictEqual(((await rejection(closed)) as Error).name, "AbortError")
  })

  it("rejects as its calls do, once for a loop and for who awaits it", async () => {
    const { ping } = pinging("gone")
    const running = ping(input, quick)
    const loop = async () => {
      for await (const _ of running);
    }
    assert.instanceOf(await rejection(loop()), NotFound)
    assert.instanceOf(await rejection(running), NotFound)
  })
})
