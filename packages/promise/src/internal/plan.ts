import type { PlannedRequest } from "../core/ErrorFacts.ts"
import { isMerakiError } from "../MerakiError.ts"
import type { RegionOptions } from "../Operation.ts"
import { Plan } from "../Plan.ts"

/** Runs programs with views of a client that plan writes. */
export const planOf = async <View extends { close(): Promise<void> }>(
  viewOf: (options: RegionOptions) => View,
  programs: ((view: View) => unknown) | ReadonlyArray<(view: View) => unknown>
): Promise<Plan> => {
  const requests: Array<PlannedRequest> = []
  const onPlanned = (planned: PlannedRequest) => void requests.push(planned)
  const view = viewOf({ dryRun: true, onPlanned })
  try {
    for (const program of typeof programs === "function" ? [programs] : programs) await planning(view, program)
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
