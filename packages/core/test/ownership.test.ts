import { assert, describe, it } from "@effect/vitest"
import * as Ownership from "../src/internal/ownership.ts"
import { getDevice, updateDevice } from "../src/operations/Devices.ts"
import { getNetwork, updateNetwork } from "../src/operations/Networks.ts"
import {
  getOrganizationDevices,
  getOrganizationDevicesAvailabilities,
  getOrganizationNetworks
} from "../src/operations/Organizations.ts"

const ofNetwork = (ownership: Ownership.Ownership, networkId: string) =>
  ownership.organizationOf(updateNetwork.descriptor, { networkId })
const ofDevice = (ownership: Ownership.Ownership, serial: string) =>
  ownership.organizationOf(updateDevice.descriptor, { serial })

describe("the organization that pays for a call", () => {
  it("is in the path, or not known", () => {
    const ownership = Ownership.make()
    assert.strictEqual(ownership.organizationOf(getOrganizationNetworks.descriptor, { organizationId: "1" }), "1")
    assert.isUndefined(ofNetwork(ownership, "N_1"))
  })

  it("is learned from lists, envelopes and single answers", () => {
    const ownership = Ownership.make()
    ownership.learn(getOrganizationNetworks.descriptor, { organizationId: "1" }, [{ id: "N_1" }, { id: "N_2" }])
    ownership.learn(getOrganizationDevices.descriptor, { organizationId: "1" }, [{ serial: "Q2", networkId: "N_3" }])
    ownership.learn(
      getOrganizationDevicesAvailabilities.descriptor,
      { organizationId: "2" },
      { items: [{ serial: "Q3", network: { id: "N_4" } }] }
    )
    ownership.learn(getNetwork.descriptor, { networkId: "N_5" }, { id: "N_5", organizationId: "3" })
    ownership.learn(getDevice.descriptor, { serial: "Q4" }, { serial: "Q4", networkId: "N_5" })
    assert.deepStrictEqual(
      ["N_1", "N_2", "N_3", "N_4", "N_5"].map((id) => ofNetwork(ownership, id)),
      ["1", "1", "1", "2", "3"]
    )
    assert.deepStrictEqual(
      ["Q2", "Q3", "Q4"].map((serial) => ofDevice(ownership, serial)),
      ["1", "2", "3"]
    )
  })

  it("is corrected when a device has moved", () => {
    const ownership = Ownership.make()
    ownership.learn(getOrganizationDevices.descriptor, { organizationId: "1" }, [{ serial: "Q2", networkId: "N_1" }])
    ownership.learn(getOrganizationDevices.descriptor, { organizationId: "2" }, [{ serial: "Q2", networkId: "N_2" }])
    assert.strictEqual(ofDevice(ownership, "Q2"), "2")
  })

  it("is not learned from what is no network, no device, or nothing at all", () => {
    const ownership = Ownership.make()
    for (const value of [
      undefined,
      null,
      "x",
      5,
      [],
      [null, "x", 1],
      { items: null },
      { id: "N_1" },
      [{ serial: "" }]
    ]) {
      ownership.learn(getDevice.descriptor, { serial: "Q2" }, value)
    }
    assert.isUndefined(ofNetwork(ownership, "N_1"))
    assert.isUndefined(ofDevice(ownership, ""))
  })

  it("is remembered for the newest of more than can be remembered", () => {
    const ownership = Ownership.make()
    for (let page = 0; page < 500; page++) {
      const networks = Array.from({ length: 1000 }, (_, index) => ({ id: `N_${page * 1000 + index}` }))
      ownership.learn(getOrganizationNetworks.descriptor, { organizationId: "1" }, networks)
    }
    assert.strictEqual(ofNetwork(ownership, "N_499999"), "1")
    assert.isUndefined(ofNetwork(ownership, "N_0"))
  })
})
