import type { Descriptor } from "@effect-meraki/core/model/Descriptor"
import type { Tag } from "./operations.ts"

/** A module of operations; the bundle has its descriptors alone in its place. */
type Module = { readonly [name: string]: { readonly descriptor: Descriptor } }

const modules = {
  Administered: () => import("@effect-meraki/core/Administered"),
  Appliance: () => import("@effect-meraki/core/Appliance"),
  Camera: () => import("@effect-meraki/core/Camera"),
  CampusGateway: () => import("@effect-meraki/core/CampusGateway"),
  CellularGateway: () => import("@effect-meraki/core/CellularGateway"),
  Devices: () => import("@effect-meraki/core/Devices"),
  Insight: () => import("@effect-meraki/core/Insight"),
  Licensing: () => import("@effect-meraki/core/Licensing"),
  Networks: () => import("@effect-meraki/core/Networks"),
  Organizations: () => import("@effect-meraki/core/Organizations"),
  Sensor: () => import("@effect-meraki/core/Sensor"),
  Sm: () => import("@effect-meraki/core/Sm"),
  Spaces: () => import("@effect-meraki/core/Spaces"),
  Switch: () => import("@effect-meraki/core/Switch"),
  Wireless: () => import("@effect-meraki/core/Wireless"),
  WirelessController: () => import("@effect-meraki/core/WirelessController")
} satisfies { readonly [T in Tag]: () => Promise<object> }

/** The facts about an operation. */
export const loadDescriptor = async ({ id, tag }: { readonly id: string; readonly tag: Tag }): Promise<Descriptor> => {
  const operation = ((await modules[tag]()) as unknown as Module)[id]
  if (operation === undefined) throw new Error(`${id} is in the index, and not in ${tag}`)
  return operation.descriptor
}

/** The facts about every operation, by its id. */
export const loadAllDescriptors = async (): Promise<ReadonlyMap<string, Descriptor>> => {
  const all = await Promise.all(Object.values(modules).map((load) => load()))
  return new Map(
    all.flatMap((module) =>
      Object.values(module as unknown as Module).map(({ descriptor }) => [descriptor.id, descriptor])
    )
  )
}
