import { type MerakiClient, withOptions } from "@effect-meraki/core/MerakiClient"
import type { MerakiError } from "@effect-meraki/core/MerakiError"
import * as Effect from "effect/Effect"
import { didYouMean } from "../args/nearest.ts"
import { type Flags, isOn, last } from "../args/given.ts"
import { wholeNumber } from "../args/numbers.ts"
import type { Typed } from "../args/tokens.ts"
import { secondsOf as secondsIn } from "../args/values.ts"
import { exitCodes } from "../exit/codes.ts"
import { Problem } from "../exit/Problem.ts"
import { networkId, organizationId } from "../names/resolve.ts"
import { chosenPrinter } from "../output/choose.ts"
import { oneSettings } from "../profile/settings.ts"
import { makeScreen, type Screen } from "../terminal/screen.ts"
import { styleOf } from "../terminal/style.ts"
import { type Terminal, variable } from "../terminal/terminal.ts"
import type { Happening } from "../watch/Happening.ts"
import { watch } from "../watch/poll.ts"
import { receive } from "../watch/receiver.ts"
import { sourcesOf, type Watched, watched } from "../watch/sources.ts"
import { lineOf } from "../watch/words.ts"
import { runEffect } from "./runCommand.ts"

/** Seconds of a flag such as `2h`; undefined when it is not given. */
export const secondsOf = (flags: Flags, flag: string): number | undefined => {
  const text = last(flags, flag)
  if (text === undefined) return undefined
  const seconds = secondsIn(text)
  if (seconds !== undefined) return seconds
  throw new Problem(`${flag} takes a time such as 90s, 2h or 7d, not ${JSON.stringify(text)}`)
}

/** A moment that depends on what time it is now. Both in milliseconds since 1970. */
export type Moment = (now: number) => number

/** The moment of a flag: a time before now such as `2h`, or a date and time; undefined when it is not given. */
export const momentOf = (flags: Flags, flag: string): Moment | undefined => {
  const text = last(flags, flag)
  if (text === undefined) return undefined
  const seconds = secondsIn(text)
  if (seconds !== undefined) return (now) => now - seconds * 1000
  const at = /^\d{4}-\d\d-\d\d(?:T|$)/.test(text) ? Date.parse(text) : Number.NaN
  if (!Number.isNaN(at)) return () => at
  throw new Problem(
    `${flag} takes a time ago such as 90s, 2h or 7d, or a date and time such as 2026-11-30T08:00:00Z, not ${JSON.stringify(text)}`
  )
}

const kindsOf = (flags: Flags): ReadonlyArray<Watched> => {
  const asked = (flags.get("--only") ?? []).flatMap((text) => text.split(","))
  if (asked.length === 0) return watched
  return asked.map((text) => {
    const kind = watched.find((each) => each === text.trim())
    if (kind !== undefined) return kind
    throw new Problem(`--only takes ${watched.join(", ")}, not ${JSON.stringify(text)}${didYouMean(text, watched)}`)
  })
}

const shareOf = (flags: Flags): number => {
  const text = last(flags, "--share") ?? "0.05"
  const share = Number(text)
  if (text.trim() !== "" && share > 0 && share <= 1) return share
  throw new Problem(`--share takes a number above 0 and up to 1, not ${JSON.stringify(text)}`)
}

/** Tells happenings: in lines for a person, or in the format that is asked for. */
export const tellerOf = async (flags: Flags, terminal: Terminal, screen: Screen) => {
  // A table waits for rows before it knows its columns; lines do not.
  const isData = (last(flags, "--output") ?? "table") !== "table" || last(flags, "--jq") !== undefined
  const style = styleOf(terminal, terminal.stdout)
  const printer = isData
    ? await chosenPrinter(flags, terminal, {
        isList: true,
        declared: ["at", "kind", "what", "network", "device", "details"]
      })
    : undefined
  return {
    tell: (happenings: ReadonlyArray<Happening>): Effect.Effect<void> =>
      Effect.promise(() =>
        screen.out(
          printer === undefined ? happenings.map((each) => lineOf(each, style)).join("") : printer.items(happenings)
        )
      ),
    /** Ends what a format has begun, such as the list of JSON. */
    end: Effect.promise(() => screen.out(printer === undefined ? "" : printer.end(true).text))
  }
}

const webhooksOf = (flags: Flags, terminal: Terminal) => {
  const port = wholeNumber(flags, "--webhook-port", 0)
  if (port === undefined) return undefined
  const sharedSecret = variable(terminal, "MERAKI_WEBHOOK_SECRET")
  if (sharedSecret === undefined)
    throw new Problem("there is no secret for webhooks", { hints: ["it is read from MERAKI_WEBHOOK_SECRET"] })
  return { port, host: last(flags, "--webhook-host") ?? "127.0.0.1", sharedSecret }
}

/** Ends an effect that never ends by itself after the time that a flag says. */
export const during = <A, E, R>(
  effect: Effect.Effect<A, E, R>,
  seconds: number | undefined
): Effect.Effect<void, E, R> =>
  seconds === undefined ? Effect.asVoid(effect) : Effect.asVoid(Effect.raceFirst(effect, Effect.sleep(seconds * 1000)))

/** `meraki watch`. */
export const runWatch = async (typed: Typed, terminal: Terminal): Promise<number> => {
  const { flags, words } = typed
  if (words.length > 0) throw new Problem("meraki watch takes flags alone")
  const kinds = kindsOf(flags)
  const share = shareOf(flags)
  const [every, limit] = ["--every", "--for"].map((flag) => secondsOf(flags, flag))
  const since = momentOf(flags, "--since")
  const webhooks = webhooksOf(flags, terminal)
  const settings = await oneSettings(terminal, flags)
  const screen = makeScreen(terminal)
  const { end, tell } = await tellerOf(flags, terminal, screen)
  const say = (text: string) => (isOn(flags, "--quiet") ? Effect.void : Effect.promise(() => screen.err(text)))
  const program: Effect.Effect<number, MerakiError | Problem, MerakiClient> = Effect.gen(function* () {
    const owner = yield* organizationId(last(flags, "--organization") ?? settings.organization)
    const networks = yield* Effect.forEach(flags.get("--network") ?? [], (text) => networkId(text, owner))
    if (webhooks !== undefined) {
      const port = yield* Effect.mapError(receive({ ...webhooks, tell }), (error) =>
        error instanceof Problem ? error : new Problem(error.message)
      )
      yield* say(`webhooks are taken at http://${webhooks.host}:${port}/\n`)
    }
    const watching = watch({
      sources: sourcesOf({ organizationId: owner, networks }, kinds),
      since: new Date(since === undefined ? Date.now() : since(Date.now())),
      every: every === undefined ? undefined : Math.max(1, every) * 1000,
      share,
      organizationId: owner,
      tell,
      say
    })
    // An outage is noticed soon, and waited out between two looks.
    const looking = withOptions(watching, { deadline: "30 seconds" }).pipe(
      // Without anything to look at there may still be webhooks.
      Effect.andThen(
        webhooks === undefined ? Effect.fail(new Problem("nothing can be watched", { kind: "refused" })) : Effect.never
      )
    )
    yield* during(looking, limit)
    return exitCodes.done
  }).pipe(Effect.scoped, Effect.ensuring(end))
  return runEffect(screen, terminal, flags, settings, program)
}
