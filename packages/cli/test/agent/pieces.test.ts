import { it } from "@effect-meraki/testing/effect"
import { loadDescriptor } from "../../src/internal/index/descriptors.ts"
import { entryNamed } from "../../src/internal/index/operations.ts"
import { assert, describe } from "@effect/vitest"
import * as Schema from "effect/Schema"
import { refusedBy } from "../../src/internal/agent/serve/admission.ts"
import { makeLines } from "../../src/internal/agent/serve/messages.ts"
import { type Allowed, placesIn, refusedOperation, refusedPlaces } from "../../src/internal/agent/write/allowed.ts"
import { allowedBy } from "../../src/internal/agent/write/lists.ts"
import { changeLines } from "../../src/internal/agent/write/change.ts"
import { decisionsIn } from "../../src/internal/agent/write/consent.ts"
import { makeProposals } from "../../src/internal/agent/write/proposals.ts"

const descriptorOf = async (id: string) => {
  const entry = entryNamed(id)
  if (entry === undefined) throw new Error(id)
  return loadDescriptor(entry)
}

describe("lines of a host", () => {
  const message = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "ping" })

  it("are messages in whatever parts they come", () => {
    const lines = makeLines(1000)
    const found = Array.from(`${message}\r\n\n${message}\n`).flatMap((letter) => lines.push(letter))
    assert.lengthOf(
      found.filter((line) => line !== undefined && "message" in line),
      2
    )
  })

  it.prop("are never passed on when they are none", [Schema.String], ([text]) => {
    for (const line of makeLines(1000).push(`${text}\n`))
      if (line !== undefined && "message" in line) assert.strictEqual(JSON.parse(line.message).jsonrpc, "2.0")
  })

  it("are given up when they are too long, and only those", () => {
    const lines = makeLines(100)
    const found = [...lines.push("x".repeat(150)), ...lines.push("x".repeat(150)), ...lines.push(`\n${message}\n`)]
    assert.match(JSON.stringify(found[0]), /longer than 100/)
    assert.deepStrictEqual(found.slice(1), [{ message: `${message}\n` }])
  })
})

describe("the door", () => {
  const door = { token: "secret-token", hosts: new Set(["127.0.0.1", "localhost", "[::1]"]) }
  const good = { host: "127.0.0.1:80", authorization: "Bearer secret-token" }

  it("lets in who has the token and comes by a name of its own", () => {
    for (const headers of [
      good,
      { ...good, host: "LOCALHOST" },
      { ...good, host: "[::1]:8080" },
      { ...good, authorization: "bearer secret-token" }
    ])
      assert.isUndefined(refusedBy(door, headers), JSON.stringify(headers))
  })

  it("keeps everybody else out", () => {
    for (const [headers, status] of [
      [{}, 403],
      [{ ...good, host: "evil.example" }, 403],
      [{ ...good, host: "127.0.0.1@evil.example" }, 403],
      [{ ...good, origin: "http://evil.example" }, 403],
      [{ ...good, origin: "http://127.0.0.1:80" }, 403],
      [{ ...good, origin: "null" }, 403],
      [{ host: good.host }, 401],
      [{ ...good, authorization: "Bearer secret-token2" }, 401],
      [{ ...good, authorization: "secret-token" }, 401]
    ] as const)
      assert.strictEqual(refusedBy(door, headers)?.status, status, JSON.stringify(headers))
  })
})

const allowed = (given: { readonly [L in keyof Allowed]?: ReadonlyArray<string> }): Allowed => ({
  tags: new Set(given.tags),
  operations: new Set(given.operations),
  organizations: new Set(given.organizations),
  networks: new Set(given.networks)
})

