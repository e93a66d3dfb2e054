import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import type { Status } from "../../Job.ts"
import type { StoreFailed } from "../../JobError.ts"
import { JobStore, type StoredStep } from "../../JobStore.ts"

const pageSize = 1000

/** The steps of a job, or those of some statuses, read page by page. */
export const allSteps = (
  id: string,
  statuses?: ReadonlyArray<Status>
): Stream.Stream<StoredStep, StoreFailed, JobStore> =>
  Stream.paginate(-1, (after) =>
    Effect.map(
      JobStore.use((store) => store.steps(id, { after, statuses, limit: pageSize })),
      (steps) => {
        const last = steps.length < pageSize ? undefined : steps.at(-1)?.position
        return [steps, last === undefined ? Option.none() : Option.some(last)] as const
      }
    )
  )
