import type { MerakiClient } from "@effect-meraki/core/MerakiClient"
import type { MerakiError } from "@effect-meraki/core/MerakiError"
import type { Descriptor } from "@effect-meraki/core/model/Descriptor"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { readBody } from "../args/body.ts"
import { type Input, inputOf } from "../args/input.ts"
import { wholeNumber } from "../args/numbers.ts"
import type { Typed } from "../args/tokens.ts"
import { answers } from "../client/answers.ts"
import { settingsOf } from "../client/settings.ts"
import type { Problem } from "../exit/Problem.ts"
import { withContainers } from "../names/place.ts"
import { expectedOf } from "../output/answer.ts"
import { columnsOf, formatOf, printerOf } from "../output/choose.ts"
import type { Printer } from "../output/format.ts"
import { styleOf } from "../terminal/style.ts"
import type { Terminal } from "../terminal/terminal.ts"
import { runCommand } from "./runCommand.ts"

const containersOf = (
  descriptor: Descriptor,
  input: Input,
  typed: Typed,
  options: { readonly organization: string | undefined; readonly mayAsk: boolean }
) =>
  withContainers(descriptor, input, {
    organization: typed.flags.get("--organization")?.at(-1),
    networks: typed.flags.get("--network") ?? [],
    devices: typed.flags.get("--device") ?? [],
    defaultOrganization: options.organization,
    mayAsk: options.mayAsk
  })

/** Runs an operation and prints its answer. */
export const runOperation = async (descriptor: Descriptor, typed: Typed, terminal: Terminal): Promise<number> => {
  const { flags } = typed
  const format = formatOf(flags, terminal)
  const extent = { limit: wholeNumber(flags, "--limit", 0), page: flags.get("--page")?.at(-1) }
  const body = await readBody(flags.get("--body")?.at(-1), terminal)
  const input = inputOf(descriptor, { flags, body })
  const settings = await settingsOf(terminal, flags)
  const expected = expectedOf(descriptor)
  const printer = await printerOf(format, terminal, { ...expected, columns: columnsOf(flags) })
  const program = Effect.gen(function* () {
    const whole = yield* containersOf(descriptor, input, typed, { organization: settings.organization, mayAsk: true })
    yield* print(
      terminal,
      printer,
      Stream.runForEach(answers(descriptor, whole, extent), ({ items, next }) =>
        write(terminal, printer.items(items), next)
      )
    )
  })
  return runCommand(terminal, flags, settings, program)
}

const write = (terminal: Terminal, text: string, next: string | undefined): Effect.Effect<void> =>
  Effect.promise(async () => {
    if (text !== "") await terminal.stdout.write(text)
    if (next !== undefined) await terminal.stderr.write(`next page: --page ${JSON.stringify(next)}\n`)
  })

/** Ends what a printer has begun, also when not everything came. */
const print = <E extends MerakiError | Problem>(
  terminal: Terminal,
  printer: Printer,
  printing: Effect.Effect<void, E, MerakiClient>
): Effect.Effect<void, E, MerakiClient> =>
  Effect.ensuring(
    printing,
    Effect.promise(async () => {
      const { note, text } = printer.end()
      if (text !== "") await terminal.stdout.write(text)
      if (note !== undefined && terminal.stderr.isTTY)
        await terminal.stderr.write(`${styleOf(terminal, terminal.stderr)("dim", note)}\n`)
    })
  )
