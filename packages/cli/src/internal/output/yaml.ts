import type { Format } from "./format.ts"
import { pick } from "./pick.ts"

/** YAML: a list as its items come, or a document. */
export const loadYaml = async (): Promise<Format> => {
  const { stringify } = await import("yaml")
  const text = (value: unknown): string => stringify(value, { lineWidth: 0 })
  return ({ columns, isList }) => {
    let count = 0
    return {
      items: (items) => {
        count += items.length
        return items.map((item) => text(isList ? [pick(item, columns)] : pick(item, columns))).join("")
      },
      end: (isComplete) => ({ text: isList && count === 0 && isComplete ? "[]\n" : "" })
    }
  }
}
