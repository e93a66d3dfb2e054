import { assert, describe, it } from "vitest"
import { InvalidConfiguration, InvalidInput, Meraki, type MerakiOptions } from "../src/index.ts"
import { updateNetwork } from "../src/operations/Networks.ts"
import { getOrganization } from "../src/operations/Organizations.ts"

const names = [...Object.getOwnPropertyNames(Object.prototype), "prototype", "then", "", "x".repeat(10_000)]

const parsed = (name: string, value: unknown): { readonly [name: string]: never } =>
  JSON.parse(`{${JSON.stringify(name)}:${JSON.stringify(value)}}`) as { readonly [name: string]: never }

/** A client whose requests are kept, and answered with the organization of that id. */
const recording = (id: string) => {
  const bodies: Array<string> = []
  const client = new Meraki({
    apiKey: "0123456789abcdef",
    baseUrl: "http://127.0.0.1:1/api/v1",
    rateLimit: false,
    retry: false,
    fetch: (_, init) => {
      bodies.push(String(init?.body))
      return Promise.resolve(Response.json({ id, organizationId: id, [id]: id }))
    }
  })
  return { bodies, client }
}

describe("a name from outside", () => {
  it("is an organization's, an extra property's, or refused, and changes no prototype", async () => {
    const before = Object.getOwnPropertyNames(Object.prototype)
    for (const name of names) {
      const { bodies, client } = recording(name)
      const extraBody = parsed(name, { a: 1 })
      await client.run(updateNetwork, { networkId: "N_1" }, { extraBody })
      assert.strictEqual(bodies[0], JSON.stringify(extraBody))
      if (name !== "") await client.run(getOrganization, { organizationId: name })
      const refused = await client
        .run(getOrganization, { organizationId: "1", ...parsed(name, 1) })
        .catch((error: unknown) => error)
      assert.instanceOf(refused, InvalidInput)
      await client.close()
    }
    assert.deepStrictEqual(Object.getOwnPropertyNames(Object.prototype), before)
    assert.deepStrictEqual(Object.keys(Object.prototype), [])
  })

  it("is no option", async () => {
    for (const name of names) {
      const options = { apiKey: "0123456789abcdef", ...parsed(name, true) } as MerakiOptions
      assert.throws(() => new Meraki(options), InvalidConfiguration as never)
      assert.throws(
        () => new Meraki({ apiKey: "0123456789abcdef", retry: parsed(name, 1) }),
        InvalidConfiguration as never
      )
    }
  })
})
