import * as Duration from "effect/Duration"

/** A Date, a DateTime of Effect, or any other moment that knows its milliseconds. */
const momentOf = (value: object): Date | undefined => {
  if (value instanceof Date) return value
  const millis: unknown = Reflect.get(value, "epochMilliseconds")
  // What cannot write itself as JSON is an object like any other.
  return typeof millis === "number" && typeof Reflect.get(value, "toJSON") === "function" ? new Date(millis) : undefined
}

/** Whether a value is a moment that can be written in ISO 8601. */
export const isMoment = (value: unknown): boolean =>
  typeof value === "object" && value !== null && Number.isFinite(momentOf(value)?.getTime())

/** Whether a value is a number of seconds, or a finite Duration. */
export const isSeconds = (value: unknown): boolean =>
  Number.isFinite(Duration.isDuration(value) ? Duration.toSeconds(value) : value)

/** A value as the API takes it: moments in ISO 8601, durations in seconds. The value itself where nothing is to be changed. */
export const plain = (value: unknown): unknown => {
  if (typeof value !== "object" || value === null) return value
  if (Duration.isDuration(value)) return Duration.toSeconds(value)
  const moment = momentOf(value)
  if (moment !== undefined) return moment.toISOString()
  if (Array.isArray(value)) {
    const items = value.map(plain)
    return items.some((item, index) => item !== value[index]) ? items : value
  }
  let changed: Record<string, unknown> | undefined
  for (const [name, each] of Object.entries(value)) {
    const written = plain(each)
    if (written === each) continue
    changed ??= Object.assign(Object.create(null) as Record<string, unknown>, value)
    changed[name] = written
  }
  return changed ?? value
}

const numberProblem = (value: number): string | undefined =>
  Number.isFinite(value) ? undefined : "must be a finite number"

/** Says where a value holds what JSON has no form for, and would leave out or make null of. */
export const findUnsendable = (
  value: unknown,
  path: string,
  say: (path: string, problem: string) => void,
  above: ReadonlyArray<unknown> = []
): void => {
  switch (typeof value) {
    case "number": {
      const problem = numberProblem(value)
      if (problem !== undefined) say(path, problem)
      return
    }
    case "bigint":
    case "function":
    case "symbol":
      return say(path, `must not be a ${typeof value}, for which JSON has no form`)
    case "object":
      break
    default:
      return
  }
  if (value === null) return
  if (above.includes(value)) return say(path, "must not hold itself")
  const moment = momentOf(value)
  if (moment !== undefined) return isMoment(moment) ? undefined : say(path, "must be a valid date")
  const within = [...above, value]
  if (!Array.isArray(value)) {
    for (const [name, each] of Object.entries(value)) findUnsendable(each, `${path}.${name}`, say, within)
    return
  }
  for (const [index, each] of value.entries()) {
    const place = `${path}[${index}]`
    // As an item it would be sent as null, which some operations take for "reset".
    if (each === undefined) say(place, "must not be undefined")
    else findUnsendable(each, place, say, within)
  }
}
