import { json, noContent } from "../http/answers.ts"
import { descriptors } from "../world/catalog.ts"
import { badRequest, type Behaviours, ofOrganization } from "../http/context.ts"
import { contains } from "../world/filters.ts"
import { membersOf } from "../world/generic.ts"
import { paged } from "../http/paging.ts"
import { isValues, merge, type Values } from "../world/values.ts"
import { makeOrganization, networksOf, type Organization } from "../world/world.ts"
import { admin } from "./seeds.ts"

const specification = (version: unknown) => {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const { id, method, path, tag } of descriptors) {
    paths[path] = { ...paths[path], [method.toLowerCase()]: { operationId: id, tags: [tag], responses: { 200: {} } } }
  }
  return {
    openapi: version === 3 ? "3.0.1" : "2.0",
    info: { title: "Meraki Dashboard API", version: "1.73.0" },
    servers: [{ url: "/api/v1" }],
    paths
  }
}

const emailIsTaken = (email: string): string =>
  `Email ${email} is already registered with a Cisco Meraki Dashboard account. For security purposes, that user must verify their email address before administrator permissions can be granted here.`

/** Organizations, their admins, and what belongs to the key itself. */
export const organizations: Behaviours = {
  getAdministeredIdentitiesMe: (_, usual) => {
    const answer = usual()
    const value: unknown = JSON.parse(answer.body)
    return isValues(value) ? json({ ...value, ...admin }) : answer
  },

  getOrganizations: (context) => paged(context, [...context.state.world.organizations.values()], ({ id }) => id),

  getOrganization: ofOrganization((_, organization) => json(organization)),

  createOrganization: ({ body, state }) => {
    const { organizations, random } = state.world
    const made = makeOrganization(random, String(body["name"]), "co-term", "North America")
    const organization = merge({ ...made }, { management: body["management"] }) as Values & Organization
    organizations.set(organization.id, organization)
    return json(organization, 201)
  },

  cloneOrganization: ofOrganization(({ body, state }, { cloud, licensing }) => {
    const { organizations, random } = state.world
    const clone = makeOrganization(random, String(body["name"]), licensing.model, cloud.region.name)
    organizations.set(clone.id, clone)
    return json(clone, 201)
  }),

  updateOrganization: ofOrganization(({ body, state }, organization) => {
    const { api, management, name } = body
    const changed = merge({ ...organization }, { api, management, name }) as Values & Organization
    state.world.organizations.set(organization.id, changed)
    return json(changed)
  }),

  deleteOrganization: ofOrganization(({ state }, { id }) => {
    if (networksOf(state.world, id).length > 0) return badRequest("Cannot delete an organization that has networks")
    state.world.organizations.delete(id)
    return noContent
  }),

  createOrganizationAdmin: ofOrganization(({ body, state }, { id }, usual) => {
    const email = String(body["email"])
    const admins = membersOf(state, "organizations/{}/admins", ["organizations", id, "admins"])
    const isTaken = [...admins.values()].some(({ values }) => values["email"] === email)
    return isTaken ? badRequest(emailIsTaken(email)) : usual()
  }),

  getOrganizationLicenses: ofOrganization((_, { id, licensing }, usual) =>
    licensing.model === "per-device"
      ? usual()
      : badRequest(`Organization with ID ${id} does not support per-device licensing`)
  ),

  getOrganizationOpenapiSpec: ofOrganization(({ query }) => json(specification(query["version"]))),

  getOrganizationConfigurationChanges: ofOrganization((context, { id }) => {
    const { query, state } = context
    const changes = state.changes.filter(
      ({ networkId, organizationId }) =>
        organizationId === id && (query["networkId"] === undefined || query["networkId"] === networkId)
    )
    return paged(
      context,
      changes.map((change, index) => ({ ...change, token: String(index) })),
      ({ token }) => token,
      ({ at, label, networkId, newValue }) => ({
        ts: new Date(at).toISOString(),
        adminName: admin.name,
        adminEmail: admin.email,
        networkId,
        networkName: state.world.networks.get(networkId ?? "")?.name,
        page: "via API",
        label,
        oldValue: "",
        newValue
      })
    )
  }),

  getOrganizationClientsSearch: ofOrganization((context, { id }) => {
    const { query, state } = context
    const records = networksOf(state.world, id).flatMap((network) => {
      const clients = membersOf(state, "networks/{}/clients", ["networks", network.id, "clients"])
      return [...clients.values()]
        .filter(({ values }) => contains(query, "mac", String(values["mac"])))
        .map((client) => ({ id: client.id, values: client.values, network }))
    })
    const [first] = records
    if (first === undefined) return noContent
    return json({
      clientId: first.id,
      mac: first.values["mac"],
      manufacturer: first.values["manufacturer"],
      records: records.map(({ network, values }) => ({ network, ...values }))
    })
  })
}
