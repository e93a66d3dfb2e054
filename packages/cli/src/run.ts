import { acceptedBy, acceptedOf } from "./internal/args/accepted.ts"
import { commonFlags } from "./internal/args/flags.ts"
import { nearestNames } from "./internal/args/nearest.ts"
import { leadingWords, readTyped, type Typed, type Word } from "./internal/args/tokens.ts"
import { commands } from "./internal/commands/all.ts"
import type { Command } from "./internal/commands/Command.ts"
import { exitCodes } from "./internal/exit/codes.ts"
import { kindOf, reportJson, reportText } from "./internal/exit/report.ts"
import { commandHelp } from "./internal/help/command.ts"
import { overviewHelp } from "./internal/help/overview.ts"
import { topics } from "./internal/help/topics.ts"
import { styleOf } from "./internal/terminal/style.ts"
import type { Terminal } from "./internal/terminal/terminal.ts"
import { version } from "./internal/version.ts"

// Three parts make the program: this one, what looks into the index, and what needs a client.
const looking = () => import("./internal/commands/looking.ts")

const isOn = (typed: Typed, flag: string): boolean => typed.flags.get(`--${flag}`)?.at(-1) === "true"

const print = async (terminal: Terminal, text: string): Promise<number> => {
  await terminal.stdout.write(text)
  return exitCodes.done
}

/** The arguments without the words of the command's name. */
const argumentsAfter = (args: ReadonlyArray<string>, words: ReadonlyArray<Word>): ReadonlyArray<string> =>
  args.filter((_, index) => !words.some(({ at }) => at === index))

const overview = async (args: ReadonlyArray<string>, terminal: Terminal): Promise<number> => {
  const typed = readTyped(args, acceptedOf(commonFlags))
  if (isOn(typed, "version")) return print(terminal, `${version}\n`)
  return print(terminal, overviewHelp(styleOf(terminal, terminal.stdout)))
}

const operation = async (
  args: ReadonlyArray<string>,
  words: ReadonlyArray<Word>,
  terminal: Terminal
): Promise<number> => {
  const { commandOf, groupHelp, loadDescriptor, meantBy, operationHelp } = await looking()
  const found = commandOf(words.map(({ text }) => text))
  if (found.kind === "group") return print(terminal, groupHelp(found.name, terminal))
  const name = words.slice(0, found.words).map(({ text }) => text)
  const { ambiguous, entry } = meantBy(found.entry, name.join(" "), args)
  const descriptor = await loadDescriptor(entry)
  const rest = argumentsAfter(args, words.slice(0, found.words))
  const typed = readTyped(rest, acceptedBy(descriptor))
  if (isOn(typed, "help")) return print(terminal, await operationHelp(entry, descriptor, terminal, isOn(typed, "all")))
  if (isOn(typed, "version")) return print(terminal, `${version}\n`)
  const { runOperation } = await import("./internal/commands/working.ts")
  return runOperation(descriptor, typed, terminal, ambiguous)
}

const other = async (
  name: string,
  command: Command,
  args: ReadonlyArray<string>,
  terminal: Terminal
): Promise<number> => {
  const typed = readTyped(args, acceptedOf([...commonFlags, ...command.flags]))
  if (!isOn(typed, "help")) return command.run(typed, terminal)
  return print(terminal, commandHelp(name, command, terminal))
}

/** For the scripts of shells, which have no use for what went wrong. */
const candidates = async (words: ReadonlyArray<string>, terminal: Terminal): Promise<number> => {
  const { printCandidates } = await looking()
  try {
    return await printCandidates(words, { ...terminal, stderr: { ...terminal.stderr, write: async () => undefined } })
  } catch {
    // A message would end up in the line that is being typed.
    return exitCodes.done
  }
}

const command = async (args: ReadonlyArray<string>, terminal: Terminal): Promise<number> => {
  const words = leadingWords(args, acceptedOf(commonFlags))
  const [first] = words
  if (args[0] === "__complete") return candidates(args.slice(2), terminal)
  if (first === undefined) return overview(args, terminal)
  const [, second] = words
  if (first.text === "help" && second !== undefined && nearestNames(second.text, Object.keys(topics)).length === 0)
    return command([...argumentsAfter(args, [first]), "--help"], terminal)
  const own = Object.hasOwn(commands, first.text) ? commands[first.text] : undefined
  return own === undefined
    ? operation(args, words, terminal)
    : other(first.text, own, argumentsAfter(args, [first]), terminal)
}

/** Whether errors are wanted as JSON. */
const wantsJson = (args: ReadonlyArray<string>): boolean => {
  const asked = args.flatMap((arg, index) => {
    const [flag, value = ""] = /^(?:--output|-[hqy]*o)(?:=?(.*))$/.exec(arg) ?? []
    return flag === undefined ? [] : [value === "" ? args[index + 1] : value]
  })
  return asked.at(-1) === "json" || asked.at(-1) === "ndjson"
}

const report = async (error: unknown, args: ReadonlyArray<string>, terminal: Terminal): Promise<number> => {
  // Whoever interrupts knows it.
  if (kindOf(error) === "interrupted") return exitCodes.interrupted
  const text = wantsJson(args)
    ? `${JSON.stringify(reportJson(error))}\n`
    : reportText(error, styleOf(terminal, terminal.stderr))
  await terminal.stderr.write(text)
  return exitCodes[kindOf(error)]
}

/** A terminal that is as colored as a flag says. */
const colored = (args: ReadonlyArray<string>, terminal: Terminal): Terminal => {
  const flag = args.findLast((arg) => arg === "--color" || arg === "--no-color" || arg.startsWith("--color="))
  if (flag === undefined) return terminal
  const isOff = flag === "--no-color" || flag === "--color=false"
  return { ...terminal, env: { ...terminal.env, FORCE_COLOR: isOff ? "0" : "1" } }
}

/** Runs a command line. Returns the exit code; says on stderr what went wrong. */
export const run = async (args: ReadonlyArray<string>, given: Terminal): Promise<number> => {
  const terminal = colored(args, given)
  try {
    return await command(args, terminal)
  } catch (error) {
    return report(error, args, terminal)
  }
}
