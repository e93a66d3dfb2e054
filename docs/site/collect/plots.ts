import { inFrame } from "./pictures.ts"

/** A figure over several turns. */
interface Spread {
  readonly median: number
  readonly low: number
  readonly high: number
}

/** What `npm run bench` writes, as far as it is drawn. */
export interface Benchmarks {
  readonly results: {
    readonly [bench: string]: { readonly [contender: string]: { readonly [figure: string]: unknown } }
  }
}

interface Plot {
  /** The heading of the page under which it stands. */
  readonly heading: string
  readonly bench: string
  readonly title: string
  readonly figure: string
  readonly unit: string
}

const drawn: ReadonlyArray<Plot> = [
  { heading: "A call, 50 at once", bench: "fifty", title: "CPU time of a call, 50 at once", figure: "cpu", unit: "µs" },
  {
    heading: "A call, one after the other",
    bench: "one",
    title: "CPU time of a call, one after the other",
    figure: "cpu",
    unit: "µs"
  },
  {
    heading: "404 to an error of its own, 50 at once",
    bench: "missing",
    title: "CPU time of a 404 that becomes an error, 50 at once",
    figure: "cpu",
    unit: "µs"
  },
  {
    heading: "A page of 1,000 items",
    bench: "list",
    title: "CPU time of a page of 1,000 items",
    figure: "cpu",
    unit: "µs"
  },
  {
    heading: "Bundles, minified and gzipped",
    bench: "bundles",
    title: "Size of a bundle, minified and gzipped",
    figure: "esbuild",
    unit: "kB"
  },
  { heading: "Import", bench: "imports", title: "Time of an import", figure: "millis", unit: "ms" }
]

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;")

const spreadOf = (value: unknown): Spread | undefined => {
  if (typeof value === "number") return { median: value, low: value, high: value }
  if (typeof value !== "object" || value === null) return undefined
  const { high, low, median } = value as Partial<Spread>
  return median === undefined ? undefined : { median, low: low ?? median, high: high ?? median }
}

const shortened = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3))

/** Whether a contender is this project. */
const isOurs = (name: string): boolean => /^(?:core|Promise facade|a program over (?:core|the Promise))/.test(name)

const left = 300
const width = 760
const rowHeight = 24
const top = 44

/** The largest value of a scale: what is far beyond all others is cut off there, so that those can be told apart. */
const scaleOf = (values: ReadonlyArray<number>): number => {
  const [first = 1, second = first] = values.toSorted((a, b) => b - a)
  return first > 2.5 * second ? second * 1.25 : first
}

/** Bars with the middle half of the turns as whiskers. Colors follow the scheme of the reader. */
const plot = ({ bench, figure, title, unit }: Plot, { results }: Benchmarks): string => {
  const rows = Object.entries(results[bench] ?? {})
    .flatMap(([name, figures]) => {
      const spread = spreadOf(figures[figure])
      return spread === undefined ? [] : [{ name, spread }]
    })
    .toSorted((a, b) => a.spread.median - b.spread.median)
  if (rows.length === 0) throw new Error(`docs/benchmarks.json has nothing for ${bench}`)
  const most = scaleOf(rows.map(({ spread }) => spread.high))
  const end = width - 80
  const x = (value: number): number => left + (Math.min(value, most) / most) * (end - left)
  const height = top + rows.length * rowHeight + 12
  const bars = rows.map(({ name, spread }, at) => {
    const y = top + at * rowHeight
    const isCut = spread.median > most
    const label = `${shortened(spread.median)} ${unit}${isCut ? " →" : ""}`
    const whisker =
      spread.low === spread.high || isCut
        ? ""
        : `<path class="whisker" d="M${x(spread.low).toFixed(1)} ${y + 9}H${x(spread.high).toFixed(1)}"/>`
    return `<text class="${isOurs(name) ? "strong" : ""}" x="${left - 8}" y="${y + 13}" text-anchor="end">${escaped(name)}</text>
<rect class="${isOurs(name) ? "bar ours" : "bar"}" x="${left}" y="${y + 2}" width="${Math.max(1, x(spread.median) - left).toFixed(1)}" height="14" rx="2"/>${whisker}
<text class="soft" x="${(Math.max(x(spread.median), isCut ? 0 : x(spread.high)) + 6).toFixed(1)}" y="${y + 13}">${escaped(label)}</text>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" class="picture" role="img" aria-label="${escaped(title)}">
<text class="strong" x="8" y="22">${escaped(title)}</text>
${bars.join("\n")}
</svg>
`
}

/** The page of the benchmarks with a picture under the heading of each table that has one. */
export const withPlots = (markdown: string, benchmarks: Benchmarks): string =>
  drawn.reduce((text, each) => {
    const heading = `## ${each.heading}\n`
    if (!text.includes(heading)) throw new Error(`docs/benchmarks.md has no ${heading}`)
    return text.replace(heading, () => `${heading}\n${inFrame(plot(each, benchmarks).trim())}\n`)
  }, markdown)
