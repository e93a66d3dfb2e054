import { InvalidConfiguration, isMerakiError } from "../MerakiError.ts"

/** Where a call was made, as V8 keeps it: cheap to take, formatted only when somebody looks at it. */
export interface Place {
  stack?: string
}

// Other engines do not have it; there an error keeps the stack it was made with.
const { captureStackTrace } = Error as { readonly captureStackTrace?: (place: object, below: unknown) => void }

/** The place from which a function was called. Call it inside that function: a tail call removes it from the stack. */
export const callerOf = (below: unknown): Place => {
  const place: Place = {}
  captureStackTrace?.(place, below)
  return place
}

/** Gives an error that a function throws the stack of that function's caller. */
export const captureCaller = (error: unknown, below: unknown): unknown => {
  if (error instanceof Error) captureStackTrace?.(error, below)
  return error
}

/** Gives an error the stack of a place in the place of the runtime's. */
export const calledFrom = (error: unknown, place: Place): unknown => {
  const isOurs = isMerakiError(error) || error instanceof InvalidConfiguration
  if (isOurs && place.stack !== undefined) {
    const frames = place.stack.split("\n").filter((line) => /^\s+at /.test(line))
    error.stack = [`${error.name}: ${error.message}`, ...frames].join("\n")
  }
  return error
}
