import { Simulator } from "@effect-meraki/simulator"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { PassThrough } from "node:stream"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { type Around, meraki } from "./support/terminal.ts"

let simulator: Simulator.Running & { readonly close: () => Promise<void> }
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "meraki-writes-"))
  simulator = await Simulator.startSimulator({
    organizations: 1,
    networksPerOrganization: 8,
    devicesPerNetwork: 2,
    limits: false
  })
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await simulator.close()
})

const ask = (args: string | ReadonlyArray<string>, around: Around = {}) =>
  meraki(args, {
    ...around,
    cwd: folder,
    env: { MERAKI_DASHBOARD_API_KEY: simulator.apiKey, MERAKI_BASE_URL: simulator.url, ...around.env }
  })
const networks = () => [...simulator.world.networks.values()]
const first = () => networks()[0]?.id ?? ""
const nameOf = (id: string) => simulator.world.networks.get(id)?.name
const writes = () => simulator.calls.filter(({ method }) => method !== "GET").length

/** A person who types an answer when asked. */
const person = (keys: string) => () => {
  const input = new PassThrough()
  const output = new PassThrough()
  Object.assign(input, { isTTY: true, setRawMode: () => input })
  Object.assign(output, { isTTY: true, columns: 80, rows: 24 })
  let asked = ""
  output.on("data", (chunk: Buffer) => {
    const before = asked
    asked += chunk.toString()
    if (!before.includes("Send") && asked.includes("Send")) setTimeout(() => input.write(keys), 5)
  })
  return { input, output, close: () => void input.destroy() }
}

describe("a write", () => {
  it("takes a body with the mark that Windows puts in front of it", async () => {
    for (const [file, text] of [
      ["mark.json", '{"name":"marked"}'],
      ["mark.yaml", "name: marked"]
    ] as const) {
      writeFileSync(join(folder, file), `\uFEFF${text}`)
      const { code, stdout } = await ask(`networks update --network ${first()} --body ${file} --dry-run --jq .body`)
      assert.deepStrictEqual([code, JSON.parse(stdout)], [0, { name: "marked" }])
    }
  })

  it("is shown and not sent where nobody can be asked", async () => {
    const before = writes()
    const { code, stderr, stdout } = await ask([
      "networks",
      "update",
      "--network",
      first(),
      "--name",
      "HQ",
      "--tags",
      "a,b"
    ])
    assert.deepStrictEqual({ code, stdout }, { code: 10, stdout: "" })
    assert.include(stderr, `1 write\n\n1. updateNetwork`)
    assert.include(stderr, `PUT ${simulator.url}/networks/${first()}\n   name: "HQ"\n   tags: ["a","b"]\n`)
    assert.match(stderr, /error: nothing was sent: there is no terminal to ask at; --yes sends without asking\n$/)
    assert.strictEqual(writes(), before)
  })

  it("is sent with --yes, and its answer is printed", async () => {
    const { code, stderr, stdout } = await ask(["networks", "update", "--network", first(), "--name", "HQ", "--yes"])
    assert.deepStrictEqual({ code, stderr }, { code: 0, stderr: "" })
    assert.strictEqual((JSON.parse(stdout) as { name: string }).name, "HQ")
    assert.strictEqual(nameOf(first()), "HQ")
  })

  it("is sent when the person at the terminal says yes, and not when it is no or Enter", async () => {
    for (const [keys, code] of [
      ["y", 0],
      ["n", 10],
      ["\r", 10],
      ["\u0003", 130]
    ] as const) {
      const before = writes()
      const ran = await ask(["networks", "update", "--network", first(), "--notes", `by ${code}`], {
        person: person(keys)
      })
      assert.strictEqual(ran.code, code, ran.stderr)
      assert.strictEqual(writes() - before, code === 0 ? 1 : 0)
    }
  })

  it("of nothing that is answered prints nothing", async () => {
    const [, , , , , , , last] = networks()
    const { code, stdout } = await ask(["networks", "delete", "--network", last?.id ?? "", "-y"])
    assert.deepStrictEqual({ code, stdout }, { code: 0, stdout: "" })
    assert.isUndefined(nameOf(last?.id ?? ""))
  })

  it("takes its body from a file, over which flags go, and --set over them", async () => {
    writeFileSync(join(folder, "network.json"), JSON.stringify({ name: "from a file", tags: ["x"], notes: "n" }))
    writeFileSync(join(folder, "network.yaml"), "name: from YAML\ntags: [y]\n")
    const dry = async (...args: ReadonlyArray<string>) => {
      const { stdout } = await ask(["networks", "update", "--network", first(), "--dry-run", ...args])
      return (JSON.parse(stdout) as { body: unknown }).body
    }
    assert.deepStrictEqual(await dry("--body", "network.json", "--name", "from a flag", "--set", "tags[1]=z"), {
      name: "from a flag",
      tags: ["x", "z"],
      notes: "n"
    })
    assert.deepStrictEqual(await dry("--body", "network.yaml"), { name: "from YAML", tags: ["y"] })
    const piped = await ask(["networks", "update", "--network", first(), "--body", "-", "--dry-run"], {
      stdin: '{"name":"from stdin"}'
    })
    assert.deepStrictEqual((JSON.parse(piped.stdout) as { body: unknown }).body, { name: "from stdin" })
    for (const [file, problem] of [
      ["missing.json", /cannot be read: ENOENT/],
      ["network.txt", /is not what its name says/]
    ] as const) {
      writeFileSync(join(folder, "network.txt"), "name: x")
      const wrong = await ask(["networks", "update", "--network", first(), "--body", file, "--yes"])
      assert.strictEqual(wrong.code, 2)
      assert.match(wrong.stderr, problem)
    }
  })

  it("reaches a parameter whose name is that of a flag with --set", async () => {
    const { stdout } = await ask(
      "switch ports update --device Q2AA-BBBB-CCCC --port-id 1 --set profile.id=1 --set profile.enabled=true --dry-run"
    )
    assert.deepStrictEqual((JSON.parse(stdout) as { body: unknown }).body, { profile: { id: "1", enabled: true } })
  })
})

