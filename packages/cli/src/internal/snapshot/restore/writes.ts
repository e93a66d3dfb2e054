import type { Descriptor } from "@effect-meraki/core/model/Descriptor"
import { loadDescriptor } from "../../index/descriptors.ts"
import { entries } from "../../index/operations.ts"
import { pathParameters } from "../../index/sources.ts"

/** The operations that write what a GET reads. */
export interface Writes {
  /** Writes the whole answer, or the settings that it is. */
  readonly put: Descriptor | undefined
  /** Makes an entry of the list. */
  readonly post: Descriptor | undefined
  /** Write and remove an entry of the list. */
  readonly member: Descriptor | undefined
  readonly remove: Descriptor | undefined
  /** The parameter that names an entry. */
  readonly parameter: string | undefined
}

/** A path whose parameters have no names: siblings call the same place differently. */
const bare = (path: string): string => path.replaceAll(/\{\w+\}/g, "{}")

const byPlace = async (): Promise<ReadonlyMap<string, Descriptor>> => {
  const all = await Promise.all(entries.filter(({ kind }) => kind !== "read").map(loadDescriptor))
  return new Map(all.map((descriptor) => [`${descriptor.method} ${bare(descriptor.path)}`, descriptor]))
}

let writes: Promise<ReadonlyMap<string, Descriptor>> | undefined

/** The paths of places themselves: their entries stand in for a GET. */
const entryPaths: { readonly [operation: string]: string } = {
  getNetwork: "/networks/{networkId}",
  getDevice: "/devices/{serial}"
}

/** The operations that write what a GET reads. */
export const writesOf = async (read: Pick<Descriptor, "id" | "path">): Promise<Writes> => {
  const all = await (writes ??= byPlace())
  const path = bare(entryPaths[read.id] ?? read.path)
  const member = all.get(`PUT ${path}/{}`)
  const remove = all.get(`DELETE ${path}/{}`)
  return {
    put: all.get(`PUT ${path}`),
    post: all.get(`POST ${path}`),
    member,
    remove,
    parameter: pathParameters((member ?? remove)?.path ?? "").at(-1)
  }
}
