const placeholders = new Map<string, ReadonlyArray<string>>()

/** The names in a path template. */
export const pathParameters = (path: string): ReadonlyArray<string> => {
  let names = placeholders.get(path)
  if (names === undefined) {
    names = Array.from(path.matchAll(/\{([^}]+)\}/g), ([, name]) => name ?? "")
    placeholders.set(path, names)
  }
  return names
}
