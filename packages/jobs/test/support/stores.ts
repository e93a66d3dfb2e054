/** The stores, by where they are. */
import type { StoreFailed } from "@effect-meraki/jobs/JobError"
import type { JobStore } from "@effect-meraki/jobs/JobStore"
import * as JobStoreBullMQ from "@effect-meraki/jobs/JobStoreBullMQ"
import * as JobStoreSqlite from "@effect-meraki/jobs/JobStoreSqlite"
import type * as Layer from "effect/Layer"

/** Where a worker finds its jobs. */
export type StoreAt =
  | { readonly kind: "sqlite"; readonly file: string }
  | { readonly kind: "bullmq"; readonly url: string }

export const storeAt = (store: StoreAt): Layer.Layer<JobStore, StoreFailed> =>
  store.kind === "sqlite" ? JobStoreSqlite.layer({ file: store.file }) : JobStoreBullMQ.layer({ url: store.url })
