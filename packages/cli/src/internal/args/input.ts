import type { Descriptor } from "@effect-meraki/core/model/Descriptor"
import { Problem } from "../exit/Problem.ts"
import { kebab, type Parameter, parametersOf } from "./accepted.ts"
import { withSettings } from "./set.ts"
import { isSeconds, isSwitch, typeOf } from "./shapes.ts"
import { readSeconds, readValue } from "./values.ts"

/** The input of an operation, as far as it is typed. */
export interface Input {
  readonly [name: string]: unknown
}

const readTexts = ({ name, shape }: Parameter, texts: ReadonlyArray<string>): unknown => {
  const type = typeOf(shape)
  const values = texts.map((text) => {
    const read = isSeconds(shape) ? readSeconds(text) : readValue(text, type)
    if ("problem" in read) throw new Problem(`--${kebab(name)} ${read.problem}`)
    return read.value
  })
  if (type.kind === "array" && values.every((value) => Array.isArray(value))) return values.flat()
  if (values.length > 1 && !isSwitch(shape)) throw new Problem(`--${kebab(name)} is given ${values.length} times`)
  return values.at(-1)
}

/**
 * The input of an operation: of its body, over which its flags go, over which `--set` goes. Throws a `Problem` for a text
 * that is no value of its parameter.
 */
export const inputOf = (
  descriptor: Descriptor,
  given: {
    readonly flags: ReadonlyMap<string, ReadonlyArray<string>>
    readonly body?: Input | undefined
  }
): Input => {
  const parameters = parametersOf(descriptor)
  const typed = parameters.flatMap((parameter): ReadonlyArray<readonly [string, unknown]> => {
    const texts = given.flags.get(parameter.name)
    return texts === undefined ? [] : [[parameter.name, readTexts(parameter, texts)]]
  })
  return withSettings({ ...given.body, ...Object.fromEntries(typed) }, given.flags.get("--set") ?? [], (name) => {
    const shape = parameters.find((parameter) => parameter.name === name)?.shape
    return shape === undefined ? undefined : typeOf(shape)
  })
}
