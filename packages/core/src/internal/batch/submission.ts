import type * as Duration from "effect/Duration"
import type { MerakiError } from "../../MerakiError.ts"
import { type Entry, step } from "./entry.ts"
import type { Maker } from "./maker.ts"
import type { Event } from "./phase.ts"
import type { Sending } from "./requests.ts"

/** How batches are executed. */
export interface Settings extends Sending {
  readonly ordered: boolean
  /** How long a batch is repeated whose network is not found, in milliseconds. */
  readonly newNetworkWait: number
  /** Time before the first poll, in milliseconds. */
  readonly pollInterval: number
  readonly deadline: Duration.Input | undefined
  /** Called after each change. */
  readonly changed: () => void
}

/** A submission under way. */
export interface Submission {
  readonly settings: Settings
  readonly maker: Maker
  readonly entries: ReadonlyArray<Entry>
  /** The entries whose batches this submission creates. */
  readonly own: ReadonlyArray<Entry>
  /** Set after a failure: no more batches start. */
  isStopped: boolean
  /** The first failure of a request. */
  stoppedBy: MerakiError | undefined
}

/** Moves an entry to its next phase and reports the change. */
export const advance = (
  { settings }: Submission,
  entry: Entry,
  event: Event,
  known?: Partial<Pick<Entry, "id" | "actions" | "errors" | "created">>
): void => {
  step(entry, event, known)
  settings.changed()
}

/**
 * The longest time between two polls, and the wait while the API executes as many batches as it allows; milliseconds.
 */
export const longestPoll = 10_000
