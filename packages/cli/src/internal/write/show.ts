import * as DryRun from "@effect-meraki/core/DryRun"
import type { Style } from "../terminal/style.ts"
import { visible } from "../terminal/visible.ts"
import { many } from "../output/many.ts"

/** Writes that are shown at most before a person is asked. */
const most = 5

/** The writes that a person is asked about: the first ones whole, and how many more there are. */
export const shownWrites = (planned: ReadonlyArray<DryRun.PlannedRequest>, style: Style): string => {
  const [, ...lines] = String(new DryRun.Plan(planned.slice(0, most))).split("\n")
  const more = planned.length > most ? `\n\n… and ${planned.length - most} more` : ""
  const heading = many(planned.length, "write")
  return `${style("bold", heading)}\n${visible(lines.join("\n"))}${more}\n`
}
