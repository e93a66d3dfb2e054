/**
 * What can go wrong with a job as a whole. The failure of a step is no error: it is an outcome, which the report shows.
 *
 * @since 0.2.0
 */
import * as Data from "effect/Data"
import type { State } from "./Job.ts"

/**
 * There is no job of this id.
 *
 * @since 0.2.0
 * @category errors
 */
export class JobNotFound extends Data.TaggedError("JobNotFound")<{ readonly id: string }> {
  override get message(): string {
    return `there is no job ${this.id}`
  }
}

/**
 * There is a job of this id already.
 *
 * @since 0.2.0
 * @category errors
 */
export class JobExists extends Data.TaggedError("JobExists")<{ readonly id: string }> {
  override get message(): string {
    return `there is a job ${this.id} already`
  }
}

/**
 * A job is in a state in which this cannot be done.
 *
 * @since 0.2.0
 * @category errors
 */
export class WrongState extends Data.TaggedError("WrongState")<{
  readonly id: string
  readonly state: State
  readonly wanted: string
}> {
  override get message(): string {
    return `job ${this.id} is ${this.state} and cannot be ${this.wanted}`
  }
}

/**
 * A job cannot be planned as it is described.
 *
 * @since 0.2.0
 * @category errors
 */
export class InvalidJob extends Data.TaggedError("InvalidJob")<{
  /** The option or the step. */
  readonly path: string
  readonly problem: string
}> {
  override get message(): string {
    return `${this.path} ${this.problem}`
  }
}

/**
 * The store could not be read or written.
 *
 * @since 0.2.0
 * @category errors
 */
export class StoreFailed extends Data.TaggedError("StoreFailed")<{ readonly doing: string; readonly cause: unknown }> {
  override get message(): string {
    const { cause } = this
    // A host with several addresses, none of which answers, has a code and no message.
    const said = cause instanceof Error ? cause.message || String(Object(cause)["code"] ?? cause.name) : String(cause)
    return `the store of jobs failed to ${this.doing}: ${said}`
  }
}

/**
 * Another worker has taken over a part of a job, since the lease of this one ran out.
 *
 * @since 0.2.0
 * @category errors
 */
export class LeaseLost extends Data.TaggedError("LeaseLost")<{ readonly job: string; readonly chunk: number }> {
  override get message(): string {
    return `another worker has taken over part ${this.chunk} of job ${this.job}`
  }
}
