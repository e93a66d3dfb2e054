import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { Problem } from "../../exit/Problem.ts"
import type { Entry } from "../../index/operations.ts"
import { makeTool, reading, type Tool } from "./Tool.ts"

/** Operations in one answer. */
const shown = 10

const lineOf = ({ deprecated, id, kind, summary }: Entry): string =>
  `${id} (${kind}${deprecated ? ", deprecated" : ""}): ${summary}`

/** The tool that finds operations. */
export const searchTool: Tool<never> = makeTool({
  name: "search",
  description: "Finds operations of the Meraki Dashboard API, e.g. 'which devices are down'.",
  schema: Schema.Struct({ query: Schema.String }),
  annotations: reading("program"),
  run: ({ query }) =>
    Effect.gen(function* () {
      // The index is made with the first question.
      const { searchOperations } = yield* Effect.promise(() => import("../search/search.ts"))
      const found = yield* Effect.promise(() => searchOperations(query.slice(0, 500), shown))
      if (found.length === 0) return yield* Effect.fail(new Problem("nothing was found; try other words"))
      return {
        texts: [`${found.map(lineOf).join("\n")}\n`],
        facts: { found: found.length }
      }
    })
})
