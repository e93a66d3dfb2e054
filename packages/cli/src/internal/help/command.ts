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
  return [
    style("bold", `meraki ${name}`),
    "",
    ...pairs(
      usage.map(([form, about]) => [`meraki ${form}`, about]),
      width,
      44
    ),
    "",
    ...pairs(flags.map(row), width),
    `      with ${commonFlags.map(({ name }) => name).join(", ")}`,
    ""
  ].join("\n")
}