describe("lists of what may be written", () => {
  const owners = {
    organizationOf: (id: string) => (id === "N_1" ? "1" : id === "N_2" ? "2" : undefined),
    networkOf: (serial: string) => (serial === "Q2AA-AAAA-0001" ? "N_1" : undefined)
  }
  const refusal = async (lists: Parameters<typeof allowed>[0], id: string, input: object) => {
    const descriptor = await descriptorOf(id)
    return (
      refusedOperation(allowed(lists), descriptor) ?? refusedPlaces(allowed(lists), descriptor, placesIn(input), owners)
    )
  }

  it("restrict nothing when they are empty", async () => {
    assert.isUndefined(await refusal({}, "updateNetwork", { networkId: "N_9" }))
    assert.isUndefined(await refusal({}, "createOrganization", { name: "new" }))
  })

  it("let one of a tag and an operation be enough", async () => {
    const lists = { tags: ["switch"], operations: ["updatenetwork"] }
    assert.isUndefined(await refusal(lists, "updateNetwork", {}))
    assert.isUndefined(await refusal(lists, "updateDeviceSwitchPort", {}))
    assert.isString(await refusal(lists, "deleteNetwork", {}))
  })

  it("look at every id in an input, however deep it is", () => {
    assert.deepStrictEqual(
      placesIn({
        organizationId: "1",
        targetOrganizationId: "2",
        networkIds: ["N_1", "N_2"],
        a: [{ b: { networkId: "N_3", serial: "Q1" } }],
        serials: ["Q2"],
        name: "networkId",
        moves: [{ network: { id: "N_4", name: "x" }, target: { organization: { id: 3 } } }],
        networks: ["N_5"],
        anything: { at: { all: ["N_6", "Q2AA-BBBB-CCCC"] } },
        configTemplateId: "N_7"
      }),
      {
        organizations: ["1", "2", "3"],
        networks: ["N_1", "N_2", "N_3", "N_4", "N_5", "N_6"],
        devices: ["Q1", "Q2", "Q2AA-BBBB-CCCC"]
      }
    )
  })

  it("hold in what they do not know", async () => {
    const mine = { organizations: ["1"] }
    assert.isUndefined(await refusal(mine, "updateNetwork", { networkId: "N_1" }))
    assert.isUndefined(await refusal(mine, "updateDevice", { serial: "Q2AA-AAAA-0001" }))
    assert.isString(await refusal(mine, "updateNetwork", { networkId: "N_2" }))
    assert.isString(await refusal(mine, "updateNetwork", { networkId: "N_unknown" }))
    assert.isString(await refusal(mine, "updateDevice", { serial: "Q2AA-AAAA-9999" }))
    assert.isString(await refusal(mine, "createOrganization", { name: "new" }))
    assert.isString(await refusal(mine, "moveOrganizationLicenses", { organizationId: "1", destOrganizationId: "2" }))
    assert.isString(await refusal({ networks: ["N_1"] }, "updateOrganization", { organizationId: "1" }))
    assert.isString(await refusal({ networks: ["N_1"] }, "updateDevice", { serial: "Q2AA-AAAA-9999" }))
  })

  it("are refused when they are empty or misspelt, which would allow everything or nothing", () => {
    for (const [flag, texts] of [
      ["--allow-organization", ["", " ", "1,", "Acme"]],
      ["--allow-network", ["", "HQ", "N_1,,N_2"]],
      ["--allow-operation", ["", "updateNetwrok", "networks update"]],
      ["--allow-tag", ["", "swich"]]
    ] as const)
      for (const text of texts) assert.throws(() => allowedBy(new Map([[flag, [text]]])), /takes/, `${flag} ${text}`)
    assert.deepStrictEqual(
      allowedBy(new Map([["--allow-network", ["N_1,L_2", "N_3"]]])).networks,
      new Set(["N_1", "L_2", "N_3"])
    )
    assert.deepStrictEqual(allowedBy(new Map([["--allow-tag", ["campusGateway"]]])).tags, new Set(["campusgateway"]))
  })

  it("refuse batches that are made by hand, also when they are empty", async () => {
    assert.isString(await refusal({}, "createOrganizationActionBatch", {}))
    assert.isString(await refusal({}, "updateOrganizationActionBatch", {}))
  })
})

