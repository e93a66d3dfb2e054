import type { Descriptor } from "@effect-meraki/core/model/Descriptor"
import * as Effect from "effect/Effect"
import { nearestNames } from "../args/nearest.ts"
import { Problem } from "../exit/Problem.ts"
import { loadDescriptor } from "../index/descriptors.ts"
import { entries, type Entry, entryNamed } from "../index/operations.ts"

/** An operation: what is known of it before it is loaded, and all its facts. */
export interface Known {
  readonly entry: Entry
  readonly descriptor: Descriptor
}

/** The operation of an id. Fails with the nearest ids when there is none. */
export const operationNamed = (id: string): Effect.Effect<Known, Problem> =>
  Effect.suspend(() => {
    const entry = entryNamed(id)
    if (entry === undefined) {
      const near = nearestNames(
        id,
        entries.map((each) => each.id),
        3
      )
      const hints = near.length === 0 ? ["search finds operations"] : [`did you mean ${near.join(", ")}?`]
      return Effect.fail(new Problem(`there is no operation ${JSON.stringify(id.slice(0, 100))}`, { hints }))
    }
    return Effect.map(
      Effect.promise(() => loadDescriptor(entry)),
      (descriptor) => ({ entry, descriptor })
    )
  })
