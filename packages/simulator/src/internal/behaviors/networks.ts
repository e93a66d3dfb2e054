import { type Answer, json, noContent } from "../http/answers.ts"
import { badRequest, type Behaviors, type Context, notFound, ofNetwork, ofOrganization } from "../http/context.ts"
import { hasTags } from "../world/filters.ts"
import { paged } from "../http/paging.ts"
import { isHidden } from "../world/state.ts"
import { strings, text, type Values } from "../world/values.ts"
import {
  addNetwork,
  devicesOf,
  makeNetwork,
  moveDevice,
  type Network,
  networksOf,
  removeNetwork,
  type World
} from "../world/world.ts"

const isTaken = (world: World, organizationId: string, name: unknown, but?: Network): boolean =>
  networksOf(world, organizationId).some((network) => network !== but && network.name === name)

const nameIsTaken = (): Answer => badRequest("Name has already been taken")

const changed = (network: Network, body: Values): Network => ({
  ...network,
  name: text(body["name"]) ?? network.name,
  timeZone: text(body["timeZone"]) ?? network.timeZone,
  tags: strings(body["tags"]) ?? network.tags,
  enrollmentString: text(body["enrollmentString"]) ?? network.enrollmentString,
  notes: body["notes"] === null ? null : (text(body["notes"]) ?? network.notes)
})

const store = ({ state }: Context, network: Network): Answer => {
  state.world.networks.set(network.id, network)
  return json(network)
}

/** Networks, and how they are combined and split. */
export const networks: Behaviors = {
  getOrganizationNetworks: ofOrganization((context, { id }) => {
    const { query, state } = context
    const found = networksOf(state.world, id).filter(
      (network) =>
        !isHidden(state, network.id, context.now) &&
        hasTags(network.tags, query) &&
        (strings(query["productTypes"])?.some((type) => network.productTypes.includes(type)) ?? true) &&
        (query["configTemplateId"] === undefined || query["configTemplateId"] === network.configTemplateId) &&
        (query["isBoundToConfigTemplate"] ?? network.isBoundToConfigTemplate) === network.isBoundToConfigTemplate
    )
    return paged(context, found, (network) => network.id)
  }),

  createOrganizationNetwork: ofOrganization(({ body, networkDelay, now, state }, { id }) => {
    const { world } = state
    if (isTaken(world, id, body["name"])) return nameIsTaken()
    const source = world.networks.get(text(body["copyFromNetworkId"]) ?? "")
    if (body["copyFromNetworkId"] !== undefined && source === undefined) return notFound()
    const network = makeNetwork(world.random, id, {
      name: String(body["name"]),
      productTypes: strings(body["productTypes"]) ?? [],
      timeZone: text(body["timeZone"]) ?? source?.timeZone ?? "America/Los_Angeles",
      tags: strings(body["tags"]) ?? []
    })
    const complete = changed(network, body)
    addNetwork(world, complete)
    if (networkDelay > 0) state.hiddenUntil.set(complete.id, now + networkDelay)
    return json(complete, 201)
  }),

  getNetwork: ofNetwork((_, network) => json(network)),

  updateNetwork: ofNetwork((context, network) =>
    isTaken(context.state.world, network.organizationId, context.body["name"], network)
      ? nameIsTaken()
      : store(context, changed(network, context.body))
  ),

  deleteNetwork: ofNetwork(({ state }, network) => {
    removeNetwork(state.world, network)
    return noContent
  }),

  bindNetwork: ofNetwork((context, network) =>
    store(context, {
      ...network,
      isBoundToConfigTemplate: true,
      configTemplateId: String(context.body["configTemplateId"])
    })
  ),

  unbindNetwork: ofNetwork((context, { configTemplateId: _, ...network }) =>
    store(context, { ...network, isBoundToConfigTemplate: false })
  ),

  combineOrganizationNetworks: ofOrganization(({ body, state: { world } }, { id }) => {
    const parts = strings(body["networkIds"])?.map((networkId) => world.networks.get(networkId)) ?? []
    const found = parts.filter((network) => network?.organizationId === id)
    const [first] = found
    if (first === undefined || found.length < parts.length) return notFound()
    const network = makeNetwork(world.random, id, {
      name: String(body["name"]),
      productTypes: [...new Set(found.flatMap((part) => part?.productTypes ?? []))].toSorted(),
      timeZone: first.timeZone,
      tags: first.tags
    })
    addNetwork(world, network)
    for (const part of found) {
      if (part === undefined) continue
      for (const device of devicesOf(world, part.id)) moveDevice(world, device, network.id)
      removeNetwork(world, part)
    }
    return json({ resultingNetwork: network })
  }),

  splitNetwork: ofNetwork(({ state: { world } }, network) => {
    if (network.productTypes.length < 2) return badRequest("The network must be a combined network")
    const resultingNetworks = network.productTypes.map((productType) => {
      const part = makeNetwork(world.random, network.organizationId, {
        name: `${network.name} - ${productType}`,
        productTypes: [productType],
        timeZone: network.timeZone,
        tags: network.tags
      })
      addNetwork(world, part)
      for (const device of devicesOf(world, network.id)) {
        if (device.productType === productType) moveDevice(world, device, part.id)
      }
      return part
    })
    removeNetwork(world, network)
    return json({ resultingNetworks })
  })
}
