import { isLeftOut, startProxied } from "@effect-meraki/testing/proxy"
import { json, startServer } from "@effect-meraki/testing/server"
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { ProxyAgent } from "@effect/platform-node/Undici"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { assert, describe, it } from "vitest"
import { MerakiClient, Organizations } from "../src/index.ts"

// The name is what the runner shows where these tests are left out.
const missing = isLeftOut ? " (left out: openssl is not installed)" : ""

describe.skipIf(isLeftOut)(`a proxy and an authority of one's own${missing}`, () => {
  it("are those of the environment's HttpClient", async () => {
    await using server = await startServer((_, response) => json(response, 200, [{ id: "1", name: "Acme" }]))
    await using way = await startProxied(server.origin, { credentials: "user:secret" })
    const { ca, proxy, url } = way

    const overProxy = NodeHttpClient.layerUndiciWithoutDispatcher.pipe(
      Layer.provide(Layer.sync(NodeHttpClient.Dispatcher, () => new ProxyAgent({ uri: proxy, requestTls: { ca } })))
    )
    const client = MerakiClient.layer({ apiKey: "0".repeat(40), baseUrl: url }).pipe(Layer.provide(overProxy))
    const organizations = await Effect.runPromise(Effect.provide(Organizations.getOrganizations(), client))
    assert.strictEqual(organizations[0]?.name, "Acme")
    assert.strictEqual(way.tunnels.length, 1)
  })
})
