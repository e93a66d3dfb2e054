import { Simulator } from "@effect-meraki/simulator"
import { until } from "@effect-meraki/testing/promises"
import { startServer } from "@effect-meraki/testing/server"
import { appendFileSync, chmodSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { binary } from "../support/binary.ts"
import { callTool, type Elicit, type Host, startHost } from "../support/host.ts"

let simulator: Simulator.Running & { readonly close: () => Promise<void> }
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "meraki-agent-"))
  await binary()
  simulator = await Simulator.startSimulator({
    organizations: 2,
    networksPerOrganization: 8,
    devicesPerNetwork: 8,
    limits: false
  })
}, 120_000)
afterAll(async () => {
  await simulator.close()
  rmSync(folder, { recursive: true })
})

const start = (args: ReadonlyArray<string>, elicit?: Elicit): Promise<Host> =>
  startHost(
    args,
    {
      HOME: folder,
      MERAKI_CONFIG_DIR: folder,
      MERAKI_DASHBOARD_API_KEY: simulator.apiKey,
      MERAKI_BASE_URL: simulator.url
    },
    elicit
  )

const yes: Elicit = () => ({ action: "accept", content: { send: true } })
const writes = () => simulator.calls.filter(({ method }) => method !== "GET").length
const networks = () => [...simulator.world.networks.values()]
const network = (at = 0) => networks()[at]?.id ?? ""
const nameOf = (id: string) => simulator.world.networks.get(id)?.name
const idIn = (text: string) => /Proposal ([\w-]+)\./.exec(text)?.[1] ?? ""
const rename = (networkId: string, name: string) => ({ operation: "updateNetwork", input: { networkId, name } })
const auditIn = (file: string) =>
  readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as { readonly [name: string]: unknown })

