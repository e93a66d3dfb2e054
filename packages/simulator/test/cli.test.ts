import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { fileURLToPath } from "node:url"
import { startServer } from "@effect-meraki/testing/server"
import { describe, expect, it, vi } from "vitest"
import { Simulator } from "../src/index.ts"
import { commandIn, counters, press, welcome } from "../src/internal/cli.ts"

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url))

const textOf = (child: ChildProcess, until: RegExp): Promise<string> =>
  new Promise((resolve) => {
    let text = ""
    child.stdout?.on("data", (chunk: Buffer) => {
      text += chunk.toString()
      if (until.test(text)) resolve(text)
    })
  })

describe("the command line", () => {
  it("starts a simulator, shows how to reach it, and ends it on SIGINT", async () => {
    const child = spawn(process.execPath, [main, "--port", "0", "--orgs", "1", "--networks", "2", "--seed", "x"])
    const screen = await textOf(child, /Ctrl-C ends it/)
    const url = /http:\/\/127\.0\.0\.1:\d+\/api\/v1/.exec(screen)?.[0] ?? ""
    const key = /Bearer (\w+)/.exec(screen)?.[1] ?? ""
    expect(screen).toContain("1 organizations, 2 networks, 20 devices")
    const response = await fetch(`${url}/organizations`, { headers: { authorization: `Bearer ${key}` } })
    expect(await response.json()).toHaveLength(1)
    const last = textOf(child, /1 requests/)
    child.kill("SIGINT")
    expect(await once(child, "exit")).toEqual([0, null])
    expect(await last).toContain("200 1")
  })

  it("says what is wrong with it", () => {
    const problem = (...args: ReadonlyArray<string>) => {
      const command = commandIn(args)
      return command.kind === "wrong" ? command.problem : command.kind
    }
    expect(problem("--port", "70000")).toBe('--port takes a number from 0 to 65535, not "70000"')
    expect(problem("--faults", "2")).toBe('--faults takes a number from 0 to 1, not "2"')
    expect(problem("--orgs", "1.5")).toBe("--orgs takes a whole number, not 1.5")
    expect(problem("--links", "none")).toContain("--links takes")
    expect(problem("--speed", "0")).toBe("--speed takes a number above 0")
    expect(problem("--webhook", "http://a.example/")).toContain("--webhook takes a URL with https")
    expect(problem("--alert", "x")).toContain("--alert takes one of settings_changed, ")
    expect(problem("--alert-every", "0")).toBe("--alert-every takes a number above 0")
    expect(problem("--chaos", "0")).toBe("--chaos takes a number above 0")
    expect(problem("--wrong")).toContain("--wrong")
    expect(problem("--help")).toBe("help")
  })

  it("knows every option", () => {
    const args =
      "--port 9 --seed s --orgs 1 --networks 2 --devices 3 --key k --faults 0.5 --speed 2 --no-limits --links relative"
    const more =
      "--still --file w.json --lenient --allow-host a.example --no-console --webhooks-anywhere --host 0.0.0.0"
    expect(commandIn([...args.split(" "), ...more.split(" ")])).toEqual({
      kind: "run",
      options: {
        port: 9,
        host: "0.0.0.0",
        seed: "s",
        organizations: 1,
        networksPerOrganization: 2,
        devicesPerNetwork: 3,
        apiKey: "k",
        faults: { rate: 0.5 },
        speed: 2,
        limits: false,
        links: "relative",
        webhooks: "anywhere",
        life: false,
        file: "w.json",
        lenient: { claims: true, products: true, batches: true },
        hosts: ["a.example"],
        console: false
      },
      alerts: { types: [], every: undefined }
    })
  })

  it("knows the options of webhooks", () => {
    const args =
      "--webhook http://127.0.0.1:1/ --webhook https://a.example/ --webhook-secret s --alert settings_changed"
    const command = commandIn([...args.split(" "), "--alert", "sensor_alert", "--alert-every", "5"])
    if (command.kind !== "run") return expect.fail(command.kind)
    expect(command.options.receivers).toEqual([
      { url: "http://127.0.0.1:1/", sharedSecret: "s" },
      { url: "https://a.example/", sharedSecret: "s" }
    ])
    expect(command.alerts).toEqual({ types: ["settings_changed", "sensor_alert"], every: 5 })
    const other = commandIn(["--alert-every", "1"])
    expect(other.kind === "run" && other.alerts).toEqual({ types: ["settings_changed"], every: 1 })
  })

  it("raises alerts at receivers, at the start and again", async () => {
    const bodies: Array<{ readonly [name: string]: unknown }> = []
    await using hooks = await startServer(({ body }, response) => {
      bodies.push(JSON.parse(body) as (typeof bodies)[number])
      response.writeHead(204).end()
    })
    const args = [
      "--port",
      "0",
      "--orgs",
      "1",
      "--networks",
      "2",
      "--still",
      "--webhook",
      hooks.url,
      "--webhook-secret",
      "s"
    ]
    const child = spawn(process.execPath, [main, ...args, "--alert", "sensor_alert", "--alert-every", "0.2"])
    await vi.waitFor(() => expect(bodies.length).toBeGreaterThanOrEqual(2), { timeout: 50_000 })
    child.kill("SIGINT")
    await once(child, "exit")
    expect(bodies[1]).toMatchObject({
      sharedSecret: "s",
      alertTypeId: "sensor_alert",
      alertType: "Sensor change detected",
      alertData: { startedAlerting: true }
    })
  })

  it("warns when others can reach it, and only then", () => {
    const world = { organizations: new Map(), networks: new Map(), devices: new Map() }
    const oauth = { clientId: "c", clientSecret: "s", tokenUrl: "http://0.0.0.0:1/oauth/token" }
    const running = { url: "http://0.0.0.0:1/api/v1", consoleUrl: undefined, apiKey: "k", oauth, world }
    expect(welcome(running, "0.0.0.0")).toContain("!!  It listens on 0.0.0.0")
    expect(welcome(running, "127.0.0.1")).not.toContain("!!")
    expect(welcome(running, undefined)).not.toContain("!!")
  })

  it("lives unless it is told to be still, and shows a console unless it is told not to", () => {
    const options = (...args: ReadonlyArray<string>) => {
      const command = commandIn(args)
      return command.kind === "run" ? command.options : undefined
    }
    expect(options()).toMatchObject({ life: true, console: true })
    expect(options("--chaos", "2")).toMatchObject({ life: { every: 2, devices: 5 } })
  })

  it("takes keys of a terminal: devices go down and come up, alerts are raised", () => {
    const simulator = Simulator.handler({ organizations: 1, networksPerOrganization: 2 })
    const down = () => [...simulator.world.devices.values()].filter(({ status }) => status === "offline").length
    const before = down()
    expect(press("d", simulator, () => 0.5)).toMatch(/ went down$/)
    expect(down()).toBe(before + 1)
    expect(press("u", simulator, () => 0)).toMatch(/ came up$/)
    expect(down()).toBe(before)
    expect(press("a", simulator, () => 0)).toMatch(/ went to 0 receivers$/)
    expect(press("x", simulator, () => 0)).toBeUndefined()
  })

  it("counts in one line", () => {
    const snapshot = {
      requests: 3,
      byOperation: {},
      byStatus: { 200: 2, 429: 1 },
      faults: { cut: 1 },
      exceeded: { organization: 1 }
    }
    expect(counters({ ...snapshot, applied: {}, duplicates: [], strayedKeys: 0 }, 6)).toBe(
      "3 requests  |  6/s  |  200 2, 429 1  |  over the limit: organization 1  |  faults: cut 1"
    )
  })
})
