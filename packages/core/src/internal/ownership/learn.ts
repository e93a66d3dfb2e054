import type { Descriptor } from "../../model/Descriptor.ts"
import type { Ownership } from "../../Ownership.ts"
import { itemsOf } from "../answer/items.ts"
import { type Input, pathParameters } from "../wire/input.ts"

type Memory = Ownership["Service"]

const text = (value: unknown): string | undefined => {
  if (Number.isSafeInteger(value)) return String(value)
  return typeof value === "string" && value !== "" ? value : undefined
}

const property = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined

/** The network or device that a call is about, when no organization is in its path. */
export const subjectOf = (descriptor: Descriptor, input: Input): string | undefined => {
  const name = pathParameters(descriptor.path)[0]
  return name === "networkId" || name === "serial" ? text(input[name]) : undefined
}

/** The organization of a call: from its path, or from earlier answers. */
export const organizationOf = (memory: Memory, descriptor: Descriptor, input: Input): string | undefined => {
  if (pathParameters(descriptor.path)[0] === "organizationId") return text(input["organizationId"])
  const subject = subjectOf(descriptor, input)
  return subject === undefined ? undefined : memory.get(subject)
}

/** The organization of the network or device in a path, as far as it is known. */
export const ownerOfPath = (memory: Memory, path: string): string | undefined => {
  const subject = /\/(?:networks|devices)\/([^/]+)/.exec(path)?.[1]
  if (subject === undefined) return undefined
  try {
    return memory.get(decodeURIComponent(subject))
  } catch {
    // A path from a page link or a redirect can hold an invalid percent sign. Then its organization is not known.
    return undefined
  }
}

/**
 * Learns from an answer which networks and devices belong to which organization. This can be stored and shared, so an
 * id that equals a secret is left out.
 */
export const learn = (
  memory: Memory,
  descriptor: Descriptor,
  input: Input,
  value: unknown,
  conceal: (text: string) => string
): void => {
  const isClean = (text: string): boolean => conceal(text) === text
  const ofCall = organizationOf(memory, descriptor, input)
  const listsNetworks = descriptor.path.endsWith("/networks") || descriptor.path === "/networks/{networkId}"
  const remember = (id: string | undefined, organizationId: string) => {
    if (id === undefined) return
    const isKnown = memory.get(id) === organizationId
    if (isKnown || (isClean(id) && isClean(organizationId))) memory.set(id, organizationId)
  }
  for (const item of itemsOf(descriptor.paging?.itemsIn ?? "array", value)) {
    if (typeof item !== "object" || item === null) continue
    const networkId = text(property(item, "networkId")) ?? text(property(property(item, "network"), "id"))
    const owner =
      text(property(item, "organizationId")) ??
      text(property(property(item, "organization"), "id")) ??
      ofCall ??
      (networkId === undefined ? undefined : memory.get(networkId))
    if (owner === undefined) continue
    remember(networkId, owner)
    remember(text(property(item, "serial")), owner)
    if (listsNetworks) remember(text(property(item, "id")), owner)
  }
}
