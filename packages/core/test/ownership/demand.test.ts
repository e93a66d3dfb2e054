import { assert, describe, it } from "@effect/vitest"
import { demandOf } from "../../src/internal/ownership/demand.ts"
import * as Ownership from "../../src/Ownership.ts"
import { operationOf } from "../support/call.ts"

const redact = (text: string): string => text.replaceAll("secret", "<redacted>")

const memory = Ownership.make()
memory.set("N_1", "1")
memory.set("N_2", "secret")

const settings = operationOf({ id: "getNetworkSettings", path: "/networks/{networkId}/settings" })
const limited = operationOf({ ...settings, limit: { requests: 10, seconds: 5, burst: 4 } })

describe("the limits that a call counts against", () => {
  it("are those of its operation and of its organization, as far as that is known", () => {
    assert.deepStrictEqual(demandOf(memory, settings, { networkId: "N_1" }, redact), {
      operation: "getNetworkSettings",
      organizationId: "1",
      bucket: undefined
    })
    assert.deepStrictEqual(demandOf(memory, settings, { networkId: "N_9" }, redact), {
      operation: "getNetworkSettings",
      organizationId: undefined,
      bucket: undefined
    })
  })

  it("are those of the organization that the call is told, where no other is known", () => {
    const organizationOf = (networkId: string, given: unknown) =>
      demandOf(memory, settings, { networkId }, redact, given).organizationId
    assert.strictEqual(organizationOf("N_9", "7"), "7")
    assert.strictEqual(organizationOf("N_9", "secret"), "<redacted>")
    assert.strictEqual(organizationOf("N_1", "7"), "1")
  })

  it("are also the limit of the operation's own", () => {
    assert.deepStrictEqual(demandOf(memory, limited, { networkId: "N_1" }, redact).bucket, {
      key: "getNetworkSettings 1",
      rate: 2,
      burst: 4
    })
  })

  it("are those of the organization that the caller names, where neither path nor answers have shown another", () => {
    const ownerOf = (path: string, input: { readonly [name: string]: string }, given: unknown) =>
      demandOf(memory, { ...limited, path }, input, redact, given).organizationId
    assert.strictEqual(ownerOf("/networks/{networkId}", { networkId: "N_9" }, "7"), "7")
    assert.strictEqual(ownerOf("/networks/{networkId}", { networkId: "N_1" }, "7"), "1")
    assert.strictEqual(ownerOf("/organizations/{organizationId}", { organizationId: "2" }, "7"), "2")
    assert.strictEqual(ownerOf("/administered/identities/me", {}, "secret"), "<redacted>")
    for (const wrong of ["", {}, undefined]) assert.isUndefined(ownerOf("/administered/identities/me", {}, wrong))
  })

  it("are named without secrets", () => {
    assert.deepStrictEqual(demandOf(memory, limited, { networkId: "N_2" }, redact), {
      operation: "getNetworkSettings",
      organizationId: "<redacted>",
      bucket: { key: "getNetworkSettings <redacted>", rate: 2, burst: 4 }
    })
    const ofDevice = { ...limited, path: "/devices/{serial}/settings" }
    assert.strictEqual(
      demandOf(memory, ofDevice, { serial: "Q-secret" }, redact).bucket?.key,
      "getNetworkSettings Q-<redacted>"
    )
  })
})
