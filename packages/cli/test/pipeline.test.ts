import { Simulator } from "@effect-meraki/simulator"
import * as Arbitrary from "effect/Arbitrary"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { it } from "@effect/vitest"
import { afterAll, assert, beforeAll, describe } from "vitest"
import { loadDescriptor } from "../src/internal/index/descriptors.ts"
import { entries } from "../src/internal/index/operations.ts"
import { pathParameters } from "../src/internal/index/sources.ts"
import { idsOf, wantedIds } from "../src/internal/pipeline/fill.ts"
import { valuesIn } from "../src/internal/pipeline/values.ts"
import { startServer } from "@effect-meraki/testing/server"
import { type Around, meraki } from "./support/terminal.ts"

async function* parts(...chunks: ReadonlyArray<string>): AsyncGenerator<string> {
  yield* chunks
}

const all = async (...chunks: ReadonlyArray<string>): Promise<ReadonlyArray<unknown>> => {
  const values: Array<unknown> = []
  for await (const value of valuesIn(parts(...chunks))) values.push(value)
  return values
}

/** A text in parts of a few letters each. */
const torn = (text: string, length: number): ReadonlyArray<string> =>
  Array.from({ length: Math.ceil(text.length / length) }, (_, index) =>
    text.slice(index * length, (index + 1) * length)
  )

describe("values on stdin", () => {
  it("may be a list, objects one after the other, pretty or not, or words", async () => {
    const values = [{ a: 1, b: "}{" }, { a: [1, { c: '"' }] }, {}]
    for (const text of [
      JSON.stringify(values),
      JSON.stringify(values, undefined, 2),
      values.map((value) => JSON.stringify(value)).join("\n"),
      values.map((value) => JSON.stringify(value, undefined, 2)).join(""),
      `  ${values.map((value) => JSON.stringify(value)).join(" , ")}\n\n`
    ])
      for (const length of [1, 3, 1000]) assert.deepStrictEqual(await all(...torn(text, length)), values, text)
    assert.deepStrictEqual(await all("Q2AA-BBBB-CCCC\nN_1 12\n"), ["Q2AA-BBBB-CCCC", "N_1", 12])
    assert.deepStrictEqual(await all('"a b" "c"'), ["a b", "c"])
    // As numbers they would be others.
    assert.deepStrictEqual(await all("646829496481105433\n12E4 007"), ["646829496481105433", "12E4", "007"])
    assert.deepStrictEqual(await all(""), [])
    assert.deepStrictEqual(await all("[]\n"), [])
    assert.deepStrictEqual(await all("[1,[2]]"), [1, [2]])
  })

  it("that are no JSON are refused with what they are", async () => {
    for (const text of ["{", '{"a":}', "a=b", "[{]", '{"a":1'])
      await all(text).then(
        () => assert.fail(`${text} was taken`),
        (error: Error) => assert.match(error.message, /^stdin holds something that is not JSON/)
      )
  })

  const Json = Schema.Union([Schema.String, Schema.Int, Schema.Boolean, Schema.Null])
  const Values = Schema.Array(Schema.Record(Schema.String, Schema.Union([Json, Schema.Array(Json)])))

  it.effect.prop(
    "are found again however they are torn",
    [Arbitrary.schema(Values), Arbitrary.schema(Schema.Int)],
    ([values, n]) =>
      Effect.promise(async () => {
        const length = 1 + (Math.abs(n) % 7)
        const lines = values.map((value) => JSON.stringify(value)).join("\n")
        const expected = JSON.parse(JSON.stringify(values)) as unknown
        assert.deepStrictEqual(await all(...torn(lines, length)), expected)
        assert.deepStrictEqual(await all(...torn(JSON.stringify(values, undefined, 1), length)), expected)
      })
  )
})

const idsFrom = async (id: string, value: unknown, missing?: ReadonlyArray<string>) => {
  const entry = entries.find((each) => each.id === id)
  if (entry === undefined) throw new Error(id)
  const descriptor = await loadDescriptor(entry)
  return idsOf(value, await wantedIds(descriptor, missing ?? pathParameters(descriptor.path)))
}
const network = {
  id: "N_1",
  organizationId: "12",
  name: "HQ",
  productTypes: ["switch"],
  timeZone: "Europe/Berlin",
  tags: [],
  enrollmentString: "abc",
  url: "https://x",
  notes: "n",
  isBoundToConfigTemplate: false
}

