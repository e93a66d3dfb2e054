import * as MerakiClient from "@effect-meraki/core/MerakiClient"
import type { Descriptor } from "@effect-meraki/core/Operation"
import * as ResponseSchema from "@effect-meraki/core/ResponseSchema"
import * as RetryPolicy from "@effect-meraki/core/RetryPolicy"
import * as Transport from "@effect-meraki/core/Transport"
import { describe, expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import {
  collectionOf,
  descriptors,
  isPlaceholder,
  listOf,
  methodsOf,
  segmentsOf,
  templateOf
} from "../../src/internal/world/catalog.ts"
import { sample } from "../../src/internal/world/sample.ts"
import { isOverridden } from "../../src/internal/world/overrides.ts"
import { successOf } from "../../src/internal/http/statuses.ts"
import { simulated } from "../support/ask.ts"

type Input = { readonly [name: string]: unknown }

const setUp = () => {
  // This seed begins with an organization that has licenses of single devices.
  const simulator = simulated({ seed: "tests", lenient: { products: true, claims: true } })
  const transport = Layer.succeed(Transport.Transport, Transport.makeFetch(simulator.fetch))
  const client = MerakiClient.layer({
    apiKey: simulator.apiKey,
    baseUrl: simulator.url,
    rateLimit: false,
    retry: RetryPolicy.none
  }).pipe(Layer.orDie, Layer.provide(transport))
  return { simulator, client }
}

type Simulated = ReturnType<typeof setUp>["simulator"]

const subject = { key: "test", noun: "thing", isFresh: false, span: [0, 1000], facts: {} } as const

/** A value for every parameter of a body or query, or for the required ones. */
const values = (declared: Descriptor["body"], onlyRequired: boolean): Input =>
  Object.fromEntries(
    Object.entries(declared ?? {}).flatMap(([name, shape]) => {
      const { required, type } = ResponseSchema.parse(shape)
      const value = sample("test", type, { ...subject, organization: undefined, network: undefined, device: undefined })
      return required || !onlyRequired ? [[name, value] as const] : []
    })
  )

/** What the made-up values cannot know: names of things that exist, or conditions between parameters. */
const own = (descriptor: Descriptor, simulator: Simulated): Input => {
  const { network, organization } = simulator
  switch (descriptor.id) {
    case "claimNetworkDevices":
      return { serials: ["Q2ZZ-1000-AAAA"] }
    case "claimIntoOrganization":
    case "claimIntoOrganizationInventory":
      return { serials: [`Q2ZZ-${1000 + descriptor.id.length}-AAAA`], licenses: [], orders: [] }
    case "releaseFromOrganizationInventory":
      return { serials: [] }
    case "removeNetworkDevices":
      return { serial: simulator.deviceOf("wireless").serial }
    case "combineOrganizationNetworks": {
      const others = [...simulator.world.networks.values()].filter(
        ({ id, organizationId }) => organizationId === organization.id && id !== network.id
      )
      return { name: "Combined", networkIds: others.slice(0, 2).map(({ id }) => id) }
    }
    case "createNetworkWebhooksHttpServer":
      return { url: "https://receiver.example.com/", payloadTemplate: { payloadTemplateId: "wpt_00001" } }
    case "updateNetworkWebhooksHttpServer":
      return { payloadTemplate: { payloadTemplateId: "wpt_00003" } }
    case "createNetworkWebhooksPayloadTemplate":
      return { body: '{"what":"{{alertType}}"}' }
    case "createNetworkWebhooksWebhookTest":
      return { url: "https://receiver.example.com/", payloadTemplateId: "wpt_00001" }
    case "createOrganizationActionBatch":
      return {
        actions: [{ resource: `/networks/${network.id}`, operation: "update", body: { notes: "by a batch" } }],
        confirmed: false,
        callback: undefined
      }
    case "createOrganizationAdmin":
      return { email: "someone.else@example.com" }
    case "createOrganizationPolicyObject":
    case "updateOrganizationPolicyObject":
      return { groupIds: [] }
    case "createOrganizationPolicyObjectsGroup":
    case "updateOrganizationPolicyObjectsGroup":
      return { objectIds: [] }
    case "getOrganizationClientsSearch":
      return { mac: "3c:22:fb" }
    case "getNetworkEvents":
      return { productType: "wireless" }
    case "updateOrganization":
      return { api: { enabled: true } }
    case "updateNetworkApplianceVlansSettings":
      return { vlansEnabled: true }
    case "updateOrganizationActionBatch":
      return { confirmed: false }
    case "createOrganizationNetwork":
      return { copyFromNetworkId: network.id }
    default:
      return {}
  }
}

/** Ids for the placeholders of a path: of what is there, or of what is created for the purpose. */
const pathOf = async (descriptor: Descriptor, simulator: Simulated): Promise<Input> => {
  const path: Record<string, string> = {}
  const concrete: Array<string> = []
  const segments = segmentsOf(descriptor.path)
  for (const [at, segment] of segments.entries()) {
    if (!isPlaceholder(segment)) {
      concrete.push(segment)
      continue
    }
    const name = segment.slice(1, -1)
    const id =
      at === 1 ? await firstId(segments, simulator) : await memberId(segments.slice(0, at), concrete, simulator)
    path[name] = id
    concrete.push(encodeURIComponent(id))
  }
  return path
}

const firstId = async (
  segments: ReadonlyArray<string>,
  { deviceOf, json, network, organization }: Simulated
): Promise<string> => {
  // A new organization has this kind of licenses.
  if (segments.includes("coterm")) return String((await json("POST", "/organizations", { name: "Fresh" }))["id"])
  if (segments[0] === "organizations") return organization.id
  if (segments[0] === "networks") return network.id
  return deviceOf(segments.includes("switch") ? "switch" : "wireless").serial
}

const memberId = async (
  template: ReadonlyArray<string>,
  concrete: ReadonlyArray<string>,
  simulator: Simulated
): Promise<string> => {
  const key = templateOf(template)
  if (key === "organizations/{}/webhooks/callbacks/statuses") return callbackId(simulator)
  if (key === "networks/{}/appliance/clients") {
    const [client] = await simulator.json("GET", `/networks/${simulator.network.id}/clients?timespan=2592000`)
    return String(client?.["id"])
  }
  const collection = collectionOf(key)
  if (collection === undefined) return "some-id"
  const { GET, POST } = methodsOf(key)
  // The first of the templates are Dashboard's own, which stay as they are.
  const isOwn = key === "networks/{}/webhooks/payloadTemplates"
  const place = isOwn || GET === undefined ? undefined : listOf(GET)
  if (place !== undefined) {
    const query =
      segmentsOf(GET?.path ?? "")[0] === "administered" ? `?organizationIds[]=${simulator.organization.id}` : ""
    const answer = await simulator.json("GET", `/${concrete.join("/")}${query}`)
    const list = place.property === undefined ? answer : answer[place.property]
    const found = list?.[0]?.[collection.idName]
    if (found !== undefined) return String(found)
  }
  if (POST === undefined) throw new Error(`nothing in ${key}`)
  const created = await simulator.json("POST", `/${concrete.join("/")}`, {
    ...values(POST.body, true),
    ...own(POST, simulator)
  })
  return String(created[collection.idName])
}

const callbackId = async ({ json, organization }: Simulated): Promise<string> => {
  const batch = await json("POST", `/organizations/${organization.id}/actionBatches`, {
    actions: [{ resource: `/organizations/${organization.id}/networks`, operation: "create", body: {} }],
    callback: { url: "https://receiver.example.com/" }
  })
  return String(batch["callback"]?.["id"])
}

const concreteOf = ({ path }: Descriptor, input: Input): string =>
  path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(input[name])))

