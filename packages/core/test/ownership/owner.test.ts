import { assert, describe, it } from "@effect/vitest"
import { organizationOf, ownerOfPath, subjectOf } from "../../src/internal/ownership/owner.ts"
import type { Descriptor } from "../../src/model/Descriptor.ts"
import * as Ownership from "../../src/Ownership.ts"

const descriptorOf = (path: string): Descriptor => ({ id: "getThing", method: "GET", path, tag: "things" })

const remembered = Ownership.make()
const memory: typeof remembered = { ...remembered, get: (id) => (assert.isString(id), remembered.get(id)) }
memory.set("N_1", "1")
memory.set("Q2AA", "2")
memory.set("7", "3")
memory.set("a/b", "4")
memory.set("undefined", "5")

describe("the subject and the organization of a call", () => {
  const forms: ReadonlyArray<
    readonly [path: string, input: object, subject: string | undefined, organization: string | undefined]
  > = [
    ["/networks/{networkId}", { networkId: "N_1" }, "N_1", "1"],
    ["/networks/{networkId}", { networkId: 7 }, "7", "3"],
    ["/networks/{networkId}", { networkId: "N_2" }, "N_2", undefined],
    ["/networks/{networkId}", { networkId: "" }, undefined, undefined],
    ["/networks/{networkId}", {}, undefined, undefined],
    ["/networks/{networkId}", { serial: "Q2AA" }, undefined, undefined],
    ["/devices/{serial}/ports/{portId}", { serial: "Q2AA", portId: "N_1" }, "Q2AA", "2"],
    ["/organizations/{organizationId}/x/{networkId}", { organizationId: "9", networkId: "N_1" }, undefined, "9"],
    ["/organizations/{organizationId}", { organizationId: 9 }, undefined, "9"],
    ["/organizations/{organizationId}", { organizationId: "N_1" }, undefined, "N_1"],
    ["/organizations/{organizationId}", {}, undefined, undefined],
    ["/things/{id}/{networkId}", { id: "N_1", networkId: "N_1" }, undefined, undefined],
    ["/organizations", { organizationId: "9", networkId: "N_1" }, undefined, undefined]
  ]
  for (const [path, input, subject, organization] of forms) {
    it(`to ${path} with ${JSON.stringify(input)}`, () => {
      const given = input as { readonly [name: string]: unknown }
      assert.strictEqual(subjectOf(descriptorOf(path), given), subject)
      assert.strictEqual(organizationOf(memory, descriptorOf(path), given), organization)
    })
  }
})

describe("the organization of a path", () => {
  for (const [path, organization] of [
    ["/api/v1/networks/N_1", "1"],
    ["/api/v1/networks/N_1/clients", "1"],
    ["/api/v1/devices/Q2AA/ports", "2"],
    ["/api/v1/networks/a%2Fb/x", "4"],
    ["/api/v1/networks/N_2", undefined],
    ["/api/v1/networks/%E0%A4%A", undefined],
    ["/api/v1/networks", undefined],
    ["/api/v1/networks/", undefined],
    ["/api/v1/xnetworks/N_1", undefined],
    ["/api/v1/organizations/N_1", undefined],
    ["", undefined]
  ] as const) {
    it(`${path} is ${organization ?? "not known"}`, () => assert.strictEqual(ownerOfPath(memory, path), organization))
  }
})
