import * as Effect from "effect/Effect"
import { didYouMean } from "../args/nearest.ts"
import { isOn, last } from "../args/given.ts"
import type { Typed } from "../args/tokens.ts"
import { exitCodes } from "../exit/codes.ts"
import { Problem } from "../exit/Problem.ts"
import { networkId, organizationId } from "../names/resolve.ts"
import { chosenPrinter } from "../output/choose.ts"
import { withStatus } from "../pipeline/status.ts"
import { oneSettings } from "../profile/settings.ts"
import { reports } from "../reports/reports.ts"
import { makeScreen } from "../terminal/screen.ts"
import type { Terminal } from "../terminal/terminal.ts"
import { runEffect } from "./runCommand.ts"

const isReport = (name: string): name is keyof typeof reports => Object.hasOwn(reports, name)

/** `meraki report`. */
export const runReport = async (typed: Typed, terminal: Terminal): Promise<number> => {
  const { flags, words } = typed
  const [name = "", ...others] = words
  const names = Object.keys(reports)
  if (!isReport(name) || others.length > 0)
    throw new Problem(
      `meraki report takes ${names.join(", ")}${name === "" ? "" : `, not ${JSON.stringify(words.join(" "))}`}${didYouMean(name, names)}`
    )
  const settings = await oneSettings(terminal, flags)
  const screen = makeScreen(terminal)
  const program = Effect.gen(function* () {
    const owner = yield* organizationId(last(flags, "--organization") ?? settings.organization)
    const networks = yield* Effect.forEach(flags.get("--network") ?? [], (text) => networkId(text, owner))
    const making = reports[name]({ organizationId: owner, networks })
    const { columns, rows } = yield* withStatus(
      making,
      { objects: undefined, items: 0 },
      { isQuiet: isOn(flags, "--quiet"), screen, stderr: terminal.stderr }
    )
    const printer = yield* Effect.tryPromise({
      try: () => chosenPrinter(flags, terminal, { isList: true, declared: columns }),
      catch: (error) => error as Problem
    })
    const end = () => printer.end(true)
    yield* Effect.promise(() => screen.out(printer.items(rows) + end().text))
    return exitCodes.done
  })
  return runEffect(screen, terminal, flags, settings, program)
}
