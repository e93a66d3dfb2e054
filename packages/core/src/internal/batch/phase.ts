/**
 * The phase of a batch. A `made` batch exists at the API, unconfirmed; from `confirming` on it may be executing.
 */
export type Phase = "unsent" | "making" | "made" | "confirming" | "executing" | "completed" | "failed"

/** The events of a batch. */
export type Event =
  /** The POST that creates it is sent. */
  | "make"
  /** Its id is known. */
  | "made"
  /** It was not created. */
  | "not made"
  /** The PUT that confirms it is sent. */
  | "confirm"
  /** The PUT was refused, so it is not confirmed. */
  | "refused"
  /** It executes. */
  | "confirmed"
  /** It does not exist at the API any more. */
  | "gone"
  | "completed"
  | "failed"
  /** A failed batch is created again. */
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

/** The next phase. An event without a meaning in a phase changes nothing. */
export const next = (phase: Phase, event: Event): Phase => steps[phase][event] ?? phase

/** Whether the API may be executing a batch, or has executed it. */
export const isConfirmed = (phase: Phase): boolean =>
  phase === "confirming" || phase === "executing" || phase === "completed" || phase === "failed"
