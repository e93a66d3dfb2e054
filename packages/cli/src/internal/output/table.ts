import { plain } from "../terminal/style.ts"
import { visible } from "../terminal/visible.ts"
import { cutTo, widthOf } from "../terminal/width.ts"
import { cellText, flatten, type Row, valueAt } from "./flatten.ts"
import type { Format, FormatOptions } from "./format.ts"

/** Rows that are looked at before the widths of columns are fixed. */
const looked = 200
const gap = 2
/** The narrowest a column gets before another is left out. */
const narrowest = 8
/** The widest a column gets as long as others need room. */
const widest = 40

/** A text without line breaks and other controls, which would break the table or drive the terminal. */
const oneLine = (text: string): string =>
  text.replaceAll(/[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/g, " ")

/** The widest of texts, of which there may be more than a call can have arguments. */
const widestOf = (texts: Iterable<string>): number => {
  let width = 0
  for (const text of texts) width = Math.max(width, widthOf(text))
  return width
}

/** A text of exactly this width. */
const fit = (text: string, width: number): string => {
  const cut = cutTo(text, width)
  return cut + " ".repeat(Math.max(0, width - widthOf(cut)))
}

interface Column {
  readonly name: string
  readonly width: number
}

const hasText = (rows: ReadonlyArray<Row>, name: string): boolean => rows.some((row) => cellText(row[name]) !== "")

/** The columns of rows in their order; without those that are empty, unless they were asked for. */
const namesOf = (rows: ReadonlyArray<Row>, columns: FormatOptions["columns"]): ReadonlyArray<string> =>
  columns ?? [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((name) => hasText(rows, name))

/** The columns that fit, each as wide as it needs to be while there is room. */
const layOut = (
  rows: ReadonlyArray<Row>,
  columns: FormatOptions["columns"],
  width: number | undefined
): { readonly shown: ReadonlyArray<Column>; readonly hidden: ReadonlyArray<string> } => {
  const natural = namesOf(rows, columns).map((name) => ({
    name,
    width: widestOf([oneLine(name), ...rows.map((row) => oneLine(cellText(row[name])))])
  }))
  if (width === undefined) return { shown: natural, hidden: [] }
  const capped = natural.map(({ name, width }) => ({ name, width: Math.min(width, widest) }))
  const shown: Array<Column> = []
  let room = width
  for (const column of capped) {
    const needed =
      (shown.length === 0 ? 0 : gap) + Math.min(column.width, Math.max(narrowest, widthOf(oneLine(column.name))))
    if (needed > room) break
    const taken = Math.min(column.width, room - (shown.length === 0 ? 0 : gap))
    shown.push({ name: column.name, width: taken })
    room -= taken + (shown.length === 1 ? 0 : gap)
  }
  const hidden = natural.slice(shown.length).map(({ name }) => name)
  return { shown: widened(shown, natural, room), hidden }
}

/** What room is left goes to the columns that were cut, the first ones first. */
const widened = (shown: ReadonlyArray<Column>, natural: ReadonlyArray<Column>, room: number): ReadonlyArray<Column> => {
  let left = room
  return shown.map(({ name, width }, index) => {
    const more = Math.min(left, (natural[index]?.width ?? width) - width)
    left -= more
    return { name, width: width + more }
  })
}

const lineOf = (cells: ReadonlyArray<string>, columns: ReadonlyArray<Column>): string =>
  cells
    .map((cell, index) => fit(cell, columns[index]?.width ?? 0))
    .join(" ".repeat(gap))
    .trimEnd()

/** One object: a line for each of its fields. */
const printOne = (item: unknown, { columns, style, width }: FormatOptions): string => {
  const row = rowOf(item, columns)
  const names = columns ?? Object.keys(row)
  const left = widestOf(names.map(oneLine))
  return names
    .map((name) => {
      const text = oneLine(cellText(row[name]))
      const cell =
        width === undefined || widthOf(text) <= width - left - gap ? text : fit(text, Math.max(1, width - left - gap))
      return `${style("bold", fit(oneLine(name), left))}${" ".repeat(gap)}${cell}`.trimEnd()
    })
    .map((line) => `${line}\n`)
    .join("")
}

/** The row of an item: its fields, or those that are asked for. */
const rowOf = (item: unknown, columns: FormatOptions["columns"]): Row =>
  columns === undefined ? flatten(item) : Object.fromEntries(columns.map((path) => [path, valueAt(item, path)]))

/**
 * A table that fits its terminal. The first rows decide the columns and their widths; later ones are printed as they come.
 */
export const table: Format = (options) => {
  const { columns, isList, style, width } = options
  const waiting: Array<Row> = []
  let layout: ReturnType<typeof layOut> | undefined
  const print = (rows: ReadonlyArray<Row>): string =>
    rows
      .map(
        (row) =>
          `${lineOf(
            (layout?.shown ?? []).map(({ name }) => oneLine(cellText(row[name]))),
            layout?.shown ?? []
          )}\n`
      )
      .join("")
  const begin = (): string => {
    layout = layOut(waiting, columns, width)
    const head = lineOf(
      layout.shown.map(({ name }) => oneLine(name)),
      layout.shown
    )
    return `${style === plain ? head : style("bold", head)}\n${print(waiting.splice(0))}`
  }
  return {
    items: (items) => {
      if (!isList) return items.map((item) => printOne(item, options)).join("")
      const rows = items.map((item) => rowOf(item, columns))
      if (layout !== undefined) return print(rows)
      for (const row of rows) waiting.push(row)
      return waiting.length >= looked ? begin() : ""
    },
    end: () => {
      const text = layout === undefined && waiting.length > 0 ? begin() : ""
      const hidden = (layout?.hidden ?? []).map(visible)
      const note = hidden.length === 0 ? undefined : `${hidden.length} more columns: ${hidden.join(", ")} (--columns)`
      return { text, note }
    }
  }
}
