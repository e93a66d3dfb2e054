import { isLeftOut, startProxied } from "@effect-meraki/testing/proxy"
import { json, startServer } from "@effect-meraki/testing/server"
import { execFile } from "node:child_process"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import * as undici from "undici"
import { assert, describe, it } from "vitest"
import { Meraki } from "../src/index.ts"

const apiKey = "0".repeat(40)
const script = fileURLToPath(new URL("support/overProxy.ts", import.meta.url))

const serve = () => startServer((_, response) => json(response, 200, [{ id: "1", name: "Acme" }]))

// The name is what the runner shows where these tests are left out.
const missing = isLeftOut ? " (left out: openssl is not installed)" : ""

describe.skipIf(isLeftOut)(`a proxy and an authority of one's own${missing}`, () => {
  it("are those of undici's fetch, for a client or a call", async () => {
    await using server = await serve()
    await using way = await startProxied(server.origin, { credentials: "user:secret" })
    const dispatcher = new undici.ProxyAgent({ uri: way.proxy, requestTls: { ca: way.ca } })
    const meraki = new Meraki({
      apiKey,
      baseUrl: way.url,
      fetch: (url, init) => undici.fetch(url, { ...init, dispatcher })
    })
    assert.strictEqual((await meraki.organizations.getOrganizations())[0]?.name, "Acme")
    assert.strictEqual(way.tunnels.length, 1)

    const plain = new Meraki({ apiKey, baseUrl: way.url })
    const fetch: typeof undici.fetch = (url, init) => undici.fetch(url, { ...init, dispatcher })
    assert.strictEqual((await plain.organizations.getOrganizations({}, { fetch }))[0]?.name, "Acme")
    await dispatcher.destroy()
  })

  it("are those of Node, by its environment variables", async () => {
    await using server = await serve()
    await using way = await startProxied(server.origin)
    const printed = async (env: { readonly [name: string]: string }) => {
      const { stdout } = await promisify(execFile)(process.execPath, [script, way.url], {
        env: { PATH: process.env["PATH"], ...env }
      })
      return stdout.trim()
    }
    const proxy = { NODE_USE_ENV_PROXY: "1", HTTPS_PROXY: way.proxy }
    assert.strictEqual(await printed({ ...proxy, NODE_EXTRA_CA_CERTS: way.caFile }), "Acme")
    assert.strictEqual(await printed(proxy), "tls")
    assert.strictEqual(way.tunnels.length, 2)
  })
})
