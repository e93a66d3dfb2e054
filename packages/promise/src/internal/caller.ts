import { InvalidConfiguration, isMerakiError } from "../MerakiError.ts"

/** The place of a call, as V8 stores it: cheap to take, and formatted only when it is read. */
export interface Place {
  stack?: string
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

/** Sets the stack of an error to that of a place. */
export const calledFrom = (error: unknown, place: Place): unknown => {
  const isOurs = isMerakiError(error) || error instanceof InvalidConfiguration
  if (isOurs && place.stack !== undefined) {
    const frames = place.stack.split("\n").filter((line) => /^\s+at /.test(line))
    error.stack = [`${error.name}: ${error.message}`, ...frames].join("\n")
  }
  return error
}
