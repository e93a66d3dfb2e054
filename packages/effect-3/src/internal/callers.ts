import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import type * as Runtime from "effect/Runtime"

type Request = Fiber.RuntimeFiber<void, unknown>

/** Whoever made a call: the surroundings it was made in, and the requests that are under way for it. */
interface Caller {
  readonly runtime: Runtime.Runtime<never>
  readonly requests: Set<Request>
}

/** The calls of a client that are under way. */
export interface Callers {
  readonly add: (runtime: Runtime.Runtime<never>) => {
    /** Headers by which its requests are known; they are never sent. */
    readonly headers: { readonly [name: string]: string }
    /** Forgets the caller when none of its requests is under way any more; interrupts those that are. */
    readonly end: Effect.Effect<void>
  }
  /** Whose request it is, and the headers to send. */
  readonly of: (headers: { readonly [name: string]: string }) => {
    readonly caller: Caller
    readonly headers: { readonly [name: string]: string }
  }
  /** Keeps a request among those of its caller until it ends. */
  readonly track: (caller: Caller, request: Request) => void
  /** Ends every request, whosever it is. */
  readonly end: Effect.Effect<void>
}

// The Promise client sends requests from fibers of its own; nothing else tells for whom.
const header = "x-effect-3-caller"

const interruptAll = (requests: ReadonlySet<Request>): Effect.Effect<void> =>
  Effect.suspend(() => (requests.size === 0 ? Effect.void : Fiber.interruptAll(requests)))

/** `runtime` is for requests that are nobody's. */
export const make = (runtime: Runtime.Runtime<never>): Callers => {
  const callers = new Map<string, Caller>()
  const nobody: Caller = { runtime, requests: new Set() }
  const everybody = new Set<Request>()
  let count = 0
  return {
    add: (runtime) => {
      const id = `call-${count++}`
      const caller = { runtime, requests: new Set<Request>() }
      callers.set(id, caller)
      return {
        headers: { [header]: id },
        end: Effect.zipRight(
          interruptAll(caller.requests),
          Effect.sync(() => callers.delete(id))
        )
      }
    },
    of: ({ [header]: id = "", ...headers }) => ({ caller: callers.get(id) ?? nobody, headers }),
    track: (caller, request) => {
      for (const requests of [caller.requests, everybody]) {
        requests.add(request)
        request.addObserver(() => requests.delete(request))
      }
    },
    end: interruptAll(everybody)
  }
}