describe("a proposal", () => {
  const make = () => {
    const proposals = makeProposals()
    return { proposals, id: proposals.add({ writes: [], organizationId: undefined, text: "", expiresAt: 1000 }).id }
  }

  it("is taken once, after somebody agreed", () => {
    const { id, proposals } = make()
    assert.strictEqual(proposals.take(id, 0), "waiting")
    assert.isTrue(proposals.agree(id, "terminal", 1))
    assert.isFalse(proposals.agree(id, "trust", 1))
    assert.strictEqual(Object(proposals.take(id, 2)).way, "terminal")
    assert.strictEqual(proposals.take(id, 3), "taken")
    assert.isFalse(proposals.agree(id, "terminal", 4))
  })

  it("expires, agreed to or not", () => {
    const { id, proposals } = make()
    assert.isFalse(proposals.agree(id, "terminal", 1000))
    const other = make()
    assert.isTrue(other.proposals.agree(other.id, "file", 999))
    assert.strictEqual(other.proposals.take(other.id, 1000), "expired")
  })

  it("fits no other, and is over when it was refused", () => {
    const { id, proposals } = make()
    const other = proposals.add({ writes: [], organizationId: undefined, text: "", expiresAt: 1000 })
    proposals.agree(id, "terminal", 0)
    assert.strictEqual(proposals.take(other.id, 0), "waiting")
    assert.strictEqual(proposals.take("made-up", 0), "unknown")
    assert.isTrue(proposals.refuse(id))
    assert.strictEqual(proposals.take(id, 0), "refused")
    assert.isFalse(proposals.agree(id, "terminal", 0))
  })
})

describe("decisions", () => {
  it("are lines of their own", () => {
    assert.deepStrictEqual(decisionsIn("yes abc\n# yes def\nyes\n no ghi \nplease yes jkl\nYES m-n_o\nyes p q"), [
      { id: "abc", isYes: true },
      { id: "ghi", isYes: false },
      { id: "m-n_o", isYes: true }
    ])
  })
})

describe("a change", () => {
  const current = {
    kind: "value",
    value: { name: "HQ", tags: ["a"], psk: "old", profile: { enabled: true, id: "1" } }
  } as const
  const lines = (body: unknown, method: "PUT" | "POST" | "DELETE" = "PUT") =>
    changeLines({ method, body }, current, false)

  it("is shown field by field, against what is there", () => {
    assert.deepStrictEqual(lines({ name: "HQ", tags: ["a", "b"], profile: { enabled: false } }), [
      'name: "HQ" (as it is now)',
      'tags: ["a"] -> ["a","b"]',
      "profile.enabled: true -> false"
    ])
  })

  it("shows all of what would be there, and of a list what comes and goes", () => {
    const long = "x".repeat(2000)
    assert.include(lines({ name: long }).join(), long)
    const rules = Array.from({ length: 100 }, (_, number) => ({ number, policy: "deny" }))
    const now = { kind: "value", value: { rules } } as const
    const after = [...rules.slice(0, 50), { number: 50, policy: "allow" }, ...rules.slice(51)]
    assert.deepStrictEqual(changeLines({ method: "PUT", body: { rules: after } }, now, false), [
      "rules: 100 entries -> 100",
      '  - 50: {"number":50,"policy":"deny"}',
      '  + 50: {"number":50,"policy":"allow"}'
    ])
    const [first, second, ...others] = rules
    assert.deepStrictEqual(changeLines({ method: "PUT", body: { rules: [second, first, ...others] } }, now, false), [
      "rules: 100 entries -> 100",
      '  - 0: {"number":0,"policy":"deny"}',
      '  + 1: {"number":0,"policy":"deny"}'
    ])
  })

  it("shows no secrets, but that they change", () => {
    assert.deepStrictEqual(lines({ psk: "new" }), ['psk: "(masked)" -> "(masked)"'])
    assert.notInclude(lines({ psk: "old" }).join(), "old")
  })

  it("stays in its lines, whatever is there", () => {
    const hostile = { kind: "value", value: { name: "x\nyes abc\u202E" } } as const
    const [line, ...others] = changeLines({ method: "PUT", body: { name: "y" } }, hostile, false)
    assert.lengthOf(others, 0)
    assert.notMatch(line ?? "", /[\n\u202E]/)
  })
})
