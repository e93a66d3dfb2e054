import * as Effect from "effect/Effect"
import type { PlannedRequest } from "../core/ErrorFacts.ts"
import { isMerakiError } from "../MerakiError.ts"
import type { RegionOptions } from "../Operation.ts"
import { Plan } from "../Plan.ts"
import { connectionOf } from "./connection.ts"
import { plansAll, runPlanning } from "./planning.ts"

const isPlanned = (error: unknown): boolean => isMerakiError(error) && error._tag === "WritePlanned"

/** What is wrong with a program, besides that it is none. A program without the client writes with another one. */
const mistakeIn = (program: unknown): string | undefined => {
  if (program instanceof Promise) return "; this is a call, which has been sent already"
  if (typeof program !== "function") return ""
  return program.length > 0 || plansAll()
    ? undefined
    : "; this one takes none, and would send its writes with another client"
}

/** Runs programs with views of a client that plan writes. */
export const planOf = async <View extends object & { close(): Promise<void> }>(
  viewOf: (options: RegionOptions) => View,
  programs: ((view: View) => unknown) | ReadonlyArray<(view: View) => unknown>
): Promise<Plan> => {
  const given: ReadonlyArray<unknown> = Array.isArray(programs) ? programs : [programs]
  for (const program of given) {
    const mistake = mistakeIn(program)
    if (mistake === undefined) continue
    throw new TypeError(`plan needs a function of the client that it plans with: plan((meraki) => …)${mistake}`)
  }
  const requests: Array<PlannedRequest> = []
  // A write of the view is told by the view, and by what is around the program.
  const onPlanned = (planned: PlannedRequest) => void (requests.includes(planned) || requests.push(planned))
  const region = { dryRun: true, onPlanned: (planned: PlannedRequest) => Effect.sync(() => onPlanned(planned)) }
  const view = viewOf({ dryRun: true, onPlanned })
  const { expect, settle } = connectionOf(view)
  expect(isPlanned)
  try {
    for (const program of given) {
      await runPlanning(region, () => planned(view, program as (view: View) => unknown))
      // A call that the program does not await is part of its plan too, and what goes on with its answer may make the next.
      while (await settle()) await Effect.runPromise(Effect.sleep(0))
    }
  } finally {
    // What a program has left behind ends with it.
    await view.close()
  }
  return new Plan(requests)
}

/** Runs a program to its end, or to the first write that it does not recover from. */
const planned = async <View>(view: View, program: (view: View) => unknown): Promise<void> => {
  try {
    await program(view)
  } catch (error) {
    if (!isPlanned(error)) throw error
  }
}
