import { beforeAll, describe, expect, it } from "vitest"
import { descriptors } from "../../src/internal/world/catalog.ts"
import { agreements } from "./between.ts"
import { type Answered, type Crawl, crawl } from "./crawl.ts"
import { invariants } from "./invariants.ts"
import { madeUp, unanswered } from "./madeUp.ts"
import { spoiled, type Violation, violations } from "./violations.ts"

const seeds = ["meraki", "tests", "one", "two", "three", "four", "five", "six", "seven", "eight"]

const covered = new Set<string>()
const answered = new Set<string>()

const problemsIn = (answer: Answered, world: Crawl): ReadonlyArray<string> =>
  invariants.flatMap((invariant) => {
    const problems: Array<string> = []
    invariant.check(answer, world, {
      seen: () => covered.add(answer.descriptor.id),
      wrong: (problem) => problems.push(`${invariant.name}: ${answer.path} ${problem}`)
    })
    return problems
  })

const disagreements = (world: Crawl): ReadonlyArray<string> =>
  agreements.flatMap(({ check, name }) => {
    const problems: Array<string> = []
    check(world, (problem) => problems.push(`${name}: ${problem}`))
    return problems
  })

describe("a world", () => {
  it.each(seeds)("hangs together: seed %s", { timeout: 120_000 }, async (seed) => {
    const world = await crawl(seed)
    const good = world.answers.filter(({ status }) => status < 300)
    for (const { descriptor } of good) answered.add(descriptor.id)
    for (const { operations } of agreements) for (const operation of operations) covered.add(operation)
    expect(good.flatMap((answer) => problemsIn(answer, world)).slice(0, 20)).toEqual([])
    expect(disagreements(world).slice(0, 20)).toEqual([])
  })

  it("is looked at by an invariant in every GET, but for those that are listed as made up", () => {
    const gets = descriptors.filter(({ method }) => method === "GET").map(({ id }) => id)
    const missed = gets.filter((id) => answered.has(id) && !covered.has(id))
    expect(missed.toSorted()).toEqual([...madeUp].toSorted())
    expect(gets.filter((id) => !answered.has(id)).toSorted()).toEqual([...unanswered].toSorted())
  })
})

/** The worlds in which violations are looked for: not every one has every kind of license. */
let worlds: ReadonlyArray<Crawl>

beforeAll(async () => {
  worlds = await Promise.all(["meraki", "tests", "one"].map((seed) => crawl(seed)))
}, 120_000)

const noticed = ({ at, operation, put }: Violation): ReadonlyArray<string> =>
  worlds.flatMap((world) =>
    world.of(operation).flatMap((answer) => {
      const value = answer.status === 200 ? spoiled(answer.value, at, (before) => put(before, world)) : undefined
      if (value === undefined) return []
      const changed = { ...answer, value }
      const others = world.answers.map((other) => (other === answer ? changed : other))
      const of = (wanted: string) => others.filter(({ descriptor }) => descriptor.id === wanted)
      return [...problemsIn(changed, world), ...disagreements({ ...world, answers: others, of })]
    })
  )

describe("the checker", () => {
  it.each(violations)("notices that not: $notices ($operation)", { timeout: 60_000 }, (violation) => {
    expect(noticed(violation).some((problem) => problem.startsWith(`${violation.notices}: `))).toBe(true)
  })

  it("has a violation for each of its rules", () => {
    const rules = [...invariants, ...agreements].map(({ name }) => name)
    expect(rules.filter((name) => violations.every(({ notices }) => notices !== name))).toEqual([])
  })
})
