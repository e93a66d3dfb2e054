import { Simulator } from "@effect-meraki/simulator"
import { it } from "@effect-meraki/testing/effect"
import { simulated } from "@effect-meraki/testing/simulated"
import { assert, describe } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { makeCursors } from "../../src/internal/agent/answer/cursors.ts"
import { callTool } from "../../src/internal/agent/tools/call.ts"
import type { Said } from "../../src/internal/agent/tools/Tool.ts"
import { acceptedBy } from "../../src/internal/args/accepted.ts"
import { inputOf } from "../../src/internal/args/input.ts"
import { readTyped } from "../../src/internal/args/tokens.ts"
import { loadAllDescriptors } from "../../src/internal/index/descriptors.ts"
import { pathParameters } from "../../src/internal/index/sources.ts"
import { requiredFlags } from "../support/synthesis.ts"

const answerBytes = 5000
const tool = callTool({ organization: undefined, answerBytes, showsSecrets: false, cursors: makeCursors() }, false)

const cursorIn = ({ texts }: Said): string | undefined => /cursor "([^"]+)"/.exec(texts[0] ?? "")?.[1]

describe("every read of an organization, a network or a device", () => {
  it.live(
    "has an answer that fits, and goes on where it said",
    () =>
      Effect.gen(function* () {
        const { world } = yield* Simulator.Simulator
        const [organization] = world.organizations.values()
        const network = [...world.networks.values()].find(({ organizationId }) => organizationId === organization?.id)
        const device = [...world.devices.values()].find(({ networkId }) => networkId === network?.id)
        const known: { readonly [name: string]: unknown } = {
          organizationId: organization?.id,
          networkId: network?.id,
          serial: device?.serial
        }
        const all = [...(yield* Effect.promise(loadAllDescriptors)).values()]
        const reads = all.filter(
          ({ method, path }) => method === "GET" && pathParameters(path).every((name) => known[name] !== undefined)
        )
        const tags = yield* Effect.forEach(
          reads,
          (descriptor) =>
            Effect.gen(function* () {
              const flags = requiredFlags(descriptor, known, "https://example.com/1")
              const input = inputOf(descriptor, readTyped(flags, acceptedBy(descriptor)))
              const asked = { operation: descriptor.id, input }
              const first = yield* Effect.result(tool.run(asked))
              if (Result.isFailure(first)) return first.failure._tag
              const cursor = cursorIn(first.success)
              const second = cursor === undefined ? first.success : yield* tool.run({ ...asked, cursor })
              if (cursor !== undefined) assert.notDeepEqual(second.texts[1], first.success.texts[1], descriptor.id)
              for (const { texts } of [first.success, second])
                assert.isAtMost(Buffer.byteLength(texts.join("")), answerBytes + 100, descriptor.id)
              return "answered"
            }),
          { concurrency: 10 }
        )
        // Dashboard refuses some, such as those of a product that a network does not have; nothing fails in another way.
        assert.includeMembers(["answered", "BadRequest", "NotFound"], [...new Set(tags)])
        assert.isAbove(tags.filter((tag) => tag === "answered").length, reads.length * 0.8)
        assert.isAbove(reads.length, 300)
      }).pipe(
        Effect.provide(
          simulated(
            {
              organizations: 1,
              networksPerOrganization: 6,
              devicesPerNetwork: 40,
              limits: false,
              lenient: { products: true }
            },
            { rateLimit: false }
          )
        )
      ),
    120_000
  )
})
