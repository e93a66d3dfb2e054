import { commonFlags, type Flag } from "../args/flags.ts"
import type { Command } from "../commands/Command.ts"
import { styleOf } from "../terminal/style.ts"
import type { Terminal } from "../terminal/terminal.ts"
import { pairs } from "./layout.ts"

const row = ({ help, name, short, value }: Flag): readonly [string, string] => [
  `${short === undefined ? "    " : `-${short}, `}--${name}${value === undefined ? "" : ` ${value}`}`,
  help
]

/** The help of a command that is no operation. */
export const commandHelp = (
  name: string,
  { flags, usage }: Command,
  terminal: Pick<Terminal, "env" | "stdout">
): string => {
  const style = styleOf(terminal, terminal.stdout)
  const width = terminal.stdout.columns() ?? Infinity
  const taken = new Set(flags.map((flag) => flag.name))
  return [
    style("bold", `meraki ${name}`),
    "",
    ...pairs(
      usage.map(([form, about]) => [`meraki ${form}`, about]),
      width,
      40
    ),
    "",
    ...pairs([...flags, ...commonFlags.filter((flag) => !taken.has(flag.name))].map(row), width),
    ""
  ].join("\n")
}
