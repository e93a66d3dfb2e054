import { didYouMean } from "../args/nearest.ts"
import { Problem } from "../exit/Problem.ts"
import { styleOf } from "../terminal/style.ts"
import type { Terminal } from "../terminal/terminal.ts"
import { visible } from "../terminal/visible.ts"
import { csv } from "./csv.ts"
import { filteredItems, filteredWhole, rawPrinter } from "./filtered.ts"
import { type Format, type FormatName, formatNames, type Printer } from "./format.ts"
import { loadFilter } from "./jq.ts"
import { json, ndjson } from "./json.ts"
import { table } from "./table.ts"
import { loadYaml } from "./yaml.ts"

const formats: { readonly [F in FormatName]: () => Promise<Format> } = {
  table: async () => table,
  json: async () => json,
  ndjson: async () => ndjson,
  csv: async () => csv,
  yaml: loadYaml
}

const isFormat = (name: string): name is FormatName => (formatNames as ReadonlyArray<string>).includes(name)

/** The format that is asked for; undefined when none is. */
export const askedFormat = (flags: ReadonlyMap<string, ReadonlyArray<string>>): FormatName | undefined => {
  const asked = flags.get("--output")?.at(-1)
  if (asked === undefined || isFormat(asked)) return asked
  throw new Problem(
    `--output takes ${formatNames.join(", ")}, not ${JSON.stringify(asked)}${didYouMean(asked, formatNames)}`
  )
}

/** The fields that are asked for. */
const columnsOf = (flags: ReadonlyMap<string, ReadonlyArray<string>>): ReadonlyArray<string> | undefined =>
  flags
    .get("--columns")
    ?.flatMap((text) => text.split(","))
    .map((path) => path.trim())
    .filter((path) => path !== "")

/** What is to be printed. */
export interface Printing {
  readonly isList: boolean
  readonly declared: ReadonlyArray<string>
  readonly columns?: ReadonlyArray<string> | undefined
}

/** A printer whose texts do not drive the terminal that they go to. Data that goes elsewhere is left as it is. */
const harmless = (printer: Printer, { stdout }: Terminal): Printer =>
  stdout.isTTY
    ? {
        items: (items) => visible(printer.items(items)),
        end: (isComplete) => {
          const end = printer.end(isComplete)
          return { ...end, text: visible(end.text) }
        }
      }
    : printer

/** Makes the printer of a format for a terminal. */
export const printerOf = async (name: FormatName, terminal: Terminal, printing: Printing): Promise<Printer> => {
  const format = await formats[name]()
  const printer = format({
    ...printing,
    columns: printing.columns,
    width: terminal.stdout.isTTY ? (terminal.stdout.columns() ?? 80) : undefined,
    style: styleOf(terminal, terminal.stdout)
  })
  // A table has styles of its own, and sees to its cells.
  return name === "table" ? printer : harmless(printer, terminal)
}

/** Makes the printer of a command by its flags: a table on a terminal, JSON elsewhere, what jq gives as jq prints it. */
export const chosenPrinter = async (
  flags: ReadonlyMap<string, ReadonlyArray<string>>,
  terminal: Terminal,
  printing: Printing
): Promise<Printer> => {
  const asked = askedFormat(flags)
  const text = flags.get("--jq")?.at(-1)
  if (text === undefined)
    return printerOf(asked ?? (terminal.stdout.isTTY ? "table" : "json"), terminal, {
      ...printing,
      columns: columnsOf(flags)
    })
  const filter = await loadFilter(text)
  const spreads = asked === "table" || asked === "csv" || asked === "yaml"
  const printer =
    asked === undefined
      ? harmless(rawPrinter, terminal)
      : await printerOf(asked, terminal, { isList: spreads, declared: [], columns: columnsOf(flags) })
  return asked === "ndjson" ? filteredItems(filter, printer) : filteredWhole(filter, printer, printing.isList, spreads)
}
