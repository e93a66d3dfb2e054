import { assert, describe, it } from "@effect/vitest"
import { collisions, commandsOf, reserved } from "../scripts/commandLine.ts"
import type { Model } from "../src/model.ts"

const model = (id: string, method: Model["method"], path: string, more: Partial<Model> = {}): Model =>
  ({ id, method, path, paging: undefined, response: { type: "object" }, ...more }) as Model

const list = { response: { type: "array" } } as const

const names = (...models: ReadonlyArray<Model>): ReadonlyArray<string> =>
  commandsOf(models).map(({ full, name }) => (full === name ? name : `${name} (${full})`))

describe("the name of a command", () => {
  it("is made of the nouns of the path and the verb of the operation", () => {
    assert.deepStrictEqual(
      names(
        model("getNetwork", "GET", "/networks/{networkId}"),
        model("getOrganizationNetworks", "GET", "/organizations/{organizationId}/networks", list),
        model("updateDeviceSwitchPort", "PUT", "/devices/{serial}/switch/ports/{portId}"),
        model("rebootDevice", "POST", "/devices/{serial}/reboot"),
        model("installNetworkSmDeviceApps", "POST", "/networks/{networkId}/sm/devices/{deviceId}/installApps"),
        model(
          "updateOrganizationApplianceVpnThirdPartyVPNPeers",
          "PUT",
          "/organizations/{organizationId}/thirdPartyVPNPeers"
        )
      ),
      [
        "networks get",
        "networks list (organizations networks list)",
        "switch ports update (devices switch ports update)",
        "devices reboot",
        "sm devices install-apps (networks sm devices install-apps)",
        "third-party-vpn-peers update (organizations third-party-vpn-peers update)"
      ]
    )
  })

  it("lists where there is a collection: a list, pages, or a path below that takes an id", () => {
    assert.deepStrictEqual(
      names(
        model("getNetworkThings", "GET", "/networks/{networkId}/sw/things"),
        model("getNetworkThing", "GET", "/networks/{networkId}/sw/things/{thingId}"),
        model("getNetworkSettings", "GET", "/networks/{networkId}/sw/settings")
      ).map((name) => name.split(" (")[0]),
      ["sw things list", "sw things get", "sw settings get"]
    )
  })

  it("is short for the widest container alone where several would have it", () => {
    assert.deepStrictEqual(
      names(
        model("getNetworkDevices", "GET", "/networks/{networkId}/devices", list),
        model("getOrganizationDevices", "GET", "/organizations/{organizationId}/devices", list)
      ),
      ["networks devices list", "devices list (organizations devices list)"]
    )
  })

  it("begins with no word that another command has", () => {
    assert.deepStrictEqual(names(model("getOrganizationApiRest", "GET", "/organizations/{organizationId}/api/rest")), [
      "organizations api rest get"
    ])
    assert.include(reserved, "api")
  })
})

describe("a collision", () => {
  it("is found, of names and of reserved words", () => {
    const twice = commandsOf([
      model("getNetworkA", "GET", "/networks/{networkId}/a"),
      model("getNetworkAById", "GET", "/networks/{networkId}/a/{aId}")
    ]).map((command) => ({ ...command, name: "x y", full: "x y" }))
    assert.deepStrictEqual(collisions(twice), ['"x y" is getNetworkA and getNetworkAById'])
    assert.deepStrictEqual(collisions([{ id: "a", scope: undefined, full: "api a", name: "api a" }]), [
      '"api a" begins with a reserved word'
    ])
  })
})
