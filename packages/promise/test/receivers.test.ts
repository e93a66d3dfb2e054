import { startSimulator } from "@effect-meraki/simulator"
import { rejection } from "@effect-meraki/testing/promises"
import { startServer } from "@effect-meraki/testing/server"
import { assert, describe, it } from "vitest"
import { ensureReceiver, Meraki, NotFound } from "../src/index.ts"

describe("a receiver in Dashboard", () => {
  it("is made and tested, and rejects with what went wrong", async () => {
    await using hook = await startServer(({ body }, response) => {
      response.writeHead(body.includes('"right"') ? 204 : 401).end()
    })
    await using simulator = await startSimulator({
      organizations: 1,
      networksPerOrganization: 2,
      webhooks: { waits: [] }
    })
    await using meraki = new Meraki({ apiKey: simulator.apiKey, baseUrl: simulator.url })
    const [networkId = ""] = simulator.world.networks.keys()
    const url = `${hook.origin}/`
    const made = await ensureReceiver(meraki, { networkId, url, sharedSecret: "right" })
    assert.deepStrictEqual(made, [
      { networkId, httpServerId: btoa(url), isNew: true, enabled: true, test: "delivered" }
    ])

    const failed = await rejection(ensureReceiver(meraki, { networkId, url, sharedSecret: "wrong" }))
    assert.deepInclude(failed, {
      _tag: "WebhookTestFailed",
      message: `the test of the receiver of ${networkId} is abandoned`
    })
    assert.instanceOf(await rejection(ensureReceiver(meraki, { networkId: "N_1", url, sharedSecret: "x" })), NotFound)
    assert.include(
      String(await rejection(ensureReceiver(meraki, { url, sharedSecret: "x" }))),
      "organizationId is required"
    )
    const signal = AbortSignal.abort("enough")
    assert.strictEqual(await rejection(ensureReceiver(meraki, { networkId, url, sharedSecret: "x", signal })), "enough")
  })
})
