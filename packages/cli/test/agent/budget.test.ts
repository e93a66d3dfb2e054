import { isLeftOut, startRedis } from "@effect-meraki/testing/redis"
import { startServer } from "@effect-meraki/testing/server"
import { once } from "node:events"
import { connect } from "node:net"
import { assert, beforeAll, describe, it } from "vitest"
import { binary } from "../support/binary.ts"
import { callTool, startHost } from "../support/host.ts"

beforeAll(binary, 120_000)

/** What a Redis server says to a command. */
const ask = async (url: string, command: string): Promise<string> => {
  const socket = connect(Number(new URL(url).port), "127.0.0.1")
  socket.write(`${command}\r\n`)
  const [answer] = (await once(socket, "data")) as [Buffer]
  socket.destroy()
  return answer.toString()
}

describe.skipIf(isLeftOut)("the budget", { timeout: 60_000 }, () => {
  it("is shared through Redis where that is configured", async () => {
    await using redis = await startRedis()
    await using dashboard = await startServer((_, response) =>
      response.writeHead(200, { "content-type": "application/json" }).end('{"id":"1","name":"Acme"}')
    )
    const env = { HOME: "/nowhere", MERAKI_DASHBOARD_API_KEY: "0".repeat(40), MERAKI_BASE_URL: dashboard.url }
    await using byFlag = await startHost(["--redis", redis.url], env)
    await using byVariable = await startHost([], { ...env, MERAKI_REDIS_URL: redis.url })
    for (const host of [byFlag, byVariable]) {
      await ask(redis.url, "FLUSHALL")
      await callTool(host, "call", { operation: "getOrganization", input: { organizationId: "1" } })
      assert.notStrictEqual(await ask(redis.url, "DBSIZE"), ":0\r\n")
    }
    await redis.kill()
    // Without it each keeps the limit alone.
    const said = await callTool(byFlag, "call", { operation: "getOrganization", input: { organizationId: "1" } })
    assert.include(said.text, "Acme")
  })
})
