import { InvalidConfiguration, isMerakiError } from "../MerakiError.ts"

/** The place of a call, as V8 stores it: cheap to take, and formatted only when it is read. */
export interface Place {
  stack?: string
  /** The operation that is called, if it is one. */
  operation?: string | undefined
}

// Other engines do not have it. There an error keeps its own stack.
const { captureStackTrace } = Error as { readonly captureStackTrace?: (place: object, below: unknown) => void }

/** The place from which a function was called. Call it inside that function: a tail call removes it from the stack. */
export const callerOf = (below: unknown): Place => {
  const place: Place = {}
  captureStackTrace?.(place, below)
  return place
}

/** Sets the stack of an error to the caller of the function that throws it. */
export const captureCaller = (error: unknown, below: unknown): unknown => {
  if (error instanceof Error) captureStackTrace?.(error, below)
  return error
}

const withFrames = (error: Error, { stack }: Place): Error => {
  if (stack === undefined) return error
  const frames = stack.split("\n").filter((line) => /^\s+at /.test(line))
  return Object.defineProperty(error, "stack", {
    value: [`${error.name}: ${error.message}`, ...frames].join("\n"),
    configurable: true,
    writable: true
  })
}

/** Sets the stack of an error to that of a place. */
export const calledFrom = (error: unknown, place: Place): unknown =>
  isMerakiError(error) || error instanceof InvalidConfiguration ? withFrames(error, place) : error

/** Why a client has ended its calls, where nobody else has a reason. */
export const isClosed = Symbol("this client is closed")

/** What a call rejects with that was ended: the reason of its signal itself, or that the client is closed. */
export const endedAt = (reason: unknown, place: Place): unknown => {
  if (reason !== isClosed) return reason
  const what = place.operation === undefined ? "" : `${place.operation}: `
  return withFrames(new DOMException(`${what}this client is closed`, "AbortError"), place)
}
