/** Something that has happened. */
export interface Happening {
  /** When, in RFC 3339: as Dashboard tells it, or when it was noticed. */
  readonly at: string
  readonly kind: "availability" | "alert" | "configuration" | "uplink" | "webhook" | "event" | "gap"
  /** What, in a few words. */
  readonly what: string
  readonly network?: { readonly id: string; readonly name: string | null }
  readonly device?: { readonly serial: string; readonly name: string | null }
  /** What the API says of it. */
  readonly details: unknown
}

/** A field of something that may be no object. */
export const field = (value: unknown, ...path: ReadonlyArray<string>): unknown =>
  path.reduce<unknown>(
    (inner, name) =>
      typeof inner === "object" && inner !== null && Object.hasOwn(inner, name) ? Object(inner)[name] : undefined,
    value
  )

/** A field that is a text. */
export const text = (value: unknown, ...path: ReadonlyArray<string>): string | undefined => {
  const found = field(value, ...path)
  return typeof found === "string" && found !== "" ? found : undefined
}

/** The network of a happening, where it has one. */
export const networkOf = (id: string | undefined, name: string | undefined): Pick<Happening, "network"> =>
  id === undefined ? {} : { network: { id, name: name ?? null } }

/** The device of a happening, where it has one. */
export const deviceOf = (serial: string | undefined, name: string | undefined): Pick<Happening, "device"> =>
  serial === undefined ? {} : { device: { serial, name: name ?? null } }
