import type { Descriptor } from "../../model/Descriptor.ts"
import { idOf, own } from "../answer/content.ts"
import { itemsOf } from "../answer/items.ts"
import type { Input } from "../wire/input.ts"
import { type Memory, organizationOf } from "./owner.ts"

/**
 * Learns from an answer which networks and devices belong to which organization. This can be stored and shared, so an
 * id that equals a secret is left out.
 */
export const learn = (
  memory: Memory,
  descriptor: Descriptor,
  input: Input,
  value: unknown,
  redactCredentials: (text: string) => string
): void => {
  const isClean = (text: string): boolean => redactCredentials(text) === text
  const ofCall = organizationOf(memory, descriptor, input)
  const listsNetworks = descriptor.path.endsWith("/networks") || descriptor.path === "/networks/{networkId}"
  const remember = (id: string | undefined, organizationId: string) => {
    if (id === undefined) return
    const isKnown = memory.get(id) === organizationId
    if (isKnown || (isClean(id) && isClean(organizationId))) memory.set(id, organizationId)
  }
  for (const item of itemsOf(descriptor.paging?.itemsIn ?? "array", value)) {
    const networkId = idOf(own(item, "networkId")) ?? idOf(own(own(item, "network"), "id"))
    const owner =
      idOf(own(item, "organizationId")) ??
      idOf(own(own(item, "organization"), "id")) ??
      ofCall ??
      (networkId === undefined ? undefined : memory.get(networkId))
    if (owner === undefined) continue
    remember(networkId, owner)
    remember(idOf(own(item, "serial")), owner)
    if (listsNetworks) remember(idOf(own(item, "id")), owner)
  }
}
