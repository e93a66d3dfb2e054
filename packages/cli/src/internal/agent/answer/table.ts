import { cellText, flatten, type Row, valueAt } from "../../output/flatten.ts"
import { bytesOf, cutBytes } from "./bytes.ts"
import { visible } from "./visible.ts"

/** Items as a table, as far as they fit. */
export interface Table {
  /** A line of names and a line for each item, with tabs between. */
  readonly text: string
  /** How many of the items are in it. */
  readonly shown: number
  /** Whether columns were left out or cells were cut, which happens when a single item does not fit. */
  readonly isCut: boolean
}

const rowOf = (item: unknown, fields: ReadonlyArray<string> | undefined): Row =>
  fields === undefined ? flatten(item) : Object.fromEntries(fields.map((field) => [field, valueAt(item, field)]))

const cellOf = (value: unknown): string => visible(cellText(value))

/** About how many bytes an item takes in a table: no more than it will. */
export const leastBytes = (item: unknown, fields: ReadonlyArray<string> | undefined): number =>
  Object.values(rowOf(item, fields)).reduce<number>((sum, value) => sum + bytesOf(cellOf(value)) + 1, 0)

/** The columns of rows: those that are asked for, or those in which there is something. */
const columnsOf = (rows: ReadonlyArray<Row>, fields: ReadonlyArray<string> | undefined): ReadonlyArray<string> => {
  if (fields !== undefined) return fields
  const names = new Set(rows.flatMap((row) => Object.keys(row)))
  return [...names].filter((name) => rows.some((row) => cellOf(row[name]) !== ""))
}

/** The first columns whose names have room, and one at least. Maps in answers have as many columns as keys. */
const fittingOf = (columns: ReadonlyArray<string>, most: number): ReadonlyArray<string> => {
  let left = most
  const end = columns.findIndex((name) => (left -= bytesOf(visible(name)) + 1) < 0)
  return end < 0 ? columns : columns.slice(0, Math.max(1, end))
}

const lineOf = (cells: ReadonlyArray<string>): string => `${cells.join("\t")}\n`

/** Items as a table in so many bytes at most. */
export const tableOf = (
  items: ReadonlyArray<unknown>,
  fields: ReadonlyArray<string> | undefined,
  most: number
): Table => {
  const rows = items.map((item) => rowOf(item, fields))
  const all = columnsOf(rows, fields)
  const headRoom = Math.floor(most / 2)
  const columns = fittingOf(all, headRoom)
  const isCut = columns.length < all.length
  let text = lineOf(columns.map((name) => cutBytes(visible(name), headRoom)))
  let bytes = bytesOf(text)
  for (const [index, row] of rows.entries()) {
    const cells = columns.map((name) => cellOf(row[name]))
    const line = lineOf(cells)
    const size = bytesOf(line)
    if (bytes + size > most) {
      if (index > 0) return { text, shown: index, isCut }
      const room = Math.max(24, Math.floor((most - bytes) / Math.max(1, columns.length)) - 1)
      const cut = cutBytes(cells.map((cell) => cutBytes(cell, room)).join("\t"), most - bytes - 1)
      return { text: `${text}${cut}\n`, shown: 1, isCut: true }
    }
    text += line
    bytes += size
  }
  return { text, shown: rows.length, isCut }
}
