const { NotFound, InvalidConfiguration, isMerakiError, Meraki, MerakiBase } = require("@effect-meraki/promise")
const { getNetwork } = require("@effect-meraki/promise/Networks")

const { KEY: apiKey = "", URL: baseUrl = "" } = JSON.parse(process.env["SIMULATOR"] ?? "{}")

test("reads, pages, fails and aborts", async () => {
  const meraki = new Meraki({ apiKey, baseUrl })
  const [organization] = await meraki.organizations.getOrganizations()
  const organizationId = organization?.id ?? ""
  const networks = await meraki.organizations.getOrganizationNetworks({ organizationId, perPage: 5 })
  expect(networks).toHaveLength(10)
  await expect(
    new MerakiBase({ apiKey, baseUrl }).run(getNetwork, { networkId: networks[0]?.id ?? "" })
  ).resolves.toEqual(networks[0])
  const error = await meraki.networks.getNetwork({ networkId: "N_1" }).catch((/** @type {unknown} */ error) => error)
  expect(error).toBeInstanceOf(NotFound)
  expect(isMerakiError(error)).toBe(true)
  const controller = new AbortController()
  const call = meraki.organizations.getOrganizations({}, { signal: controller.signal })
  controller.abort("stop")
  await expect(call).rejects.toBe("stop")
  await meraki.close()
})

test("names an option that is wrong", () => {
  expect(() => new Meraki({ apiKey: "" })).toThrow(InvalidConfiguration)
})
