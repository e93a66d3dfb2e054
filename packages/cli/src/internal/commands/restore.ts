import type { MerakiClient } from "@effect-meraki/core/MerakiClient"
import type { MerakiError } from "@effect-meraki/core/MerakiError"
import * as Effect from "effect/Effect"
import { rmSync } from "node:fs"
import { join, resolve } from "node:path"
import { type Flags, isOn } from "../args/given.ts"
import { lock } from "../batch/journal.ts"
import type { Typed } from "../args/tokens.ts"
import { exitCodes } from "../exit/codes.ts"
import { Problem } from "../exit/Problem.ts"
import { chosenPrinter } from "../output/choose.ts"
import { type Context, ended, printItems } from "../pipeline/print.ts"
import { withStatus } from "../pipeline/status.ts"
import { oneSettings } from "../profile/settings.ts"
import { confirm } from "../prompt/prompt.ts"
import type { Difference, Side } from "../snapshot/compare.ts"
import type { SnapshotFailed } from "../snapshot/failure.ts"
import { linesIn } from "../snapshot/folder.ts"
import { fileOf } from "../snapshot/places.ts"
import { finishOpen } from "../snapshot/restore/apply.ts"
import { withIds } from "../snapshot/restore/ids.ts"
import { missingIn, remake } from "../snapshot/restore/missing.ts"
import type { Left } from "../snapshot/restore/plan.ts"
import { carryOut, type Options, plan, type Planned, type Restored } from "../snapshot/restore/rounds.ts"
import { objectText, placeText, shownDifference } from "../snapshot/words.ts"
import { styleOf } from "../terminal/style.ts"
import { makeScreen, type Screen } from "../terminal/screen.ts"
import { visible } from "../terminal/visible.ts"
import type { Terminal } from "../terminal/terminal.ts"
import { differencesText, folderSide, liveSide, networksIn, partOf, unreadText } from "./diff.ts"
import { runEffect } from "./runCommand.ts"
import { asProblem } from "./snapshot.ts"
import { many } from "../output/many.ts"

interface Restoring {
  readonly flags: Flags
  readonly terminal: Terminal
  readonly screen: Screen
  readonly context: Context
  /** The folder of the snapshot. */
  readonly folder: string
  /** The networks as they are in the snapshot. */
  readonly wanted: Side
}

type Doing<A> = Effect.Effect<A, MerakiError | SnapshotFailed | Problem, MerakiClient>

/** The lines of differences that belong together, in the order of places. */
const shown = (differences: ReadonlyArray<Difference>, { terminal }: Restoring): string => {
  const byPlace = Map.groupBy(differences, ({ place }) => placeText(place))
  return differencesText([...byPlace.values()].flat(), styleOf(terminal, terminal.stderr))
}

const leftLines = (left: ReadonlyArray<Left>): ReadonlyArray<string> =>
  Array.from(
    Map.groupBy(
      left,
      ({ difference, reason }) => `${placeText(difference.place)}: ${objectText(difference)}: ${reason}`
    ),
    ([line, same]) => {
      const paths = same.map(({ difference }) => difference.path).filter((path) => path !== "")
      return `  ${visible(line)}${paths.length === 0 ? "" : ` (${paths.slice(0, 4).join(", ")}${paths.length > 4 ? ", …" : ""})`}`
    }
  )

const preview = ({ plan: { left, steps }, unread }: Planned, restoring: Restoring): string => {
  const batched = steps.filter(({ descriptor }) => descriptor.batch !== undefined).length
  const lines = leftLines(left)
  return [
    shown(
      steps.flatMap(({ differences }) => differences),
      restoring
    ),
    lines.length === 0 ? "" : `\nleft as it is:\n${lines.join("\n")}\n`,
    unread.length === 0 ? "" : `\n${unreadText(unread)}`,
    `\n${many(steps.length, "write")}, ${batched} of which can be part of a batch\n`
  ].join("")
}

const agreed = (shown: string, question: string, restoring: Restoring): Effect.Effect<void, Problem> =>
  Effect.tryPromise({
    try: async () => {
      const { flags, screen, terminal } = restoring
      const unconfirmed = (message: string) => new Problem(message, { kind: "unconfirmed" })
      await screen.err(shown)
      if (isOn(flags, "--yes")) return
      const person = terminal.person()
      if (person === undefined)
        throw unconfirmed("nothing was sent: there is no terminal to ask at; --yes sends without asking")
      if (!(await confirm(person, terminal, question))) throw unconfirmed("nothing was sent")
    },
    catch: (error) => (error instanceof Problem ? error : new Problem(String(error), { kind: "unexpected" }))
  })

const optionsOf = ({ context, flags, folder, screen, terminal, wanted }: Restoring): Options => ({
  wanted,
  live: liveSide(wanted.manifest, flags, terminal, screen),
  deletes: isOn(flags, "--delete"),
  lines: linesIn(folder, ".restore"),
  onStep: (isDone) => {
    const { objects } = context.counts
    if (objects === undefined) return
    if (isDone) objects.done++
    else objects.failed++
  }
})

const rowOf = ({ difference, reason }: Left) => {
  const { after, before, change, path, place } = shownDifference(difference)
  return {
    place: placeText(place),
    object: objectText(difference),
    change,
    path,
    live: before,
    snapshot: after,
    reason
  }
}

const carriedOut = (restoring: Restoring, made: Planned): Doing<Restored> => {
  const { context, flags, screen, terminal } = restoring
  context.counts.objects = { done: 0, failed: 0, total: made.plan.steps.length }
  return withStatus(
    Effect.tapError(carryOut(made, optionsOf(restoring)), () =>
      Effect.promise(() => screen.err("the same command goes on: what was put back is not written again\n"))
    ),
    context.counts,
    { isQuiet: isOn(flags, "--quiet"), screen, stderr: terminal.stderr }
  )
}

