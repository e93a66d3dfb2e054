import type { Descriptor } from "@effect-meraki/core/model/Descriptor"
import { kebab } from "../args/accepted.ts"
import type { Input } from "../args/input.ts"
import { Problem } from "../exit/Problem.ts"
import { loadDescriptor } from "../index/descriptors.ts"
import { entryNamed } from "../index/operations.ts"
import { pathParameters, sourceOf } from "../index/sources.ts"
import { isNetworkId, isOrganizationId } from "../names/ids.ts"
import { expectedOf } from "../output/answer.ts"
import { isFields } from "../output/flatten.ts"

/** The ids that an operation needs and its input lacks. Nothing else is taken from a pipeline. */
export const missingIds = ({ path }: Descriptor, input: Input): ReadonlyArray<string> =>
  pathParameters(path).filter((name) => input[name] === undefined)

/** An id that a pipeline can give. */
interface Wanted {
  readonly name: string
  /** The field of a listed entry that is the id, and the fields that such an entry has. */
  readonly listed: { readonly field: string; readonly fields: ReadonlySet<string> } | undefined
}

const containers: { readonly [name: string]: readonly [object: string, field: string] } = {
  organizationId: ["organization", "id"],
  networkId: ["network", "id"],
  serial: ["device", "serial"]
}

/** Ids whose form says what they are. */
const forms: { readonly [name: string]: (text: string) => boolean } = {
  organizationId: isOrganizationId,
  networkId: isNetworkId
}

const scalar = (value: unknown): string | number | undefined =>
  (typeof value === "string" && value !== "") || typeof value === "number" ? value : undefined

/** Whether an object is one of those that a list has: most of its fields are theirs. */
const isListed = (object: object, fields: ReadonlySet<string>): boolean => {
  const names = Object.keys(object)
  return names.filter((name) => fields.has(name)).length * 2 > names.length
}

const idIn = (object: { readonly [name: string]: unknown }, { listed, name }: Wanted): string | number | undefined => {
  const own = scalar(object[name])
  if (own !== undefined) return own
  const [container = "", field = ""] = containers[name] ?? []
  const inner = object[container]
  const nested = isFields(inner) ? scalar(inner[field]) : undefined
  if (nested !== undefined) return nested
  if (listed === undefined || !isListed(object, listed.fields)) return undefined
  const id = scalar(object[listed.field])
  return id !== undefined && (forms[name]?.(String(id)) ?? true) ? id : undefined
}

/** What is known of the ids that an operation needs from a pipeline. */
export const wantedIds = (descriptor: Descriptor, names: ReadonlyArray<string>): Promise<ReadonlyArray<Wanted>> =>
  Promise.all(
    names.map(async (name): Promise<Wanted> => {
      const source = sourceOf(descriptor.path, name)
      const entry = source === undefined ? undefined : entryNamed(source.operation)
      if (source === undefined || entry === undefined) return { name, listed: undefined }
      const { declared } = expectedOf(await loadDescriptor(entry))
      const fields = new Set(declared.map((path) => path.split(".")[0] ?? ""))
      return { name, listed: { field: source.field, fields } }
    })
  )

/**
 * The ids that a value of a pipeline gives: those of an object by their names, by the object that they are of, or as entries
 * of the list that they come from. A text or a number is the id, if one alone is wanted. Throws a `Problem` when an id is
 * missing.
 */
export const idsOf = (value: unknown, wanted: ReadonlyArray<Wanted>): Input => {
  const [only, another] = wanted
  const id = scalar(value)
  if (id !== undefined && only !== undefined && another === undefined) return { [only.name]: id }
  const object = isFields(value) ? value : {}
  const found = wanted.map((each) => [each.name, idIn(object, each)] as const)
  const missing = found.filter(([, each]) => each === undefined).map(([name]) => name)
  if (missing.length > 0) {
    const shown = JSON.stringify(value)
    throw new Problem(`no ${missing.join(" and no ")} in ${shown.length > 80 ? `${shown.slice(0, 79)}…` : shown}`, {
      hints: [`give it with ${missing.map((name) => `--${kebab(name)}`).join(" ")}`]
    })
  }
  return Object.fromEntries(found)
}

/** The organization that an object says it belongs to, so that its calls count against the right limit. */
export const organizationOfValue = (value: unknown): string | undefined => {
  if (!isFields(value)) return undefined
  const inner = value["organization"]
  const id = scalar(value["organizationId"]) ?? (isFields(inner) ? scalar(inner["id"]) : undefined)
  return id === undefined ? undefined : String(id)
}