describe("a write", { timeout: 60_000 }, () => {
  it("has a tool of its own, whose hints say what it can do, and only where it is allowed", async () => {
    await using reads = await start([])
    assert.notInclude(
      (await reads.client.listTools()).tools.map(({ name }) => name),
      "write"
    )
    await using own = await start(["--allow-writes"])
    const { tools } = await own.client.listTools()
    assert.isBelow(Buffer.byteLength(JSON.stringify(tools)), 2000)
    assert.include(tools.find(({ name }) => name === "write")?.annotations, {
      readOnlyHint: false,
      destructiveHint: true,
      idempotentHint: false
    })
    assert.strictEqual(tools.find(({ name }) => name === "call")?.annotations?.readOnlyHint, true)
  })

  it("is shown to the person at the host, with what is there now, and sent when they agree", async () => {
    const id = network()
    const before = nameOf(id)
    const file = join(folder, "elicited.ndjson")
    await using host = await start(["--allow-writes", "--audit", file], yes)
    const said = await callTool(host, "write", rename(id, "HQ Berlin"))
    assert.match(said.text, /^Done\./)
    assert.strictEqual(nameOf(id), "HQ Berlin")
    assert.include(host.asked[0], `PUT ${simulator.url}/networks/${id}`)
    assert.include(host.asked[0], `name: ${JSON.stringify(before)} -> "HQ Berlin"`)
    assert.deepStrictEqual(
      auditIn(file).map(({ event }) => event),
      ["proposed", "agreed", "sending", "done"]
    )
    assert.strictEqual(auditIn(file)[3]?.["way"], "elicitation")
    assert.lengthOf(auditIn(file)[3]?.["requestIds"] as ReadonlyArray<string>, 1)
    assert.strictEqual(statSync(file).mode & 0o777, 0o600)
  })

  it("is not sent when they refuse, give an answer that is no yes, or leave the question open", async () => {
    const answers: ReadonlyArray<Awaited<ReturnType<Elicit>>> = [
      { action: "decline" },
      { action: "accept", content: { send: false } },
      { action: "accept", content: { send: "true" } },
      { action: "accept", content: {} },
      { action: "accept" },
      { action: "cancel" }
    ]
    const sent = writes()
    let next = 0
    await using host = await start(["--allow-writes"], () => answers[next++] ?? { action: "cancel" })
    for (const answer of answers) {
      const said = await callTool(host, "write", rename(network(), "no"))
      assert.notMatch(said.text, /^Done/, JSON.stringify(answer))
    }
    assert.lengthOf(host.asked, answers.length)
    assert.strictEqual(writes(), sent)
  })

  it("is not carried out by the model's own second call, however it is made", async () => {
    const sent = writes()
    await using host = await start(["--allow-writes"])
    const said = await callTool(host, "write", rename(network(), "mine"))
    assert.match(said.text, /^Nothing was sent.*Nobody can agree/s)
    const id = idIn(said.text)
    for (const given of [
      { proposal: id },
      { proposal: id, send: true },
      { ...rename(network(), "mine"), proposal: id },
      { ...rename(network(), "mine"), confirmed: true, yes: true },
      { proposal: "yes" },
      { proposal: `yes ${id}` }
    ])
      assert.isTrue((await callTool(host, "write", given)).isError, JSON.stringify(given))
    assert.strictEqual(writes(), sent)
  })

  it("is carried out once by the second call of a model that is trusted", async () => {
    await using host = await start(["--allow-writes", "--trust-the-model"])
    const said = await callTool(host, "write", rename(network(1), "trusted"))
    assert.notStrictEqual(nameOf(network(1)), "trusted")
    const done = await callTool(host, "write", { proposal: idIn(said.text) })
    assert.match(done.text, /^Done/)
    assert.strictEqual(nameOf(network(1)), "trusted")
    const again = await callTool(host, "write", { proposal: idIn(said.text) })
    assert.match(again.text, /carried out before/)
  })

  it("is agreed to in a file that its owner alone can change", async () => {
    const file = join(folder, "decisions")
    await using host = await start(["--allow-writes", "--confirm-with-file", file])
    const said = await callTool(host, "write", rename(network(2), "by file"))
    const id = idIn(said.text)
    assert.notInclude(said.text, file)
    assert.include(readFileSync(file, "utf8"), `# yes ${id}`)
    assert.isTrue((await callTool(host, "write", { proposal: id })).isError)
    appendFileSync(file, `yes ${id}\n`)
    chmodSync(file, 0o622)
    assert.match((await callTool(host, "write", { proposal: id })).text, /others than its owner can change it/)
    chmodSync(file, 0o600)
    assert.match((await callTool(host, "write", { proposal: id })).text, /^Done/)
    assert.strictEqual(nameOf(network(2)), "by file")
  })

  it("is not carried out when what it would change is not as the person saw it", async () => {
    const id = network(3)
    await using host = await start(["--allow-writes"], (message) => {
      // While the person reads, somebody else changes it.
      assert.include(message, id)
      Object.assign(simulator.world.networks.get(id) ?? {}, { name: "changed meanwhile" })
      return { action: "accept", content: { send: true } }
    })
    const sent = writes()
    const said = await callTool(host, "write", rename(id, "too late"))
    assert.match(said.text, /nothing was sent.*not as it was proposed/s)
    assert.strictEqual(writes(), sent)
    assert.strictEqual(nameOf(id), "changed meanwhile")
  })

  it("shows what a deletion deletes", async () => {
    const id = network(7)
    await using host = await start(["--allow-writes"], yes)
    const before = nameOf(id) ?? ""
    assert.match(
      (await callTool(host, "write", { operation: "deleteNetwork", input: { networkId: id } })).text,
      /^Done/
    )
    assert.include(host.asked[0], `DELETE ${simulator.url}/networks/${id}`)
    assert.include(host.asked[0], before)
    assert.isUndefined(nameOf(id))
  })

  it("can be many: as action batches that are planned and confirmed", async () => {
    const organization = networks()[0]?.organizationId
    const ids = networks()
      .filter(({ organizationId }) => organizationId === organization)
      .slice(0, 3)
      .map(({ id }) => id)
    await using host = await start(["--allow-writes"], yes)
    const said = await callTool(host, "write", { actions: ids.map((id, index) => rename(id, `batch ${index}`)) })
    assert.match(said.text, /^Done/)
    assert.deepStrictEqual(ids.map(nameOf), ["batch 0", "batch 1", "batch 2"])
    assert.include(host.asked[0], "3 changes in organization")
    for (const id of ids) assert.include(host.asked[0], id)
  })

  it("is refused when it is no write, or takes none of the forms", async () => {
    await using host = await start(["--allow-writes"], yes)
    for (const given of [{}, { operation: "getNetwork" }, { operation: "a", actions: [] }, { actions: [] }])
      assert.isTrue((await callTool(host, "write", given)).isError, JSON.stringify(given))
    assert.lengthOf(host.asked, 0)
  })

  it("is not sent when it cannot be written down", async () => {
    const sent = writes()
    await using host = await start(["--allow-writes", "--audit", join(folder, "elicited.ndjson", "x")], yes)
    const said = await callTool(host, "write", rename(network(), "unseen"))
    assert.match(said.text, /audit file.*cannot be written/s)
    assert.strictEqual(writes(), sent)
  })

  it("is done also when that can no longer be written down", async () => {
    const place = join(folder, "vanishing")
    await using dashboard = await startServer(({ method }, response) => {
      if (method === "PUT") {
        // While Dashboard carries it out, a file gets into the place of the folder.
        rmSync(place, { recursive: true })
        appendFileSync(place, "")
      }
      response.writeHead(200, { "content-type": "application/json" }).end('{"id":"N_1","name":"x"}')
    })
    await using host = await startHost(
      ["--allow-writes", "--audit", join(place, "audit.ndjson")],
      { HOME: folder, MERAKI_DASHBOARD_API_KEY: "0".repeat(40), MERAKI_BASE_URL: dashboard.url },
      yes
    )
    assert.match((await callTool(host, "write", rename("N_1", "y"))).text, /^Done/)
    await until(() => host.log().some(({ level, message }) => level === "error" && /audit file/.test(String(message))))
  })

  it("says in its log what was done", async () => {
    await using host = await start(["--allow-writes"], yes)
    await callTool(host, "write", rename(network(), "logged"))
    await until(() => host.log().some(({ tool }) => tool === "write"))
    const line = host.log().find(({ tool }) => tool === "write")
    assert.strictEqual(line?.["way"], "elicitation")
    assert.lengthOf(line?.["requestIds"] as ReadonlyArray<string>, 1)
  })
})

