import { type Fault, type FaultRate, type FaultRule, usualFaults } from "../Fault.ts"
import { makeRandom, pick } from "./random.ts"

/** Decides for each request whether something goes wrong with it. */
export interface Faults {
  readonly next: (operation: string | undefined) => Fault | undefined
  /** Adds a rule; rules come before chance, the oldest first. */
  readonly add: (rule: FaultRule) => void
  /** Removes all rules, and chance. */
  readonly clear: () => void
}

export const makeFaults = (seed: string, chance: FaultRate | undefined, rules: ReadonlyArray<FaultRule>): Faults => {
  const random = makeRandom(`${seed} faults`)
  let rate = chance?.rate ?? 0
  let active = rules.map((rule) => ({ rule, calls: 0 }))

  const isDue = (entry: { readonly rule: FaultRule; calls: number }, operation: string | undefined): boolean => {
    const { from = 1, operation: only, times = Infinity } = entry.rule
    if (only !== undefined && only !== operation) return false
    entry.calls++
    return entry.calls >= from && entry.calls < from + times
  }

  return {
    next: (operation) => {
      // Each rule counts each of its calls, also those that an earlier rule has already spoiled.
      const due = active.filter((entry) => isDue(entry, operation))
      return due[0]?.rule.fault ?? (random() < rate ? pick(random, chance?.faults ?? usualFaults) : undefined)
    },
    add: (rule) => {
      active.push({ rule, calls: 0 })
    },
    clear: () => {
      active = []
      rate = 0
    }
  }
}
