import type { Agent } from "../Agent.ts"
import type { Said } from "../tools/Tool.ts"
import type { Continued, Position } from "./cursors.ts"
import type { Gathered, Placed } from "./gather.ts"
import { maskSecrets } from "./mask.ts"
import { tableOf } from "./table.ts"
import { valueText } from "./value.ts"
import { many } from "../../output/many.ts"

/** Room for what the server says itself. */
const noteRoom = 900

/** Room for what comes from Dashboard. */
export const dataBytes = ({ answerBytes }: Pick<Agent, "answerBytes">): number => answerBytes - noteRoom

/** A value as it may be shown. */
export const shownValue = ({ showsSecrets }: Pick<Agent, "showsSecrets">, value: unknown): unknown =>
  showsSecrets ? value : maskSecrets(value)

const inKilobytes = (bytes: number): string => `${Math.round(bytes / 100) / 10} kB`

const nextOf = (items: ReadonlyArray<Placed>, shown: number, next: Position | undefined): Position | undefined =>
  items[shown]?.at ?? next

const listAnswer = (
  agent: Agent,
  continued: Omit<Continued, "position">,
  items: ReadonlyArray<Placed>,
  { next, requestIds, total }: Gathered
): Said => {
  const { descriptor, fields } = continued
  const facts = { operation: descriptor.id, requestIds }
  if (items.length === 0) return { texts: [`${descriptor.id}: no items.\n`], facts: { ...facts, items: 0 } }
  const values = items.map(({ value }) => shownValue(agent, value))
  const table = tableOf(values, fields, dataBytes(agent))
  const position = nextOf(items, table.shown, next)
  const cursor = position === undefined ? undefined : agent.cursors.keep({ ...continued, position })
  const notes = [
    `${descriptor.id}: ${many(table.shown, "item")}${total === undefined ? "" : ` of ${total}`}${cursor === undefined ? ", the last ones" : ""}. A line is an item, tabs are between its fields, and fields that are empty everywhere are left out.`,
    ...(cursor === undefined ? [] : [`There are more: call again with cursor ${JSON.stringify(cursor)}.`]),
    ...(table.shown < items.length
      ? [`An answer has room for ${inKilobytes(agent.answerBytes)}; fewer fields leave more room for items.`]
      : []),
    ...(table.isCut ? ["Not all fields fit, and some were left out or cut; name the fields that are wanted."] : [])
  ]
  return { texts: [`${notes.join(" ")}\n`, table.text], facts: { ...facts, items: table.shown } }
}

/** The answer of a call, as far as there is room for it. */
export const answerOf = (agent: Agent, continued: Omit<Continued, "position">, gathered: Gathered): Said => {
  const { descriptor, fields } = continued
  const { items, requestIds, value } = gathered
  if (items !== undefined) return listAnswer(agent, continued, items, gathered)
  const facts = { operation: descriptor.id, requestIds }
  if (value === undefined || value === null)
    return { texts: [`${descriptor.id}: Dashboard has no data for this.\n`], facts }
  const { leftOut, text } = valueText(shownValue(agent, value), fields, dataBytes(agent))
  const note =
    leftOut.length === 0
      ? `${descriptor.id}:`
      : `${descriptor.id}, without what has no room in ${inKilobytes(agent.answerBytes)} (${leftOut.slice(0, 8).join("; ")}${leftOut.length > 8 ? "; …" : ""}). Name the fields that are wanted, such as fields: ["a.b", "list[0]"].`
  return { texts: [`${note}\n`, text], facts }
}
