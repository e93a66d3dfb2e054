import { assert, describe, it } from "@effect/vitest"
import { type Event, isConfirmed, next, type Phase } from "../../src/internal/batch/phase.ts"

const phases: ReadonlyArray<Phase> = ["unsent", "creating", "created", "confirming", "executing", "completed", "failed"]
const events: ReadonlyArray<Event> = [
  "create",
  "created",
  "not created",
  "confirm",
  "refused",
  "confirmed",
  "gone",
  "completed",
  "failed",
  "repeat"
]

/** Every step that leads somewhere. */
const steps: ReadonlyArray<readonly [from: Phase, event: Event, to: Phase]> = [
  ["unsent", "create", "creating"],
  ["creating", "created", "created"],
  ["creating", "not created", "unsent"],
  ["creating", "gone", "unsent"],
  ["created", "confirm", "confirming"],
  ["created", "gone", "unsent"],
  ["confirming", "confirm", "confirming"],
  ["confirming", "refused", "created"],
  ["confirming", "confirmed", "executing"],
  ["confirming", "gone", "unsent"],
  ["executing", "completed", "completed"],
  ["executing", "failed", "failed"],
  ["failed", "repeat", "unsent"]
]

describe("the phase of a batch", () => {
  for (const phase of phases) {
    for (const event of events) {
      const to = steps.find(([from, by]) => from === phase && by === event)?.[2] ?? phase
      it(`${phase}, on "${event}", is ${to}`, () => assert.strictEqual(next(phase, event), to))
    }
  }

  it("is confirmed from the PUT on, whatever came of it", () => {
    assert.deepStrictEqual(phases.filter(isConfirmed), ["confirming", "executing", "completed", "failed"])
  })

  it("is never left once it is completed", () => {
    for (const event of events) assert.strictEqual(next("completed", event), "completed", event)
  })
})
