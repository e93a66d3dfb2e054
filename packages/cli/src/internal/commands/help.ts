import { nearestNames } from "../args/nearest.ts"
import { exitCodes } from "../exit/codes.ts"
import { Problem } from "../exit/Problem.ts"
import { overviewHelp } from "../help/overview.ts"
import { topics } from "../help/topics.ts"
import { styleOf } from "../terminal/style.ts"
import type { Command } from "./Command.ts"

/** `meraki help`; that of a command is asked for by its own `--help`. */
export const help: Command = {
  usage: Object.keys(topics).map((topic) => [`help ${topic}`, topics[topic]?.split(/[.\n]/)[0] ?? ""]),
  flags: [],
  run: async ({ words }, terminal) => {
    const [topic = ""] = words
    const overview = () => overviewHelp(styleOf(terminal, terminal.stdout))
    const text = topic === "" ? overview() : Object.hasOwn(topics, topic) ? topics[topic] : undefined
    if (text === undefined) {
      const near = nearestNames(topic, Object.keys(topics))
      throw new Problem(`there is no topic ${JSON.stringify(topic)}`, {
        hints: [...near.map((name) => `did you mean ${name}?`), `topics: ${Object.keys(topics).join(", ")}`]
      })
    }
    await terminal.stdout.write(text)
    return exitCodes.done
  }
}
