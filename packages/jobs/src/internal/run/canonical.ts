const sorted = (_: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value

/** A text that is equal for equal actions of a batch, whatever the order of their properties. */
export const canonical = (actions: unknown): string =>
  JSON.stringify(
    (Array.isArray(actions) ? actions : []).map((action: unknown) => {
      const { body, operation, resource } = Object(action) as Readonly<Record<string, unknown>>
      return [resource, operation, body ?? {}]
    }),
    sorted
  )
