import { type Fault, type FaultRate, type FaultRequest, type FaultRule, usualFaults } from "../../Fault.ts"
import { makeRandom, pick } from "../world/random.ts"

/** Chooses the fault of each request. */
export interface Faults {
  readonly next: (request: FaultRequest) => Fault | undefined
  /** Adds a rule. Rules come before faults by chance, the oldest rule first. */
  readonly add: (rule: FaultRule) => void
  /** Removes a rule. */
  readonly remove: (rule: FaultRule) => void
  /** Removes all rules and faults by chance. */
  readonly clear: () => void
  /** What can go wrong now: the rules, and the part of all requests that meets a fault by chance. */
  readonly active: () => { readonly rules: ReadonlyArray<FaultRule>; readonly rate: number }
  /** Changes the part of all requests that meets a fault by chance. */
  readonly setRate: (rate: number) => void
}

interface Entry {
  readonly rule: FaultRule
  readonly isOperation: (operation: string | undefined) => boolean
  calls: number
}

const operationTest = (pattern: string | undefined): Entry["isOperation"] => {
  if (pattern === undefined) return () => true
  if (!pattern.includes("*")) return (operation) => operation === pattern
  const parts = pattern.split("*").map((part) => part.replaceAll(/\W/g, String.raw`\$&`))
  const expression = new RegExp(`^${parts.join(".*")}$`)
  return (operation) => operation !== undefined && expression.test(operation)
}

const kinds: { readonly [Kind in Fault["kind"]]: true } = {
  cut: true,
  duplicate: true,
  empty: true,
  gzip: true,
  html: true,
  redirect: true,
  reset: true,
  slow: true,
  status: true
}

/** Throws for a rule of plain JavaScript that would do nothing. */
const check = (rule: FaultRule): void => {
  const kind: unknown = Object(Object(rule).fault).kind
  if (typeof kind === "string" && Object.hasOwn(kinds, kind)) return
  throw new TypeError(
    `a rule needs a fault with a kind, as in { fault: { kind: "status", status: 503 } }; the kinds are ${Object.keys(kinds).join(", ")}`
  )
}

const entryOf = (rule: FaultRule): Entry => {
  check(rule)
  return { rule, isOperation: operationTest(rule.operation), calls: 0 }
}

const isDue = (entry: Entry, request: FaultRequest): boolean => {
  const { from = 1, method, times = Infinity, when } = entry.rule
  if (!entry.isOperation(request.operation)) return false
  if (method !== undefined && method !== request.method) return false
  if (when !== undefined && !when(request)) return false
  entry.calls++
  return entry.calls >= from && entry.calls < from + times
}

export const makeFaults = (seed: string, chance: FaultRate | undefined, rules: ReadonlyArray<FaultRule>): Faults => {
  const random = makeRandom(`${seed} faults`)
  let rate = chance?.rate ?? 0
  let active = rules.map(entryOf)

  return {
    next: (request) => {
      // Each rule counts all of its calls, including those that already have a fault of an earlier rule.
      const due = active.filter((entry) => isDue(entry, request))
      if (due[0] !== undefined) return due[0].rule.fault
      return rate > 0 && random() < rate ? pick(random, chance?.faults ?? usualFaults) : undefined
    },
    add: (rule) => {
      active.push(entryOf(rule))
    },
    remove: (rule) => {
      active = active.filter((entry) => entry.rule !== rule)
    },
    active: () => ({ rules: active.map(({ rule }) => rule), rate }),
    setRate: (wanted) => {
      rate = wanted
    },
    clear: () => {
      active = []
      rate = 0
    }
  }
}
