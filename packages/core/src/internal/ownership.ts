import type { Descriptor } from "../Operation.ts"
import { type Input, pathParameters } from "./checkInput.ts"

/** Networks and serials remembered at most, the oldest forgotten first. */
const capacity = 200_000

/** Which organization a network or a device belongs to, learned from answers. */
export interface Ownership {
  /** The organization that pays for a call: from its path, or from what earlier answers taught. */
  readonly organizationOf: (descriptor: Descriptor, input: Input) => string | undefined
  /** Takes what an answer to a call teaches. */
  readonly learn: (descriptor: Descriptor, input: Input, value: unknown) => void
}

const text = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined)

const property = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined

const itemsOf = (value: unknown): ReadonlyArray<unknown> => {
  if (Array.isArray(value)) return value
  const items = property(value, "items")
  return Array.isArray(items) ? items : [value]
}

export const make = (): Ownership => {
  const owners = new Map<string, string>()

  const remember = (key: string | undefined, organizationId: string): void => {
    if (key === undefined || owners.get(key) === organizationId) return
    owners.delete(key)
    owners.set(key, organizationId)
    if (owners.size > capacity) forgetOldest()
  }

  // Many at a time: a Map whose first entries are gone is slow to find the next first one.
  const forgetOldest = (): void => {
    let count = capacity / 4
    for (const key of owners.keys()) {
      if (count-- <= 0) return
      owners.delete(key)
    }
  }

  const organizationOf = (descriptor: Descriptor, input: Input): string | undefined => {
    switch (pathParameters(descriptor.path)[0]) {
      case "organizationId":
        return text(input["organizationId"])
      case "networkId":
        return owners.get(String(input["networkId"]))
      case "serial":
        return owners.get(String(input["serial"]))
      default:
        return undefined
    }
  }

  const learn = (descriptor: Descriptor, input: Input, value: unknown): void => {
    const ofCall = organizationOf(descriptor, input)
    const listsNetworks = descriptor.path.endsWith("/networks") || descriptor.path === "/networks/{networkId}"
    for (const item of itemsOf(value)) {
      if (typeof item !== "object" || item === null) continue
      const networkId = text(property(item, "networkId")) ?? text(property(property(item, "network"), "id"))
      const owner =
        text(property(item, "organizationId")) ??
        text(property(property(item, "organization"), "id")) ??
        ofCall ??
        (networkId === undefined ? undefined : owners.get(networkId))
      if (owner === undefined) continue
      remember(networkId, owner)
      remember(text(property(item, "serial")), owner)
      if (listsNetworks) remember(text(property(item, "id")), owner)
    }
  }

  return { organizationOf, learn }
}
