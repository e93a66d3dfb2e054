import type { Status } from "../../Job.ts"
import type {
  Change,
  Claim,
  ClaimRequest,
  Count,
  Effort,
  Header,
  Job,
  NewChunk,
  StepsRequest,
  StoredStep,
  Transition
} from "../../JobStore.ts"
import {
  clockTolerance,
  jobIn,
  journalIn,
  kindIn,
  longestRest,
  planningTimeout,
  replaced,
  stepIn,
  written
} from "../store/codec.ts"
import { sumEfforts } from "../store/efforts.ts"
import { scripts } from "./scripts.ts"

/** Sends one command to Redis. */
export type Send = (command: ReadonlyArray<string>) => Promise<unknown>

/** What keeps a chunk from being taken, or the claim. */
export type Taken =
  | { readonly kind: "taken"; readonly claim: Claim }
  | { readonly kind: "later"; readonly notBefore: number }
  | { readonly kind: "closed" | "done" }

/** A chunk that has to be queued. */
export interface Unqueued {
  readonly number: number
  readonly organizationId: string
  readonly rank: number
}

const texts = (answer: unknown): ReadonlyArray<string> => (Array.isArray(answer) ? answer.map(String) : [])

/** Pairs out of a hash, which a client gives as a list or as an object. */
const fieldsIn = (answer: unknown): Readonly<Record<string, string>> => {
  if (!Array.isArray(answer)) return Object(answer) as Readonly<Record<string, string>>
  return Object.fromEntries(
    Array.from({ length: answer.length / 2 }, (_, at) => [String(answer[at * 2]), String(answer[at * 2 + 1])])
  )
}

const planOf = ({ createdAt, nonce }: Header): string => `${createdAt} ${nonce}`

const countIn = ([key, steps]: readonly [string, string]): Count => {
  const [organizationId = "", stage = "", status = ""] = key.split("\n")
  return { organizationId, stage: Number(stage), status: status as Status, steps: Number(steps) }
}

const countsIn = (answer: unknown): ReadonlyArray<Count> =>
  Object.entries(fieldsIn(answer))
    .map(countIn)
    .filter(({ steps }) => steps > 0)
    .toSorted((a, b) => {
      const order = (one: Count) => JSON.stringify([one.organizationId, one.stage, one.status])
      return order(a) < order(b) ? -1 : 1
    })

const argumentsOf = ({ kind, number, organizationId, rank, stage, steps }: NewChunk): ReadonlyArray<string> => [
  String(number),
  JSON.stringify({ organizationId, stage, kind, rank, positions: steps.map(({ position }) => position) }),
  organizationId,
  String(stage),
  String(steps.length),
  ...steps.flatMap(({ input, operation, position, target }) => [
    String(position),
    JSON.stringify({ position, organization: organizationId, target, operation, input: JSON.stringify(input) })
  ])
]

const step = (fields: unknown, status: unknown, outcome: unknown, previous: unknown): StoredStep =>
  stepIn({ ...(JSON.parse(String(fields)) as object), status, outcome, previous })

interface ChunkFields {
  readonly organizationId: string
  readonly stage: number
  readonly kind: string
}

const claimIn = (job: string, number: number, [token, chunk, journal, ...steps]: ReadonlyArray<string>): Claim => {
  const { kind, organizationId, stage } = JSON.parse(String(chunk)) as ChunkFields
  return {
    job,
    number,
    organizationId,
    stage,
    kind: kindIn(kind),
    token: Number(token),
    journal: journalIn(journal),
    steps: Array.from({ length: steps.length / 4 }, (_, at) =>
      step(steps[at * 4], steps[at * 4 + 1], steps[at * 4 + 2], steps[at * 4 + 3])
    )
  }
}

/** How many statuses are looked at at a time. */
const window = 5000

