/**
 * Reports of jobs, as plain data.
 *
 * @since 0.2.0
 */
import type { State, Status } from "../Job.ts"

/**
 * What became of the steps of an organization.
 *
 * @since 0.2.0
 * @category models
 */
export interface OrganizationReport {
  readonly organizationId: string
  readonly changed: number
  readonly unchanged: number
  readonly read: number
  readonly failed: number
  readonly unknown: number
  readonly canceled: number
  /** Steps without an outcome. */
  readonly open: number
  /** Requests sent. */
  readonly requests: number
  /** Requests that were sent again after a restart or a temporary failure, and that repeat safely. */
  readonly repeats: number
  /** Seconds of work, the sum over everything that went on side by side. */
  readonly seconds: number
  /** Seconds of them that requests waited for limits and retries. */
  readonly waited: number
}

/**
 * A step that is worth looking at.
 *
 * @since 0.2.0
 * @category models
 */
export interface StepReport {
  readonly position: number
  readonly organizationId: string
  readonly target: string
  readonly operation: string
  readonly status: Status
  readonly error: string
  /** What helps, where the client knows. */
  readonly hint: string | undefined
  /** The action batch that it was part of. */
  readonly batch: string | undefined
}

/**
 * A report, which is plain data.
 *
 * @since 0.2.0
 * @category models
 */
export interface Report {
  readonly id: string
  readonly name: string
  readonly kind: "rollout" | "retry" | "rollback"
  /** The job that it was made of. */
  readonly of: string | undefined
  readonly state: State
  readonly reason: string
  /** ISO 8601. */
  readonly createdAt: string
  readonly changedAt: string
  readonly madeAt: string
  readonly stage: number
  readonly stages: number
  readonly total: OrganizationReport
  readonly organizations: ReadonlyArray<OrganizationReport>
  /** The steps that failed or are unknown, the first 1,000 of them unless told otherwise. */
  readonly steps: ReadonlyArray<StepReport>
  /** How many more there are. */
  readonly more: number
}
