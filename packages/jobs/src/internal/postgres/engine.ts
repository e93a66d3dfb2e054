import type { Engine } from "../store/service.ts"
import type { Carrier } from "./carrier.ts"
import { claim, record, renew } from "./chunks.ts"
import { efforts, find, list, remove, stepsOf, transition } from "./jobs.ts"
import type { Database } from "./open.ts"
import { append, create, seal } from "./plan.ts"

/** The journal of jobs in Postgres, whose chunks pg-boss carries. */
export const makeEngine = (database: Database, carrier: Carrier): Engine => {
  let turn = 0
  return {
    create: async (header, now) => {
      const isNew = await create(database, header, now)
      if (isNew) await carrier.open(header.id)
      return isNew
    },
    append: (header, chunks, now) => append(database, header, chunks, now),
    seal: (header, now) => seal(database, header, now),
    find: (id) => find(database, id),
    list: () => list(database),
    transition: (id, change, now) => transition(database, carrier, id, change, now),
    claim: (request, now) => claim(database, carrier, request, now(), turn++),
    renew: (claim, lease, now) => renew(database, claim, lease, now),
    record: (claim, change, now) => record(database, carrier, claim, change, now),
    steps: (id, request) => stepsOf(database, id, request),
    efforts: (id) => efforts(database, id),
    remove: (id) => remove(database, carrier, id)
  }
}
