import { isFields } from "../output/flatten.ts"
import { compareIds, idOf, identityOf } from "./identity.ts"
import { isSecretHeader, isSecretName } from "../secret/names.ts"
import { marker, withoutUrlSecrets } from "./secrets.ts"

/** Fields that change without anybody changing anything, and those that say when something was set, and not what. */
const volatile = new Set([
  "configurationUpdatedAt",
  "createdAt",
  "lastActive",
  "lastReportedAt",
  "lastUpdatedAt",
  "updatedAt"
])

/** Fields of single operations that Dashboard finds out by itself. */
const found: { readonly [operation: string]: ReadonlyArray<string> } = {
  getDevice: ["lanIp", "publicIp", "wan1Ip", "wan2Ip"],
  // A link that is signed for each request.
  getNetworkFloorPlans: ["imageUrl", "imageUrlExpiresAt"],
  // When a network is busy, and when it was last looked at.
  getOrganizationWirelessRadioRrmByNetwork: ["automatic", "lastEnabledAt"]
}

interface Options {
  readonly operation: string
  readonly withSecrets: boolean
}

const masked = (name: string, value: unknown, owner: object): unknown => {
  if (Array.isArray(value) && isSecretName(name)) return value.map((each) => masked(name, each, owner))
  if (typeof value !== "string" || value === "") return value
  const header = Object(owner).name
  if (name === "template" && typeof header === "string" && isSecretHeader(header)) return marker
  return isSecretName(name) ? marker : withoutUrlSecrets(value)
}

const cleaned = (value: unknown, options: Options): unknown => {
  const { operation, withSecrets } = options
  if (Array.isArray(value)) return value.map((each) => cleaned(each, options))
  if (!isFields(value)) return value
  return Object.fromEntries(
    Object.keys(value)
      .filter((name) => !volatile.has(name) && !(found[operation]?.includes(name) ?? false))
      .toSorted()
      .map((name) => [name, cleaned(withSecrets ? value[name] : masked(name, value[name], value), options)])
  )
}

/** A value in which the secrets are replaced, under a name or by the names in it. */
export const withoutSecrets = (value: unknown, name = ""): unknown => {
  if (Array.isArray(value)) return value.map((each) => withoutSecrets(each, name))
  if (!isFields(value)) return masked(name, value, {})
  return Object.fromEntries(
    Object.entries(value).map(([field, inner]) => [
      field,
      typeof inner === "string" ? masked(field, inner, value) : withoutSecrets(inner, field)
    ])
  )
}

const sorted = (operation: string, entries: ReadonlyArray<unknown>): ReadonlyArray<unknown> => {
  const path = identityOf(operation, entries)
  return path === undefined ? entries : entries.toSorted((a, b) => compareIds(idOf(a, path), idOf(b, path)))
}

/**
 * An answer in a form that is the same for the same configuration: names sorted, entries by their ids, without what changes by
 * itself, and without secrets unless they are wanted. A list whose entries have no ids keeps its order, which is that of rules.
 */
export const canonical = (value: unknown, options: Options): unknown => {
  const { operation } = options
  const clean = cleaned(value, options)
  if (Array.isArray(clean)) return sorted(operation, clean)
  if (!isFields(clean)) return clean
  return Object.fromEntries(
    Object.entries(clean)
      // It counts the items.
      .filter(([name]) => name !== "meta")
      .map(([name, inner]) => [
        name,
        (name === "items" || name === "assigned") && Array.isArray(inner) ? sorted(operation, inner) : inner
      ])
  )
}

/** The text of a file. */
export const textOf = (value: unknown): string => `${JSON.stringify(value ?? null, undefined, 2)}\n`
