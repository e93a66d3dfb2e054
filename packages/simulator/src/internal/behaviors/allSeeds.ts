import type { Seeds } from "../world/state.ts"
import { clientSeeds } from "./clientList.ts"
import { licenseSeeds } from "./licenseList.ts"
import { basicSeeds } from "./seeds.ts"

const members: { readonly [template: string]: Seeds } = {
  ...basicSeeds,
  "networks/{}/clients": clientSeeds,
  "organizations/{}/licenses": licenseSeeds
}

/** The first contents of collections that are not random. */
export const seeds: Seeds = (state, segments, template) =>
  Object.hasOwn(members, template) ? members[template]?.(state, segments, template) : undefined
