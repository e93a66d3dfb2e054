import * as ActionBatch from "@effect-meraki/core/ActionBatch"
import * as DryRun from "@effect-meraki/core/DryRun"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import { readFile } from "node:fs/promises"
import { resolve } from "node:path"
import { type Flags, isOn, last } from "../args/given.ts"
import type { Typed } from "../args/tokens.ts"
import { type Applied, applyStep, type Step, stepsOf } from "../batch/apply.ts"
import { planEntries, type PlanEntry } from "../batch/entries.ts"
import { fingerprint, forgetful, type Journal, openJournal, unusable } from "../batch/journal.ts"
import { ownersOf } from "../batch/owners.ts"
import { exitCodes } from "../exit/codes.ts"
import { Problem } from "../exit/Problem.ts"
import { organizationId } from "../names/resolve.ts"
import { chosenPrinter } from "../output/choose.ts"
import { type Context, ended, printItems } from "../pipeline/print.ts"
import { withStatus } from "../pipeline/status.ts"
import { valuesIn } from "../pipeline/values.ts"
import { oneSettings, type Settings } from "../profile/settings.ts"
import { makeScreen, type Screen } from "../terminal/screen.ts"
import type { Terminal } from "../terminal/terminal.ts"
import { agree } from "../write/agree.ts"
import { plannedWrite } from "../write/planned.ts"
import { runEffect } from "./runCommand.ts"

async function* once(text: string): AsyncGenerator<string> {
  yield text
}

const textOf = async (file: string, terminal: Terminal): Promise<string> => {
  if (file !== "-") {
    return readFile(resolve(terminal.cwd, file), "utf8").catch((error: Error) => {
      throw new Problem(`${file} cannot be read: ${error.message}`)
    })
  }
  let text = ""
  for await (const chunk of terminal.stdin.chunks()) text += chunk
  return text
}

/** The values of a plan: YAML where the name says so, and otherwise JSON or lines of it. */
const valuesOf = async (file: string, text: string): Promise<ReadonlyArray<unknown>> => {
  if (/\.ya?ml$/i.test(file)) {
    const value = (await import("yaml")).parse(text) as unknown
    return Array.isArray(value) ? (value as ReadonlyArray<unknown>) : [value]
  }
  const values: Array<unknown> = []
  for await (const value of valuesIn(once(text))) values.push(value)
  return values
}

/** A plan, and where what is done of it is written down. */
interface Plan {
  readonly entries: ReadonlyArray<PlanEntry>
  readonly text: string
  readonly journal: string | undefined
}

const readPlan = async (file: string, flags: Flags, terminal: Terminal): Promise<Plan> => {
  const text = await textOf(file, terminal)
  const entries = await planEntries(await valuesOf(file, text))
  if (entries.length === 0) throw new Problem("the plan is empty")
  const journal = last(flags, "--journal") ?? (file === "-" ? undefined : `${file}.journal`)
  return { entries, text, journal: journal === undefined ? undefined : resolve(terminal.cwd, journal) }
}

/** What Dashboard a journal is of: batches have ids that mean nothing, or something else, at another one. */
const placeOf = ({ baseUrl, region }: Settings): string => baseUrl ?? region ?? "global"

const openFor = ({ entries, journal, text }: Plan, flags: Flags, place: string): Effect.Effect<Journal, Problem> =>
  Effect.try({
    try: () =>
      journal === undefined
        ? forgetful()
        : openJournal(
            journal,
            { fingerprint: fingerprint(text, place), entries: entries.length },
            isOn(flags, "--restart")
          ),
    catch: unusable
  })

/** What is sent for steps: the batches that store them and confirm them. */
const plannedSteps = (steps: ReadonlyArray<Step>, entries: ReadonlyArray<PlanEntry>) =>
  Effect.map(
    DryRun.collect(
      steps.map(({ organizationId, positions }) =>
        ActionBatch.submit({ organizationId, actions: positions.flatMap((position) => entries[position] ?? []) })
      )
    ),
    ({ requests }) => requests
  )

