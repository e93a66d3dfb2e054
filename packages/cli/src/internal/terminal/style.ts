import { styleText } from "node:util"
import type { Output, Terminal } from "./terminal.ts"

type Format = Parameters<typeof styleText>[0]

/** Gives text a style, or leaves it as it is. */
export type Style = (format: Format, text: string) => string

/** Text without any style. */
export const plain: Style = (_, text) => text

const colored: Style = (format, text) => styleText(format, text, { validateStream: false })

/**
 * How text for an output is styled: in color on a terminal, unless `NO_COLOR` is set or the terminal is dumb. `FORCE_COLOR`
 * wins over what the output is. See https://no-color.org.
 */
export const styleOf = ({ env }: Pick<Terminal, "env">, output: Pick<Output, "isTTY">): Style => {
  const forced = env["FORCE_COLOR"]
  if (forced !== undefined && forced !== "") return forced === "0" || forced === "false" ? plain : colored
  if ((env["NO_COLOR"] ?? "") !== "" || env["TERM"] === "dumb") return plain
  return output.isTTY ? colored : plain
}
