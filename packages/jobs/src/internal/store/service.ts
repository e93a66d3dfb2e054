import * as Clock from "effect/Clock"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { JobExists, JobNotFound, LeaseLost, StoreFailed } from "../../JobError.ts"
import type {
  Change,
  Claim,
  ClaimRequest,
  Effort,
  Header,
  Job,
  JobStore,
  NewChunk,
  Schedule,
  StepsRequest,
  StoredStep,
  Transition
} from "../../JobStore.ts"

/** A time of a schedule that this process was given. */
interface Tick {
  readonly due: Date
  /** Says that it has been seen to. */
  readonly done: () => Promise<unknown>
}

/** A schedule that the engine keeps. */
export interface OpenedSchedule {
  /** The next time that is due; undefined when none is now. */
  readonly next: () => Promise<Tick | undefined>
  readonly close: () => Promise<void>
}

/** What an engine behind a server does. Times are in milliseconds since 1970; what it says about a claim is whether it is held. */
export interface Engine {
  readonly create: (header: Header, now: number) => Promise<boolean>
  readonly append: (header: Header, chunks: ReadonlyArray<NewChunk>, now: number) => Promise<void>
  readonly seal: (header: Header, now: number) => Promise<void>
  readonly find: (id: string) => Promise<Job | undefined>
  readonly list: () => Promise<ReadonlyArray<Job>>
  readonly transition: (id: string, change: Transition, now: number) => Promise<boolean>
  readonly claim: (request: ClaimRequest, now: () => number) => Promise<Claim | undefined>
  readonly renew: (claim: Claim, lease: number, now: number) => Promise<boolean>
  readonly record: (claim: Claim, change: Change, now: number) => Promise<boolean>
  readonly steps: (id: string, request: StepsRequest) => Promise<ReadonlyArray<StoredStep>>
  readonly efforts: (id: string) => Promise<ReadonlyArray<Effort>>
  readonly remove: (id: string) => Promise<unknown>
  readonly openSchedule?: ((schedule: Schedule) => Promise<OpenedSchedule>) | undefined
}

/** Runs what asks the server. */
type Doing = <A>(what: string, work: (now: number) => Promise<A>) => Effect.Effect<A, StoreFailed>

const held = (isHeld: boolean, { job, number }: Claim): Effect.Effect<void, LeaseLost> =>
  isHeld ? Effect.void : Effect.fail(new LeaseLost({ job, chunk: number }))

/** How often a schedule is looked at. */
const interval = "1 second"

/** The times of a schedule that the engine keeps. One is done when the next one is asked for. */
const ticksOf =
  (open: NonNullable<Engine["openSchedule"]>, doing: Doing) =>
  (schedule: Schedule): Stream.Stream<Date, StoreFailed> => {
    const opened = Effect.acquireRelease(
      doing("open a schedule", () => open(schedule)),
      ({ close }) => Effect.ignore(Effect.timeoutOption(Effect.promise(close), "2 seconds"))
    )
    return Stream.unwrap(
      Effect.map(opened, ({ next }) => {
        const found: Effect.Effect<Tick, StoreFailed> = Effect.flatMap(doing("look at a schedule", next), (tick) =>
          tick === undefined
            ? Effect.andThen(
                Effect.sleep(interval),
                Effect.suspend(() => found)
              )
            : Effect.succeed(tick)
        )
        return Stream.unfold<Tick | undefined, Date, StoreFailed, never>(undefined, (last) =>
          (last === undefined ? Effect.void : doing("note that a job was planned", last.done)).pipe(
            Effect.andThen(found),
            Effect.map((tick) => [tick.due, tick] as const)
          )
        )
      })
    )
  }

/** A store over an engine that waits so long for its server, which has a name for people. */
export const serviceOver = (
  engine: Engine,
  server: string,
  timeout: Duration.Input,
  clock: Clock.Clock
): JobStore["Service"] => {
  const doing: Doing = (what, work) =>
    Effect.flatMap(Clock.currentTimeMillis, (now) =>
      Effect.tryPromise({ try: () => work(now), catch: (cause) => new StoreFailed({ doing: what, cause }) }).pipe(
        Effect.timeoutOrElse({
          duration: timeout,
          orElse: () => Effect.fail(new StoreFailed({ doing: what, cause: `${server} does not answer` }))
        })
      )
    )
  return {
    create: (header) =>
      Effect.flatMap(
        doing("store a job", (now) => engine.create(header, now)),
        (isNew) => (isNew ? Effect.void : Effect.fail(new JobExists({ id: header.id })))
      ),
    append: (header, chunks) => doing("store steps", (now) => engine.append(header, chunks, now)),
    seal: (header) => doing("store a job", (now) => engine.seal(header, now)),
    get: (id) =>
      Effect.flatMap(
        doing("read a job", () => engine.find(id)),
        (job) => (job === undefined ? Effect.fail(new JobNotFound({ id })) : Effect.succeed(job))
      ),
    list: doing("list jobs", engine.list),
    transition: (id, change) => doing("change the state of a job", (now) => engine.transition(id, change, now)),
    claim: (request) =>
      doing("claim a part of a job", () => engine.claim(request, () => clock.currentTimeMillisUnsafe())),
    renew: (claim, lease) =>
      Effect.flatMap(
        doing("renew a lease", (now) => engine.renew(claim, lease, now)),
        (isHeld) => held(isHeld, claim)
      ),
    record: (claim, change) =>
      Effect.flatMap(
        doing("journal what was done", (now) => engine.record(claim, change, now)),
        (isHeld) => held(isHeld, claim)
      ),
    steps: (id, request) => doing("read steps", () => engine.steps(id, request)),
    efforts: (id) => doing("read what was spent", () => engine.efforts(id)),
    remove: (id) => Effect.asVoid(doing("remove a job", () => engine.remove(id))),
    ticks: engine.openSchedule === undefined ? undefined : ticksOf(engine.openSchedule, doing)
  }
}
