import type { Descriptor } from "@effect-meraki/core/model/Descriptor"
import { isTaken, kebab, type Parameter, parametersOf } from "../args/accepted.ts"
import { isSeconds, isSwitch, placeholderOf, typeOf } from "../args/shapes.ts"
import type { Entry } from "../index/operations.ts"
import { loadWords } from "../index/words.ts"
import { styleOf } from "../terminal/style.ts"
import type { Terminal } from "../terminal/terminal.ts"
import { cutTo } from "../terminal/width.ts"
import { pairs } from "./layout.ts"

const containers: { readonly [name: string]: string } = {
  organizationId: "--organization NAME|ID",
  networkId: "--network NAME|ID",
  serial: "--device NAME|SERIAL"
}

const shortened = (text: string): string => (text.length > 24 ? `${text.slice(0, 23)}…` : text)

const flagOf = ({ name, shape }: Parameter): string => {
  const container = containers[name]
  if (container !== undefined) return container
  if (isTaken(name)) return `--set ${name}=…`
  if (isSwitch(shape)) return `--[no-]${kebab(name)}`
  return `--${kebab(name)} ${isSeconds(shape) ? "SECONDS" : shortened(placeholderOf(typeOf(shape)))}`
}

const usageOf = ({ name }: Entry, required: ReadonlyArray<Parameter>): string =>
  ["meraki", name, ...required.map(flagOf), "[…]"].join(" ")

const factsOf = ({ batch, method, paging, path }: Descriptor): string =>
  [
    `${method} ${path}`,
    ...(paging === undefined ? [] : ["answers in pages"]),
    ...(batch === undefined ? [] : ["can be part of a batch"])
  ].join(", ")

/** The lines that fit, and how to see the others. */
const fitting = (lines: ReadonlyArray<string>, room: number): ReadonlyArray<string> =>
  lines.length <= room
    ? lines
    : [...lines.slice(0, Math.max(0, room - 1)), `  … and ${lines.length - Math.max(0, room - 1)} more: --help --all`]

/** The help of an operation. On a terminal it fits the screen, unless everything is wanted. */
export const operationHelp = async (
  entry: Entry,
  descriptor: Descriptor,
  terminal: Pick<Terminal, "env" | "stdout">,
  isAll: boolean
): Promise<string> => {
  const style = styleOf(terminal, terminal.stdout)
  const width = terminal.stdout.columns() ?? Infinity
  const room = isAll ? Infinity : (terminal.stdout.rows() ?? Infinity) - 8
  const words = await loadWords(entry)
  const parameters = parametersOf(descriptor).toSorted((a, b) => Number(b.isRequired) - Number(a.isRequired))
  const rows = parameters.map((parameter): readonly [string, string] => [
    flagOf(parameter),
    [parameter.isRequired ? "required." : "", words.get(parameter.name) ?? ""].join(" ").trim()
  ])
  const nested = isAll ? Array.from(words).filter(([place]) => /[.[]/.test(place)) : []
  const inside = nested.map(([place, text]): readonly [string, string] => [
    `--set ${place.replaceAll("[]", "[0]")}=…`,
    text
  ])
  return [
    cutTo(`${style("bold", entry.id)}: ${entry.summary}`, width),
    cutTo(`${factsOf(descriptor)}${entry.deprecated ? " (deprecated)" : ""}`, width),
    "",
    cutTo(
      usageOf(
        entry,
        parameters.filter(({ isRequired }) => isRequired)
      ),
      width
    ),
    "",
    ...fitting([...pairs(rows, width), ...pairs(inside, width, 48)], room),
    ""
  ].join("\n")
}
