/** The stores, by where they are. */
import type { StoreFailed } from "@effect-meraki/jobs/JobError"
import type { JobStore } from "@effect-meraki/jobs/JobStore"
import * as JobStoreBullMQ from "@effect-meraki/jobs/JobStoreBullMQ"
import * as JobStorePgBoss from "@effect-meraki/jobs/JobStorePgBoss"
import * as JobStoreSqlite from "@effect-meraki/jobs/JobStoreSqlite"
import type * as Layer from "effect/Layer"

/** Where a worker finds its jobs. */
export type StoreAt =
  | { readonly kind: "sqlite"; readonly file: string }
  | { readonly kind: "bullmq"; readonly url: string }
  | { readonly kind: "pgboss"; readonly url: string }

export const storeAt = (store: StoreAt): Layer.Layer<JobStore, StoreFailed> => {
  switch (store.kind) {
    case "sqlite":
      return JobStoreSqlite.layer({ file: store.file })
    case "bullmq":
      return JobStoreBullMQ.layer({ url: store.url })
    case "pgboss":
      return JobStorePgBoss.layer({ url: store.url })
  }
}
