import * as JobControl from "@effect-meraki/jobs/JobControl"
import type * as Job from "@effect-meraki/jobs/Job"
import * as JobPlan from "@effect-meraki/jobs/JobPlan"
import { JobStore, type Schedule } from "@effect-meraki/jobs/JobStore"
import * as Effect from "effect/Effect"
import { readBody } from "../args/body.ts"
import { type Flags, isOn, last } from "../args/given.ts"
import { inputOf } from "../args/input.ts"
import type { Typed } from "../args/tokens.ts"
import { exitCodes } from "../exit/codes.ts"
import { Problem } from "../exit/Problem.ts"
import { loadDescriptor } from "../index/descriptors.ts"
import { commandOf } from "../index/find.ts"
import { agreed, carryOut, printRows, say } from "../jobs/jobsCarryOut.ts"
import { keepSchedule } from "../jobs/jobsSchedule.ts"
import { runWithClient, settingOf } from "../jobs/jobsSetting.ts"
import { definitionOf, type Wanted } from "../jobs/jobsTargets.ts"
import { previewText } from "../jobs/jobsWords.ts"
import { networkId, organizationId } from "../names/resolve.ts"
import type { Settings } from "../profile/settings.ts"
import type { Terminal } from "../terminal/terminal.ts"

const listOf = (text: string | undefined): ReadonlyArray<string> | undefined =>
  text
    ?.split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "")

/** A number of steps, or a share of them. */
const amountOf = (flags: Flags, flag: string): number | `${number}%` | undefined => {
  const text = last(flags, flag)
  if (text === undefined) return undefined
  if (/^\d+$/.test(text)) return Number(text)
  if (/^\d+(\.\d+)?%$/.test(text)) return text as `${number}%`
  throw new Problem(`${flag} takes a number or a share such as 2%, not ${JSON.stringify(text)}`)
}

const windowOf = (flags: Flags): Job.Window | undefined => {
  const text = last(flags, "--window")
  if (text === undefined) return undefined
  const [from = "", to = ""] = text.split("-")
  const timeZone = last(flags, "--time-zone")
  const days = listOf(last(flags, "--days")) as Job.Window["days"]
  return { from, to, ...(days === undefined ? {} : { days }), ...(timeZone === undefined ? {} : { timeZone }) }
}

const isOff = (flags: Flags, flag: string): boolean => last(flags, flag) === "false"

/** The options of the job. What they must be is the job's to say. */
const optionsOf = (flags: Flags): Job.Options => ({
  canary: listOf(last(flags, "--canary"))?.map(Number),
  gate: { failed: amountOf(flags, "--gate"), approval: isOn(flags, "--approval") },
  errorBudget: amountOf(flags, "--budget"),
  window: windowOf(flags),
  share: last(flags, "--share") === undefined ? undefined : Number(last(flags, "--share")),
  batch: !isOff(flags, "--batch"),
  previous: !isOff(flags, "--previous")
})

const wantedOf = (flags: Flags, { organization }: Settings) =>
  Effect.gen(function* () {
    const named = flags.get("--organization") ?? (organization === undefined ? [] : [organization])
    const organizationIds = yield* Effect.forEach(named, organizationId)
    const networks = flags.get("--network") ?? []
    const networkIds = yield* Effect.forEach(networks, (text) => networkId(text, organizationIds[0]))
    const wanted: Wanted = {
      organizationIds: organizationIds.length === 0 ? undefined : organizationIds,
      networkIds: networks.length === 0 ? undefined : networkIds,
      tags: flags.get("--tag")
    }
    return wanted
  })

const descriptorOf = async (words: ReadonlyArray<string>) => {
  if (words.length === 0)
    throw new Problem("meraki rollout takes an operation: meraki rollout networks update --set timeZone=…")
  const found = commandOf(words)
  if (found.kind === "group" || found.words < words.length)
    throw new Problem(`${words.join(" ")} is no operation`, {
      hints: ["meraki networks --help lists those of networks"]
    })
  return loadDescriptor(found.entry)
}

/** When it is carried out again and again. Throws a `Problem` for what does not go with that. */
const scheduleOf = (flags: Flags, name: string): Schedule | undefined => {
  const cron = last(flags, "--schedule")
  if (cron === undefined) return undefined
  const other = ["--dry-run", "--plan"].find((flag) => isOn(flags, flag))
  if (other !== undefined) throw new Problem(`--schedule and ${other} do not go together`)
  return { name, cron, timeZone: last(flags, "--time-zone") }
}

/** `meraki rollout`. */
export const runRollout = async (typed: Typed, terminal: Terminal): Promise<number> => {
  const { flags, words } = typed
  const descriptor = await descriptorOf(words)
  const only = new Map([["--set", flags.get("--set") ?? []] as const])
  const input = inputOf(descriptor, { flags: only, body: await readBody(last(flags, "--body"), terminal) })
  const options = { ...optionsOf(flags), name: last(flags, "--name") ?? `${descriptor.id} rollout` }
  const setting = settingOf(flags, terminal)
  const schedule = scheduleOf(flags, options.name)
  return runWithClient(setting, (settings) =>
    Effect.gen(function* () {
      const wanted = yield* wantedOf(flags, settings)
      const definition = yield* Effect.try({
        try: () => definitionOf(descriptor, input, wanted, options),
        catch: (error) => error as Problem
      })
      if (schedule !== undefined) {
        yield* keepSchedule(setting, schedule, definition)
        return exitCodes.done
      }
      const id = yield* JobPlan.plan(definition)
      if (isOn(flags, "--dry-run")) {
        const shown = yield* Effect.ensuring(
          JobPlan.preview(id, { show: 100 }),
          Effect.ignore(JobStore.use((store) => store.remove(id)))
        )
        yield* say(setting, previewText({ ...shown }))
        yield* printRows(setting, shown.organizations, ["organizationId", "steps", "batches", "requests", "seconds"])
        return exitCodes.done
      }
      if (isOn(flags, "--plan")) {
        yield* say(setting, `${previewText(yield* JobPlan.preview(id))}meraki jobs run ${id} begins it\n`)
        yield* printRows(setting, [{ id, name: options.name }], ["id", "name"])
        return exitCodes.done
      }
      yield* agreed(setting, id)
      yield* JobControl.start(id)
      return yield* carryOut(setting, id)
    })
  )
}
