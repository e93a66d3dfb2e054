import { modules } from "@effect-meraki/testing/operations"
import { assert, describe, it } from "vitest"
import { commandOf } from "../../src/internal/index/find.ts"
import { allNames, entries } from "../../src/internal/index/operations.ts"
import { loadDescriptor } from "../../src/internal/index/descriptors.ts"
import { sourceOf } from "../../src/internal/index/sources.ts"
import { loadWords } from "../../src/internal/index/words.ts"
import { parametersOf } from "../../src/internal/args/accepted.ts"
import { reserved } from "../../src/internal/index/generated/operations.ts"

const descriptors = Object.values(modules)
  .flatMap((module) => Object.values(module))
  .flatMap((operation) => ("descriptor" in operation ? [operation.descriptor] : []))

const named = (name: string): string | undefined => {
  const found = commandOf(name.split(" "))
  return found.kind === "operation" ? found.entry.id : undefined
}

describe("the index", () => {
  it("has every operation of core, in its module", async () => {
    assert.sameMembers(
      entries.map(({ id }) => id),
      descriptors.map(({ id }) => id)
    )
    for (const entry of entries) assert.strictEqual((await loadDescriptor(entry)).id, entry.id)
  })

  it("says of each what its method says", () => {
    const kinds = new Map([
      ["GET", "read"],
      ["POST", "create"],
      ["PUT", "update"],
      ["DELETE", "delete"]
    ])
    const byId = new Map(descriptors.map((each) => [each.id, each]))
    for (const { deprecated, id, kind, summary } of entries) {
      const descriptor = byId.get(id)
      assert.strictEqual(kind, kinds.get(descriptor?.method ?? ""), id)
      assert.strictEqual(deprecated, descriptor?.deprecated === true, id)
      assert.match(summary, /^[A-Z].*\.$/, id)
    }
  })

  it("has names that belong to one operation each, and to no other command", () => {
    const names = entries.flatMap(({ full, name }) => [...new Set([full, name])])
    assert.sameMembers(names, [...allNames()])
    for (const { full, id, name } of entries) {
      assert.strictEqual(named(name), id)
      assert.strictEqual(named(full), id)
      assert.strictEqual(named(id), id)
      assert.notInclude(reserved, name.split(" ")[0])
      assert.notInclude(reserved, full.split(" ")[0])
    }
  })

  it("calls the everyday operations by names that people would guess", () => {
    const everyday = {
      "organizations list": "getOrganizations",
      "networks list": "getOrganizationNetworks",
      "networks get": "getNetwork",
      "networks create": "createOrganizationNetwork",
      "networks update": "updateNetwork",
      "networks delete": "deleteNetwork",
      "devices list": "getOrganizationDevices",
      "networks devices list": "getNetworkDevices",
      "networks devices claim": "claimNetworkDevices",
      "devices reboot": "rebootDevice",
      "clients list": "getNetworkClients",
      "appliance vlans list": "getNetworkApplianceVlans",
      "switch ports list": "getDeviceSwitchPorts",
      "switch ports update": "updateDeviceSwitchPort",
      "wireless ssids update": "updateNetworkWirelessSsid",
      "admins list": "getOrganizationAdmins"
    }
    for (const [name, id] of Object.entries(everyday)) assert.strictEqual(named(name), id, name)
  })

  it("has words for the parameters of every operation", async () => {
    let without = 0
    let all = 0
    for (const entry of entries) {
      const places = await loadWords(entry)
      for (const { name } of parametersOf(await loadDescriptor(entry))) {
        assert.isTrue(places.has(name), `${entry.id} ${name}`)
        all++
        if (places.get(name) === "") without++
      }
    }
    assert.isBelow(without / all, 0.25)
  })

  it("knows where ids come from", () => {
    assert.deepStrictEqual(sourceOf("/networks/{networkId}/appliance/vlans/{vlanId}", "vlanId"), {
      operation: "getNetworkApplianceVlans",
      field: "id"
    })
    assert.deepStrictEqual(sourceOf("/networks/{networkId}", "networkId"), {
      operation: "getOrganizationNetworks",
      field: "id"
    })
  })
})

describe("a name that is none", () => {
  const problem = (words: string) => {
    try {
      commandOf(words.split(" "))
    } catch (error) {
      return error as { readonly message: string; readonly hints: ReadonlyArray<string> }
    }
    throw new Error(`${words} is a command`)
  }

  it("is answered with the nearest ones", () => {
    assert.include(problem("networks lst").hints.join(), "meraki networks list")
    assert.include(problem("getNetwrok").hints.join(), "meraki getNetwork")
    assert.include(problem("firewall rules").hints.join(), "firewall")
    assert.strictEqual(problem("xyzzy").hints.join(), "meraki --help lists the commands")
  })

  it("can be a group", () => {
    assert.deepStrictEqual(commandOf(["appliance", "vlans"]), { kind: "group", name: "appliance vlans" })
  })
})
