import { clientOf, type Script, scripted } from "@effect-meraki/testing/client"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as TestClock from "effect/testing/TestClock"
import { type Entry, split } from "../../src/internal/batch/entry.ts"
import { makeMaker } from "../../src/internal/batch/maker.ts"
import type { Settings, Submission } from "../../src/internal/batch/submission.ts"
import type { MerakiClient } from "../../src/MerakiClient.ts"
import * as RetryPolicy from "../../src/RetryPolicy.ts"

/** One entry of an action on a network, in a synchronous batch. */
export const entryOf = (name = "N_1"): Entry => {
  const [entry] = split([{ resource: `/networks/${name}`, operation: "update", body: { name } }], true)
  if (entry === undefined) throw new Error("one action is one entry")
  return entry
}

/** A submission of these entries, and the phases that it reports. */
export const submissionOf = (
  entries: ReadonlyArray<Entry>,
  more: Partial<Settings> = {},
  own: ReadonlyArray<Entry> = entries
) => {
  const phases: Array<string> = []
  const settings: Settings = {
    organizationId: "1",
    calls: {},
    callback: undefined,
    ordered: false,
    newNetworkWait: 30_000,
    pollInterval: 1000,
    deadline: undefined,
    changed: () => phases.push(entries.map(({ phase }) => phase).join(" ")),
    ...more
  }
  return Effect.map(makeMaker(settings), (maker) => {
    const submission: Submission = { settings, maker, entries, own, isStopped: false, stoppedBy: undefined }
    return { phases, submission, maker }
  })
}

/** Runs an effect over a scripted network, whose client does not retry, for a time of the test. */
export const overScript = <A, E>(script: Script, effect: Effect.Effect<A, E, MerakiClient>, retry = RetryPolicy.none) =>
  Effect.gen(function* () {
    yield* TestClock.setTime(0)
    const { layer, sent, times } = scripted(script)
    const client = clientOf("https://api.meraki.com/api/v1", { retry }, layer)
    const fiber = yield* Effect.forkChild(Effect.result(Effect.provide(effect, client)))
    yield* TestClock.adjust("1 hour")
    const result = yield* Fiber.join(fiber)
    const requests = sent.map(({ method, url }) =>
      `${method} ${url.replace(/^.*\/organizations\/1\/actionBatches/, "")}`.trim()
    )
    return { result, sent, requests, times }
  })
