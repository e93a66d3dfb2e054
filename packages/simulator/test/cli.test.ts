import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { commandIn, counters, welcome } from "../src/internal/cli.ts"

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
    expect(problem("--wrong")).toContain("--wrong")
    expect(problem("--help")).toBe("help")
  })

  it("knows every option", () => {
    const args =
      "--port 9 --seed s --orgs 1 --networks 2 --devices 3 --key k --faults 0.5 --speed 2 --no-limits --links relative"
    expect(commandIn([...args.split(" "), "--webhooks-anywhere", "--host", "0.0.0.0"])).toEqual({
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
        webhooks: "anywhere"
      }
    })
  })

  it("warns when others can reach it, and only then", () => {
    const world = { organizations: new Map(), networks: new Map(), devices: new Map() }
    const running = { url: "http://0.0.0.0:1/api/v1", apiKey: "k", world }
    expect(welcome(running, "0.0.0.0")).toContain("!!  It listens on 0.0.0.0")
    expect(welcome(running, "127.0.0.1")).not.toContain("!!")
    expect(welcome(running, undefined)).not.toContain("!!")
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
