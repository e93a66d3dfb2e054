import type { Tag } from "./operations.ts"

const modules: { readonly [T in Tag]: () => Promise<{ readonly words: ReadonlyArray<string> }> } = {
  Administered: () => import("./generated/Administered.ts"),
  Appliance: () => import("./generated/Appliance.ts"),
  Camera: () => import("./generated/Camera.ts"),
  CampusGateway: () => import("./generated/CampusGateway.ts"),
  CellularGateway: () => import("./generated/CellularGateway.ts"),
  Devices: () => import("./generated/Devices.ts"),
  Insight: () => import("./generated/Insight.ts"),
  Licensing: () => import("./generated/Licensing.ts"),
  Networks: () => import("./generated/Networks.ts"),
  Organizations: () => import("./generated/Organizations.ts"),
  Sensor: () => import("./generated/Sensor.ts"),
  Sm: () => import("./generated/Sm.ts"),
  Spaces: () => import("./generated/Spaces.ts"),
  Switch: () => import("./generated/Switch.ts"),
  Wireless: () => import("./generated/Wireless.ts"),
  WirelessController: () => import("./generated/WirelessController.ts")
}

/** The words for the fields of an operation's input, by their places; empty where there are none. */
export const loadWords = async ({
  id,
  tag
}: {
  readonly id: string
  readonly tag: Tag
}): Promise<ReadonlyMap<string, string>> => {
  const { words } = await modules[tag]()
  const [, ...cells] = words.find((line) => line.startsWith(`${id}\t`))?.split("\t") ?? []
  const places = new Map<string, string>()
  for (let index = 0; index < cells.length; index += 2) places.set(cells[index] ?? "", cells[index + 1] ?? "")
  return places
}
