import { isMerakiError } from "@effect-meraki/promise"

/** Where a call was made, as V8 keeps it: cheap to take, formatted only when somebody looks at it. */
export interface Place {
  stack?: string
}

// Other engines do not have it; there an error keeps the stack it was made with.
const { captureStackTrace } = Error as { readonly captureStackTrace?: (place: object, below: unknown) => void }

/** The place from which a function was called. */
export const placeOf = (below: unknown): Place => {
  const place: Place = {}
  captureStackTrace?.(place, below)
  return place
}

/**
 * Gives an error the stack of the place where the effect was made that failed. To be done before the effect fails: Effect
 * may hand out a Proxy of an error, whose stack cannot be set.
 */
export const calledFrom = (error: unknown, place: Place): unknown => {
  if (isMerakiError(error) && place.stack !== undefined) {
    const frames = place.stack.split("\n").filter((line) => /^\s+at /.test(line))
    error.stack = [`${error.name}: ${error.message}`, ...frames].join("\n")
  }
  return error
}
