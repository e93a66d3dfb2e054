import { didYouMean } from "../args/nearest.ts"
import { Problem } from "../exit/Problem.ts"
import { styleOf } from "../terminal/style.ts"
import type { Terminal } from "../terminal/terminal.ts"
import { type Format, type FormatName, formatNames, type Printer } from "./format.ts"

const formats: { readonly [F in FormatName]: () => Promise<Format> } = {
  table: () => import("./table.ts").then(({ table }) => table),
  json: () => import("./json.ts").then(({ json }) => json),
  ndjson: () => import("./json.ts").then(({ ndjson }) => ndjson),
  csv: () => import("./csv.ts").then(({ csv }) => csv),
  yaml: () => import("./yaml.ts").then(({ yaml }) => yaml)
}

const isFormat = (name: string): name is FormatName => (formatNames as ReadonlyArray<string>).includes(name)

/** The format that is asked for; a table on a terminal, and JSON elsewhere. */
export const formatOf = (
  flags: ReadonlyMap<string, ReadonlyArray<string>>,
  { stdout }: Pick<Terminal, "stdout">
): FormatName => {
  const asked = flags.get("--output")?.at(-1)
  if (asked === undefined) return stdout.isTTY ? "table" : "json"
  if (isFormat(asked)) return asked
  throw new Problem(
    `--output takes ${formatNames.join(", ")}, not ${JSON.stringify(asked)}${didYouMean(asked, formatNames)}`
  )
}

/** The fields that are asked for. */
export const columnsOf = (flags: ReadonlyMap<string, ReadonlyArray<string>>): ReadonlyArray<string> | undefined =>
  flags
    .get("--columns")
    ?.flatMap((text) => text.split(","))
    .map((path) => path.trim())
    .filter((path) => path !== "")

/** Makes the printer of a format for a terminal. */
export const printerOf = async (
  name: FormatName,
  terminal: Terminal,
  answer: {
    readonly isList: boolean
    readonly declared: ReadonlyArray<string>
    readonly columns?: ReadonlyArray<string> | undefined
  }
): Promise<Printer> => {
  const format = await formats[name]()
  return format({
    ...answer,
    columns: answer.columns,
    width: terminal.stdout.isTTY ? (terminal.stdout.columns() ?? 80) : undefined,
    style: styleOf(terminal, terminal.stdout)
  })
}
