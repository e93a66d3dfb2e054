import type * as Duration from "effect/Duration"
import type { MerakiError } from "../../MerakiError.ts"
import { type Entry, step } from "./entry.ts"
import type { Maker } from "./maker.ts"
import type { Event } from "./phase.ts"
import type { Sending } from "./requests.ts"

/** How batches are executed. */
export interface Settings extends Sending {
  readonly ordered: boolean
  /** Milliseconds for which a network that is not found may be too new to be. */
  readonly newNetworkWait: number
  /** Milliseconds before the first look at an executing batch. */
  readonly pollInterval: number
  readonly deadline: Duration.Input | undefined
  /** Told after each change. */
  readonly changed: () => void
}

/** A submission under way. */
export interface Submission {
  readonly settings: Settings
  readonly maker: Maker
  readonly entries: ReadonlyArray<Entry>
  /** Those whose batches this submission makes. */
  readonly own: ReadonlyArray<Entry>
  /** Once a batch has failed, no more are sent. */
  isStopped: boolean
  /** The first failure of a request. */
  stoppedBy: MerakiError | undefined
}

/** Takes an entry to its next phase and tells of it. */
export const advance = (
  { settings }: Submission,
  entry: Entry,
  event: Event,
  known?: Partial<Pick<Entry, "id" | "actions" | "errors" | "created">>
): void => {
  step(entry, event, known)
  settings.changed()
}

/** Longest pause between two looks at an executing batch, and before another try when all places are taken. */
export const longestPoll = 10_000
