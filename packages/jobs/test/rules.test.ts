import { deleteNetwork, updateNetwork } from "@effect-meraki/core/Networks"
import type * as Job from "@effect-meraki/jobs/Job"
import type * as JobStore from "@effect-meraki/jobs/JobStore"
import { assert, it } from "@effect/vitest"
import * as Arbitrary from "effect/Arbitrary"
import * as Schema from "effect/Schema"
import { describe } from "vitest"
import { makeCutter } from "../src/internal/plan/cut.ts"
import { unusable } from "../src/internal/plan/options.ts"
import { canonical } from "../src/internal/run/canonical.ts"
import { holds } from "../src/internal/run/inputs.ts"
import { next, resumption } from "../src/internal/run/next.ts"
import { actionIn, reasonIn } from "../src/internal/run/verdict.ts"
import { isWithin } from "../src/internal/run/window.ts"

const jobOf = (
  counts: ReadonlyArray<readonly [stage: number, status: Job.Status, steps: number]>,
  more: Partial<JobStore.Job> = {},
  options: Job.Options = {}
): JobStore.Job => ({
  header: {
    id: "job",
    name: "",
    kind: "rollout",
    createdAt: 0,
    nonce: "",
    operations: {},
    readers: {},
    options,
    stages: 1 + Math.max(...counts.map(([stage]) => stage))
  },
  state: "running",
  stage: 0,
  reason: "",
  changedAt: 0,
  accepted: 0,
  counts: counts.map(([stage, status, steps]) => ({ organizationId: "1", stage, status, steps })),
  ...more
})

describe("what follows from the counts of a job", () => {
  it.each([
    ["nothing while steps are open", jobOf([[0, "sending", 1]]), undefined, undefined],
    ["its end", jobOf([[0, "changed", 3]]), "completed", undefined],
    ["its end with failures", jobOf([[0, "failed", 3]]), "completed", undefined],
    [
      "its next stage",
      jobOf([
        [0, "changed", 1],
        [1, "waiting", 9]
      ]),
      "running",
      1
    ],
    [
      "a closed gate",
      jobOf([
        [0, "unknown", 1],
        [1, "waiting", 9]
      ]),
      "stopped",
      undefined
    ],
    [
      "an open gate",
      jobOf(
        [
          [0, "failed", 1],
          [0, "changed", 9],
          [1, "waiting", 9]
        ],
        {},
        { gate: { failed: "10%" } }
      ),
      "running",
      1
    ],
    [
      "approval",
      jobOf(
        [
          [0, "changed", 1],
          [1, "waiting", 9]
        ],
        {},
        { gate: { approval: true } }
      ),
      "paused",
      1
    ],
    [
      "a spent budget",
      jobOf(
        [
          [0, "failed", 3],
          [0, "waiting", 9]
        ],
        {},
        { errorBudget: 2 }
      ),
      "stopped",
      undefined
    ],
    [
      "a budget that was raised by whoever resumed it",
      jobOf(
        [
          [0, "failed", 3],
          [0, "waiting", 9]
        ],
        { accepted: 2 },
        { errorBudget: 2 }
      ),
      undefined,
      undefined
    ],
    ["nothing while it is paused", jobOf([[0, "changed", 3]], { state: "paused" }), undefined, undefined]
  ] as const)("%s", (_, job, state, stage) => {
    const change = next(job)
    assert.deepStrictEqual([change?.to, change?.stage], [state, stage])
  })

  it("a resumption goes past a gate, and not past a stage that is open", () => {
    assert.strictEqual(
      resumption(
        jobOf(
          [
            [0, "failed", 1],
            [1, "waiting", 9]
          ],
          { state: "stopped" }
        )
      ).stage,
      1
    )
    assert.isUndefined(
      resumption(
        jobOf(
          [
            [0, "waiting", 1],
            [1, "waiting", 9]
          ],
          { state: "stopped" }
        )
      ).stage
    )
  })
})

describe("a window", () => {
  const at = (text: string): number => Date.parse(text)
  it.each([
    ["2026-11-27T23:00:00Z", true],
    ["2026-11-28T04:59:00Z", true],
    ["2026-11-28T05:00:00Z", false],
    ["2026-11-27T21:59:00Z", false],
    ["2026-11-28T23:00:00Z", false],
    ["2026-11-29T01:00:00Z", false]
  ])("over midnight, on Fridays: %s", (time, isOpen) => {
    assert.strictEqual(isWithin({ from: "22:00", to: "05:00", days: ["fri"] }, at(time)), isOpen)
  })

  it("is in its time zone, and over the end of the week", () => {
    assert.isTrue(isWithin({ from: "22:00", to: "05:00", timeZone: "Europe/Berlin" }, at("2026-11-27T21:30:00Z")))
    assert.isTrue(isWithin({ from: "22:00", to: "05:00", days: ["sat"] }, at("2026-11-29T03:00:00Z")))
    assert.isTrue(isWithin(undefined, 0))
  })
})

