import type { PlannedRequest } from "../core/ErrorFacts.ts"
import { isMerakiError } from "../MerakiError.ts"
import type { RegionOptions } from "../Operation.ts"
import { Plan } from "../Plan.ts"

/** Runs programs with views of a client that plan writes. */
export const planOf = async <View extends { close(): Promise<void> }>(
  viewOf: (options: RegionOptions) => View,
  programs: ((view: View) => unknown) | ReadonlyArray<(view: View) => unknown>
): Promise<Plan> => {
  const given: ReadonlyArray<unknown> = Array.isArray(programs) ? programs : [programs]
  for (const program of given) {
    if (typeof program === "function") continue
    const sent = program instanceof Promise ? "; this is a call, which has been sent already" : ""
    throw new TypeError(`plan needs a function of the client that it plans with: plan((meraki) => …)${sent}`)
  }
  const requests: Array<PlannedRequest> = []
  const onPlanned = (planned: PlannedRequest) => void requests.push(planned)
  const view = viewOf({ dryRun: true, onPlanned })
  try {
    for (const program of given) await planning(view, program as (view: View) => unknown)
  } finally {
    // What a program has left behind ends with it.
    await view.close()
  }
  return new Plan(requests)
}

/** Runs a program to its end, or to the first write that it does not recover from. */
const planning = async <View>(view: View, program: (view: View) => unknown): Promise<void> => {
  try {
    await program(view)
  } catch (error) {
    if (!(isMerakiError(error) && error._tag === "WritePlanned")) throw error
  }
}
