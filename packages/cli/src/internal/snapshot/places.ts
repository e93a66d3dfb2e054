/** The kinds of places that have configuration; templates are configured like networks. */
export const kinds = ["organization", "networks", "devices", "templates"] as const

/** A kind of place. */
export type Kind = (typeof kinds)[number]

/** Something that has configuration. */
export interface Place {
  readonly kind: Kind
  readonly id: string
  /** What it consists of; a device is of one. */
  readonly products: ReadonlyArray<string>
}

/** A text as the name of a file: nothing in it leads elsewhere, on any system. */
const safe = (text: string): string =>
  encodeURIComponent(text).replaceAll(/[.*'()!~]/g, (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`)

/** The folder of a place. */
export const folderOf = ({ id, kind }: Pick<Place, "kind" | "id">): string =>
  kind === "organization" ? "organization" : `${kind}/${safe(id)}`

/** The file of an answer. */
export const fileOf = (
  place: Pick<Place, "kind" | "id">,
  operation: string,
  keys: ReadonlyArray<string> = []
): string => `${[folderOf(place), operation, ...keys.map(safe)].join("/")}.json`

/** Where an answer is from. */
export interface Address {
  readonly kind: Kind
  /** Empty for the organization. */
  readonly id: string
  readonly operation: string
  readonly keys: ReadonlyArray<string>
}

const isKind = (text: string): text is Kind => (kinds as ReadonlyArray<string>).includes(text)

/** The texts of names of files; undefined when somebody else has made them up. */
const textsOf = (names: ReadonlyArray<string>): ReadonlyArray<string> | undefined => {
  try {
    return names.map(decodeURIComponent)
  } catch {
    return undefined
  }
}

/** The address of a file; undefined for one that is no answer. */
export const addressOf = (file: string): Address | undefined => {
  if (!file.endsWith(".json")) return undefined
  const [first = "", ...rest] = file.slice(0, -".json".length).split("/")
  const texts = textsOf(rest)
  if (!isKind(first) || texts === undefined) return undefined
  const [id = "", operation, ...keys] = first === "organization" ? ["", ...texts] : texts
  return operation === undefined ? undefined : { kind: first, id, operation, keys }
}