const dryRun = (restoring: Restoring, made: Planned): Doing<number> =>
  Effect.gen(function* () {
    const { context, flags, screen } = restoring
    const {
      ids,
      plan: { steps }
    } = made
    if (!isOn(flags, "--quiet")) yield* Effect.promise(() => screen.err(preview(made, restoring)))
    const writes = steps.map(({ descriptor, input }) => ({ operation: descriptor.id, input: withIds(input, ids) }))
    yield* ended(context, printItems(context, writes))
    return exitCodes.done
  })

const restoration = (restoring: Restoring): Doing<number> =>
  Effect.gen(function* () {
    const { context, flags, screen } = restoring
    const say = (text: string) => (isOn(flags, "--quiet") ? Effect.void : Effect.promise(() => screen.err(text)))
    const options = optionsOf(restoring)
    if (isOn(flags, "--dry-run")) return yield* dryRun(restoring, yield* plan(options))
    const open = yield* finishOpen(options.lines)
    if (open > 0) yield* say(`batches that were still open, and have ended: ${open}\n`)
    const made = yield* plan(options)
    if (made.plan.steps.length > 0)
      yield* agreed(preview(made, restoring), `Send ${many(made.plan.steps.length, "write")}?`, restoring)
    const { done, refused, rest, unread } = yield* carriedOut(restoring, made)
    yield* ended(context, printItems(context, rest.map(rowOf)))
    const differing = rest.length === 1 ? "1 field is" : `${rest.length} fields are`
    yield* say(
      `${many(done, "write")} done, ${refused.length} refused; ${
        rest.length === 0 ? "the network is as in the snapshot" : `${differing} not as in the snapshot`
      }\n${unreadText(unread)}`
    )
    return unread.length === 0 && rest.every(({ isExplained }) => isExplained) ? exitCodes.done : exitCodes.partial
  })

/** Makes networks again that are no more, once somebody has agreed; what is in them is planned behind that. */
const withNetworks = (restoring: Restoring): Doing<Restoring> =>
  Effect.gen(function* () {
    const { flags, screen, wanted } = restoring
    const missing = yield* missingIn(wanted)
    if (missing.length === 0) return restoring
    const names = missing.map(({ again, id, input, serials }) =>
      visible(
        `${String(input["name"])} (${id}) with ${many(serials.length, "device")}${
          again === undefined ? "" : `, in whose place there is ${again} of the same name: that one is written`
        }`
      )
    )
    const shown = `no more there: ${names.join(", ")}\na network that is made again has another id; then what is in it is planned\n`
    if (isOn(flags, "--dry-run"))
      return yield* Effect.fail(
        new Problem("a network that is no more cannot be planned before it is made again", { hints: names })
      )
    yield* agreed(shown, "Make it again?", restoring)
    const remade = yield* remake(wanted, missing)
    for (const { reason, serial } of remade.unclaimed)
      yield* Effect.promise(() => screen.err(`${serial} was not claimed: ${visible(reason)}\n`))
    return { ...restoring, wanted: remade.wanted }
  })

/** The networks as they are in a snapshot. Throws a `Problem` when it has no such network. */
const wantedIn = (name: string, networks: ReadonlyArray<string>, terminal: Terminal): Side => {
  const all = folderSide(name, terminal)
  const ids = networksIn(all, networks)
  const absent = ids.find((id) => all.store.read(fileOf({ kind: "networks", id }, "getNetwork")) === undefined)
  if (absent !== undefined) throw new Problem(`the snapshot in ${name} has no network ${absent}`, { kind: "missing" })
  return partOf(all, ids)
}

/** Takes a snapshot for this process alone: nobody brings it up to date while it is put back. Returns what gives it back. */
const takeSnapshot = (folder: string): (() => void) => {
  const file = join(folder, ".lock")
  try {
    lock(file, "working with this snapshot")
  } catch (error) {
    if (error instanceof Problem) throw error
    throw new Problem(`${folder} cannot be used: ${String(Object(error).message ?? error)}`)
  }
  return () => rmSync(file, { force: true })
}

const runIn = async (
  name: string,
  networks: ReadonlyArray<string>,
  flags: Flags,
  terminal: Terminal
): Promise<number> => {
  const wanted = wantedIn(name, networks, terminal)
  const settings = await oneSettings(terminal, flags)
  const screen = makeScreen(terminal)
  const declared = isOn(flags, "--dry-run")
    ? ["operation", "input"]
    : ["place", "object", "change", "path", "live", "snapshot", "reason"]
  const printer = await chosenPrinter(flags, terminal, { isList: true, declared })
  const context: Context = { flags, terminal, screen, printer, counts: { objects: undefined, items: 0 } }
  const restoring = { flags, terminal, screen, context, folder: resolve(terminal.cwd, name), wanted }
  return runEffect(
    screen,
    terminal,
    flags,
    settings,
    Effect.mapError(Effect.flatMap(withNetworks(restoring), restoration), asProblem)
  )
}

/** `meraki restore`. */
export const runRestore = async (typed: Typed, terminal: Terminal): Promise<number> => {
  const [name, ...others] = typed.words
  if (name === undefined || others.length > 0) throw new Problem("meraki restore takes one folder, and --network")
  const networks = typed.flags.get("--network") ?? []
  if (networks.length === 0) throw new Problem("--network is needed: which network is put back")
  wantedIn(name, networks, terminal)
  if (isOn(typed.flags, "--dry-run")) return runIn(name, networks, typed.flags, terminal)
  const release = takeSnapshot(resolve(terminal.cwd, name))
  try {
    return await runIn(name, networks, typed.flags, terminal)
  } finally {
    release()
  }
}
