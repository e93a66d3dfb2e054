/**
 * The phase of a batch. A `created` batch exists at the API, unconfirmed; from `confirming` on it may be executing.
 */
export type Phase = "unsent" | "creating" | "created" | "confirming" | "executing" | "completed" | "failed"

/** The events of a batch. */
export type Event =
  /** The POST that creates it is sent. */
  | "create"
  /** Its id is known. */
  | "created"
  /** It was not created. */
  | "not created"
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
  unsent: { create: "creating" },
  creating: { created: "created", "not created": "unsent", gone: "unsent" },
  created: { confirm: "confirming", gone: "unsent" },
  confirming: { confirm: "confirming", refused: "created", confirmed: "executing", gone: "unsent" },
  executing: { completed: "completed", failed: "failed" },
  completed: {},
  failed: { repeat: "unsent" }
}

/** The next phase. An event without a meaning in a phase changes nothing. */
export const next = (phase: Phase, event: Event): Phase => steps[phase][event] ?? phase

/** Whether the API may be executing a batch, or has executed it. */
export const isConfirmed = (phase: Phase): boolean =>
  phase === "confirming" || phase === "executing" || phase === "completed" || phase === "failed"
