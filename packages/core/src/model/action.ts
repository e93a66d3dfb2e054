/**
 * Actions of a batch, as they print.
 *
 * @since 0.2.0
 */
import type { Action, Descriptor } from "./Descriptor.ts"

type Input = { readonly [name: string]: unknown }

/** An action in the API's form: what people know from its documentation. */
const printed = ({ batch, body = {}, id, path }: Descriptor, input: Input) => {
  const own = (name: string): unknown => (Object.hasOwn(Object(input) as Input, name) ? input[name] : undefined)
  const inPath = (template: string) =>
    template.replaceAll(/\{([^}]+)\}/g, (placeholder, name: string) =>
      own(name) === undefined ? placeholder : encodeURIComponent(String(own(name)))
    )
  const names = Object.keys(body).filter((name) => own(name) !== undefined && !path.includes(`{${name}}`))
  return {
    resource: inPath(batch?.resource ?? path),
    operation: batch?.operation ?? id,
    body: Object.fromEntries(names.map((name) => [name, own(name)]))
  }
}

/**
 * Makes an action. As JSON, as a text and in a console it is its resource, operation and body.
 *
 * @since 0.2.0
 * @category constructors
 */
export const actionOf = <Output>(
  descriptor: Descriptor,
  input: object | undefined,
  options?: unknown
): Action<Output> => {
  // Not a number, which `map` gives.
  if (typeof options === "object") {
    throw new TypeError(`${descriptor.id}.action takes no options: those of its batch hold for it`)
  }
  // What is no object is refused with its batch. Spread, it would be its letters.
  const action = {
    descriptor,
    input: typeof input === "object" || input === undefined ? { ...input } : (input as Input)
  }
  const json = () => printed(action.descriptor, action.input)
  const hidden = (value: () => unknown) => ({ enumerable: false, value })
  return Object.defineProperties(action, {
    toJSON: hidden(json),
    toString: hidden(() => JSON.stringify(json())),
    [Symbol.for("nodejs.util.inspect.custom")]: hidden(json)
  })
}
