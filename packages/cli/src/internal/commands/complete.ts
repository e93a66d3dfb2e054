import { complete } from "../complete/candidates.ts"
import { lineOf } from "../complete/line.ts"
import { exitCodes } from "../exit/codes.ts"
import type { Terminal } from "../terminal/terminal.ts"

const oneLine = (text: string): string => text.replaceAll(/[\u0000-\u001F\u007F]+/g, " ")

/** Prints what can be typed at the end of a line, for the script of a shell. */
export const printCandidates = async (words: ReadonlyArray<string>, terminal: Terminal): Promise<number> => {
  const line = lineOf(words)
  const completion = await complete(line)
  const all =
    completion.kind === "candidates"
      ? completion.candidates
      : await (await import("./working.ts")).namesFor(completion.of, line, terminal)
  const lines = all
    .filter(({ text }) => text.toLowerCase().startsWith(line.current.toLowerCase()))
    .map(({ about, text }) => `${line.prefix}${oneLine(text)}\t${oneLine(about)}\n`)
  await terminal.stdout.write(lines.join(""))
  return exitCodes.done
}