describe("--dry-run", () => {
  it("shows the request of a write or a read, and sends nothing", async () => {
    const before = simulator.snapshot().requests
    const write = await ask(["networks", "update", "--network", first(), "--name", "x", "--dry-run"])
    assert.deepStrictEqual(JSON.parse(write.stdout), {
      operation: "updateNetwork",
      method: "PUT",
      path: "/networks/{networkId}",
      parameters: { networkId: first() },
      url: `${simulator.url}/networks/${first()}`,
      body: { name: "x" },
      input: { name: "x", networkId: first() }
    })
    const read = await ask(["devices", "list", "--organization", "12", "--tags", "a,b", "--dry-run"])
    const planned = JSON.parse(read.stdout) as { method: string; url: string }
    assert.strictEqual(planned.method, "GET")
    assert.strictEqual(planned.url, `${simulator.url}/organizations/12/devices?perPage=5000&tags%5B%5D=a&tags%5B%5D=b`)
    assert.strictEqual(simulator.snapshot().requests, before)
  })

  it("refuses what could not be sent", async () => {
    for (const args of ["networks update --network-id .. --dry-run", "networks get --network-id .. --dry-run"]) {
      const { code, stderr, stdout } = await ask(args)
      assert.deepStrictEqual({ code, stdout }, { code: 2, stdout: "" })
      assert.match(stderr, /dot segment/)
    }
  })
})

describe("writes of a pipeline", () => {
  const some = () => JSON.stringify(networks().slice(1, 4))

  it("are planned one by one with --dry-run", async () => {
    const { code, stdout } = await ask(["networks", "update", "--tags", "x", "--dry-run"], { stdin: some() })
    assert.strictEqual(code, 0)
    assert.deepStrictEqual(
      (JSON.parse(stdout) as ReadonlyArray<{ input: unknown }>).map(({ input }) => input),
      networks()
        .slice(1, 4)
        .map(({ id }) => ({ networkId: id, tags: ["x"] }))
    )
  })

  it("are asked for together, all of them, and sent with nothing of the objects but the ids", async () => {
    const many = JSON.stringify(networks().slice(0, 7))
    const before = writes()
    const none = await ask(["networks", "update", "--tags", "x"], { stdin: many })
    assert.strictEqual(none.code, 10)
    assert.match(none.stderr, /^7 writes\n\n1\. updateNetwork/)
    assert.include(none.stderr, "… and 2 more")
    assert.strictEqual(writes(), before)
    const ran = await ask(["networks", "update", "--tags", "x"], { stdin: some(), person: person("y") })
    assert.strictEqual(ran.code, 0, ran.stderr)
    const sent = simulator.calls.filter(({ method }) => method === "PUT").slice(-3)
    for (const { body } of sent) assert.deepStrictEqual(JSON.parse(body), { tags: ["x"] })
  })

  it("that fail do not stop the others", async () => {
    const stdin = JSON.stringify([networks()[1], { id: "N_404", name: "x" }, { nothing: 1 }, networks()[2]])
    const { code, stderr, stdout } = await ask(["networks", "update", "--notes", "seen", "-y"], { stdin })
    assert.strictEqual(code, 9)
    assert.strictEqual((JSON.parse(stdout) as ReadonlyArray<unknown>).length, 2)
    assert.match(stderr, /4 objects: 2 done, 2 failed\n$/)
  })

  it("of nothing are not asked for", async () => {
    assert.strictEqual((await ask(["networks", "update", "--tags", "x"], { stdin: "[]" })).code, 0)
  })
})
