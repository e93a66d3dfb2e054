import type { Model } from "./model.ts"
import { pascal } from "./names.ts"
import { pairsOf } from "./pairs.ts"

/** Pairs whose answer the API itself does not take back, and why. */
const oneWay: ReadonlyMap<string, string> = new Map([
  ["updateNetworkApplianceContentFiltering", "it takes ids of categories and gives categories"],
  ["updateNetworkSwitchRoutingOspf", "it takes the name of a VRF and gives the VRF"],
  ["updateOrganizationBrandingPolicy", "it takes an image and gives a preview of it"],
  ["updateOrganizationEarlyAccessFeaturesOptIn", "it takes ids of networks and gives networks"]
])

const inPath = ({ parameters }: Model): ReadonlyArray<string> =>
  parameters.filter((each) => each.in === "path").map(({ name }) => `${name}: "1"`)

/** A type test: what each GET answers can be handed to the PUT at its path. `operations` is where the modules are. */
export const printPairs = (models: ReadonlyArray<Model>, operations: string, version: string): string => {
  const pairs = pairsOf(models).filter(({ get }) => get.paging === undefined)
  const modules = [...new Set(pairs.flatMap(({ get, put }) => [pascal(get.tag), pascal(put.tag)]))].toSorted()
  const tests = pairs.map(({ get, put }) => {
    const getter = `${pascal(get.tag)}.${get.id}`
    const reason = oneWay.get(put.id)
    return [
      ...(reason === undefined ? [] : [`    // ${reason}`]),
      `    expect(${pascal(put.tag)}.${put.id}).type${reason === undefined ? "" : ".not"}.toBeCallableWith({`,
      `      ...answerOf(${getter}),`,
      `      ${inPath(put).join(", ")}`,
      "    })"
    ].join("\n")
  })
  return `// Generated from version ${version} of the API's OpenAPI document. Not to be edited.
import type * as Effect from "effect/Effect"
import { describe, expect, it } from "tstyche"
${modules.map((name) => `import * as ${name} from "${operations}/${name}.ts"`).join("\n")}

declare const answerOf: <Output>(operation: (...args: never) => Effect.Effect<Output, unknown, unknown>) => Output

describe("what a GET answers", () => {
  it("is what the PUT at its path takes", () => {
${tests.join("\n")}
  })
})
`
}
