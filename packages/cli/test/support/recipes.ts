/** What each recipe of the cookbook meets: a Dashboard, and what is done to it before and while it runs. */
import type { Fault, Simulator } from "@effect-meraki/simulator"
import { until } from "@effect-meraki/testing/promises"
import { isLeftOut as withoutOpenssl, startProxied } from "@effect-meraki/testing/proxy"
import { isLeftOut as withoutRedis, startRedis } from "@effect-meraki/testing/redis"
import { unusedPort } from "@effect-meraki/testing/server"
import { send } from "./snapshots.ts"

type Running = Simulator.Running

interface Prepared extends AsyncDisposable {
  readonly env: { readonly [name: string]: string }
}

export interface Recipe {
  /** Whether what it needs is missing on a developer's machine. */
  readonly isLeftOut: boolean
  readonly simulator: Simulator.Options
  readonly prepare: (simulator: Running) => Promise<Prepared>
}

/** One morning, from which on time goes by. */
const clock = () => {
  const [start, morning] = [Date.now(), Date.parse("2026-11-26T09:00:00Z")]
  return () => morning + (Date.now() - start)
}

const recipe = (
  simulator: Simulator.Options = {},
  prepare: (simulator: Running) => Promise<Partial<Prepared>> = () => Promise.resolve({}),
  isLeftOut = false
): Recipe => ({
  isLeftOut,
  simulator: { organizations: 2, networksPerOrganization: 4, devicesPerNetwork: 3, now: clock(), ...simulator },
  prepare: async (running) => {
    const { env, [Symbol.asyncDispose]: dispose = () => Promise.resolve() } = await prepare(running)
    return {
      env: { MERAKI_DASHBOARD_API_KEY: running.apiKey, MERAKI_BASE_URL: running.url, ...env },
      [Symbol.asyncDispose]: dispose
    }
  }
})

/** Dashboard is busy for a moment. */
const busyOnce: Fault.FaultRule = { operation: "getOrganizations", times: 1, fault: { kind: "status", status: 503 } }

const withPort = async () => ({ env: { PORT: String(await unusedPort()) } })

const behindProxy = async ({ url }: Running) => {
  const way = await startProxied(url)
  return {
    env: { MERAKI_BASE_URL: way.url, COMPANY_PROXY: way.proxy, COMPANY_CA: way.caFile },
    [Symbol.asyncDispose]: () => way[Symbol.asyncDispose]()
  }
}

const besideRedis = async () => {
  const redis = await startRedis()
  return { env: { REDIS_URL: redis.url }, [Symbol.asyncDispose]: () => redis[Symbol.asyncDispose]() }
}

/** A device goes down between two looks. */
const withOutage = async ({ calls, setStatus, world }: Running) => {
  const stop = new AbortController()
  const looks = () => calls.filter(({ operation }) => operation === "getOrganizationDevicesAvailabilities").length
  const [serial = ""] = world.devices.keys()
  const going = until(() => looks() > 1 || stop.signal.aborted).then(() => setStatus(serial, "offline"))
  return {
    [Symbol.asyncDispose]: async () => {
      stop.abort()
      await going
    }
  }
}

export const recipes: { readonly [page: string]: Recipe } = {
  "cookbook/backup.md": recipe({ limits: false, now: undefined }),
  "cookbook/bulk.md": recipe({
    // Once, and not for good: the second run goes on.
    rules: [{ operation: "updateOrganizationActionBatch", times: 1, fault: { kind: "status", status: 403 } }]
  }),
  "cookbook/claim.md": recipe({}, async ({ world }) => ({ env: { NEW_SERIAL: [...world.unclaimed.keys()][0] ?? "" } })),
  "cookbook/ctrl-c.md": recipe({
    rules: [{ operation: "getNetworkClients", from: 2, fault: { kind: "slow", millis: 600_000 } }]
  }),
  "cookbook/events.md": recipe(),
  "cookbook/find-client.md": recipe(),
  "cookbook/firmware.md": recipe(),
  "cookbook/inventory.md": recipe(),
  "cookbook/live-tools.md": recipe(),
  "cookbook/logs.md": recipe({ rules: [busyOnce, { ...busyOnce, from: 3 }] }),
  "cookbook/many-keys.md": recipe({}, async ({ apiKey }) => ({ env: { ACME_KEY: apiKey, UMBRELLA_KEY: "revoked" } })),
  "cookbook/metrics.md": recipe({}, withPort),
  "cookbook/oauth.md": recipe({}, async ({ oauth, url }) => ({
    env: {
      PORT: String(await unusedPort()),
      OAUTH_ENDPOINT: new URL("/oauth/", url).href,
      OAUTH_CLIENT_ID: oauth.clientId,
      OAUTH_CLIENT_SECRET: oauth.clientSecret
    }
  })),
  "cookbook/proxy.md": recipe({ hosts: ["dashboard.test"] }, behindProxy, withoutOpenssl),
  "cookbook/redis.md": recipe({}, besideRedis, withoutRedis),
  "cookbook/test.md": recipe(),
  "cookbook/traces.md": recipe({ rules: [{ ...busyOnce, operation: "getNetworkClients" }] }, async () => {
    const port = String(await unusedPort())
    return { env: { PORT: port, OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}` } }
  }),
  "cookbook/watch.md": recipe({ now: undefined }, withOutage),
  "cookbook/webhooks.md": recipe({ now: undefined }, async () => ({
    env: { PORT: String(await unusedPort()), MERAKI_WEBHOOK_SECRET: "a long random text" }
  })),
  "cookbook/worker.md": recipe({}, async () => ({
    env: { PORT: String(await unusedPort()), ORGANIZATION_ID: "190791" }
  }))
}

/** The same for the pages for those who come from another client. */
export const moving: { readonly [page: string]: Recipe } = {
  "from-fetch.md": recipe({
    rules: [
      {
        operation: "getOrganizationDevices",
        from: 2,
        times: 1,
        fault: { kind: "status", status: 429, retryAfter: "1" }
      },
      { operation: "getOrganizationDevices", from: 4, times: 1, fault: { kind: "status", status: 503 } }
    ]
  }),
  "from-meraki-cli.md": recipe({ limits: false, lenient: { products: true } }, async (simulator) => {
    const path = "/networks/L_146036039468416877/appliance/vlans/settings"
    await send(simulator, "PUT", path, { vlansEnabled: true })
    return {}
  })
}
