import { Simulator } from "@effect-meraki/simulator"
import { until } from "@effect-meraki/testing/promises"
import * as Effect from "effect/Effect"
import { afterEach, assert, beforeEach, describe, it } from "vitest"
import { text, type Happening } from "../src/internal/watch/Happening.ts"
import { gentleWait, watch } from "../src/internal/watch/poll.ts"
import { makeSeen } from "../src/internal/watch/Seen.ts"
import { sourcesOf, watched } from "../src/internal/watch/sources.ts"
import { dashboard, firstOrganization, send, withClient, type Dashboard } from "./support/snapshots.ts"
import { meraki } from "./support/terminal.ts"

/** Watches a Dashboard in this process until it is told to stop. */
const watching = (simulator: Dashboard, every = 15) => {
  const told: Array<Happening> = []
  const said: Array<string> = []
  const stop = Promise.withResolvers<void>()
  const organizationId = firstOrganization(simulator)
  const since = new Date()
  const ended = withClient(
    simulator,
    Effect.raceFirst(
      watch({
        sources: sourcesOf({ organizationId, networks: [] }, watched),
        since,
        every,
        share: 0.05,
        organizationId,
        tell: (all) => Effect.sync(() => void told.push(...all)),
        say: (line) => Effect.sync(() => void said.push(line))
      }),
      Effect.promise(() => stop.promise)
    )
  )
  return { told, said, since, stop: stop.resolve, ended }
}

const pause = (millis: number) => new Promise((resolve) => setTimeout(resolve, millis))

