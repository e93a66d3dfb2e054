import * as MerakiClient from "@effect-meraki/core/MerakiClient"
import type { MerakiError, WriteError } from "@effect-meraki/core/MerakiError"
import type { Descriptor } from "@effect-meraki/core/model/Descriptor"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import { isOn, last } from "../args/given.ts"
import type { Input } from "../args/input.ts"
import type { Typed } from "../args/tokens.ts"
import { answers } from "../client/answers.ts"
import { exitCodes } from "../exit/codes.ts"
import { Problem } from "../exit/Problem.ts"
import { withContainers } from "../names/place.ts"
import { type Lookup, organizationId } from "../names/resolve.ts"
import { expectedOf } from "../output/answer.ts"
import { chosenPrinter } from "../output/choose.ts"
import { isFields } from "../output/flatten.ts"
import { type Outcome, outcomesOf, type PipedCall, pipedCalls } from "../pipeline/calls.ts"
import { missingIds } from "../pipeline/fill.ts"
import { type Context, ended, printAnswer, printOutcomes } from "../pipeline/print.ts"
import { withStatus } from "../pipeline/status.ts"
import { allSettings, type Settings } from "../profile/settings.ts"
import { makeScreen, type Screen } from "../terminal/screen.ts"
import type { Terminal } from "../terminal/terminal.ts"
import { agree } from "../write/agree.ts"
import { type Planned, plannedRead, plannedWrite } from "../write/planned.ts"
import { type Asked, askedOf, refuseAmbiguous, refuseMissing } from "./asked.ts"
import { clientOf, runEffect, runProgram } from "./runCommand.ts"

/** What an operation runs with. */
interface Running {
  readonly asked: Asked
  readonly settings: Settings
  readonly terminal: Terminal
  readonly screen: Screen
  /** Show what would be sent, and send nothing. */
  readonly isDry: boolean
}

type Client = MerakiClient.MerakiClient

/** Runs an operation and prints its answer: once, or for each object that is piped in when the input lacks an id. */
export const runOperation = async (
  descriptor: Descriptor,
  typed: Typed,
  terminal: Terminal,
  ambiguous: ReadonlyArray<string>
): Promise<number> => {
  const asked = await askedOf(descriptor, typed, terminal, ambiguous)
  const [settings, ...others] = await allSettings(terminal, typed.flags)
  const screen = makeScreen(terminal)
  const running = { asked, settings, terminal, screen, isDry: isOn(typed.flags, "--dry-run") }
  if (descriptor.method !== "GET" && !running.isDry) terminal.finish()
  return others.length === 0
    ? runEffect(screen, terminal, typed.flags, settings, withOneKey(running))
    : withKeys(running, [settings, ...others])
}

const withOneKey = (running: Running): Effect.Effect<number, MerakiError | Problem, Client> =>
  Effect.gen(function* () {
    const { asked } = running
    const input = yield* containersOf(running)
    const missing = missingIds(asked.descriptor, input)
    if (asked.isPiped && missing.length > 0) return yield* pipeline(running, input, missing)
    yield* refuseMissing(asked, missing)
    return yield* once(running, input)
  })

const containersOf = ({ asked: { descriptor, flags, input, isPiped }, settings: { organization } }: Running) =>
  withContainers(descriptor, input, {
    organization: last(flags, "--organization"),
    networks: flags.get("--network") ?? [],
    devices: flags.get("--device") ?? [],
    defaultOrganization: organization,
    mayAsk: !isPiped
  })

const contextOf = (
  { asked: { descriptor, flags }, isDry, screen, terminal }: Running,
  added: ReadonlyArray<string>,
  isList: boolean
): Effect.Effect<Context, Problem> => {
  const expected = isDry ? { isList: false, declared: [] } : expectedOf(descriptor)
  const printing = { isList: expected.isList || isList, declared: isDry ? [] : [...added, ...expected.declared] }
  return Effect.map(
    Effect.tryPromise({
      try: () => chosenPrinter(flags, terminal, printing),
      catch: (error) => error as Problem
    }),
    (printer) => ({ flags, terminal, printer, screen, counts: { objects: undefined, items: 0 } })
  )
}

const shown = <A, E>(context: Context, program: Effect.Effect<A, E, Client>): Effect.Effect<A, E | Problem, Client> =>
  withStatus(ended(context, program), context.counts, {
    isQuiet: isOn(context.flags, "--quiet"),
    screen: context.screen,
    stderr: context.terminal.stderr
  })

/** What a call would send. */
const plannedOf = (
  { asked: { descriptor, flags }, screen, settings, terminal }: Running,
  input: Input
): Effect.Effect<Planned, WriteError, Client> =>
  descriptor.method === "GET"
    ? plannedRead(descriptor, input, (transport) => clientOf(screen, terminal, flags, settings, transport))
    : plannedWrite(descriptor, input)

