import type { Clock } from "../time/clock.ts"
import type { Faults } from "../time/faults.ts"
import type { Limits } from "../time/limits.ts"
import type { Records } from "../world/records.ts"
import type { State } from "../world/state.ts"
import { presets } from "./presets.ts"

/** What the page shows beside the requests. */
export interface SummaryOptions {
  readonly state: State
  readonly clock: Clock
  readonly faults: Faults
  readonly limits: Limits | undefined
  readonly records: Records
}

const mostLevels = 8
const mostNames = 30

const sorted = (counts: { readonly [name: string]: number }): ReadonlyArray<readonly [string, number]> =>
  Object.entries(counts)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, mostNames)

const sum = (counts: { readonly [name: string]: number }): number =>
  Object.values(counts).reduce((all, count) => all + count, 0)

const levelsOf = ({ clock, limits, state }: SummaryOptions) =>
  (limits?.levels(clock.now()) ?? [])
    .toSorted((a, b) => a.tokens / a.burst - b.tokens / b.burst)
    .slice(0, mostLevels)
    .map(({ burst, key, limit, rate, tokens }) => ({
      label: `${labelOf(state, limit, key)}, ${Number(rate.toFixed(2))}/s`,
      tokens,
      burst
    }))

const labelOf = ({ world }: State, limit: string, key: string): string => {
  if (limit === "organization") return world.organizations.get(key)?.name ?? key
  return limit === "source" ? `Address ${key}` : key
}

/** Puts together what the page shows; `before` is how many requests there were a second ago. */
export const summaryOf = (options: SummaryOptions, before: number) => {
  const { clock, faults, records } = options
  const { applied: _, byOperation, duplicates, exceeded, faults: met, requests } = records.snapshot()
  const { rate, rules } = faults.active()
  return {
    now: clock.now(),
    speed: clock.speed() ?? 1,
    requests,
    perSecond: requests - before,
    exceeded: sum(exceeded),
    faults: sum(met),
    levels: levelsOf(options),
    active: presets.filter(({ rule }) => rules.includes(rule)).map(({ id }) => id),
    chance: rate,
    operations: sorted(byOperation),
    overLimit: sorted(exceeded),
    duplicates: duplicates.slice(0, mostNames).map(({ method, path, times }) => [`${method} ${path}`, times] as const)
  }
}
