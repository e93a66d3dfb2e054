import type { Step, Target } from "../../Job.ts"
import type { NewChunk } from "../../JobStore.ts"

/** The most steps of a chunk: what an asynchronous action batch holds, or calls that are soon over. */
const most = { batch: 100, calls: 20 } as const

/** Cuts a list of steps into chunks as it comes in. */
export interface Cutter {
  /** Takes the next step. Returns the chunks that are complete. */
  readonly add: (step: Target<Step>) => ReadonlyArray<NewChunk>
  /** Returns the chunks that are left. */
  readonly end: () => ReadonlyArray<NewChunk>
  /** The number of stages so far. */
  readonly stages: () => number
}

type StepOf = NewChunk["steps"][number]

/** Steps of one organization, stage and kind that are not a chunk yet. */
interface Open {
  readonly organizationId: string
  readonly stage: number
  readonly kind: NewChunk["kind"]
  steps: Array<StepOf>
}

/** The stage of a step: those of a canary first, then the rest. */
const stageOf = (canary: ReadonlyArray<number>, position: number): number => {
  if (canary.length === 0) return 0
  let end = 0
  const index = canary.findIndex((size) => position < (end += size))
  return index === -1 ? canary.length : index
}

/** What most steps complete. */
const none: ReadonlyArray<NewChunk> = []

const isBatchable = ({ value }: Target<Step>): boolean => value.descriptor.batch !== undefined

const pieces = <A>(list: ReadonlyArray<A>, size: number): ReadonlyArray<ReadonlyArray<A>> =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, index) => list.slice(index * size, (index + 1) * size))

/** Chunks of organizations alternate: each is one round behind the last one of its organization. */
const makeRanks = () => {
  const rounds = new Map<string, { readonly index: number; rounds: number }>()
  return (organizationId: string, stage: number): number => {
    const known = rounds.get(organizationId) ?? { index: rounds.size, rounds: 0 }
    rounds.set(organizationId, known)
    return stage * 1e12 + known.rounds++ * 1e5 + (known.index % 1e5)
  }
}

/**
 * Cuts steps into chunks. Steps of one target that follow each other stay together and in order, unless they are more than a
 * batch holds. If one of them cannot be part of a batch, they are calls.
 */
export const makeCutter = (canary: ReadonlyArray<number>, batches: boolean): Cutter => {
  const open = new Map<string, Open>()
  const rankOf = makeRanks()
  let group: Array<Target<Step>> = []
  let position = 0
  let number = 0
  let stages = 1

  const chunkOf = ({ kind, organizationId, stage, steps }: Open): NewChunk => ({
    number: number++,
    rank: rankOf(organizationId, stage),
    organizationId,
    stage,
    kind,
    steps
  })

  const placeOf = (organizationId: string, stage: number, kind: NewChunk["kind"]): Open => {
    const key = `${stage} ${kind} ${organizationId}`
    const known = open.get(key)
    if (known !== undefined) return known
    const place: Open = { organizationId, stage, kind, steps: [] }
    open.set(key, place)
    return place
  }

  const stepsOf = (group: ReadonlyArray<Target<Step>>): ReadonlyArray<StepOf> =>
    group.map(({ name, value }) => ({
      position: position++,
      target: name,
      operation: value.descriptor.id,
      input: value.input
    }))

  const close = (): ReadonlyArray<NewChunk> => {
    const [first] = group
    if (first === undefined) return none
    const kind = batches && group.every(isBatchable) ? "batch" : "calls"
    const stage = stageOf(canary, position)
    stages = Math.max(stages, stage + 1)
    const place = placeOf(first.organizationId, stage, kind)
    const steps = stepsOf(group)
    group = []
    if (place.steps.length + steps.length <= most[kind]) {
      for (const step of steps) place.steps.push(step)
      return none
    }
    const full = place.steps.length > 0 ? [chunkOf(place)] : []
    const parts = pieces(steps, most[kind])
    place.steps = [...(parts.at(-1) ?? [])]
    return [...full, ...parts.slice(0, -1).map((part) => chunkOf({ ...place, steps: [...part] }))]
  }

  return {
    add: (step) => {
      const [first] = group
      const isSame = first === undefined || (first.name === step.name && first.organizationId === step.organizationId)
      const done = isSame ? none : close()
      group.push(step)
      return done
    },
    end: () => [...close(), ...[...open.values()].filter(({ steps }) => steps.length > 0).map(chunkOf)],
    stages: () => stages
  }
}
