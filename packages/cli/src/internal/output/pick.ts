import { valueAt } from "./flatten.ts"

/** An item with the given fields alone, by their paths; as it is without any. */
export const pick = (item: unknown, columns: ReadonlyArray<string> | undefined): unknown =>
  columns === undefined ? item : Object.fromEntries(columns.map((path) => [path, valueAt(item, path) ?? null]))
