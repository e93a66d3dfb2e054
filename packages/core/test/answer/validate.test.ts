import { answer, clientOf, scripted } from "@effect-meraki/testing/client"
import { it, logged } from "@effect-meraki/testing/effect"
import { assert, describe } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as ApiHealth from "../../src/ApiHealth.ts"
import { MerakiClient } from "../../src/MerakiClient.ts"
import { deleteNetwork, getNetwork } from "../../src/operations/Networks.ts"

const mismatching = {
  id: "N_1",
  organizationId: "1",
  name: "HQ",
  productTypes: ["switch", 7],
  isBoundToConfigTemplate: "secret",
  news: 1
}

const client = (validate: "off" | "report" | "strict", value: unknown) =>
  clientOf("https://api.meraki.com/api/v1", { validate }, scripted(() => answer(200, value)).layer)

describe("validate", () => {
  it.effect(
    "strict fails with the places where an answer does not match its declared type, and not with its values",
    () =>
      Effect.gen(function* () {
        const error = yield* Effect.flip(getNetwork({ networkId: "N_1" }))
        assert.strictEqual(error._tag, "InvalidResponse")
        if (error._tag !== "InvalidResponse") return
        assert.strictEqual(error.reason, "validation")
        assert.deepStrictEqual(error.issues, [
          { path: "productTypes[1]", problem: "is not a string" },
          { path: "isBoundToConfigTemplate", problem: "is not a boolean" }
        ])
        assert.include(error.message, "productTypes[1]")
        assert.notInclude(error.message, "secret")
      }).pipe(Effect.provide(client("strict", mismatching)))
  )

  it.effect("report delivers the answer and logs how many places do not match, and which", () =>
    Effect.gen(function* () {
      const network = yield* getNetwork({ networkId: "N_1" })
      assert.deepStrictEqual<unknown>(network, mismatching)
      const lines = yield* logged
      assert.lengthOf(lines, 1)
      assert.include(lines[0] ?? "", "getNetwork: the answer does not match its declared type in 2 places")
      assert.include(lines[0] ?? "", "productTypes[1] is not a string; isBoundToConfigTemplate is not a boolean")
      assert.notInclude(lines[0] ?? "", "secret")
    }).pipe(Effect.provide(client("report", mismatching)))
  )

  it.effect("off looks at nothing, and a call can ask for more", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual<unknown>(yield* getNetwork({ networkId: "N_1" }), mismatching)
      assert.lengthOf(yield* logged, 0)
      const error = yield* Effect.flip(getNetwork({ networkId: "N_1" }, { validate: "strict" }))
      assert.strictEqual(error._tag, "InvalidResponse")
    }).pipe(Effect.provide(client("off", mismatching)))
  )

  it.effect("strict accepts an answer of its type, and one that declares none", () =>
    Effect.gen(function* () {
      const network = yield* getNetwork({ networkId: "N_1" })
      assert.strictEqual(network.id, "N_1")
      yield* deleteNetwork({ networkId: "N_1" })
    }).pipe(
      Effect.provide(client("strict", { id: "N_1", organizationId: "1", name: "HQ", productTypes: [], news: null }))
    )
  )

  it.effect("report says each place once, and health prints the places as corrections without a value", () =>
    Effect.gen(function* () {
      for (let count = 0; count < 3; count++) yield* getNetwork({ networkId: "N_1" })
      assert.lengthOf(
        (yield* logged).filter((line) => line.startsWith("Warn")),
        1
      )
      const report = yield* MerakiClient.use((client) => client.health)
      assert.strictEqual(report.mismatches["getNetwork"], 3)
      assert.deepStrictEqual(report.mismatchedPlaces, [
        { operation: "getNetwork", field: "productTypes[]", declared: "string", seen: ["number"], answers: 3 },
        { operation: "getNetwork", field: "isBoundToConfigTemplate", declared: "boolean", seen: ["string"], answers: 3 }
      ])
      const text = ApiHealth.corrections(report)
      assert.include(text, "// getNetwork, productTypes[]: declared string, seen number in 3 answers")
      assert.include(
        text,
        'change: { at: ".isBoundToConfigTemplate", type: { oneOf: [{ type: "boolean" }, { type: "string" }] } }'
      )
      assert.notInclude(text, "secret")
    }).pipe(Effect.provide(client("report", mismatching)))
  )
})
