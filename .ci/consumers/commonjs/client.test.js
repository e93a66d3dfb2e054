const {
  NotFound,
  InvalidConfiguration,
  isMerakiError,
  liveToolsOf,
  Meraki,
  MerakiBase,
  mockMeraki
} = require("@effect-meraki/promise")
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

test("is told of its calls", async () => {
  const onResponse = jest.fn()
  const meraki = new Meraki({ apiKey, baseUrl, onResponse })
  await meraki.organizations.getOrganizations()
  expect(onResponse).toHaveBeenCalledWith(expect.objectContaining({ operation: "getOrganizations", status: 200 }))
})

test("has doubles, whose live tools are followed", async () => {
  const meraki = mockMeraki({
    devices: {
      createDeviceLiveToolsPing: () => ({ pingId: "1", status: "new" }),
      getDeviceLiveToolsPing: () => ({ pingId: "1", status: "complete" })
    },
    networks: { getNetwork: () => Promise.reject(NotFound.make()) }
  })
  const running = liveToolsOf(meraki).ping({ serial: "Q2XX", target: "8.8.8.8" }, { pollInterval: 1 })
  await expect(running).resolves.toMatchObject({ status: "complete" })
  await expect(meraki.networks.getNetwork({ networkId: "N_1" })).rejects.toBeInstanceOf(NotFound)
})

test("names an option that is wrong", () => {
  expect(() => new Meraki({ apiKey: "" })).toThrow(InvalidConfiguration)
})
