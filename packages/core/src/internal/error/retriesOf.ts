/** Where an error keeps the retries of its call. It is not printed, and is read through a Proxy of the error, too. */
const key = Symbol.for("~@effect-meraki/core/retries")

/** Notes that a call gives up with an error, after so many retries of its own. */
export const gaveUpAfter = (error: object, retries: number): void => {
  if (retries > 0) Object.defineProperty(error, key, { value: retries, configurable: true })
}

/**
 * The retries that the call of an error has made before it gave up; 0 while it has not. A policy around the call counts
 * them as its own: otherwise each of its retries would be as many requests as the call makes, and one failure 36 of them.
 */
export const retriesOf = (error: unknown): number => {
  const retries: unknown = Reflect.get(Object(error), key)
  return typeof retries === "number" ? retries : 0
}
