import type { Descriptor } from "@effect-meraki/core/model/Descriptor"
import { pathParameters } from "../index/sources.ts"
import { type Flag, ownFlags } from "./flags.ts"
import { isSwitch } from "./shapes.ts"
import type { Accepted } from "./tokens.ts"

/** A parameter of an operation. */
export interface Parameter {
  readonly name: string
  readonly where: "path" | "query" | "body"
  /** Its shape, with a trailing `!` when it is required. */
  readonly shape: string
  readonly isRequired: boolean
}

/** The parameters of an operation in the order of path, query and body. A name that is in two places is listed once. */
export const parametersOf = ({ body = {}, path, query = {} }: Descriptor): ReadonlyArray<Parameter> => {
  const inPath = pathParameters(path)
  const listed = (where: "query" | "body", shapes: { readonly [name: string]: string }) =>
    Object.entries(shapes)
      .filter(([name]) => !inPath.includes(name))
      .map(([name, shape]): Parameter => ({ name, where, shape, isRequired: shape.endsWith("!") }))
  return [
    ...inPath.map((name): Parameter => ({ name, where: "path", shape: "s!", isRequired: true })),
    ...listed("query", query),
    ...listed("body", body)
  ]
}

/** A name as flags are written: `networkId` as `network-id`. */
export const kebab = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, "$1-$2").toLowerCase()

const ofFlag = ({ name, short, value }: Flag): Accepted => ({
  key: `--${name}`,
  short,
  kind: value === undefined ? "switch" : "value"
})

/** The flags of a command that is no operation. */
export const acceptedOf = (flags: ReadonlyArray<Flag>): ReadonlyMap<string, Accepted> =>
  new Map(flags.map((flag) => [flag.name, ofFlag(flag)]))

/** The flags of an operation: the command line's own, and its parameters as far as their names are free. */
export const acceptedBy = (descriptor: Descriptor): ReadonlyMap<string, Accepted> => {
  const accepted = new Map(acceptedOf([...ownFlags.values()]))
  for (const { name, shape } of parametersOf(descriptor)) {
    const flag: Accepted = { key: name, kind: isSwitch(shape) ? "switch" : "value" }
    for (const spelled of [kebab(name), name]) if (!accepted.has(spelled)) accepted.set(spelled, flag)
  }
  return accepted
}

/** Whether a flag of the command line has the name of a parameter. Such a parameter is given with `--set`. */
export const isTaken = (name: string): boolean => ownFlags.has(name) || ownFlags.has(kebab(name))
