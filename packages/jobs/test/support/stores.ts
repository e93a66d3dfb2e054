/** The stores, by where they are. */
import type { StoreFailed } from "@effect-meraki/jobs/JobError"
import type { JobStore } from "@effect-meraki/jobs/JobStore"
import * as JobStoreSqlite from "@effect-meraki/jobs/JobStoreSqlite"
import type * as Layer from "effect/Layer"

/** Where a worker finds its jobs. */
export type StoreAt = { readonly kind: "sqlite"; readonly file: string }

export const storeAt = (store: StoreAt): Layer.Layer<JobStore, StoreFailed> =>
  JobStoreSqlite.layer({ file: store.file })
