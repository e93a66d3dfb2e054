import * as DryRun from "@effect-meraki/core/DryRun"
import type { PlannedRequest } from "./core/ErrorFacts.ts"

/**
 * The writes that a program would make. As a text it is for people, and as JSON it is the list of its requests.
 *
 * @since 0.2.0
 * @category models
 */
export interface Plan {
  /** In the order in which they would be sent. */
  readonly requests: ReadonlyArray<PlannedRequest>
  /** A heading, and for each request its operation, method, URL and body. */
  toString(): string
  toJSON(): ReadonlyArray<PlannedRequest>
}

/**
 * Makes a plan of requests, such as those that an `onPlanned` was told.
 *
 * @since 0.2.0
 * @category constructors
 */
export const Plan: new (requests: ReadonlyArray<PlannedRequest>) => Plan = DryRun.Plan
