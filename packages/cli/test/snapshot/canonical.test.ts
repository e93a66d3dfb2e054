import { assert, describe, it } from "vitest"
import { canonical, textOf } from "../../src/internal/snapshot/canonical.ts"
import { addressOf, fileOf } from "../../src/internal/snapshot/places.ts"
import { marker } from "../../src/internal/snapshot/secrets.ts"

const of = (value: unknown, operation = "getNetworkApplianceVlans", withSecrets = false) =>
  canonical(value, { operation, withSecrets })

describe("the form of an answer in a snapshot", () => {
  it("has names and entries in their order, numbers by value", () => {
    const mixed = [
      { name: "b", id: 20 },
      { name: "a", id: 3 },
      { id: 100, name: "c" }
    ]
    assert.strictEqual(JSON.stringify(of(mixed)), '[{"id":3,"name":"a"},{"id":20,"name":"b"},{"id":100,"name":"c"}]')
    assert.strictEqual(textOf(of(mixed)), textOf(of(mixed.toReversed())))
    assert.strictEqual(textOf(undefined), "null\n")
  })

  it("keeps the order of rules, which have no ids", () => {
    const rules = { rules: [{ policy: "deny" }, { policy: "allow" }] }
    assert.deepStrictEqual(of(rules, "getNetworkApplianceFirewallL3FirewallRules"), rules)
  })

  it("has no secrets, wherever they are", () => {
    const hidden = {
      psk: marker,
      radiusServers: [{ host: "10.0.0.1", secret: marker }],
      authentication: { username: "u", password: marker },
      headers: [
        { name: "Authorization", template: marker },
        { name: "Content-Type", template: "text/plain" }
      ],
      url: "https://example.com/hook?token=%28secret%2C+left+out%29&site=1",
      passwordExpirationDays: 90,
      enforceStrongPasswords: true,
      pskGroupId: "7",
      token: null,
      secret: ""
    }
    const shown = {
      psk: "correct horse",
      radiusServers: [{ host: "10.0.0.1", secret: "battery" }],
      authentication: { username: "u", password: "staple" },
      headers: [
        { name: "Authorization", template: "Bearer {{x}} abc" },
        { name: "Content-Type", template: "text/plain" }
      ],
      url: "https://example.com/hook?token=abc&site=1",
      passwordExpirationDays: 90,
      enforceStrongPasswords: true,
      pskGroupId: "7",
      token: null,
      secret: ""
    }
    assert.deepStrictEqual(of(shown), hidden)
    assert.deepStrictEqual(of(shown, "getX", true), shown)
  })

  it("has no times of changes, and nothing that changes by itself", () => {
    const device = { name: "a", lanIp: "10.0.0.1", updatedAt: "2026-01-01", lastActive: "now" }
    assert.deepStrictEqual(of(device, "getDevice"), { name: "a" })
    // There it is a setting.
    const rules = { rules: [{ lanIp: "10.0.0.1", publicIp: "198.51.100.7" }] }
    assert.deepStrictEqual(of(rules, "getNetworkApplianceFirewallPortForwardingRules"), rules)
  })
})

describe("the file of an answer", () => {
  it("leads nowhere else, and back to where the answer is from", () => {
    for (const id of ["N_1", "..", "a/b", "aHR0cHM6Ly9leGFtcGxlLmNvbQ==", "ä 1", "C:\\x", "a.b*"]) {
      const file = fileOf({ kind: "networks", id }, "getX", [id, "3"])
      assert.match(file, /^networks\/[\w%-]+\/getX\/[\w%-]+\/3\.json$/)
      assert.deepStrictEqual(addressOf(file), { kind: "networks", id, operation: "getX", keys: [id, "3"] })
    }
    assert.deepStrictEqual(addressOf("organization/getOrganization.json"), {
      kind: "organization",
      id: "",
      operation: "getOrganization",
      keys: []
    })
    assert.isUndefined(addressOf("manifest.json"))
    assert.isUndefined(addressOf("networks/N_1.json"))
    assert.isUndefined(addressOf("elsewhere/a/b.json"))
  })
})