/** Whether a person has to agree first. */
const mustAsk = ({ asked: { descriptor, flags }, isDry }: Running): boolean =>
  descriptor.method !== "GET" && !isDry && !isOn(flags, "--yes")

const once = (running: Running, input: Input): Effect.Effect<number, MerakiError | Problem, Client> =>
  Effect.gen(function* () {
    const { asked, isDry, screen, terminal } = running
    const context = yield* contextOf(running, [], false)
    if (mustAsk(running)) yield* agree([yield* plannedOf(running, input)], terminal, screen)
    const parts = isDry
      ? Stream.fromEffect(Effect.map(plannedOf(running, input), (planned) => ({ items: [planned] })))
      : answers(asked.descriptor, input, asked.extent)
    yield* shown(context, printAnswer(context, parts))
    return exitCodes.done
  })

/** An item with the ids of the call it came from, where it has no fields of these names. */
const withIds = (item: unknown, ids: Input): unknown => (isFields(item) ? { ...ids, ...item } : item)

/** Where nothing says whose an object is, all such calls count against one organization: that of the command, or a nameless one. */
const ownerOf = ({ asked: { flags }, settings }: Running): Lookup<string> => {
  const named = last(flags, "--organization") ?? settings.organization
  return named === undefined ? Effect.succeed("unknown") : organizationId(named)
}

const pipeline = (
  running: Running,
  input: Input,
  missing: ReadonlyArray<string>
): Effect.Effect<number, MerakiError | Problem, Client> =>
  Effect.gen(function* () {
    const { asked, isDry, terminal } = running
    yield* refuseAmbiguous(asked)
    const context = yield* contextOf(running, missing, true)
    const owner = yield* ownerOf(running)
    const piped = pipedCalls(asked.descriptor, missing, terminal.stdin.chunks())
    const run = ({ ids, organizationId }: PipedCall) => {
      const whole = { ...input, ...ids }
      if (isDry) return Effect.map(plannedOf(running, whole), (planned) => [planned])
      const items = Stream.runCollect(answers(asked.descriptor, whole, asked.extent)).pipe(
        Effect.map((parts) => parts.flatMap((part) => part.items)),
        Effect.map((all) => (asked.addsIds ? all.map((item) => withIds(item, ids)) : all))
      )
      return MerakiClient.withOptions(items, { organizationId: organizationId ?? owner })
    }
    const calls = mustAsk(running) ? yield* agreed(running, input, piped) : piped
    return yield* shown(context, printOutcomes(context, outcomesOf(calls, run, asked.concurrency), undefined))
  })

/** The calls of a pipeline, once a person has seen what they would send and has agreed. */
const agreed = (
  running: Running,
  input: Input,
  piped: Stream.Stream<Result.Result<PipedCall, Problem>, Problem>
): Effect.Effect<Stream.Stream<Result.Result<PipedCall, Problem>, Problem>, Problem, Client> =>
  Effect.gen(function* () {
    const calls = yield* Stream.runCollect(piped)
    const planned = yield* Effect.forEach(calls, (call) =>
      Result.isFailure(call)
        ? Effect.succeed([])
        : Effect.match(plannedOf(running, { ...input, ...call.success.ids }), {
            // It fails again when it is to be sent, and is reported then.
            onFailure: () => [],
            onSuccess: (each) => [each]
          })
    )
    const writes = planned.flat()
    if (writes.length > 0) yield* agree(writes, running.terminal, running.screen)
    return Stream.fromArray(calls)
  })

/** Reads with several keys at once. Each item says which profile it came from; a key that fails stops no other. */
const withKeys = (running: Running, all: ReadonlyArray<Settings>): Promise<number> => {
  const { asked, screen, terminal } = running
  const { descriptor, extent, flags } = asked
  if (descriptor.method !== "GET") throw new Problem("only reads take several profiles")
  const read = (settings: Settings) =>
    Effect.gen(function* () {
      const input = yield* containersOf({ ...running, asked: { ...asked, isPiped: false }, settings })
      yield* refuseMissing(asked, missingIds(descriptor, input))
      const items = running.isDry
        ? [yield* plannedOf({ ...running, settings }, input)]
        : (yield* Stream.runCollect(answers(descriptor, input, extent))).flatMap((part) => part.items)
      return items.map((item) => withIds(item, { profile: settings.profile }))
    }).pipe(
      Effect.provide(clientOf(screen, terminal, flags, settings)),
      Effect.result,
      Effect.map((result): Outcome => ({ ids: { profile: settings.profile }, result }))
    )
  const outcomes = Stream.mapEffect(Stream.fromArray(all), read, { concurrency: all.length })
  return runProgram(
    terminal,
    Effect.flatMap(contextOf(running, ["profile"], true), (context) =>
      ended(context, printOutcomes(context, outcomes, all.length))
    )
  )
}
