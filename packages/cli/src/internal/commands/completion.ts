import { didYouMean } from "../args/nearest.ts"
import { scripts, type Shell, shells } from "../complete/scripts.ts"
import { exitCodes } from "../exit/codes.ts"
import { Problem } from "../exit/Problem.ts"
import type { Command } from "./Command.ts"

const isShell = (word: string): word is Shell => (shells as ReadonlyArray<string>).includes(word)

/** `meraki completion`. */
export const completion: Command = {
  usage: shells.map((shell) => [
    `completion ${shell}`,
    scripts[shell]
      .split("\n")
      .find((line) => line.startsWith("# "))
      ?.slice(2) ?? ""
  ]),
  flags: [],
  run: async ({ words }, terminal) => {
    const [shell = ""] = words
    if (!isShell(shell)) throw new Problem(`completion is for ${shells.join(", ")}${didYouMean(shell, shells)}`)
    await terminal.stdout.write(scripts[shell])
    return exitCodes.done
  }
}
