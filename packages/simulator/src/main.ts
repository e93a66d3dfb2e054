#!/usr/bin/env node
import { type Command, commandIn, counters, keysHelp, press, raise, usage, welcome } from "./internal/cli.ts"
import { startSimulator } from "./Simulator.ts"

const interval = 500

/** Updates one line with the counts, on a terminal. */
const showCounters = (simulator: Awaited<ReturnType<typeof startSimulator>>): (() => void) => {
  if (!process.stdout.isTTY) return () => undefined
  let before = 0
  const timer = setInterval(() => {
    const snapshot = simulator.snapshot()
    const perSecond = Math.round(((snapshot.requests - before) * 1000) / interval)
    before = snapshot.requests
    const line = `  ${counters(snapshot, perSecond)}`
    process.stdout.write(`\r\u001B[2K${line.slice(0, process.stdout.columns - 1)}`)
  }, interval)
  return () => {
    clearInterval(timer)
    process.stdout.write("\n")
  }
}

/** Reads single keys from a terminal; returns how to stop, and what resolves when one asks for the end. */
const readKeys = (simulator: Awaited<ReturnType<typeof startSimulator>>) => {
  const { stdin } = process
  let finish: () => void = () => undefined
  const ended = new Promise<void>((resolve) => {
    finish = resolve
  })
  if (!stdin.isTTY) return { ended, stop: () => undefined }
  console.log(keysHelp)
  stdin.setRawMode(true)
  stdin.on("data", (data) => {
    const key = data.toString()
    // In this mode Ctrl-C is a key like any other.
    if (key === "q" || key === "\u0003") finish()
    const done = press(key, simulator, Math.random)
    if (done !== undefined) process.stdout.write(`\r\u001B[2K  ${done}\n`)
  })
  return {
    ended,
    stop: () => {
      stdin.setRawMode(false)
      stdin.pause()
    }
  }
}

/** Raises alerts, again and again if they are to be; returns how to stop. */
const raiseAlerts = (
  simulator: Awaited<ReturnType<typeof startSimulator>>,
  { every, types }: { readonly every: number | undefined; readonly types: ReadonlyArray<string> }
): (() => void) => {
  const raiseAll = () => {
    for (const type of types) console.log(`  ${raise(type, simulator)}`)
  }
  raiseAll()
  if (every === undefined) return () => undefined
  const timer = setInterval(raiseAll, every * 1000)
  return () => clearInterval(timer)
}

const run = async ({ alerts, options }: Extract<Command, { readonly kind: "run" }>): Promise<void> => {
  const simulator = await startSimulator(options)
  console.log(welcome(simulator, options.host))
  const calm = raiseAlerts(simulator, alerts)
  const hide = showCounters(simulator)
  const keys = readKeys(simulator)
  // The last one when its terminal is closed: a world in a file is written all the same.
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const
  const signaled = new Promise<void>((resolve) => {
    for (const signal of signals) process.once(signal, () => resolve())
  })
  await Promise.race([signaled, keys.ended])
  calm()
  keys.stop()
  hide()
  await simulator.close()
  console.log(`  ${counters(simulator.snapshot(), 0)}`)
}

const command = commandIn(process.argv.slice(2))
switch (command.kind) {
  case "help":
    console.log(usage)
    break
  case "wrong":
    console.error(`${command.problem}\n\n${usage}`)
    process.exitCode = 2
    break
  case "run":
    await run(command).catch((error: unknown) => {
      // The user has to choose another port. The message says so, and a stack would hide it.
      console.error(error instanceof Error ? error.message : String(error))
      process.exitCode = 1
    })
}
