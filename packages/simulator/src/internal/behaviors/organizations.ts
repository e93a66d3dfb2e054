import { json, noContent } from "../http/answers.ts"
import { badRequest, type Behaviors, ofOrganization, spanOf } from "../http/context.ts"
import { membersOf } from "../world/generic.ts"
import { paged } from "../http/paging.ts"
import { specification } from "../http/specification.ts"
import { isValues, text } from "../world/values.ts"
import { makeOrganization, networksOf, type Organization } from "../world/world.ts"
import { admin, adminId } from "./seeds.ts"

const managementIn = (value: unknown): Organization["management"] | undefined => {
  const details = isValues(value) ? value["details"] : undefined
  if (!Array.isArray(details)) return undefined
  return {
    details: details.filter(isValues).map(({ name, value: each }) => ({ name: String(name), value: String(each) }))
  }
}

const emailIsTaken = (email: string): string =>
  `Email ${email} is already registered with a Cisco Meraki Dashboard account. For security purposes, that user must verify their email address before administrator permissions can be granted here.`

/** Organizations, their admins, and what belongs to the key itself. */
export const organizations: Behaviors = {
  getAdministeredIdentitiesMe: (_, usual) => {
    const answer = usual()
    const value: unknown = JSON.parse(answer.body)
    if (!isValues(value)) return answer
    return json({
      ...value,
      ...admin,
      authentication: {
        mode: "email",
        // Whoever can ask has one.
        api: { key: { created: true } },
        twoFactor: { enabled: false },
        saml: { enabled: false }
      }
    })
  },

  getOrganizations: (context) => paged(context, [...context.state.world.organizations.values()], ({ id }) => id),

  getOrganization: ofOrganization((_, organization) => json(organization)),

  createOrganization: ({ body, state }) => {
    const { organizations, random } = state.world
    const made = makeOrganization(random, String(body["name"]), "co-term", "North America")
    const organization: Organization = { ...made, management: managementIn(body["management"]) ?? made.management }
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
    const enabled = isValues(api) ? api["enabled"] : undefined
    const changed: Organization = {
      ...organization,
      name: text(name) ?? organization.name,
      api: { enabled: typeof enabled === "boolean" ? enabled : organization.api.enabled },
      management: managementIn(management) ?? organization.management
    }
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

  getOrganizationOpenapiSpec: ofOrganization(() => json(specification())),

  getOrganizationConfigurationChanges: ofOrganization((context, { id }) => {
    const { query, state } = context
    const [from, to] = spanOf(context, 365 * 86_400)
    const changes = state.changes.filter(
      ({ at, networkId, organizationId }) =>
        organizationId === id &&
        at >= from &&
        at <= to &&
        (query["networkId"] === undefined || query["networkId"] === networkId)
    )
    return paged(
      context,
      changes.map((change, index) => ({ ...change, token: String(index) })),
      ({ token }) => token,
      ({ at, label, networkId, newValue }) => ({
        ts: new Date(at).toISOString(),
        adminName: admin.name,
        adminEmail: admin.email,
        adminId,
        networkId: networkId ?? null,
        networkName: state.world.networks.get(networkId ?? "")?.name ?? null,
        networkUrl: state.world.networks.get(networkId ?? "")?.url ?? null,
        ssidName: null,
        ssidNumber: null,
        page: "via API",
        label,
        oldValue: "",
        newValue,
        client: { id: null, type: null }
      })
    )
  })
}
