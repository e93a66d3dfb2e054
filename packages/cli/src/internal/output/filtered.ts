import type { Printer } from "./format.ts"
import type { Filter } from "./jq.ts"

/** Results as jq prints them with `-r`: texts as they are, everything else as JSON. */
export const rawPrinter: Printer = {
  items: (items) =>
    items.map((item) => `${typeof item === "string" ? item : JSON.stringify(item, undefined, 2)}\n`).join(""),
  end: () => ({ text: "" })
}

/** Runs a filter over each item as it comes. */
export const filteredItems = (filter: Filter, printer: Printer): Printer => ({
  items: (items) => printer.items(items.length === 0 ? [] : filter(items)),
  end: printer.end
})

/**
 * Runs a filter over the whole answer once it is there. What comes of it is printed as items; a list is printed as its
 * entries where `spreads` says so. Of an answer that is not complete nothing is printed.
 */
export const filteredWhole = (filter: Filter, printer: Printer, isList: boolean, spreads: boolean): Printer => {
  const all: Array<unknown> = []
  return {
    items: (items) => {
      for (const item of items) all.push(item)
      return ""
    },
    end: (isComplete) => {
      if (!isComplete || (!isList && all.length === 0)) return { text: "" }
      const results = filter(isList ? [all] : all)
      const text = printer.items(spreads ? results.flat(1) : results)
      const end = printer.end(isComplete)
      return { ...end, text: text + end.text }
    }
  }
}
