/**
 * The client of the Cisco Meraki Dashboard API for Effect. Operations are in a module for each of the API's tags, such
 * as `@effect-meraki/core/Networks`, and what stands on single operations has modules of its own: `LiveTools`, `Lookups`.
 *
 * @since 0.2.0
 */

/** Many changes in few requests. @since 0.2.0 */
export * as ActionBatch from "./ActionBatch.ts"
/** What a client has seen of the API. @since 0.2.0 */
export * as ApiHealth from "./ApiHealth.ts"
/** Metrics of every request. @since 0.2.0 */
export * as ApiMetrics from "./ApiMetrics.ts"
/** What a program would change, without changing it. @since 0.2.0 */
export * as DryRun from "./DryRun.ts"
/** Histories between two times. @since 0.2.0 */
export * as History from "./History.ts"
/** Functions that are told of calls. @since 0.2.0 */
export * as Hooks from "./Hooks.ts"
/** The client and its layers. @since 0.2.0 */
export * as MerakiClient from "./MerakiClient.ts"
/** Options, defaults and regions. @since 0.2.0 */
export * as MerakiConfig from "./MerakiConfig.ts"
/** Every way an operation can fail. @since 0.2.0 */
export * as MerakiError from "./MerakiError.ts"
/** What an operation is. @since 0.2.0 */
export * as Operation from "./Operation.ts"
/** The organizations of networks and devices. @since 0.2.0 */
export * as Ownership from "./Ownership.ts"
/** Requests without an operation. @since 0.2.0 */
export * as RawRequest from "./RawRequest.ts"
/** Staying under the API's limits. @since 0.2.0 */
export * as RateLimiter from "./RateLimiter.ts"
/** Streams that go on where an earlier one has stopped. @since 0.2.0 */
export * as Resume from "./Resume.ts"
/** Exponential backoff as one Schedule. @since 0.2.0 */
export * as RetryPolicy from "./RetryPolicy.ts"
/** What carries requests. @since 0.2.0 */
export * as Transport from "./Transport.ts"