describe("options of a job", () => {
  it.each([
    [{ canary: [1, 0] }, "canary"],
    [{ errorBudget: "200%" }, "errorBudget"],
    [{ gate: { failed: -1 } }, "gate.failed"],
    [{ share: 0 }, "share"],
    [{ attempts: 0.5 }, "attempts"],
    [{ window: { from: "24:00", to: "05:00" } }, "window.from"],
    [{ window: { from: "05:00", to: "05:00" } }, "window.to"],
    [{ window: { from: "01:00", to: "05:00", timeZone: "Mars" } }, "window.timeZone"],
    [{ window: { from: "01:00", to: "05:00", days: ["day"] } }, "window.days"],
    [{ canary: [1, 10], errorBudget: "5%", share: 0.5, attempts: 1 }, undefined]
  ])("%j", (options, path) => {
    assert.strictEqual(unusable(options as Job.Options)?.path, path)
  })
})

describe("cutting steps into chunks", () => {
  const made = Arbitrary.schema(
    Schema.Array(
      Schema.Struct({
        organization: Schema.Literals(["1", "2", "3"]),
        steps: Schema.Literals([1, 1, 2, 7, 40, 130]),
        isBatchable: Schema.Boolean
      })
    )
  )

  it.prop(
    "keeps every step once, in order within its target and organization, and no chunk is too large",
    [made],
    ([groups]) => {
      const cutter = makeCutter([1, 10, 100], true)
      const steps = groups.flatMap(({ isBatchable, organization, steps }, target) =>
        Array.from({ length: steps }, (_, at) => ({
          organizationId: organization,
          name: `t${target}`,
          value: {
            descriptor: isBatchable ? updateNetwork.descriptor : notBatched,
            input: { networkId: `${target}.${at}` }
          },
          isBatchable
        }))
      )
      const chunks = [...steps.flatMap((step) => cutter.add(step)), ...cutter.end()]
      const positions = chunks.flatMap((chunk) => chunk.steps.map(({ position }) => position))
      assert.deepStrictEqual(
        positions.toSorted((a, b) => a - b),
        steps.map((_, position) => position)
      )
      assert.deepStrictEqual(
        chunks.map(({ number }) => number),
        chunks.map((_, number) => number)
      )
      assert.strictEqual(new Set(chunks.map(({ rank }) => rank)).size, chunks.length)
      for (const chunk of chunks) {
        assert.isAtMost(chunk.steps.length, chunk.kind === "batch" ? 100 : 20)
        for (const { position, target } of chunk.steps) {
          assert.strictEqual(steps[position]?.organizationId, chunk.organizationId)
          assert.strictEqual(steps[position]?.name, target)
          if (chunk.kind === "batch") assert.isTrue(steps[position]?.isBatchable)
        }
      }
      const inOrder = chunks.toSorted((a, b) => a.rank - b.rank).flatMap((chunk) => chunk.steps)
      for (const [target] of groups.entries()) {
        const own = inOrder.filter((step) => step.target === `t${target}`).map(({ position }) => position)
        assert.deepStrictEqual(
          own,
          own.toSorted((a, b) => a - b)
        )
      }
    }
  )

  const { batch: _, ...notBatched } = deleteNetwork.descriptor
})

describe("small rules", () => {
  it("a value has what is wanted, and may have more", () => {
    assert.isTrue(holds({ a: 1, b: [{ c: 2, d: 3 }] }, { b: [{ c: 2 }] }))
    assert.isFalse(holds({ b: [1, 2] }, { b: [1] }))
    assert.isFalse(holds(null, { a: 1 }))
    assert.isTrue(holds({ a: null }, { a: null }))
  })

  it("the message of a batch is cut to its reason, without the body", () => {
    const message =
      'Error occurred while executing update /networks/N_1 with {"psk":"secret: x"}: Network with ID N_1 not found'
    assert.strictEqual(reasonIn(message), "Network with ID N_1 not found")
    assert.deepStrictEqual(actionIn(message), { operation: "update", resource: "/networks/N_1" })
    assert.strictEqual(reasonIn("something else"), "something else")
  })

  it("actions are equal whatever the order of their properties", () => {
    const one = [{ resource: "/a", operation: "update", body: { x: 1, y: { a: 1, b: 2 } } }]
    const other = [{ body: { y: { b: 2, a: 1 }, x: 1 }, operation: "update", resource: "/a" }]
    assert.strictEqual(canonical(one), canonical(other))
  })
})
