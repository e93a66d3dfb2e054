// The budgets that hold on any machine: bundles, imports as ratios, and type-check with room for slow machines. Fails when one
// of them is exceeded. The time of requests is measured by `npm run bench` only.
import table from "../budgets.json" with { type: "json" }
import * as footprint from "./footprint.ts"

const bundle = (name: string): Promise<number> => {
  const program = footprint.programs[name]
  if (program === undefined) throw new Error(`no such program: ${name}`)
  return footprint.bundledByEsbuild(program)
}

footprint.build()
const imports = footprint.imports()
/** The least times of imports, which are measured by turns. */
const importTimes = (names: ReadonlyArray<string>): ReadonlyMap<string, number> => {
  const least = new Map(names.map((name) => [name, Infinity]))
  for (let round = 0; round < 7; round++) {
    for (const name of names) {
      const importing = imports[name]
      if (importing === undefined) throw new Error(`nothing to import: ${name}`)
      least.set(name, Math.min(least.get(name) ?? Infinity, footprint.importOnce(importing).millis))
    }
  }
  return least
}
const [effectAlone, core, facade] = [
  "effect/Effect alone",
  "core and one tag, Effect loaded before",
  "Promise facade, everything included"
] as const
const times = importTimes([effectAlone, core, facade])
const overEffect = (name: string): number => (times.get(name) ?? NaN) / (times.get(effectAlone) ?? NaN)

const one = await bundle("core over fetch, one operation")
const facadeOne = await bundle("Promise facade, one operation")
const types = footprint.typeCheck(undefined)
const measured: { readonly [key: string]: number } = {
  "types.seconds": types.seconds,
  "types.megabytes": types.megabytes,
  "import.core": overEffect(core),
  "import.facade": overEffect(facade),
  "bundle.one": one,
  "bundle.config": await bundle("core over fetch, one operation, key from the environment"),
  "bundle.paged": await bundle("core over fetch, one paginated operation"),
  "bundle.further": ((await bundle("core over fetch, ten operations")) - one) / 9,
  "bundle.httpClient": await bundle("core over HttpClient, one operation"),
  "bundle.facade.one": facadeOne,
  "bundle.facade.further": ((await bundle("Promise facade, ten operations")) - facadeOne) / 9,
  "bundle.facade.all": await bundle("Promise facade, all operations")
}

let exceeded = 0
for (const { committed, design, key, unit, what } of table) {
  if (committed === null) continue
  const value = measured[key]
  if (value === undefined) throw new Error(`${key} is not measured`)
  const isOver = value > committed
  if (isOver) exceeded++
  const verdict = isOver ? "EXCEEDED, at most" : "ok, at most"
  const designed = design === null || design === committed ? "" : ` (design: ${design})`
  console.log(`${what.padEnd(80)} ${value.toFixed(2).padStart(7)} ${unit.padEnd(2)} ${verdict} ${committed}${designed}`)
}
process.exitCode = exceeded === 0 ? 0 : 1
