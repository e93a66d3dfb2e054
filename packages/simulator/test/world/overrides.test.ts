import { describe, expect, it } from "vitest"
import { type Json, simulated } from "../support/ask.ts"

const worlds = Array.from({ length: 5 }, (_, seed) => simulated({ seed: `overrides ${seed}` }))

/** What `read` finds in all worlds. */
const everywhere = async (
  productType: string,
  path: (networkId: string) => string,
  read: (answer: Json) => ReadonlyArray<Json>
): Promise<ReadonlyArray<Json>> => {
  const found: Array<Json> = []
  for (const { json, world } of worlds) {
    for (const { id, productTypes } of world.networks.values()) {
      if (productTypes.some((type) => type === productType)) found.push(...read(await json("GET", path(id))))
    }
  }
  return found
}

/** The form that goes with each type of rule. */
const forms: { readonly [type: string]: object } = {
  application: { id: expect.stringMatching(/^meraki:layer7\/application\//), name: expect.any(String) },
  applicationCategory: { id: expect.stringMatching(/^meraki:layer7\/category\//), name: expect.any(String) },
  allowedCountries: expect.arrayContaining(["CH"]),
  blacklistedCountries: expect.arrayContaining(["KP"]),
  blockedCountries: expect.arrayContaining(["KP"]),
  whitelistedCountries: expect.arrayContaining(["CH"]),
  host: expect.stringMatching(/\.com$/),
  ipRange: expect.stringMatching(/^[\d.]+\/32$/),
  localNet: expect.stringMatching(/^[\d.]+\/32$/),
  port: expect.stringMatching(/^\d+$/)
}

describe("answers otherwise than declared", () => {
  it.each([
    ["appliance", (id: string) => `/networks/${id}/appliance/firewall/l7FirewallRules`],
    ["wireless", (id: string) => `/networks/${id}/wireless/ssids/0/firewall/l7FirewallRules`]
  ])("values of layer 7 rules of %s have the form of their type", async (productType, path) => {
    const rules = await everywhere(productType, path, ({ rules = [] as never }) => rules)
    expect(new Set(rules.map(({ value }) => (Array.isArray(value) ? "list" : typeof value))).size).toBeGreaterThan(1)
    for (const { type, value } of rules) expect(value).toEqual(forms[String(type)])
  })

  it("values of traffic shaping rules have the form of their type", async () => {
    const definitions = await everywhere(
      "appliance",
      (id) => `/networks/${id}/appliance/trafficShaping/rules`,
      ({ rules = [] as never }) => rules.flatMap(({ definitions = [] as never }) => [...definitions])
    )
    expect(definitions.length).toBeGreaterThan(0)
    for (const { type, value } of definitions) expect(value).toEqual(forms[String(type)])
  })

  it("the encryption of an SSID is that of its authentication, written or not", async () => {
    const ssids = await everywhere(
      "wireless",
      (id) => `/networks/${id}/wireless/ssids`,
      (all) => all
    )
    const modes = new Set(ssids.map(({ encryptionMode }) => String(encryptionMode)))
    expect(modes).toEqual(new Set(["wpa-eap", "wpa", "open"]))
    const [simulator] = worlds
    const network = [...(simulator?.world.networks.values() ?? [])].find(({ productTypes }) =>
      productTypes.some((type) => type === "wireless")
    )
    const path = `/networks/${network?.id}/wireless/ssids/0`
    await simulator?.json("PUT", path, { authMode: "8021x-meraki" })
    expect(await simulator?.json("GET", path)).toMatchObject({ authMode: "8021x-meraki", encryptionMode: "wpa-eap" })
    await simulator?.json("PUT", path, { authMode: "psk", encryptionMode: "wep", psk: "not a secret" })
    expect(await simulator?.json("GET", path)).toMatchObject({ authMode: "psk", encryptionMode: "wep" })
  })

  it("the id of a head license is a number of more digits than a number of JavaScript holds", async () => {
    const answers = await Promise.all(
      worlds.flatMap(({ ask, world }) =>
        [...world.organizations.keys()].map((id) => ask("GET", `/organizations/${id}/licenses`))
      )
    )
    const listed = answers.filter(({ status }) => status === 200)
    expect(listed.length).toBeGreaterThan(0)
    // Organizations with another licensing model have no list.
    for (const { text } of listed) expect(/"headLicenseId":9007199254740993\d[,}]/.test(text)).toBe(true)
  })
})
