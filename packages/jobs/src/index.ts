/**
 * Long jobs over the Cisco Meraki Dashboard API that survive restarts.
 *
 * @since 0.2.0
 */
export * as Job from "./Job.ts"
export * as JobControl from "./JobControl.ts"
export * as JobError from "./JobError.ts"
export * as JobPlan from "./JobPlan.ts"
export * as JobReport from "./JobReport.ts"
export * as JobSchedule from "./JobSchedule.ts"
export * as JobStore from "./JobStore.ts"
export * as JobStoreSqlite from "./JobStoreSqlite.ts"
export * as JobWorker from "./JobWorker.ts"
