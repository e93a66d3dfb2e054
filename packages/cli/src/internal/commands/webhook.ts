import * as Transport from "@effect-meraki/core/Transport"
import * as Webhooks from "@effect-meraki/core/Webhooks"
import * as Effect from "effect/Effect"
import { readFile } from "node:fs/promises"
import { resolve } from "node:path"
import { type Flags, isOn, last } from "../args/given.ts"
import type { Typed } from "../args/tokens.ts"
import { exitCodes } from "../exit/codes.ts"
import { Problem } from "../exit/Problem.ts"
import { valuesIn } from "../pipeline/values.ts"
import { makeScreen } from "../terminal/screen.ts"
import { type Terminal, variable } from "../terminal/terminal.ts"
import { visible } from "../terminal/visible.ts"
import { runProgram } from "./runCommand.ts"

async function* textOf(file: string, terminal: Terminal): AsyncGenerator<string> {
  if (file === "-") {
    yield* terminal.stdin.chunks()
    return
  }
  yield await readFile(resolve(terminal.cwd, file), "utf8").catch((error: Error) => {
    throw new Problem(`${file} cannot be read: ${error.message}`)
  })
}

const optionsOf = (flags: Flags, terminal: Terminal): Webhooks.ReplayOptions => {
  const url = last(flags, "--to")
  if (url === undefined) throw new Problem("--to is needed: the URL of the receiver")
  const sharedSecret = variable(terminal, "MERAKI_WEBHOOK_SECRET")
  if (sharedSecret === undefined) {
    throw new Problem("there is no secret", {
      hints: ["it is read from MERAKI_WEBHOOK_SECRET: nobody saves it with an event"]
    })
  }
  return { url, sharedSecret, secretHeader: last(flags, "--secret-header"), keepTime: isOn(flags, "--keep-time") }
}

/** What to call an event on the screen. */
const nameOf = (saved: unknown): string => {
  const { payload } = Object(saved) as { readonly payload?: unknown }
  const { alertId, alertType, callbackId } = Object(payload ?? saved) as { readonly [name: string]: unknown }
  const parts = [alertType, alertId ?? callbackId].filter((part) => typeof part === "string" && part !== "")
  return visible(parts.join(" ")) || "an event"
}

const replay = async (file: string, flags: Flags, terminal: Terminal): Promise<number> => {
  const options = optionsOf(flags, terminal)
  const screen = makeScreen(terminal)
  const counts = { accepted: 0, others: 0 }
  for await (const saved of valuesIn(textOf(file, terminal))) {
    const sent = Webhooks.replay(saved, options).pipe(
      Effect.provide(Transport.layerFetch),
      Effect.mapError((error) =>
        error._tag === "TransportError"
          ? new Problem(`${options.url} does not answer: ${error.reason}`, { kind: "unavailable" })
          : new Problem(error.message)
      )
    )
    const status = await runProgram(terminal, sent)
    if (status >= 200 && status < 300) counts.accepted++
    else counts.others++
    await screen.out(`${status} ${nameOf(saved)}\n`)
  }
  if (counts.others === 0) return exitCodes.done
  return counts.accepted === 0 ? exitCodes.refused : exitCodes.partial
}

/** `meraki webhook`. */
export const runWebhook = (typed: Typed, terminal: Terminal): Promise<number> => {
  const [word, file, ...others] = typed.words
  if (word !== "replay" || file === undefined || others.length > 0) {
    throw new Problem("meraki webhook takes: replay FILE")
  }
  return replay(file, typed.flags, terminal)
}
