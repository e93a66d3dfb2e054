import { readdirSync, readFileSync } from "node:fs"
import { join, relative } from "node:path"
import { fileURLToPath } from "node:url"
import * as ts from "typescript"

const packages = fileURLToPath(new URL("../../..", import.meta.url))

/** A regular expression of the code, and where it stands. */
interface Pattern {
  readonly place: string
  readonly regExp: RegExp
}

/** The packages whose code reads what comes from outside. */
const published = ["core", "promise", "effect-3"]

const sourcesOf = (name: string): ReadonlyArray<string> => {
  const folder = join(packages, name, "src")
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.startsWith("operations"))
    .map((file) => join(folder, file))
}

const patternsIn = (file: string): ReadonlyArray<Pattern> => {
  const text = readFileSync(file, "utf8")
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const patterns: Array<Pattern> = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/")
      const { line } = source.getLineAndCharacterOfPosition(node.getStart())
      patterns.push({
        place: `${relative(packages, file)}:${line + 1} ${node.text.slice(0, 60)}`,
        regExp: new RegExp(node.text.slice(1, end), node.text.slice(end + 1))
      })
    }
    node.forEachChild(visit)
  }
  visit(source)
  return patterns
}

/** Every regular expression that is written in the code. */
const patternsOfTheCode = (): ReadonlyArray<Pattern> => published.flatMap((name) => sourcesOf(name).flatMap(patternsIn))

const common = ["a", "0", " ", "/", "\\", '"', "<", ",", ";", "%25", "\u00e9", "a ", "a.", "\\u00"]

/** What a pattern is about: the words in it, and a character of each of its classes. */
const hostileFor = ({ source }: RegExp): ReadonlyArray<string> => {
  const words = Array.from(source.replaceAll(/\\[bBdDsSwW]/g, " ").matchAll(/[A-Za-z0-9 ]{2,}/g), ([word]) => word)
  const marks = Array.from(source.matchAll(/[^\w\s\\[\](){}*+?|^$.]/g), ([mark]) => mark)
  return [...new Set([...words, ...words.map((word) => `${word} `), ...marks, ...common])]
}

/** All that a pattern can be asked of a text. */
const search = (regExp: RegExp, text: string): void => {
  const own = new RegExp(regExp.source, regExp.flags)
  if (regExp.global) text.replaceAll(own, "")
  else own.exec(text)
}

/** Milliseconds of the processor, which are no more on a machine that is busy with something else. */
const timeOf = (action: () => void): number => {
  const before = process.cpuUsage()
  action()
  const { system, user } = process.cpuUsage(before)
  return (system + user) / 1000
}

/** Ten times the text takes ten times as long; a quadratic search takes a hundred times. */
export const mostGrowth = 50

/**
 * Milliseconds that are lost in what else the process does, such as compiling and collecting garbage. A linear search
 * that allocates for each character has this noise in proportion to its text; a quadratic one takes fifty times as much
 * for its shorter text already.
 */
const noiseOf = (length: number): number => Math.max(1, length / 30_000)

/**
 * By how much longer a search takes in ten times the text: some 10 when it is linear, some 100 when it is quadratic. The
 * least of several tries: whatever else the process does makes a time longer.
 */
export const growthOf = (search: (text: string) => void, piece: string, length: number): number => {
  const textOf = (size: number) => `${piece.repeat(Math.ceil(size / piece.length)).slice(0, size)}\u0000`
  const short = textOf(length / 10)
  const long = textOf(length)
  let least = Infinity
  for (let round = 0; round < 5 && least > mostGrowth / 2; round++) {
    const before = Math.max(
      noiseOf(length),
      timeOf(() => search(short))
    )
    least = Math.min(least, timeOf(() => search(long)) / before)
  }
  return least
}

/** By how much longer a pattern takes for ten times of the text that is worst for it, first among short texts. */
const growthOfPattern = (regExp: RegExp, length: number): { readonly growth: number; readonly piece: string } => {
  let worst = { growth: 0, piece: "" }
  for (const piece of hostileFor(regExp)) {
    for (const size of [length / 10, length]) {
      const growth = growthOf((text) => search(regExp, text), piece, size)
      if (growth > worst.growth) worst = { growth, piece }
      // In a longer text it would take minutes.
      if (growth > mostGrowth) return worst
    }
  }
  return worst
}

/** The patterns of the code that take longer than in proportion to their text, and over what. */
export const slowPatterns = (length: number): ReadonlyArray<string> => {
  const patterns = patternsOfTheCode()
  if (patterns.length < 50) throw new Error("the patterns of the code were not found")
  return patterns.flatMap(({ place, regExp }) => {
    const { growth, piece } = growthOfPattern(regExp, length)
    return growth < mostGrowth
      ? []
      : [`${place}: ${growth.toFixed(0)} times as long for ten times ${JSON.stringify(piece)}`]
  })
}
