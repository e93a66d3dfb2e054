import type { Simulator } from "@effect-meraki/simulator"
import { spawn } from "node:child_process"
import { constants } from "node:os"
import { simulateFlags } from "../args/flags.ts"
import { type Flags, isOn, last } from "../args/given.ts"
import { wholeNumber } from "../args/numbers.ts"
import { exitCodes } from "../exit/codes.ts"
import { Problem } from "../exit/Problem.ts"
import { type Terminal, variable } from "../terminal/terminal.ts"
import type { Command } from "./Command.ts"

const faultsOf = (flags: Flags): number | undefined => {
  const text = last(flags, "--faults")
  if (text === undefined) return undefined
  const rate = Number(text)
  if (text.trim() === "" || !(rate >= 0 && rate <= 1))
    throw new Problem(`--faults takes a number from 0 to 1, not ${JSON.stringify(text)}`)
  return rate
}

const portOf = (flags: Flags): number | undefined => {
  const port = wholeNumber(flags, "--port", 0)
  if (port !== undefined && port > 65_535) throw new Problem(`--port takes a number up to 65535, not ${port}`)
  return port
}

const optionsOf = (flags: Flags): Simulator.Options => {
  const rate = faultsOf(flags)
  return {
    port: portOf(flags),
    seed: last(flags, "--seed"),
    organizations: wholeNumber(flags, "--orgs", 1),
    networksPerOrganization: wholeNumber(flags, "--networks", 0),
    devicesPerNetwork: wholeNumber(flags, "--devices", 0),
    ...(rate === undefined ? {} : { faults: { rate } }),
    ...(last(flags, "--limits") === "false" ? { limits: false } : {}),
    life: isOn(flags, "--life")
  }
}

const leftAlone = (): void => undefined

/** The code of a program that a signal has ended, as shells have it. */
const codeOf = (signal: NodeJS.Signals | null): number =>
  signal === null ? exitCodes.unexpected : 128 + constants.signals[signal]

/** Runs a program that has the simulator in its environment. Ctrl-C is its own. Returns its exit code. */
const runWith = (
  command: string,
  args: ReadonlyArray<string>,
  terminal: Terminal,
  pointed: { readonly [name: string]: string }
): Promise<number> =>
  new Promise((resolve, reject) => {
    // However often it is pressed.
    process.on("SIGINT", leftAlone)
    const end = (settle: () => void): void => {
      process.off("SIGINT", leftAlone)
      settle()
    }
    const child = spawn(command, args, {
      cwd: terminal.cwd,
      env: { ...terminal.env, ...pointed },
      stdio: "inherit"
    })
    child.once("error", (error) => end(() => reject(new Problem(`${command} cannot be started: ${error.message}`))))
    child.once("close", (code, signal) => end(() => resolve(code ?? codeOf(signal))))
  })

/** Starts a simulator. Throws a `Problem` when it cannot listen. */
const startWith = async (options: Simulator.Options): Promise<Awaited<ReturnType<typeof Simulator.startSimulator>>> => {
  const { Simulator } = await import("@effect-meraki/simulator")
  try {
    return await Simulator.startSimulator(options)
  } catch (error) {
    const { code } = Object(error) as { readonly code?: unknown }
    if (code === "EADDRINUSE" || code === "EACCES")
      throw new Problem(
        `--port ${options.port} ${code === "EACCES" ? "is not for everybody" : "is in use"}; without the flag it finds a free one`
      )
    throw error
  }
}

const untilAborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener("abort", () => resolve(), { once: true })
  })

const simulateWith = async (
  simulator: Simulator.Running,
  words: ReadonlyArray<string>,
  terminal: Terminal
): Promise<number> => {
  const pointed = { MERAKI_DASHBOARD_API_KEY: simulator.apiKey, MERAKI_BASE_URL: simulator.url }
  const [command, ...args] = words
  if (command !== undefined) return runWith(command, args, terminal, pointed)
  if (terminal.stdin.isTTY && terminal.stdout.isTTY) {
    const shell = variable(terminal, "SHELL") ?? (terminal.platform === "win32" ? "cmd.exe" : "/bin/sh")
    await terminal.stderr.write(
      `A simulated Dashboard at ${simulator.url}. This shell is pointed at it; leave the shell to end it.\n`
    )
    await runWith(shell, [], terminal, pointed)
    return exitCodes.done
  }
  const lines = Object.entries(pointed).map(([name, value]) => `export ${name}=${value}\n`)
  await terminal.stdout.write(lines.join(""))
  await untilAborted(terminal.signal)
  return exitCodes.done
}

/** `meraki simulate`. */
export const simulate: Command = {
  usage: [
    ["simulate", "a Dashboard on this machine, and a shell that is pointed at it"],
    ["simulate -- COMMAND …", "run one command with it"]
  ],
  flags: simulateFlags,
  run: async ({ flags, words }, terminal) => {
    const options = optionsOf(flags)
    const simulator = await startWith(options)
    try {
      return await simulateWith(simulator, words, terminal)
    } finally {
      await simulator.close()
    }
  }
}
