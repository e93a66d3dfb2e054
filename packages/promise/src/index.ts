/**
 * A Promise client of the Cisco Meraki Dashboard API: typed operations, paging, retries, rate limits, and tagged
 * errors.
 *
 * @since 0.2.0
 */
export * from "./ActionBatch.ts"
export type * from "./core/CallEvent.ts"
export type * from "./core/Fetch.ts"
export type { Attempt, Health, Reconciliation } from "./Health.ts"
export * from "./healthOf.ts"
export * from "./historyOf.ts"
export * from "./Limiter.ts"
export * from "./liveToolsOf.ts"
export * from "./lookupsOf.ts"
export { Meraki, type SafeMeraki } from "./Meraki.ts"
export * from "./mockMeraki.ts"
export { MerakiBase } from "./MerakiBase.ts"
export * from "./MerakiError.ts"
export type { LogFacts, MerakiLogger } from "./MerakiLogger.ts"
export type * from "./MerakiOptions.ts"
export type * from "./Operation.ts"
export { unlisted } from "./Operation.ts"
export * from "./Ownership.ts"
export { Plan } from "./Plan.ts"
export type * from "./RawRequest.ts"
export * from "./Receivers.ts"
export * from "./resumeOf.ts"
export * from "./Retry.ts"
export type { Store } from "./Store.ts"