/** What has to be out of the way. */
const prepare = async ({ id }: Descriptor, simulator: Simulated): Promise<void> => {
  if (id !== "deleteOrganization") return
  for (const network of simulator.world.networks.values()) await simulator.ask("DELETE", `/networks/${network.id}`)
}

const drive = (descriptor: Descriptor) =>
  Effect.gen(function* () {
    const { client, simulator } = setUp()
    yield* Effect.promise(() => prepare(descriptor, simulator))
    const path = yield* Effect.promise(() => pathOf(descriptor, simulator))
    const body = { ...values(descriptor.body, false), ...own(descriptor, simulator) }
    const input = { ...values(descriptor.query, true), ...body, ...path }
    const response = yield* MerakiClient.MerakiClient.use((service) =>
      service.execute<unknown>(descriptor, input)
    ).pipe(Effect.provide(client), Effect.result)
    return { response, simulator, body, concrete: concreteOf(descriptor, input) }
  })

type Driven = Effect.Success<ReturnType<typeof drive>>

/** Answers are compared with what was written wherever the operation that reads declares the same property. */
const unlike = (written: Input, read: unknown): string | undefined => {
  const seen = typeof read === "object" && read !== null ? (read as Input) : {}
  return Object.keys(written).find(
    (name) =>
      name in seen &&
      typeof written[name] !== "object" &&
      written[name] !== undefined &&
      String(seen[name]) !== String(written[name])
  )
}

