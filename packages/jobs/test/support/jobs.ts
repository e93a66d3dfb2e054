/** Jobs, stores and clients that several tests share. */
import type * as MerakiClient from "@effect-meraki/core/MerakiClient"
import { updateNetwork } from "@effect-meraki/core/Networks"
import type { Simulator } from "@effect-meraki/simulator"
import { clientOf } from "@effect-meraki/testing/client"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as Job from "@effect-meraki/jobs/Job"
import type * as JobStore from "@effect-meraki/jobs/JobStore"
import * as JobStoreSqlite from "@effect-meraki/jobs/JobStoreSqlite"

/** A folder for the time of a scope. */
export const makeFolder = Effect.acquireRelease(
  Effect.sync(() => mkdtempSync(join(tmpdir(), "effect-meraki-jobs-"))),
  (folder) => Effect.sync(() => rmSync(folder, { recursive: true, force: true }))
)

/** A file for a store, for the time of a scope. */
export const makeFile = Effect.map(makeFolder, (folder) => join(folder, "jobs.db"))

/** A store in memory, and a client of a simulator. */
export const over = (
  { apiKey, url }: Pick<Simulator.Running, "apiKey" | "url">,
  file = ":memory:"
): Layer.Layer<JobStore.JobStore | MerakiClient.MerakiClient> =>
  Layer.mergeAll(clientOf(url, { apiKey }), Layer.orDie(JobStoreSqlite.layer({ file })))

type World = Simulator.Running["world"]

/** The networks of a simulator as targets, without a request. */
export const networksOf = ({ networks }: World) =>
  Job.targets([...networks.values()].map(({ id, name, organizationId }) => ({ organizationId, name, value: { id } })))

/** A new time zone for every network: steps that go as batches. */
export const timeZones = (world: World, timeZone: string, options: Job.Options = {}) =>
  Job.make({
    name: "time zones",
    targets: networksOf(world),
    steps: ({ id }) => Job.step(updateNetwork, { networkId: id, timeZone }),
    ...options
  })

/** A tag for each network of its own, so that every write is another one. */
export const tags = (world: World, prefix: string, options: Job.Options = {}) =>
  Job.make({
    name: "tags",
    targets: networksOf(world),
    steps: ({ id }) => Job.step(updateNetwork, { networkId: id, tags: [`${prefix}-${id}`] }),
    ...options
  })

/** So many steps of each status. */
export const statusesOf = ({ counts }: Pick<JobStore.Job, "counts">): Readonly<Record<string, number>> => {
  const sums: Record<string, number> = {}
  for (const { status, steps } of counts) sums[status] = (sums[status] ?? 0) + steps
  return sums
}
