import type { MerakiClient } from "@effect-meraki/core/MerakiClient"
import type { MerakiError } from "@effect-meraki/core/MerakiError"
import type * as Job from "@effect-meraki/jobs/Job"
import type { InvalidJob, JobNotFound, StoreFailed, WrongState } from "@effect-meraki/jobs/JobError"
import * as JobSchedule from "@effect-meraki/jobs/JobSchedule"
import type { JobStore } from "@effect-meraki/jobs/JobStore"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { isOn } from "../args/given.ts"
import { Problem } from "../exit/Problem.ts"
import { confirm } from "../prompt/prompt.ts"
import { carryOut, say } from "./jobsCarryOut.ts"
import type { Setting } from "./jobsSetting.ts"

/** Asks whether jobs may be planned and carried out again and again. */
const agreed = (setting: Setting, question: string): Effect.Effect<void, Problem> =>
  Effect.tryPromise({
    try: async () => {
      const { flags, terminal } = setting
      if (isOn(flags, "--yes")) return
      const person = terminal.person()
      if (person === undefined)
        throw new Problem("nothing was scheduled: there is no terminal to ask at; --yes begins without asking", {
          kind: "unconfirmed"
        })
      if (!(await confirm(person, terminal, question)))
        throw new Problem("nothing was scheduled", { kind: "unconfirmed" })
    },
    catch: (error) => (error instanceof Problem ? error : new Problem(String(error), { kind: "unexpected" }))
  })

/** Plans a job whenever its schedule is due and carries it out, until the program is interrupted. */
export const keepSchedule = (
  setting: Setting,
  schedule: JobSchedule.Schedule,
  definition: Job.Definition<MerakiError, MerakiClient>
): Effect.Effect<
  void,
  InvalidJob | JobNotFound | MerakiError | Problem | StoreFailed | WrongState,
  JobStore | MerakiClient
> =>
  Effect.gen(function* () {
    const times = yield* JobSchedule.next(schedule, 3)
    const shown = times.map((time) => time.toISOString()).join(", ")
    yield* agreed(setting, `Carry out ${schedule.name} at ${shown} and so on?`)
    yield* say(setting, `${schedule.name} is due at ${shown} and so on, for as long as this runs\n`)
    yield* JobSchedule.run(schedule, () => definition).pipe(
      // One that takes longer than the time between two does not hold the next one back.
      Stream.mapEffect((id) => carryOut(setting, id), { concurrency: "unbounded" }),
      Stream.runDrain
    )
  })
