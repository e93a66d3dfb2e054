import type { Descriptor } from "@effect-meraki/core/Operation"
import type { Input } from "../../Job.ts"

const placeholders = (path: string): ReadonlyArray<string> =>
  Array.from(path.matchAll(/\{(\w+)\}/g), ([, name = ""]) => name)

const pick = (input: Input, names: Iterable<string>): Input =>
  Object.fromEntries(Array.from(names).flatMap((name) => (Object.hasOwn(input, name) ? [[name, input[name]]] : [])))

/** The part of an input that fills the placeholders of a path. */
export const pathInput = (descriptor: Descriptor, input: Input): Input => pick(input, placeholders(descriptor.path))

/** The part of an input that is the body. */
export const bodyInput = (descriptor: Descriptor, input: Input): Input => {
  const others = new Set([...placeholders(descriptor.path), ...Object.keys(descriptor.query ?? {})])
  return pick(
    input,
    Object.keys(input).filter((name) => !others.has(name) || Object.hasOwn(descriptor.body ?? {}, name))
  )
}

/** The resource of an action in a batch, as the API names it in its messages. */
export const resourceOf = ({ batch, path }: Descriptor, input: Input): string =>
  (batch?.resource ?? path).replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(input[name])))

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** Whether a value has everything that is wanted: an object may have more than that. */
export const holds = (value: unknown, wanted: unknown): boolean => {
  if (Array.isArray(wanted)) {
    return Array.isArray(value) && value.length === wanted.length && wanted.every((each, at) => holds(value[at], each))
  }
  if (isObject(wanted)) {
    return isObject(value) && Object.entries(wanted).every(([name, each]) => holds(value[name], each))
  }
  return Object.is(value, wanted)
}

/** The parts of a value that an input is about. */
export const partOf = (value: unknown, names: Iterable<string>): Input => (isObject(value) ? pick(value, names) : {})
