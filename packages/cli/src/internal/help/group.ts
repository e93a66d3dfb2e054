import { entriesUnder } from "../index/operations.ts"
import { styleOf } from "../terminal/style.ts"
import type { Terminal } from "../terminal/terminal.ts"
import { pairs } from "./layout.ts"

/** The commands under some words; where they do not fit the screen, the groups that they form. */
export const groupHelp = (words: string, terminal: Pick<Terminal, "env" | "stdout">): string => {
  const style = styleOf(terminal, terminal.stdout)
  const width = terminal.stdout.columns() ?? Infinity
  const room = (terminal.stdout.rows() ?? Infinity) - 4
  const found = entriesUnder(words).filter(({ deprecated }) => !deprecated)
  const nameOf = ({ full, name }: { readonly full: string; readonly name: string }) =>
    name.startsWith(`${words} `) ? name : full
  const all = found.map((entry) => [nameOf(entry), entry.summary] as const)
  const depth = words.split(" ").length
  const groups = Array.from(
    Map.groupBy(all, ([name]) =>
      name
        .split(" ")
        .slice(0, depth + 1)
        .join(" ")
    ),
    ([name, members]): readonly [string, string] =>
      members.length === 1 ? (members[0] ?? [name, ""]) : [`${name} …`, `${members.length} commands`]
  )
  const rows = all.length <= room ? all : groups
  const lines = pairs(
    rows.toSorted(([a], [b]) => (a < b ? -1 : 1)),
    width,
    48
  )
  return `${style("bold", `meraki ${words}`)}: ${found.length} commands\n\n${lines.join("\n")}\n`
}
