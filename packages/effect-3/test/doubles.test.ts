import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Stream from "effect/Stream"
import { assert, describe, it } from "vitest"
import { MerakiClient, MerakiError, Networks, Organizations } from "../src/index.ts"

const network = (id: string) => ({ id, organizationId: "1", name: id, productTypes: [], tags: [] })

describe("a client for tests", () => {
  it("answers by the doubles of its operations, cuts pages, fails as they do, and names what has none", async () => {
    const client = MerakiClient.layerTest(
      [Organizations.getOrganizationNetworks, () => Effect.succeed(["N_1", "N_2", "N_3"].map(network))],
      [
        Networks.getNetwork,
        ({ networkId }) =>
          networkId === "N_0"
            ? Effect.fail(MerakiError.NotFound.make({ errors: ["gone"] }))
            : Effect.succeed(network(String(networkId)))
      ]
    )
    const program = Effect.gen(function* () {
      assert.strictEqual((yield* Networks.getNetwork({ networkId: "N_7" })).id, "N_7")
      const pages = Organizations.getOrganizationNetworks.pages({ organizationId: "1", perPage: 2 })
      assert.deepStrictEqual(
        Array.from(yield* Stream.runCollect(pages), ({ items }) => items.length),
        [2, 1]
      )
      const failure = yield* Effect.flip(Networks.getNetwork({ networkId: "N_0" }))
      assert.deepInclude(failure, { _tag: "NotFound", errors: ["gone"] })
      const refused = yield* Effect.flip(Networks.getNetwork({ networkId: "" }))
      assert.strictEqual(refused._tag, "InvalidInput")
      const missing = yield* Effect.exit(Organizations.getOrganizations())
      assert.match(
        String(Exit.isFailure(missing) ? Cause.squash(missing.cause) : undefined),
        /^TypeError: getOrganizations \(GET \/organizations\) is not mocked/
      )
    })
    await Effect.runPromise(program.pipe(Effect.provide(client)))
  })
})