describe("meraki watch", () => {
  it(
    "tells each of 200 changes once, in a world that lives, with faults and an outage",
    { timeout: 180_000 },
    async () => {
      const simulator = dashboard({
        networksPerOrganization: 4,
        devicesPerNetwork: 8,
        faults: { rate: 0.02 },
        life: { every: 0.2, devices: 1 }
      })
      const organizationId = firstOrganization(simulator)
      const devices = [...simulator.world.devices.values()].filter(({ networkId }) => networkId !== undefined)
      const networks = [...simulator.world.networks.values()]
      const { ended, said, since, stop, told } = watching(simulator)
      // The first look has been had.
      await until(() => simulator.calls.some(({ operation }) => operation === "getOrganizationUplinksStatuses"))
      const flips: Array<string> = []
      for (let change = 0; change < 200; change++) {
        if (change === 90) simulator.faults.add({ method: "GET", fault: { kind: "reset", when: "before" } })
        if (change === 130) {
          // However slow the machine is, the outage lasts until it is noticed.
          await until(() => said.some((line) => line.startsWith("Dashboard does not answer")))
          simulator.faults.clear()
        }
        if (change % 2 === 0) {
          const device = simulator.world.devices.get(devices[(change / 2) % devices.length]?.serial ?? "")
          const next = device?.status === "offline" ? "online" : "offline"
          if (device !== undefined && simulator.setStatus(device.serial, next))
            flips.push(`${device.serial} ${device.status} → ${next}`)
        } else
          await send(simulator, "PUT", `/networks/${networks[change % networks.length]?.id}`, {
            notes: `change ${change}`
          }).catch(
            // A fault may hit it: then it did not happen, or it did, and the log knows.
            () => undefined
          )
        await pause(4)
      }
      assert.strictEqual(flips.length, 100)
      simulator.faults.clear()
      // What was before is not told.
      const logOf = async (path: string) =>
        (await send(
          simulator,
          "GET",
          `/organizations/${organizationId}/${path}?perPage=1000&t0=${since.toISOString()}`
        )) as unknown as ReadonlyArray<unknown>
      const seenOf = (kind: string) => told.filter((each) => each.kind === kind)
      await until(async () => {
        const changes = await logOf("configurationChanges")
        return seenOf("configuration").length >= changes.length && told.some(({ kind }) => kind === "gap")
      })
      await until(
        async () => seenOf("availability").length >= (await logOf("devices/availabilities/changeHistory")).length
      )
      simulator.setSpeed(0.0001)
      await pause(200)
      stop()
      await ended
      // Each entry of the logs is told, and none twice.
      const sorted = (all: ReadonlyArray<unknown>) => all.map((each) => JSON.stringify(each)).toSorted()
      assert.deepStrictEqual(
        sorted(seenOf("configuration").map(({ details }) => details)),
        sorted(await logOf("configurationChanges"))
      )
      assert.deepStrictEqual(
        sorted(seenOf("availability").map(({ details }) => details)),
        sorted(await logOf("devices/availabilities/changeHistory"))
      )
      const shown = seenOf("availability").map(({ device, what }) => `${device?.serial} ${what}`)
      for (const flip of new Set(flips))
        assert.isAtLeast(
          shown.filter((each) => each === flip).length,
          flips.filter((each) => each === flip).length,
          flip
        )
      // An outage is said, and what it may have hidden.
      assert.isTrue(said.some((line) => line.startsWith("Dashboard does not answer; trying again: ")))
      const gap = seenOf("gap")[0]
      assert.match(
        gap?.what ?? "",
        /^Dashboard was not reached for \d+ s: alerts and uplinks that came and went in it were missed$/
      )
      assert.isAbove(seenOf("alert").length, 0)
      const ids = seenOf("alert").map(({ details, what }) => `${text(details, "id")} ${what}`)
      assert.strictEqual(new Set(ids).size, ids.length)
    }
  )

  it("looks no more often than its share of the limits allows", () => {
    assert.strictEqual(gentleWait(4, 9, 0.05), 8889)
    assert.strictEqual(gentleWait(4, 9, 0.5), 5000)
    assert.strictEqual(gentleWait(40, 9, 0.05), 88_889)
  })

  it("goes on without what cannot be asked for, and ends when the key is no good", async () => {
    const simulator = dashboard()
    simulator.faults.add({
      operation: "getOrganizationAssuranceAlerts",
      fault: { kind: "status", status: 404, errors: ["Not found"] }
    })
    const first = watching(simulator)
    await until(() => first.said.length > 0)
    assert.match(first.said[0] ?? "", /^alert is not watched: /)
    first.stop()
    await first.ended
    simulator.faults.clear()
    simulator.faults.add({ fault: { kind: "status", status: 401, errors: ["Invalid API key"] } })
    const second = watching(simulator)
    const error = await second.ended.catch((each: unknown) => each)
    assert.strictEqual(Object(error)._tag, "Unauthorized")
  })
})

describe("a watch", () => {
  it("goes on with what was answered before, whatever it is refused with later", async () => {
    const simulator = dashboard()
    const { ended, said, stop, told } = watching(simulator)
    await until(() => simulator.calls.some(({ operation }) => operation === "getOrganizationUplinksStatuses"))
    const [device] = [...simulator.world.devices.values()].filter(
      ({ networkId, status }) => networkId !== undefined && status === "online"
    )
    simulator.faults.add({ method: "GET", fault: { kind: "status", status: 404, errors: ["Not found"] } })
    await until(() => said.length > 0)
    simulator.setStatus(device?.serial ?? "", "offline")
    simulator.faults.clear()
    await until(() => told.some(({ kind }) => kind === "gap") && told.some(({ kind }) => kind === "availability"))
    stop()
    await ended
    assert.match(said[0] ?? "", /^Dashboard does not answer; trying again: /)
  })

  it("asks in Dashboard's time, also when this machine's clock is ahead by an hour", async () => {
    const behind = 3_600_000
    const simulator = dashboard({ now: () => Date.now() - behind })
    const fetch = async (input: RequestInfo | URL, init?: RequestInit) => {
      const answer = await simulator.fetch(input, init)
      const headers = new Headers(answer.headers)
      headers.set("date", new Date(Date.now() - behind).toUTCString())
      return new Response(answer.body, { status: answer.status, headers })
    }
    const { ended, stop, told } = watching({ ...simulator, fetch })
    await until(() => simulator.calls.some(({ operation }) => operation === "getOrganizationUplinksStatuses"))
    const [network] = simulator.world.networks.values()
    await send(simulator, "PUT", `/networks/${network?.id}`, { notes: "seen" })
    await until(() => told.some(({ kind }) => kind === "configuration"))
    stop()
    await ended
  })
})

