import type { Context } from "effect/Context"

/** A service that a client takes from the environment in which it is built, if there is one. */
interface Wanted {
  readonly find: (context: Context<never>) => object | undefined
  /** What the client uses. */
  readonly used: object
  /** Its name, and what the client does without it. */
  readonly name: string
  readonly otherwise: string
  /** Whether the client has been told to do without it. */
  readonly isDeclined?: boolean
}

/** What some client uses. Beside another client it is there on purpose. */
const inUse = /*#__PURE__*/ new WeakSet<object>()

/**
 * Finds services in the environment of a call that its client does not use, because they were provided beside the layer of
 * the client instead of to it. Gives the line to log, once for each service; undefined when there is nothing to say.
 */
export const makeBeside = (services: ReadonlyArray<Wanted>): ((context: Context<never>) => string | undefined) => {
  for (const { used } of services) inUse.add(used)
  const said = new Set<string>()
  return (context) => {
    for (const { find, isDeclined, name, otherwise, used } of services) {
      const found = find(context)
      if (found === undefined || found === used || isDeclined === true || inUse.has(found) || said.has(name)) continue
      said.add(name)
      return (
        `${name} is provided to the program and not to the client, which ${otherwise}. ` +
        `Provide it to the layer of the client: MerakiClient.layer({ … }).pipe(Layer.provide(${name}.layer))`
      )
    }
    return undefined
  }
}
