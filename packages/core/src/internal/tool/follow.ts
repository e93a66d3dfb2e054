import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import type { RegionOptions } from "../../CallOptions.ts"
import { MerakiClient } from "../../MerakiClient.ts"
import { RequestTimedOut, type WriteError } from "../../MerakiError.ts"
import type { Descriptor } from "../../model/Descriptor.ts"
import { monotonicMillis } from "../time/monotonic.ts"
import { pathParameters } from "../wire/parameters.ts"

/** How a tool is followed. */
export interface Following {
  /** What is given to each call. */
  readonly calls: RegionOptions
  /** The wait before the state is asked for the first time. */
  readonly pollInterval: Duration.Duration
  readonly deadline: Duration.Duration
}

/** The longest wait, as a multiple of the first. */
const slowest = 10

/** Each wait is longer by this factor. */
const growth = 1.5

interface Task {
  readonly input: { readonly [name: string]: unknown }
  readonly endsAt: number
}

/** The statuses that no other follows. */
const isOver = (state: unknown): boolean => /^(?:complete|failed)$/.test(String(Reflect.get(Object(state), "status")))

/** The name of the id in the answer that starts a tool: of what is there, the one that always is. */
const idName = ({ response = "" }: Descriptor): string => /^\{(\w+):s!/.exec(response)?.[1] ?? "id"

const ask = (descriptor: Descriptor, input: object, calls: RegionOptions) =>
  MerakiClient.use((client) => Effect.map(client.execute<unknown>(descriptor, input, calls), ({ value }) => value))

const tooLate = (get: Descriptor, { input }: Task, { deadline }: Following, attempts: number, now: number) => {
  const { id, method, path } = get
  const parameters = Object.fromEntries(Object.entries(input).map(([name, value]) => [name, String(value)]))
  const facts = { operation: id, method, path, parameters, url: "", attempts, at: new Date(now) }
  return new RequestTimedOut({ ...facts, limit: "deadline", after: deadline, cause: undefined })
}

/**
 * Starts a tool with `create`, and asks `get` for its state until it is complete or has failed: every state in its turn, the last
 * one included. Fails with `RequestTimedOut` at the deadline; its parameters say which task goes on at the API.
 */
export const follow = (
  create: Descriptor,
  get: Descriptor,
  input: object,
  following: Following
): Stream.Stream<unknown, WriteError, MerakiClient> => {
  const { calls, deadline, pollInterval } = following
  const [serial = "", id = ""] = pathParameters(get.path)

  /** The state after so many waits, and how it goes on. */
  const poll = (task: Task, count: number) =>
    Effect.gen(function* () {
      const wait = Duration.times(pollInterval, Math.min(slowest, growth ** count))
      const now = yield* monotonicMillis
      if (now + Duration.toMillis(wait) > task.endsAt) {
        yield* Effect.sleep(Duration.millis(Math.max(0, task.endsAt - now)))
        return yield* Effect.fail(tooLate(get, task, following, count, yield* Clock.currentTimeMillis))
      }
      yield* Effect.sleep(wait)
      const state = yield* ask(get, task.input, calls)
      return [[state], isOver(state) ? Option.none() : Option.some(count + 1)] as const
    })

  return Stream.unwrap(
    Effect.gen(function* () {
      const endsAt = (yield* monotonicMillis) + Duration.toMillis(deadline)
      const started = yield* ask(create, input, calls)
      const ids = { [serial]: Reflect.get(input, serial), [id]: Reflect.get(Object(started), idName(create)) }
      const task: Task = { input: ids, endsAt }
      const first = Stream.succeed(started)
      return isOver(started)
        ? first
        : Stream.concat(
            first,
            Stream.paginate(0, (count: number) => poll(task, count))
          )
    })
  )
}
