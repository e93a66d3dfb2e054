import { entryNamed } from "../index/operations.ts"
import { withoutSecrets } from "./canonical.ts"
import type { Difference } from "./compare.ts"

const placeNouns = {
  organization: "organization",
  networks: "network",
  devices: "device",
  templates: "template"
} as const

/** A place with its name and id. */
export const placeText = ({ id, kind, name }: Difference["place"]): string => {
  const words = [placeNouns[kind], name, id === "" ? "" : name === "" ? id : `(${id})`]
  return words.filter((word) => word !== "").join(" ")
}

/** Whether an answer is about a place itself, and not about something in it. */
export const isOfPlace = (operation: string): boolean =>
  /^get(?:Network|Device|Organization|OrganizationConfigTemplate)$/.test(operation)

/** The noun of an operation: `appliance vlans`. */
export const nounOf = (operation: string): string => {
  if (isOfPlace(operation)) return "general"
  const words = (entryNamed(operation)?.name ?? operation).split(" ")
  const nouns = words
    .slice(0, -1)
    .filter((word, index) => index > 0 || !/^(?:organizations|networks|devices)$/.test(word))
  return nouns.length === 0 ? (words[0] ?? operation) : nouns.join(" ")
}

/** An object with its id and name. */
export const objectText = ({ keys, name, object, operation }: Difference): string => {
  const id = [...keys, ...(object === null ? [] : [object])].join(" ")
  const named = name === null || name === id ? "" : ` (${name})`
  // What a place is called stands above.
  if (isOfPlace(operation)) return nounOf(operation)
  return `${nounOf(operation)}${id === "" ? "" : ` ${id}`}${object === null ? "" : named}`
}

/** A difference as it is shown: without secrets, also where both snapshots have them. */
export const shownDifference = <A extends Pick<Difference, "path" | "before" | "after">>(difference: A): A => {
  const name = /([A-Za-z_]\w*)(?:\[[^\]]*\])*$/.exec(difference.path)?.[1] ?? ""
  const [before, after] = [difference.before, difference.after].map((value) => withoutSecrets(value, name))
  return { ...difference, before, after }
}

/** A value on one line, cut where it is long. */
export const valueText = (value: unknown): string => {
  const text = JSON.stringify(value) ?? "nothing"
  return text.length <= 120 ? text : `${text.slice(0, 119)}…`
}
