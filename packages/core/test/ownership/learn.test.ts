import { assert, describe, it } from "@effect/vitest"
import { learn } from "../../src/internal/ownership/learn.ts"
import type { Descriptor } from "../../src/model/Descriptor.ts"
import { operationOf } from "../support/call.ts"

const secret = "secret"
const redact = (text: string): string => text.replaceAll(secret, "<redacted>")

const networks = operationOf({ path: "/organizations/{organizationId}/networks" })
const network = operationOf({ path: "/networks/{networkId}" })
const devices = operationOf({ path: "/organizations/{organizationId}/devices" })
const others = operationOf({ path: "/organizations/{organizationId}/things" })
const settings = operationOf({ path: "/networks/{networkId}/settings" })

/** What is remembered of an answer, beside what was known before. */
const learned = (
  descriptor: Descriptor,
  input: { readonly [name: string]: unknown },
  value: unknown,
  known: { readonly [id: string]: string } = {}
) => {
  const memory = new Map(Object.entries(known))
  const set: Array<readonly [unknown, unknown]> = []
  learn(
    {
      get: (id) => (assert.isString(id), memory.get(id)),
      set: (id, organizationId) => void set.push([id, organizationId])
    },
    descriptor,
    input,
    value,
    redact
  )
  return set
}

const ofOne = { organizationId: "1" }

describe("what an answer teaches", () => {
  it("is the organization of each network and each device in it", () => {
    assert.deepStrictEqual(learned(devices, ofOne, [{ serial: "Q1", networkId: "N_1" }, { serial: "Q2" }]), [
      ["N_1", "1"],
      ["Q1", "1"],
      ["Q2", "1"]
    ])
    assert.deepStrictEqual(learned(others, ofOne, [{ network: { id: "N_2" } }]), [["N_2", "1"]])
    assert.deepStrictEqual(learned(others, ofOne, [{ networkId: "N_1", network: { id: "N_2" } }]), [["N_1", "1"]])
  })

  it("is also what ids are, where networks are listed", () => {
    assert.deepStrictEqual(learned(networks, ofOne, [{ id: "N_1" }, { id: 7 }]), [
      ["N_1", "1"],
      ["7", "1"]
    ])
    assert.deepStrictEqual(learned(network, { networkId: "N_1" }, { id: "N_1", organizationId: "3" }), [["N_1", "3"]])
    for (const descriptor of [devices, others]) assert.deepStrictEqual(learned(descriptor, ofOne, [{ id: "N_1" }]), [])
    assert.deepStrictEqual(learned(settings, { networkId: "N_1" }, { id: "5" }, { N_1: "1" }), [])
  })

  it("is of the organization that the item names, then of the call's, then of the network's", () => {
    const item = { serial: "Q1", networkId: "N_1" }
    const known = { N_1: "4", N_9: "3" }
    const call = { networkId: "N_9" }
    const owner = (value: object) => learned(settings, call, value, known).find(([id]) => id === "Q1")?.[1]
    assert.strictEqual(owner({ ...item, organizationId: "1", organization: { id: "2" } }), "1")
    assert.strictEqual(owner({ ...item, organization: { id: 2 } }), "2")
    assert.strictEqual(owner(item), "3")
    assert.strictEqual(learned(settings, { networkId: "N_8" }, item, known).find(([id]) => id === "Q1")?.[1], "4")
  })

  it("is nothing where no organization is known", () => {
    assert.deepStrictEqual(learned(settings, { networkId: "N_8" }, { serial: "Q1", networkId: "N_1" }), [])
    assert.deepStrictEqual(learned(settings, { networkId: "N_8" }, { serial: "Q1" }), [])
  })

  it("is nothing of what is no item, and no id", () => {
    for (const value of [
      undefined,
      null,
      7,
      "a",
      [null, 7, "a", []],
      [{ serial: "", networkId: null, network: "x" }],
      [{ serial: {} }]
    ]) {
      assert.deepStrictEqual(learned(devices, ofOne, value), [], JSON.stringify(value))
    }
  })

  it("is found in the form that the operation declares", () => {
    const events = { ...others, paging: { itemsIn: "events" } } as const
    assert.deepStrictEqual(learned(events, ofOne, { events: [{ serial: "Q1" }], items: [{ serial: "Q2" }] }), [
      ["Q1", "1"]
    ])
    assert.deepStrictEqual(learned(others, ofOne, { events: [{ serial: "Q1" }] }), [])
  })

  it("is not an id that has a secret in it, unless it is known", () => {
    const leaky = `N_${secret}`
    assert.deepStrictEqual(learned(others, ofOne, [{ networkId: leaky }, { serial: "Q1" }]), [["Q1", "1"]])
    assert.deepStrictEqual(learned(others, { organizationId: secret }, [{ networkId: "N_1" }]), [])
    assert.deepStrictEqual(learned(others, ofOne, [{ networkId: leaky }], { [leaky]: "1" }), [[leaky, "1"]])
    assert.deepStrictEqual(learned(others, ofOne, [{ networkId: leaky }], { [leaky]: "2" }), [])
  })
})