describe("entries of a log that is read again", () => {
  it("are new once, also when two say the same", () => {
    const { fresh } = makeSeen()
    assert.deepStrictEqual(fresh([1, 1, 2]), [1, 1, 2])
    assert.deepStrictEqual(fresh([1, 1, 2]), [])
    assert.deepStrictEqual(fresh([1, 2, 2, 3]), [2, 3])
    assert.deepStrictEqual(fresh([]), [])
  })
})

describe("the command", () => {
  let simulator: Simulator.Running & { readonly close: () => Promise<void> }
  beforeEach(async () => {
    simulator = await Simulator.startSimulator({
      organizations: 1,
      networksPerOrganization: 2,
      devicesPerNetwork: 3,
      limits: false
    })
  })
  afterEach(() => simulator.close())
  const env = () => ({ MERAKI_DASHBOARD_API_KEY: simulator.apiKey, MERAKI_BASE_URL: simulator.url })

  it("prints lines for machines and for people, and takes webhooks, each once", async () => {
    const interrupt = new AbortController()
    const [device] = [...simulator.world.devices.values()].filter(
      ({ networkId, status }) => networkId !== undefined && status === "online"
    )
    let stderr = ""
    const ran = meraki("watch --every 1s -o ndjson --webhook-port 0", {
      env: { ...env(), MERAKI_WEBHOOK_SECRET: "a secret of webhooks" },
      signal: interrupt.signal,
      watch: (written) => (stderr = written)
    })
    await until(() => stderr.includes("webhooks are taken at"))
    const [, url = ""] = /taken at (\S+)/.exec(stderr) ?? []
    await until(() => simulator.calls.some(({ operation }) => operation === "getOrganizationUplinksStatuses"))
    const event = JSON.stringify({
      version: "0.1",
      sharedSecret: "a secret of webhooks",
      sentAt: new Date().toISOString(),
      occurredAt: new Date().toISOString(),
      alertId: "643451796760560204",
      alertType: "Motion detected",
      alertTypeId: "motion_alert",
      alertLevel: "informational",
      alertData: {},
      organizationId: "1",
      networkId: "N_1",
      networkName: "HQ"
    })
    for (const body of [event, event, event.replace("a secret of webhooks", "another")])
      await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body })
    simulator.setStatus(device?.serial ?? "", "offline")
    await until(
      () => simulator.calls.filter(({ operation }) => operation === "getOrganizationAssuranceAlerts").length >= 3
    )
    interrupt.abort()
    const { code, stdout } = await ran
    assert.strictEqual(code, 130)
    const lines = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Happening)
    const of = (kind: string) => lines.filter((each) => each.kind === kind)
    assert.deepStrictEqual(
      of("webhook").map(({ what }) => what),
      ["informational: Motion detected"]
    )
    assert.deepStrictEqual(
      of("availability").map(({ device: each, what }) => [each?.serial, what]),
      [[device?.serial, "online → offline"]]
    )
    assert.deepStrictEqual(
      of("alert").map(({ what }) => what),
      ["critical: Device is unreachable"]
    )
    assert.notInclude(stdout + stderr, "a secret of webhooks")
    assert.notInclude(stdout + stderr, simulator.apiKey)
  })

  it("ends after a time, and refuses what it does not take", async () => {
    const { code, stdout } = await meraki("watch --for 1s --only availability -o json", { env: env() })
    assert.deepStrictEqual({ code, stdout }, { code: 0, stdout: "[]\n" })
    for (const wrong of ["--only devices", "--share 2", "--every often", "--webhook-port 0", "now"])
      assert.strictEqual((await meraki(`watch ${wrong}`, { env: env() })).code, 2, wrong)
  })

  it("of events prints the log of a network, oldest first, and follows it without gaps or repetition", async () => {
    const [network] = [...simulator.world.networks.values()].filter(({ productTypes }) =>
      productTypes.includes("wireless")
    )
    const [device] = [...simulator.world.devices.values()].filter(
      ({ networkId, productType, status }) =>
        networkId === network?.id && productType === "wireless" && status === "online"
    )
    const once = await meraki(["events", "--network", network?.id ?? "", "--since", "2h", "-o", "json"], { env: env() })
    assert.strictEqual(once.code, 0, once.stderr)
    const events = JSON.parse(once.stdout) as ReadonlyArray<Happening>
    assert.isAbove(events.length, 110)
    const times = events.map(({ at }) => Date.parse(at))
    assert.deepStrictEqual(
      times,
      times.toSorted((a, b) => a - b)
    )
    const interrupt = new AbortController()
    const from = simulator.calls.length
    const read = () => simulator.calls.slice(from).filter(({ operation }) => operation === "getNetworkEvents").length
    const args = ["events", "--network", network?.id ?? "", "--product", "wireless", "--since", "1s", "--follow"]
    const follow = meraki([...args, "-o", "ndjson"], { env: env(), signal: interrupt.signal })
    await until(() => read() > 0)
    simulator.setStatus(device?.serial ?? "", "offline")
    simulator.faults.add({ operation: "getNetworkEvents", fault: { kind: "status", status: 404, errors: ["Gone"] } })
    // An outage in between loses none.
    const outage = read()
    await until(() => read() > outage)
    simulator.faults.clear()
    simulator.setStatus(device?.serial ?? "", "online")
    // Read again, and once more, so that what was told twice would be seen.
    const before = read()
    await until(() => read() >= before + 3)
    interrupt.abort()
    const { code, stderr, stdout } = await follow
    assert.strictEqual(code, 130)
    assert.match(stderr, /Dashboard does not answer; trying again: /)
    const lines = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Happening)
    const changes = lines.filter(({ what }) => what.includes("Status changed"))
    assert.deepStrictEqual(
      changes.map(({ what }) => what),
      ["wireless: Status changed from online to offline", "wireless: Status changed from offline to online"]
    )
  })

  it("of events takes a span of two moments, of which each is a date or a time ago", async () => {
    const [network] = simulator.world.networks.keys()
    const eventsOf = async (...span: ReadonlyArray<string>) => {
      const args = ["events", "--network", network ?? "", ...span, "-o", "json"]
      const { code, stderr, stdout } = await meraki(args, { env: env() })
      assert.strictEqual(code, 0, stderr)
      return JSON.parse(stdout) as ReadonlyArray<Happening>
    }
    const all = await eventsOf("--since", "3h")
    const [from = "", to = ""] = [all[10]?.at, all[60]?.at]
    const within = (each: Happening) => Date.parse(each.at) >= Date.parse(from) && Date.parse(each.at) <= Date.parse(to)
    const some = await eventsOf("--since", new Date(Date.parse(from) - 1).toISOString(), "--until", to)
    assert.isAbove(some.length, 40)
    assert.deepStrictEqual(some.filter(within), all.filter(within))
    assert.deepStrictEqual(
      (await eventsOf("--since", "3h", "--until", "1h")).filter(({ at }) => Date.parse(at) > Date.now() - 3_600_000),
      []
    )
    for (const wrong of [
      ["--since", "1h", "--until", "2h"],
      ["--since", "yesterday"],
      ["--until", "2026-11-30T25:00Z"],
      ["--until", "1h", "--follow"]
    ])
      assert.strictEqual(
        (await meraki(["events", "--network", network ?? "", ...wrong], { env: env() })).code,
        2,
        wrong.join(" ")
      )
  })
})
