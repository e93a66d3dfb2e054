import type { Descriptor } from "../../model/Descriptor.ts"
import type { Ownership } from "../../Ownership.ts"
import { idOf } from "../answer/content.ts"
import { type Input } from "../wire/input.ts"
import { pathParameters } from "../wire/parameters.ts"

export type Memory = Ownership["Service"]

/** The network or device that a call is about, when no organization is in its path. */
export const subjectOf = (descriptor: Descriptor, input: Input): string | undefined => {
  const name = pathParameters(descriptor.path)[0]
  return name === "networkId" || name === "serial" ? idOf(input[name]) : undefined
}

/** The organization of a call: from its path, or from earlier answers. */
export const organizationOf = (memory: Memory, descriptor: Descriptor, input: Input): string | undefined => {
  if (pathParameters(descriptor.path)[0] === "organizationId") return idOf(input["organizationId"])
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