/** Shows the writes of a plan one by one, and asks. */
const agreed = (entries: ReadonlyArray<PlanEntry>, terminal: Terminal, screen: Screen) =>
  Effect.flatMap(
    Effect.forEach(entries, ({ descriptor, input }) => plannedWrite(descriptor, input)),
    (planned) => agree(planned, terminal, screen)
  )

const isDone = ({ status }: Applied): boolean => status === "completed"

/** Applies the steps: those of an organization one after the other, organizations side by side. */
const applyAll = (
  context: Context,
  steps: ReadonlyArray<ReadonlyArray<Step>>,
  entries: ReadonlyArray<PlanEntry>,
  journal: Journal
) => {
  const objects = { done: 0, failed: 0, total: entries.length }
  context.counts.objects = objects
  const isOrdered = isOn(context.flags, "--ordered")
  const apply = (step: Step) =>
    Effect.flatMap(applyStep(step, entries, journal, isOrdered), (rows) => {
      const done = rows.filter(isDone).length
      objects.done += done
      objects.failed += rows.length - done
      return printItems(context, rows)
    })
  const ofOrganization = (own: ReadonlyArray<Step>) => Effect.forEach(own, apply, { discard: true })
  return Effect.as(Effect.forEach(steps, ofOrganization, { concurrency: 5, discard: true }), objects)
}

const apply = async (file: string, { flags }: Typed, terminal: Terminal): Promise<number> => {
  const plan = await readPlan(file, flags, terminal)
  const settings = await oneSettings(terminal, flags)
  const screen = makeScreen(terminal)
  const declared = ["entry", "operation", "organizationId", "batch", "status", "id", "uri", "errors"]
  const printer = await chosenPrinter(flags, terminal, { isList: true, declared })
  const context: Context = { flags, terminal, screen, printer, counts: { objects: undefined, items: 0 } }
  const program = Effect.gen(function* () {
    const named = last(flags, "--organization")
    const owner = named === undefined ? undefined : yield* organizationId(named)
    const steps = stepsOf(yield* ownersOf(plan.entries, owner))
    if (isOn(flags, "--dry-run")) {
      yield* ended(
        context,
        Effect.flatMap(plannedSteps(steps.flat(), plan.entries), (all) => printItems(context, all))
      )
      return exitCodes.done
    }
    terminal.finish()
    const applying = (journal: Journal) =>
      withStatus(ended(context, applyAll(context, steps, plan.entries, journal)), context.counts, {
        isQuiet: isOn(flags, "--quiet"),
        screen,
        stderr: terminal.stderr
      })
    const { done, failed } = yield* Effect.acquireUseRelease(
      openFor(plan, flags, placeOf(settings)),
      (journal) =>
        Effect.andThen(
          isOn(flags, "--yes") ? Effect.void : agreed(plan.entries, terminal, screen),
          Effect.tapError(applying(journal), () => sayResumable(plan, journal, screen))
        ),
      (journal, exit) => Effect.sync(() => journal.close(Exit.isSuccess(exit) && exit.value.failed === 0))
    )
    if (failed > 0) yield* Effect.promise(() => screen.err(`${done + failed} writes: ${done} done, ${failed} failed\n`))
    return failed === 0 ? exitCodes.done : exitCodes.partial
  })
  return runEffect(screen, terminal, flags, settings, program)
}

const sayResumable = ({ journal: file }: Plan, journal: Journal, screen: Screen): Effect.Effect<void> =>
  file === undefined || !journal.isBegun()
    ? Effect.void
    : Effect.promise(() => screen.err(`${file} knows what was done; the same command goes on from there\n`))

/** `meraki batch`. */
export const runBatch = (typed: Typed, terminal: Terminal): Promise<number> => {
  const [word, file, ...others] = typed.words
  if (word !== "apply" || file === undefined || others.length > 0) throw new Problem("meraki batch takes: apply FILE")
  return apply(file, typed, terminal)
}
