import type { Descriptor } from "@effect-meraki/core/model/Descriptor"
import { Simulator } from "@effect-meraki/simulator"
import { assert, beforeAll, describe, it } from "vitest"
import { loadDescriptor } from "../src/internal/index/descriptors.ts"
import { entries } from "../src/internal/index/operations.ts"
import { pathParameters, sourceOf } from "../src/internal/index/sources.ts"
import { itemsOf } from "../src/internal/output/answer.ts"
import { isFields } from "../src/internal/output/flatten.ts"
import type { Planned } from "../src/internal/write/planned.ts"
import { requiredFlags } from "./support/synthesis.ts"
import { meraki } from "./support/terminal.ts"

type Values = { readonly [name: string]: unknown }
type World = ReturnType<typeof Simulator.handler>

const options = { limits: false, lenient: { products: true, claims: true, batches: true } } as const

let world: World
let saved: Simulator.SavedWorld
const descriptors: Array<Descriptor> = []
/** What each operation has answered. */
const answers = new Map<string, unknown>()

/** The dry run of an operation with everything that it requires. */
const planned = async (descriptor: Descriptor, text: string): Promise<Planned> => {
  const flags = requiredFlags(descriptor, knownFor(descriptor), text)
  const { code, stderr, stdout } = await meraki([descriptor.id, "--dry-run", ...flags], {
    env: { MERAKI_DASHBOARD_API_KEY: world.apiKey, MERAKI_BASE_URL: world.url }
  })
  assert.deepStrictEqual({ code, stderr }, { code: 0, stderr: "" }, descriptor.id)
  return JSON.parse(stdout) as Planned
}

