import { stringify } from "csv-stringify/sync"
import { visible } from "../terminal/visible.ts"
import { cellText, flatten, valueAt } from "./flatten.ts"
import type { Format } from "./format.ts"

/**
 * A text that a spreadsheet would take for a formula, and run, with the mark in front of it that makes it a text. A number
 * is none, whatever its sign.
 */
const guarded = (text: string): string =>
  /^[=+\-@\t\r]/.test(text) && !/^[+-][\d\s.,()/-]*(?:e[+-]?\d+)?$/i.test(text) ? `'${text}` : text

/**
 * CSV with a line of names. The columns are the declared fields and those of the first items, so that items can be
 * written as they come.
 */
export const csv: Format = ({ columns, declared }) => {
  let names: ReadonlyArray<string> | undefined = columns
  let isBegun = false
  const missed = new Set<string>()
  const line = (cells: ReadonlyArray<string>): string => stringify([cells.map(guarded)])
  const begin = (): string => {
    isBegun = true
    return line(names ?? declared)
  }
  return {
    items: (items) => {
      if (items.length === 0) return ""
      const rows = items.map(flatten)
      names ??= [...new Set([...declared, ...rows.flatMap((row) => Object.keys(row))])]
      const known = new Set(names)
      if (columns === undefined)
        for (const row of rows) for (const name of Object.keys(row)) if (!known.has(name)) missed.add(name)
      const head = isBegun ? "" : begin()
      return (
        head +
        rows
          .map((row, index) => line((names ?? []).map((name) => cellText(row[name] ?? valueAt(items[index], name)))))
          .join("")
      )
    },
    end: (isComplete) => ({
      text: isBegun || !isComplete || (names ?? declared).length === 0 ? "" : begin(),
      note:
        missed.size === 0
          ? undefined
          : `later items have fields that are not in the CSV: ${visible([...missed].join(", "))}; --columns names what is wanted`
    })
  }
}
