import { Simulator } from "@effect-meraki/simulator"
import { isLeftOut, startProxied } from "@effect-meraki/testing/proxy"
import { assert, describe, it } from "vitest"
import { merakiProcess } from "./support/binary.ts"

describe.skipIf(isLeftOut)("a proxy", () => {
  it("of the environment is the way to Dashboard, with its credentials and an authority of one's own", async () => {
    await using simulator = await (async () => {
      const running = await Simulator.startSimulator({
        organizations: 1,
        networksPerOrganization: 1,
        limits: false,
        hosts: "any"
      })
      return Object.assign(running, { [Symbol.asyncDispose]: () => running.close() })
    })()
    await using proxied = await startProxied(new URL(simulator.url).origin, { credentials: "user:secret" })
    const env = {
      MERAKI_DASHBOARD_API_KEY: simulator.apiKey,
      MERAKI_BASE_URL: proxied.url,
      NODE_EXTRA_CA_CERTS: proxied.caFile,
      HTTPS_PROXY: proxied.proxy
    }
    const { code, stderr, stdout } = await merakiProcess(["organizations", "list", "--jq", ".[].id"], { env })
    assert.strictEqual(code, 0, stderr)
    assert.strictEqual(stdout, `${[...simulator.world.organizations.keys()][0]}\n`)
    assert.isNotEmpty(proxied.tunnels)
    const dead = { HTTP_PROXY: proxied.bareProxy, NO_PROXY: "127.0.0.1", MERAKI_BASE_URL: simulator.url }
    const around = await merakiProcess(["organizations", "list"], { env: { ...env, ...dead } })
    assert.strictEqual(around.code, 0, around.stderr)
  })
})