describe("lists of what may be written", { timeout: 60_000 }, () => {
  const refused = async (host: Host, given: { readonly [name: string]: unknown }) => {
    const asked = host.asked.length
    const said = await callTool(host, "write", given)
    assert.isTrue(said.isError, JSON.stringify(given))
    assert.lengthOf(host.asked, asked)
    return said.text
  }
  const carriedOut = async (host: Host, given: { readonly [name: string]: unknown }) =>
    assert.match((await callTool(host, "write", given)).text, /^Done/)

  it("take operations and tags", async () => {
    await using host = await start(
      ["--allow-writes", "--allow-operation", "updatenetwork", "--allow-tag", "switch,wirelessController"],
      yes
    )
    await carriedOut(host, rename(network(), "listed"))
    assert.match(
      await refused(host, { operation: "deleteNetwork", input: { networkId: network() } }),
      /not among the operations/
    )
  })

  it("take organizations and networks, wherever the ids of a write are", async () => {
    const [mine, theirs] = [...simulator.world.organizations.keys()]
    const of = (organization: string | undefined) =>
      networks().find(({ organizationId }) => organizationId === organization)?.id ?? ""
    const deviceOf = (id: string) =>
      [...simulator.world.devices.values()].find(({ networkId }) => networkId === id)?.serial
    const device = (id: string) => ({ operation: "updateDevice", input: { serial: deviceOf(id), name: "x" } })
    await using organization = await start(["--allow-writes", "--allow-organization", mine ?? ""], yes)
    await using one = await start(["--allow-writes", "--allow-network", of(mine)], yes)
    await carriedOut(organization, rename(of(mine), "allowed"))
    await carriedOut(one, rename(of(mine), "allowed too"))
    await carriedOut(one, device(of(mine)))
    for (const [host, given] of [
      [organization, rename(of(theirs), "no")],
      [organization, device(of(theirs))],
      [organization, { operation: "updateOrganization", input: { organizationId: theirs, name: "no" } }],
      [
        organization,
        {
          operation: "combineOrganizationNetworks",
          input: { organizationId: mine, name: "no", networkIds: [of(mine), of(theirs)] }
        }
      ],
      [organization, { operation: "createOrganization", input: { name: "no" } }],
      [one, { operation: "updateOrganization", input: { organizationId: mine, name: "no" } }],
      [one, device(of(theirs))],
      [organization, { actions: [rename(of(mine), "no"), rename(of(theirs), "no")] }]
    ] as const)
      assert.match(await refused(host, given), /this write is not allowed/)
  })

  it("see the writes of an action batch, which cannot be made by hand", async () => {
    const [organizationId] = simulator.world.organizations.keys()
    const actions = [{ resource: `/networks/${network()}`, operation: "update", body: { name: "hidden" } }]
    await using host = await start(["--allow-writes", "--allow-organization", organizationId ?? ""], yes)
    assert.match(
      await refused(host, {
        operation: "createOrganizationActionBatch",
        input: { organizationId, confirmed: true, actions }
      }),
      /would hide the writes/
    )
  })

  it("are nothing without --allow-writes, which is said", () =>
    start(["--allow-tag", "networks"]).then(
      () => assert.fail("it started"),
      (error: unknown) => assert.match(String(error), /closed/i)
    ))
})