describe("the ids of an object", () => {
  it("are those of its own names, of what it belongs to, and of the list that it comes from", async () => {
    const rows: ReadonlyArray<readonly [id: string, value: unknown, ids: object]> = [
      ["getNetwork", network, { networkId: "N_1" }],
      ["getOrganizationNetworks", network, { organizationId: "12" }],
      ["getOrganization", { id: "12", name: "Acme", url: "u", api: { enabled: true } }, { organizationId: "12" }],
      ["getDevice", { serial: "Q2AA-BBBB-CCCC", name: "x", networkId: "N_1" }, { serial: "Q2AA-BBBB-CCCC" }],
      ["getNetwork", { serial: "Q2AA-BBBB-CCCC", networkId: "N_1" }, { networkId: "N_1" }],
      ["getNetwork", { serial: "Q2AA-BBBB-CCCC", network: { id: "N_2", name: "x" } }, { networkId: "N_2" }],
      ["getDevice", { device: { serial: "Q2AA-BBBB-CCCC" }, ts: "x" }, { serial: "Q2AA-BBBB-CCCC" }],
      [
        "getNetworkApplianceVlan",
        { id: 10, networkId: "N_1", name: "Voice", subnet: "10.0.0.0/24", applianceIp: "10.0.0.1" },
        { networkId: "N_1", vlanId: 10 }
      ],
      [
        "updateDeviceSwitchPort",
        { serial: "Q2AA-BBBB-CCCC", portId: "1", name: "Uplink", enabled: true },
        { serial: "Q2AA-BBBB-CCCC", portId: "1" }
      ],
      ["getDevice", "Q2AA-BBBB-CCCC", { serial: "Q2AA-BBBB-CCCC" }]
    ]
    for (const [id, value, ids] of rows) assert.deepStrictEqual(await idsFrom(id, value), ids, id)
  })

  it("are not those of something else that has an id too", async () => {
    const admin = { id: "12", name: "A", email: "a@b", orgAccess: "full", accountStatus: "ok", hasApiKey: true }
    const rows: ReadonlyArray<readonly [id: string, value: unknown, missing?: ReadonlyArray<string>]> = [
      ["getOrganization", admin],
      ["getNetwork", { id: "12", name: "Acme", url: "u", api: { enabled: true } }],
      ["getNetworkApplianceVlan", network, ["vlanId"]],
      ["getNetworkApplianceVlan", network],
      ["getDevice", network],
      ["getNetwork", { id: "", name: "HQ" }],
      ["getNetwork", { id: { a: 1 }, name: "HQ" }],
      ["getNetwork", null],
      ["getNetwork", []],
      ["getNetworkApplianceVlan", "N_1"]
    ]
    for (const [id, value, missing] of rows)
      await idsFrom(id, value, missing).then(
        (ids) => assert.fail(`${id} took ${JSON.stringify(ids)}`),
        (error: Error) => assert.match(error.message, /^no \w+/)
      )
  })

  it("are all that is ever taken: for every operation and an object that has every one of its parameters", async () => {
    for (const entry of entries) {
      const descriptor = await loadDescriptor(entry)
      const names = [...Object.keys(descriptor.query ?? {}), ...Object.keys(descriptor.body ?? {})]
      const required = pathParameters(descriptor.path)
      const object = Object.fromEntries([...names, ...required].map((name) => [name, "N_1"]))
      const ids = idsOf(object, await wantedIds(descriptor, required))
      assert.deepStrictEqual(Object.keys(ids), required, entry.id)
    }
  })
})

let simulator: Simulator.Running & { readonly close: () => Promise<void> }
beforeAll(async () => {
  simulator = await Simulator.startSimulator({
    organizations: 2,
    networksPerOrganization: 4,
    devicesPerNetwork: 2,
    limits: false
  })
})
afterAll(() => simulator.close())

const ask = (args: string, around: Around = {}) =>
  meraki(args, {
    ...around,
    env: { MERAKI_DASHBOARD_API_KEY: simulator.apiKey, MERAKI_BASE_URL: simulator.url, ...around.env }
  })
const parsed = (text: string) => JSON.parse(text) as ReadonlyArray<Record<string, unknown>>
const organizationId = () => [...simulator.world.organizations.keys()][0] ?? ""

