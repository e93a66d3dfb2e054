import type { Seeds } from "../world/state.ts"
import { clientSeeds } from "./clientList.ts"
import { licenseSeeds } from "./licenseList.ts"
import { basicSeeds } from "./seeds.ts"

const members: { readonly [template: string]: Seeds } = {
  ...basicSeeds,
  "networks/{}/clients": clientSeeds,
  "organizations/{}/licenses": licenseSeeds
}

/** What is in the collections whose beginning is not left to chance. */
export const seeds: Seeds = (state, segments, template) =>
  Object.hasOwn(members, template) ? members[template]?.(state, segments, template) : undefined
