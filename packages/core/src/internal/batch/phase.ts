/**
 * Where a batch stands. `made` is stored at the API and not executed; from `confirming` on it may be executing.
 */
export type Phase = "unsent" | "making" | "made" | "confirming" | "executing" | "completed" | "failed"

/** What happens to a batch. */
export type Event =
  /** The request that makes it is sent. */
  | "make"
  /** The API has given its id. */
  | "made"
  /** It could not be made. */
  | "not made"
  /** The request that confirms it is sent. */
  | "confirm"
  /** The API refused to execute it for now, or did not execute it. */
  | "refused"
  /** It executes. */
  | "confirmed"
  /** It was deleted at the API, or is not there any more. */
  | "gone"
  | "completed"
  | "failed"
  /** A batch that failed is made once more. */
  | "repeat"

const steps: { readonly [P in Phase]: { readonly [E in Event]?: Phase } } = {
  unsent: { make: "making" },
  making: { made: "made", "not made": "unsent", gone: "unsent" },
  made: { confirm: "confirming", gone: "unsent" },
  confirming: { confirm: "confirming", refused: "made", confirmed: "executing", gone: "unsent" },
  executing: { completed: "completed", failed: "failed" },
  completed: {},
  failed: { repeat: "unsent" }
}

/** The phase that follows. An event that means nothing in a phase changes nothing. */
export const next = (phase: Phase, event: Event): Phase => steps[phase][event] ?? phase

/** Whether the API may have begun to execute a batch. */
export const isConfirmed = (phase: Phase): boolean =>
  phase === "confirming" || phase === "executing" || phase === "completed" || phase === "failed"