describe("a pipeline", () => {
  it("leads from organizations to networks to devices, in order, with the ids that each came from", async () => {
    const organizations = await ask("organizations list")
    const networks = await ask("networks list", { stdin: organizations.stdout })
    assert.strictEqual(networks.code, 0)
    assert.deepStrictEqual(
      parsed(networks.stdout).map(({ id }) => id),
      [...simulator.world.networks.keys()]
    )
    const lines = await ask("networks list -o ndjson", { stdin: organizations.stdout })
    const devices = await ask("networks devices list -o ndjson", { stdin: lines.stdout })
    const rows = devices.stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { networkId: string; serial: string })
    assert.deepStrictEqual(
      rows.map(({ serial }) => serial),
      [...simulator.world.devices.values()]
        .filter(({ networkId }) => networkId !== undefined)
        .map(({ serial }) => serial)
    )
    const traffic = await ask("networks settings get -o ndjson", { stdin: lines.stdout })
    assert.deepStrictEqual(
      traffic.stdout
        .trimEnd()
        .split("\n")
        .map((line) => (JSON.parse(line) as { networkId: string }).networkId),
      [...simulator.world.networks.keys()]
    )
    const without = await ask("networks settings get -o ndjson --no-ids", { stdin: lines.stdout })
    assert.notInclude(without.stdout, "networkId")
  })

  it("goes on where one object fails, says which, sums up, and ends with 9", async () => {
    const [good = "", other = ""] = simulator.world.networks.keys()
    const stdin = [{ id: good, name: "a" }, { id: "N_404", name: "b" }, { name: "c" }, { id: other, name: "d" }]
    const { code, stderr, stdout } = await ask("networks get", { stdin: JSON.stringify(stdin) })
    assert.strictEqual(code, 9)
    assert.deepStrictEqual(
      parsed(stdout).map(({ id }) => id),
      [good, other]
    )
    assert.match(stderr, /error: getNetwork: HTTP 404.+N_404/)
    assert.match(stderr, /error: no networkId in \{"name":"c"\}/)
    assert.match(stderr, /^4 objects: 2 done, 2 failed$/m)
    const json = await ask("networks get -o json", { stdin: JSON.stringify(stdin) })
    const errors = json.stderr
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { ids: object; exitCode: number })
    assert.deepStrictEqual(
      errors.map(({ exitCode, ids }) => ({ exitCode, ids })),
      [
        { exitCode: 4, ids: { networkId: "N_404" } },
        { exitCode: 2, ids: {} }
      ]
    )
  })

  it("takes bare ids, one a line", async () => {
    const serials = [...simulator.world.devices.keys()].slice(0, 3)
    const { stdout } = await ask("getDevice --jq [.[].serial]", { stdin: serials.join("\n") })
    assert.deepStrictEqual(JSON.parse(stdout), serials)
  })

  it("of nothing does nothing", async () => {
    const before = simulator.snapshot().requests
    for (const stdin of ["", "[]", "\n"]) {
      const { code, stdout } = await ask("networks get", { stdin })
      assert.deepStrictEqual({ code, stdout }, { code: 0, stdout: "[]\n" })
    }
    assert.strictEqual(simulator.snapshot().requests, before)
  })

  it("reads nothing where nothing is missing", async () => {
    const stdin: AsyncIterable<string> = {
      [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new Error("stdin was read")) })
    }
    const { code } = await ask(`networks list --organization ${organizationId()} -o ndjson`, { stdin })
    assert.strictEqual(code, 0)
  })

  it("asks for the full name of a command whose short name means several", async () => {
    const { code, stderr } = await ask("devices list", { stdin: '{"id":"N_1"}' })
    assert.strictEqual(code, 2)
    assert.match(stderr, /meraki organizations devices list\n +meraki networks devices list/)
  })

  it("calls so many at a time as it is told", async () => {
    for (const concurrency of [1, 3]) {
      let most = 0
      const server = await startServer((_, response) => {
        most = Math.max(most, server.pending())
        setTimeout(() => response.writeHead(200, { "content-type": "application/json" }).end("{}"), 20)
      })
      const { code } = await ask(`networks get -o ndjson --concurrency ${concurrency}`, {
        stdin: "N_1 N_2 N_3 N_4 N_5 N_6",
        env: { MERAKI_BASE_URL: server.url }
      })
      await server[Symbol.asyncDispose]()
      assert.deepStrictEqual({ code, most }, { code: 0, most: concurrency })
    }
  })
})

describe("a short name", () => {
  it("means the operation of the container that is named", async () => {
    const [network] = simulator.world.networks.values()
    const { stdout } = await ask(`devices list --network ${network?.id} -o ndjson`)
    const rows = stdout.trimEnd().split("\n")
    assert.strictEqual(rows.length, 2)
    const all = await ask(`devices list --organization ${organizationId()} -o ndjson`)
    assert.strictEqual(all.stdout.trimEnd().split("\n").length, 8)
  })
})

describe("--jq", () => {
  const list = () => `networks list --organization ${organizationId()}`

  it("gets the whole answer, and prints texts as they are", async () => {
    const names = await ask(`${list()} --jq .[].name`)
    assert.strictEqual(names.stdout.split("\n").length, 5)
    assert.strictEqual((await ask(`${list()} --jq length`)).stdout, "4\n")
    assert.strictEqual((await ask(`${list()} --jq length -o json`)).stdout, "4\n")
  })

  it("gets each item with ndjson", async () => {
    const { stdout } = await ask(`${list()} -o ndjson --jq {id}`)
    assert.deepStrictEqual(
      stdout
        .trimEnd()
        .split("\n")
        .map((line) => Object.keys(JSON.parse(line) as object)),
      [["id"], ["id"], ["id"], ["id"]]
    )
  })

  it("makes rows of a table, CSV and YAML", async () => {
    assert.match((await ask(`${list()} -o csv --jq map({id,x:1})`)).stdout, /^id,x\n[LN]_\d+,1\n/)
    assert.match((await ask(`${list()} -o table --jq .[]|{x:.name}`)).stdout, /^x\n\w/)
  })

  it("gets one object as it is, and refuses a filter that is none", async () => {
    const [network] = simulator.world.networks.values()
    assert.strictEqual((await ask(`networks get --network ${network?.id} --jq .name`)).stdout, `${network?.name}\n`)
    const wrong = await ask(`networks get --network ${network?.id} --jq .name|nope`)
    assert.strictEqual(wrong.code, 2)
    assert.match(wrong.stderr, /^error: jq: error: nope\/0 is not defined/)
    assert.strictEqual(wrong.stdout, "")
  })
})
