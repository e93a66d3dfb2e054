// Writes the page of measurements. Handwritten text below its own headings stays.
import type { Growth } from "./growth.ts"
import type { Load, Results } from "./measure.ts"
import type { Spread } from "./statistics.ts"

export interface Run {
  readonly date: string
  readonly minutes: number
  readonly machine: {
    readonly cores: number
    readonly cpu: string
    readonly platform: string
    readonly node: string
  }
  readonly versions: { readonly [name: string]: string }
  readonly results: Results
}

export interface Budget {
  readonly key: string
  readonly what: string
  readonly unit: string
  /** The budget of the design. */
  readonly design: number | null
  /** The budget of `npm run check`; null for figures that need a run beside the peers. */
  readonly committed: number | null
  /** Why the two budgets differ. */
  readonly why: string | null
}

const byHand = "## What was found"

const number = (value: number): string =>
  Number.isNaN(value) ? "–" : value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)

const spread = ({ high, low, median }: Spread): string =>
  Number.isNaN(median) ? "–" : `${number(median)} (${number(low)}–${number(high)})`

const megabytes = (bytes: number): string => number(bytes / 1e6)
const kilobytes = (bytes: number): string => number(bytes / 1e3)

const table = (head: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<string>>): string =>
  [head, head.map((_, index) => (index === 0 ? "---" : "---:")), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n")

const rowsOf = <Row>(
  rows: { readonly [name: string]: Row },
  cells: (row: Row) => ReadonlyArray<string>
): ReadonlyArray<ReadonlyArray<string>> => Object.entries(rows).map(([name, row]) => [name, ...cells(row)])

const loads = (rows: { readonly [name: string]: Load }): string =>
  table(
    ["", "CPU × undici", "CPU × fetch", "CPU, µs", "calls/s"],
    rowsOf(rows, ({ cpu, overFetch, overUndici, rate }) => [
      spread(overUndici),
      spread(overFetch),
      spread(cpu),
      spread(rate)
    ])
  )

/** The measured value of each budget, by its key. */
const valuesOf = ({
  bundles,
  cancel,
  fifty,
  growth,
  imports,
  streamed,
  types
}: Results): { readonly [key: string]: number } => {
  const importOf = (name: string): number => imports[name]?.millis.median ?? NaN
  const overEffect = (name: string): number => importOf(name) / importOf("effect/Effect alone")
  const esbuild = (name: string): number => bundles[name]?.esbuild ?? NaN
  const further = (ten: string, one: string): number => (esbuild(ten) - esbuild(one)) / 9
  const ours = Object.entries(cancel).filter(([name]) => /^(core|Promise)/.test(name))
  return {
    "cpu.undici": fifty["core, undici"]?.overUndici.median ?? NaN,
    "cpu.fetch": fifty["core, fetch"]?.overFetch.median ?? NaN,
    cancel: Math.max(...ours.map(([, { median }]) => median)),
    "cpu.httpClient": fifty["core, HttpClient over fetch"]?.overFetch.median ?? NaN,
    "stream.heap": Math.max(
      ...Object.entries(streamed).map(([name, { heap }]) => (name.startsWith("raw") ? 0 : heap / 1e6))
    ),
    collected: growth.collected.core / growth.collected.loop,
    "types.seconds": types["all operations of core, from source"]?.seconds ?? NaN,
    "types.megabytes": types["all operations of core, from source"]?.megabytes ?? NaN,
    "import.core": overEffect("core and one tag, Effect loaded before"),
    "import.facade": overEffect("Promise facade, everything included"),
    "bundle.one": esbuild("core over fetch, one operation"),
    "bundle.config": esbuild("core over fetch, one operation, key from the environment"),
    "bundle.paged": esbuild("core over fetch, one paginated operation"),
    "bundle.further": further("core over fetch, ten operations", "core over fetch, one operation"),
    "bundle.httpClient": esbuild("core over HttpClient, one operation"),
    "bundle.facade.one": esbuild("Promise facade, one operation"),
    "bundle.facade.further": further("Promise facade, ten operations", "Promise facade, one operation"),
    "bundle.facade.all": esbuild("Promise facade, all operations")
  }
}

const budgetTable = (results: Results, budgets: ReadonlyArray<Budget>): string => {
  const values = valuesOf(results)
  const rows = budgets.map(({ committed, design, key, unit, what }) => {
    const value = values[key] ?? NaN
    const limit = design ?? committed
    return [
      what,
      `${number(value)} ${unit}`,
      design === null ? "" : `${design} ${unit}`,
      committed === null ? "" : `${committed} ${unit}`,
      limit !== null && value <= limit ? "ok" : "**exceeded**"
    ]
  })
  const reasons = budgets.flatMap(({ what, why }) => (why === null ? [] : [`- **${what}**: ${why}.`]))
  return `${table(["what", "measured", "budget", "held by `npm run check`", ""], rows)}

${reasons.join("\n")}`
}

const growthOf = ({ calls, collected, page, queued, types }: Growth): string => `## Growth

A call of core over a transport that answers from memory, so that nothing but core is seen. Each figure is of processes of their own.

${table(
  ["50 at once, unless it says otherwise", "CPU, µs"],
  rowsOf(calls, (cpu) => [spread(cpu)])
)}

- A call that waits for the limits holds ${kilobytes(queued)} kB of heap, with 100,000 of them.
- A page of ${page.items.toLocaleString("en")} devices takes ${number(page.call)} ms of CPU: ${number(page.parsing)} ms parse its JSON, ${number(page.learning)} ms learn whose they are.
- While ${collected.items.toLocaleString("en")} devices are collected, at most ${megabytes(collected.core)} MB of heap are in use; in a loop that parses the same
  pages it is ${megabytes(collected.loop)} MB.

A program over the Promise client, with all declarations checked, and its \`meraki.networks.\` completed as an editor does:

${table(
  ["TypeScript", "check, s", "MB", "first completion, ms", "next completion, ms"],
  rowsOf(types, ({ first, megabytes, next, seconds }) => [
    number(seconds),
    number(megabytes),
    number(first),
    number(next)
  ])
)}

TypeScript 7 has no such interface for editors yet.`

/** The page; `before` is the one it replaces. */
export const report = (run: Run, budgets: ReadonlyArray<Budget>, before: string): string => {
  const { date, machine, minutes, results, versions } = run
  const found = before.includes(byHand) ? before.slice(before.indexOf(byHand)) : `${byHand}\n`
  return `# Benchmarks

Measured on ${date} with Node ${machine.node} on ${machine.cores} cores of ${machine.cpu} (${machine.platform}), in ${Math.round(minutes)} minutes.
Repeat with \`npm run bench\`; \`npm run bench -- --quick\` shows a short run and writes nothing. The same figures are in
[benchmarks.json](benchmarks.json).

Versions: ${Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(", ")}.

A server on 127.0.0.1 in a process of its own answers; each contender calls it from its own fresh process, in the way its
documentation shows. Contenders take turns, ratios are taken within each turn, and the figures are medians with the middle
half of the turns in brackets. Differences under a quarter are ties. CPU is user and system time of the client's process.
Retry and limiter are on unless it says otherwise; limits are set so high that nobody waits for them. What the limiter
reaches is in [limits.md](limits.md).

## Budgets

${budgetTable(results, budgets)}

## A call, 50 at once

${loads(results.fifty)}

octokit's throttling lets ten requests through at a time.

## A call, one after the other

${loads(results.one)}

## 404 to an error of its own, 50 at once

${loads(results.missing)}

The raw ones throw an error that knows its status.

## A page of 1,000 items

${loads(results.list)}

"Validated" compares every item with the declared type.

## 429 with \`Retry-After: 0\`, then 200

${table(
  ["", "one call, ms", "CPU of a call, 50 at once, µs"],
  rowsOf(results.busy, ({ cpu, millis }) => [spread(millis), spread(cpu)])
)}

The limiter is off here: it would slow down after each 429. This project waits up to 10 ms more than it is told to before the
first retry, and up to a quarter of the backoff before further ones, at random, so that those who were refused together do not
come back together.

## Cancelling

${table(
  ["", "median, ms", "longest, ms"],
  rowsOf(results.cancel, ({ longest, median }) => [number(median), number(longest)])
)}

stripe has no way to cancel a call.

## Memory of calls that are held

${table(
  ["", "heap, kB a call", "resident, kB a call"],
  rowsOf(results.held, ({ heap, rss }) => [kilobytes(heap), kilobytes(rss)])
)}

A call in flight holds a socket of its own.

## A million items

${table(
  ["", "items", "seconds", "heap grows, MB", "resident memory grows, MB"],
  rowsOf(results.streamed, ({ heap, items, rss, seconds }) => [
    String(items),
    number(seconds),
    megabytes(heap),
    megabytes(rss)
  ])
)}

Growth after the first 100,000 items, at its largest.

## Import

${table(
  ["", "ms", "resident, MB", "heap, MB"],
  rowsOf(results.imports, ({ heap, millis, rss }) => [spread(millis), megabytes(rss), megabytes(heap)])
)}

## Bundles, minified and gzipped

${table(
  ["", "esbuild, kB", "rolldown, kB"],
  rowsOf(results.bundles, ({ esbuild, rolldown }) => [number(esbuild), number(rolldown)])
)}

## Type-check with TypeScript 7, cold

${table(
  ["", "s", "MB"],
  rowsOf(results.types, ({ megabytes, seconds }) => [number(seconds), number(megabytes)])
)}

${growthOf(results.growth)}

${found}`
}