const idIn = (value: unknown, name: string): unknown => {
  const created: unknown = Array.isArray(value) ? value[0] : value
  return (created as Input)[name]
}

/** What is wrong with the state after a write, if the API has an operation that shows it. */
const stateProblem = async (
  descriptor: Descriptor,
  { body, concrete, response, simulator }: Driven
): Promise<string | undefined> => {
  const template = templateOf(segmentsOf(descriptor.path))
  const readers = methodsOf(template)
  if (descriptor.method === "DELETE" && readers.GET !== undefined && template.endsWith("{}")) {
    const { status } = await simulator.ask("GET", concrete)
    return status === 404 ? undefined : `still there after DELETE: ${status}`
  }
  if (descriptor.method === "PUT" && readers.GET !== undefined && listOf(readers.GET) === undefined) {
    const name = unlike(body, await simulator.json("GET", concrete))
    return name === undefined ? undefined : `${name} is not what was written`
  }
  const collection = collectionOf(template)
  const reader = methodsOf(`${template}/{}`).GET
  if (descriptor.method !== "POST" || collection === undefined || reader === undefined) return undefined
  const created = response._tag === "Success" ? idIn(response.success.value, collection.idName) : undefined
  if (created === undefined) return "created without an id"
  const name = unlike(body, await simulator.json("GET", `${concrete}/${encodeURIComponent(String(created))}`))
  return name === undefined ? undefined : `${name} is not what was created`
}

/** These declare other values for what they take than for the same property where they give it. */
const takesOtherValues = new Set([
  "updateNetworkCellularGatewayDhcp",
  "createOrganizationDevicesPacketCaptureSchedule",
  "updateOrganizationDevicesPacketCaptureSchedule",
  "updateNetworkWirelessSsid",
  "createOrganizationWirelessLocationScanningReceiver",
  "createOrganizationWirelessSsidsProfile",
  "updateOrganizationWirelessLocationScanningReceiver"
])

const problemOf = (descriptor: Descriptor, driven: Driven): Effect.Effect<string | undefined> => {
  const { response } = driven
  if (response._tag === "Failure") return Effect.succeed(response.failure.message)
  const { status, value } = response.success
  const expected = successOf(descriptor)
  // Without data, some answer so.
  const isEmpty = status === 204 && descriptor.id === "getDeviceAppliancePerformance"
  if (status !== expected && !isEmpty) return Effect.succeed(`status ${status} in the place of ${expected}`)
  const issues = status === 204 ? [] : ResponseSchema.check(descriptor, value, "strict")
  const segments = segmentsOf(descriptor.path)
  const template = templateOf(segments)
  const owner = template.replace(/\/\{\}$/, "")
  const issue = issues.find(
    ({ path, problem }) =>
      !isOverridden(template, path) &&
      !isOverridden(owner, path) &&
      // The API answers null where it has nothing, whatever it declares.
      problem !== "is null" &&
      !(takesOtherValues.has(descriptor.id) && problem === "is none of the declared values")
  )
  if (issue !== undefined) return Effect.succeed(`${issue.path} ${issue.problem}`)
  return Effect.promise(() => stateProblem(descriptor, driven))
}

describe("all operations", () => {
  it.effect.each(["GET", "PUT", "POST", "DELETE"] as const)(
    "each %s answers as it declares, and what is written can be read",
    (method) =>
      Effect.gen(function* () {
        const problems: Array<string> = []
        const operations = descriptors.filter((descriptor) => descriptor.method === method)
        for (const descriptor of operations) {
          const problem = yield* Effect.flatMap(drive(descriptor), (driven) => problemOf(descriptor, driven))
          if (problem !== undefined) problems.push(`${descriptor.id}: ${problem}`)
        }
        expect(operations.length).toBeGreaterThan(70)
        expect(problems).toEqual([])
      })
  )

  it("there are 992 of them", () => {
    expect(descriptors.length).toBe(992)
  })
})