/** The journal of jobs in Redis. */
export const makeJournal = (send: Send, prefix: string) => {
  const run = (name: keyof typeof scripts, id: string, values: ReadonlyArray<string>): Promise<unknown> =>
    send(["EVAL", scripts[name], "0", prefix, id, ...values])
  const isDone = async (name: keyof typeof scripts, id: string, values: ReadonlyArray<string>): Promise<boolean> =>
    Number(await run(name, id, values)) === 1
  const planned = async (name: keyof typeof scripts, id: string, values: ReadonlyArray<string>): Promise<void> => {
    if (!(await isDone(name, id, values))) throw replaced(id)
  }
  const hash = (kind: string, id: string): string => `${prefix}${kind}:${id}`

  const find = async (id: string): Promise<Job | undefined> => {
    const [fields, counts] = await Promise.all([send(["HGETALL", hash("j", id)]), send(["HGETALL", hash("n", id)])])
    const row = fieldsIn(fields)
    return row["header"] === undefined ? undefined : jobIn(row, countsIn(counts))
  }

  /** Positions of steps with some statuses, those behind one, in order. */
  const positionsOf = async (
    id: string,
    { after = -1, limit, statuses }: StepsRequest
  ): Promise<ReadonlyArray<string>> => {
    const found: Array<string> = []
    const total = Number(await send(["HLEN", hash("t", id)]))
    for (let from = after + 1; from < total && found.length < limit; from += window) {
      const positions = Array.from({ length: Math.min(window, total - from) }, (_, at) => String(from + at))
      const all = statuses === undefined ? [] : texts(await send(["HMGET", hash("t", id), ...positions]))
      found.push(
        ...positions.filter(
          (_, at) => statuses === undefined || (statuses as ReadonlyArray<string>).includes(all[at] ?? "")
        )
      )
    }
    return found.slice(0, limit)
  }

  return {
    create: (header: Header, now: number): Promise<boolean> =>
      isDone("create", header.id, [planOf(header), JSON.stringify(header), String(now), String(planningTimeout)]),
    append: (header: Header, chunks: ReadonlyArray<NewChunk>, now: number): Promise<void> =>
      planned("append", header.id, [planOf(header), String(now), ...chunks.flatMap(argumentsOf)]),
    seal: (header: Header, now: number): Promise<void> =>
      planned("seal", header.id, [planOf(header), JSON.stringify(header), String(now)]),
    find,
    list: async (): Promise<ReadonlyArray<Job>> => {
      const ids = texts(await send(["ZREVRANGE", `${prefix}jobs`, "0", "-1"]))
      const jobs = await Promise.all(ids.map(find))
      return jobs.flatMap((job) => job ?? [])
    },
    transition: (id: string, change: Transition, now: number): Promise<boolean> => {
      const text = (value: number | string | undefined): string => (value === undefined ? "" : String(value))
      const { accepted, from, fromStage, reason, stage, to } = change
      return isDone("transition", id, [
        to,
        from.join(),
        text(fromStage),
        text(stage),
        text(reason),
        text(accepted),
        String(now)
      ])
    },
    take: async (id: string, number: number, { lease, worker }: ClaimRequest, now: number): Promise<Taken> => {
      const given = [String(number), worker, String(lease), String(now), String(clockTolerance), String(longestRest)]
      const [kind, ...rest] = texts(await run("take", id, given))
      if (kind === "taken") return { kind, claim: claimIn(id, number, rest) }
      return kind === "later" ? { kind, notBefore: Number(rest[0]) } : { kind: kind === "closed" ? kind : "done" }
    },
    renew: ({ job, number, token }: Claim, lease: number, now: number): Promise<boolean> =>
      isDone("renew", job, [String(number), String(token), String(now), String(lease)]),
    record: ({ job, number, token }: Claim, { end, journal, steps = [] }: Change): Promise<boolean> =>
      isDone("record", job, [
        String(number),
        String(token),
        written(journal) ?? "",
        end === undefined ? "" : end === "done" ? "done" : "later",
        typeof end === "object" ? String(end.notBefore) : "0",
        ...steps.flatMap(({ outcome, position, previous, status }) => [
          String(position),
          status ?? "",
          written(outcome) ?? "",
          written(previous) ?? ""
        ])
      ]),
    steps: async (id: string, request: StepsRequest): Promise<ReadonlyArray<StoredStep>> => {
      const positions = await positionsOf(id, request)
      if (positions.length === 0) return []
      const [fields, statuses, outcomes, previous] = await Promise.all(
        ["s", "t", "o", "p"].map(
          async (kind) => (await send(["HMGET", hash(kind, id), ...positions])) as ReadonlyArray<unknown>
        )
      )
      return positions.map((_, at) => step(fields?.[at], statuses?.[at], outcomes?.[at], previous?.[at]))
    },
    efforts: async (id: string): Promise<ReadonlyArray<Effort>> => {
      const chunks = Object.entries(fieldsIn(await send(["HGETALL", hash("c", id)])))
      const journals = await Promise.all(
        chunks.map(([number]) => send(["HGET", `${hash("l", id)}:${number}`, "journal"]))
      )
      return sumEfforts(
        chunks.map(([, text], at) => ({
          organizationId: (JSON.parse(text) as ChunkFields).organizationId,
          journal: journalIn(journals[at])
        }))
      )
    },
    remove: (id: string): Promise<unknown> => run("remove", id, []),
    /** The chunks that have to be queued, and the generation that they are of. */
    unqueued: async (
      id: string
    ): Promise<{ readonly generation: string; readonly chunks: ReadonlyArray<Unqueued> } | undefined> => {
      const [generation, ...rest] = texts(await run("unqueued", id, []))
      if (generation === undefined) return undefined
      const chunks = Array.from({ length: rest.length / 3 }, (_, at) => ({
        number: Number(rest[at * 3]),
        organizationId: String(rest[at * 3 + 1]),
        rank: Number(rest[at * 3 + 2])
      }))
      return { generation, chunks: chunks.toSorted((a, b) => a.rank - b.rank) }
    },
    queued: (id: string, generation: string): Promise<unknown> => run("queued", id, [generation])
  }
}

export type RedisJournal = ReturnType<typeof makeJournal>