const send = ({ apiKey, fetch }: World, { body, method, url }: Planned): Promise<Response> =>
  fetch(url, {
    method,
    headers: { authorization: `Bearer ${apiKey}`, "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) })
  })

/** The entries of an answer, whatever they are in. */
const listed = (answer: unknown): ReadonlyArray<unknown> => {
  if (Array.isArray(answer)) return itemsOf(answer, true)
  const list = isFields(answer) ? Object.values(answer).find((value) => Array.isArray(value)) : undefined
  return list === undefined ? itemsOf(answer, false) : itemsOf(list, true)
}

/** Values that the types do not tell, with the reason. */
const special: { readonly [id: string]: () => Values } = {
  // Required for networks with several product types.
  getNetworkEvents: () => ({ productType: "switch" }),
  // Serials have a form of their own.
  claimNetworkDevices: () => ({ serials: [[...world.world.unclaimed.keys()][0]] }),
  // Operations of a batch are named by words, which are no enum.
  createOrganizationActionBatch: () => ({
    actions: [{ resource: `/networks/${network()}`, operation: "update", body: { name: "x" } }]
  }),
  // A template has a body in one of two forms, and those that are included stay as they are.
  createNetworkWebhooksPayloadTemplate: () => ({ body: "{}" }),
  updateNetworkWebhooksPayloadTemplate: () => answers.get("createNetworkWebhooksPayloadTemplate") as Values,
  deleteNetworkWebhooksPayloadTemplate: () => answers.get("createNetworkWebhooksPayloadTemplate") as Values,
  // They answer for one model of licensing each.
  getOrganizationLicense: () => ({ organizationId: organizationWith("per-device") }),
  updateOrganizationLicense: () => ({ organizationId: organizationWith("per-device") }),
  combineOrganizationNetworks: () => ({ networkIds: [network()] }),
  removeNetworkDevices: () => ({ serial: device() }),
  createNetworkApplianceVlan: () => ({ id: String(90 + vlans++) }),
  createOrganizationAdmin: () => ({ email: `admin${vlans++}@example.com` }),
  getOrganizationLicenses: () => ({ organizationId: organizationWith("per-device") }),
  getOrganizationLicensingCotermLicenses: () => ({ organizationId: organizationWith("co-term") }),
  // Only one without networks can be deleted.
  deleteOrganization: () => ({ organizationId: (answers.get("createOrganization") as { id: string }).id })
}

let vlans = 0

const organizationWith = (model: string): string | undefined =>
  [...world.world.organizations.values()].find(({ licensing }) => licensing.model === model)?.id
const organization = () => [...world.world.organizations.keys()][0]
const network = () =>
  [...world.world.networks.values()].find(({ organizationId }) => organizationId === organization())?.id
const device = () => [...world.world.devices.values()].find(({ networkId }) => networkId === network())?.serial

/** Ids of what there is: of containers, and of entries that other operations have listed or made. */
const knownFor = (descriptor: Descriptor): { readonly [name: string]: unknown } => {
  const containers: { readonly [name: string]: unknown } = {
    organizationId: organization(),
    networkId: network(),
    serial: device()
  }
  const ids = pathParameters(descriptor.path).map((name) => {
    const source = sourceOf(descriptor.path, name)
    const made = listed(answers.get(source?.operation ?? ""))
    const found = made.map((each) => (isFields(each) ? each[source?.field ?? ""] : undefined))
    return [name, containers[name] ?? found.find((id) => id !== undefined && id !== null)] as const
  })
  return { ...Object.fromEntries(ids), ...special[descriptor.id]?.() }
}

const depthOf = ({ path }: Descriptor): number => pathParameters(path).length

beforeAll(async () => {
  for (const entry of entries) descriptors.push(await loadDescriptor(entry))
  world = Simulator.handler({ ...options, organizations: 6, networksPerOrganization: 2, devicesPerNetwork: 12 })
  // Something of everything is made, so that there are ids of it.
  const makers = descriptors.filter(({ id }) => id.startsWith("create")).toSorted((a, b) => depthOf(a) - depthOf(b))
  const lists = descriptors.filter(({ method }) => method === "GET").toSorted((a, b) => depthOf(a) - depthOf(b))
  for (const descriptor of [...makers, ...lists]) {
    const response = await send(world, await planned(descriptor, "https://example.com/1"))
    const text = await response.text()
    if (response.ok && text !== "") answers.set(descriptor.id, JSON.parse(text))
  }
  saved = world.save()
})

const screen = { columns: 80, rows: 24 }
const shards = 8

describe("every operation", () => {
  it("is tried", () => {
    assert.strictEqual(descriptors.length, 992)
  })

  for (let shard = 0; shard < shards; shard++) {
    it(`has help that fits a screen (${shard + 1} of ${shards})`, async () => {
      for (const [index, { id, method, path }] of descriptors.entries()) {
        if (index % shards !== shard) continue
        const { code, stderr, stdout } = await meraki([id, "--help"], { screen, env: { NO_COLOR: "1" } })
        assert.deepStrictEqual({ code, stderr }, { code: 0, stderr: "" }, id)
        const lines = stdout.trimEnd().split("\n")
        assert.isBelow(lines.length, screen.rows, id)
        assert.isTrue(
          lines.every((line) => line.length <= screen.columns),
          stdout
        )
        assert.include(stdout, `${id}: `.slice(0, screen.columns - 1))
        assert.include(stdout, `${method} ${path}`.slice(0, screen.columns - 1))
      }
    })

    it(`plans a request that the simulator accepts (${shard + 1} of ${shards})`, async () => {
      const refused: Array<string> = []
      for (const [index, descriptor] of descriptors.entries()) {
        if (index % shards !== shard) continue
        const plan = await planned(descriptor, "https://example.com/2")
        assert.strictEqual(plan.method, descriptor.method)
        // Each on a world of its own, since many end what others need.
        const fresh = Simulator.handler({ ...options, from: saved })
        const response = await send(fresh, plan)
        const text = await response.text()
        const isUnlisted = response.status === 404 && unlisted.has(descriptor.id)
        if (!response.ok && !isUnlisted)
          refused.push(`${descriptor.id}: ${plan.method} ${plan.url} ${response.status} ${text}`)
      }
      assert.deepStrictEqual(refused, [])
    })
  }
})

/** Operations on something whose id no operation lists: the simulator rightly finds none of it, which proves the path. */
const unlisted: ReadonlySet<string> = new Set([
  // Roles, branding policies and networks of ZigBee are listed without their ids.
  "getOrganizationBrandingPolicy",
  "updateOrganizationBrandingPolicy",
  "deleteOrganizationBrandingPolicy",
  "getOrganizationCameraRole",
  "updateOrganizationCameraRole",
  "deleteOrganizationCameraRole",
  "updateOrganizationWirelessZigbeeDevice",
  // There is no list at their paths.
  "updateNetworkCampusGatewayCluster",
  "deleteNetworkCampusGatewayCluster",
  "deleteOrganizationWirelessDevicesProvisioningDeployment",
  "getNetworkApplianceClientSecurityEvents",
  "getOrganizationSaseIntegration",
  "deleteOrganizationSaseIntegration",
  // They follow jobs that Dashboard names in other answers.
  "getNetworkSmBypassActivationLockAttempt",
  "getOrganizationInventoryDevicesSwapsBulk",
  "getOrganizationWebhooksCallbacksStatus",
  "updateOrganizationCellularGatewayEsimsInventory",
  "updateOrganizationCellularGatewayEsimsSwap"
])
