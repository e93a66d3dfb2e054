/**
 * The client of the Cisco Meraki Dashboard API for programs on Effect 3.
 *
 * @since 0.2.0
 */

/** Action batches. @since 0.2.0 */
export * as ActionBatch from "./ActionBatch.ts"
/** Health of the API as the client sees it. @since 0.2.0 */
export * as ApiHealth from "./ApiHealth.ts"
/** What a program would change, without changing it. @since 0.2.0 */
export * as DryRun from "./DryRun.ts"
/** Histories between two times. @since 0.2.0 */
export * as History from "./History.ts"
/** Live tools, followed to their result. @since 0.2.0 */
export * as LiveTools from "./LiveTools.ts"
/** Lookups of single devices and networks in few requests. @since 0.2.0 */
export * as Lookups from "./Lookups.ts"
/** The client and its layers. @since 0.2.0 */
export * as MerakiClient from "./MerakiClient.ts"
/** Options of a client. @since 0.2.0 */
export * as MerakiConfig from "./MerakiConfig.ts"
/** Every way an operation can fail. @since 0.2.0 */
export * as MerakiError from "./MerakiError.ts"
/** What an operation is. @since 0.2.0 */
export * as Operation from "./Operation.ts"
/** The organizations of networks and devices. @since 0.2.0 */
export * as Ownership from "./Ownership.ts"
/** Limits that several clients share. @since 0.2.0 */
export * as RateLimiter from "./RateLimiter.ts"
/** Requests without an operation. @since 0.2.0 */
export * as RawRequest from "./RawRequest.ts"
/** Streams that go on where an earlier one has stopped. @since 0.2.0 */
export * as Resume from "./Resume.ts"
/** Exponential backoff as one Schedule. @since 0.2.0 */
export * as RetryPolicy from "./RetryPolicy.ts"

export * from "./operations/tags.ts"
