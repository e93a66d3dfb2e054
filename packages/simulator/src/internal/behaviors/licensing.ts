import { json } from "../http/answers.ts"
import { badRequest, type Behaviors, ofOrganization } from "../http/context.ts"
import { paged } from "../http/paging.ts"
import { licenseOf } from "../world/products.ts"
import { hex, integer, makeRandom } from "../world/random.ts"
import type { Item, State } from "../world/state.ts"
import type { Organization } from "../world/world.ts"
import { licensesIn, ownedDevices } from "./licenseList.ts"

const day = 86_400_000

/** What co-termination licenses of an organization are: one end for all, and a number of each model. */
interface CoTermination {
  readonly expires: number
  readonly isExpired: boolean
  readonly counts: ReadonlyMap<string, number>
}

const coTermination = (state: State, organization: Organization, now: number): CoTermination => {
  const random = makeRandom(`${state.seed} co-term ${organization.id}`)
  const isLate = integer(random, 4) === 0
  const expires = state.epoch + (isLate ? -5 - integer(random, 20) : 60 + integer(random, 900)) * day
  const counts = new Map<string, number>()
  for (const { model, productType } of ownedDevices(state, organization.id)) {
    const license = licenseOf(productType, model)
    counts.set(license, (counts.get(license) ?? 0) + 1)
  }
  for (const [license, count] of counts) counts.set(license, count + (integer(makeRandom(license), 2) === 0 ? 0 : 1))
  return { expires, isExpired: expires < now, counts }
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

/** As the API writes this date, and no other: `Feb 8, 2027 UTC`. */
const dateOf = (millis: number): string => {
  const date = new Date(millis)
  return `${months[date.getUTCMonth()]} ${date.getUTCDate()}, ${date.getUTCFullYear()} UTC`
}

const isIn =
  (wanted: string) =>
  ({ values }: Item): boolean =>
    values["state"] === wanted

const daysLeft = ({ values }: Item, now: number): number =>
  typeof values["expirationDate"] === "string" ? (Date.parse(values["expirationDate"]) - now) / day : Infinity

const overviewOfDevices = (licenses: ReadonlyArray<Item>, now: number) => {
  const expiring = licenses.filter(isIn("expiring"))
  const unused = licenses.filter(isIn("unused"))
  const types = new Map<string, number>()
  for (const { values } of licenses) {
    const type = String(values["licenseType"])
    types.set(type, (types.get(type) ?? 0) + (values["deviceSerial"] === null ? 1 : 0))
  }
  const count = (state: string) => ({ count: licenses.filter(isIn(state)).length })
  return {
    licenseCount: licenses.length,
    states: {
      active: count("active"),
      expired: count("expired"),
      expiring: {
        count: expiring.length,
        critical: { thresholdInDays: 14, expiringCount: expiring.filter((item) => daysLeft(item, now) <= 14).length },
        warning: { thresholdInDays: 90, expiringCount: expiring.filter((item) => daysLeft(item, now) > 14).length }
      },
      recentlyQueued: count("recentlyQueued"),
      unused: { count: unused.length },
      unusedActive: { count: licenses.filter(isIn("unusedActive")).length }
    },
    licenseTypes: Array.from(types, ([licenseType, unassigned]) => ({ licenseType, counts: { unassigned } }))
  }
}

const otherModel = (id: string, wanted: string): string =>
  `Organization with ID ${id} does not support ${wanted} licensing`

/** Licenses: of one model in an organization, counted after its devices. */
export const licensing: Behaviors = {
  getOrganizationLicenses: ofOrganization((_, { id, licensing }, usual) =>
    licensing.model === "per-device" ? usual() : badRequest(otherModel(id, "per-device"))
  ),

  getOrganizationLicensesOverview: ofOrganization(({ now, state }, organization) => {
    const { id, licensing } = organization
    if (licensing.model === "per-device") return json(overviewOfDevices(licensesIn(state, id), now))
    if (licensing.model === "subscription") {
      return json({ status: "OK", expirationDate: "N/A", licensedDeviceCounts: {} })
    }
    const { counts, expires, isExpired } = coTermination(state, organization, now)
    return json({
      status: isExpired ? "License Required" : "OK",
      expirationDate: dateOf(expires),
      licensedDeviceCounts: Object.fromEntries(counts)
    })
  }),

  getOrganizationLicensingCotermLicenses: ofOrganization((context, organization) => {
    const { now, query, state } = context
    if (organization.licensing.model !== "co-term") return badRequest(otherModel(organization.id, "co-termination"))
    const { counts, expires, isExpired } = coTermination(state, organization, now)
    const random = makeRandom(`${state.seed} co-term key ${organization.id}`)
    const duration = 365 * 3
    const license = {
      key: `Z2${hex(random, 2)}-${hex(random, 4)}-${hex(random, 4)}`.toUpperCase(),
      organizationId: organization.id,
      duration,
      mode: "addDevices",
      startedAt: new Date(expires - duration * day).toISOString(),
      claimedAt: new Date(expires - (duration + 3) * day).toISOString(),
      invalidated: false,
      invalidatedAt: null,
      expired: isExpired,
      editions: [{ edition: "Enterprise", productType: "wireless" }],
      counts: Array.from(counts, ([model, count]) => ({ model, count }))
    }
    const wanted = [license].filter(
      ({ expired, invalidated }) =>
        (query["expired"] ?? expired) === expired && (query["invalidated"] ?? invalidated) === invalidated
    )
    return paged(context, wanted, ({ key }) => key)
  })
}
