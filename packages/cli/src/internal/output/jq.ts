import { createRequire } from "node:module"
import { Problem } from "../exit/Problem.ts"

const require = createRequire(import.meta.url)

/** What of jq-web is used. It is CommonJS, and exports a promise of itself. */
interface Jq {
  readonly raw: (text: string, filter: string, flags: ReadonlyArray<string>) => string | undefined
}

/** Runs a filter over each of some values. */
export type Filter = (values: ReadonlyArray<unknown>) => ReadonlyArray<unknown>

const stderrOf = (error: unknown): string => {
  const text: unknown = Object(error).stderr
  return typeof text === "string" && text.trim() !== "" ? text.trim() : String(error)
}

/** Loads jq, and makes a function that runs a filter. It throws a `Problem` for what jq does not take. */
export const loadFilter = async (filter: string): Promise<Filter> => {
  const jq = (await require("jq-web")) as Jq
  return (values) => {
    try {
      const text = jq.raw(values.map((value) => JSON.stringify(value)).join("\n"), filter, ["-c"]) ?? ""
      return text
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line) as unknown)
    } catch (error) {
      const [first = "", ...more] = stderrOf(error).split("\n")
      throw new Problem(first.startsWith("jq:") ? first : `jq: ${first}`, { hints: more.slice(0, 3) })
    }
  }
}
