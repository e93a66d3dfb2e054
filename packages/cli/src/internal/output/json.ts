import type { Format } from "./format.ts"
import { pick } from "./pick.ts"

const indented = (value: unknown): string => JSON.stringify(value, undefined, 2).replaceAll("\n", "\n  ")

/** JSON, indented. A list is written as its items come, and is closed at the end. */
export const json: Format = ({ columns, isList }) => {
  let count = 0
  return {
    items: (items) => {
      if (!isList) return items.map((item) => `${JSON.stringify(pick(item, columns), undefined, 2)}\n`).join("")
      const text = items.map((item) => `${count++ === 0 ? "[" : ","}\n  ${indented(pick(item, columns))}`)
      return text.join("")
    },
    end: (isComplete) => {
      if (!isList) return { text: "" }
      return { text: count > 0 ? "\n]\n" : isComplete ? "[]\n" : "" }
    }
  }
}

/** A line of JSON for each item. */
export const ndjson: Format = ({ columns }) => ({
  items: (items) => items.map((item) => `${JSON.stringify(pick(item, columns))}\n`).join(""),
  end: () => ({ text: "" })
})
