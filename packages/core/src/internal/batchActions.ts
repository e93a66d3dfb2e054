import type { Issue } from "../MerakiError.ts"
import type { Action, Descriptor } from "../Operation.ts"
import { checkInput, type Input } from "./checkInput.ts"
import { bodyOf, pathOf, queryOf } from "./request.ts"

/** An action as the API takes it. */
export interface WireAction {
  readonly resource: string
  readonly operation: string
  readonly body?: Input | undefined
}

/** A resource that an action created. */
export interface Created {
  readonly id: string
  readonly uri: string
}

const wireOf = (descriptor: Descriptor, { resource, operation }: NonNullable<Descriptor["batch"]>, input: Input) => {
  const body = bodyOf(descriptor, input)
  return {
    resource: `${pathOf(resource, input)}${queryOf(descriptor, input)}`,
    operation,
    ...(body === undefined ? undefined : { body })
  }
}

/** The actions in the API's form, or everything that is wrong with them. */
export const readActions = (
  organizationId: string,
  actions: ReadonlyArray<Action>,
  organizationOf: (descriptor: Descriptor, input: Input) => string | undefined
): { readonly wire: ReadonlyArray<WireAction>; readonly issues: ReadonlyArray<Issue> } => {
  const wire: Array<WireAction> = []
  const issues: Array<Issue> = []
  if (actions.length === 0) issues.push({ path: "actions", problem: "must not be empty" })
  for (const [index, { descriptor, input }] of actions.entries()) {
    const say = (path: string, problem: string) => issues.push({ path: `actions[${index}]${path}`, problem })
    const wrong = checkInput(descriptor, input)
    const owner = organizationOf(descriptor, input)
    if (descriptor.batch === undefined) say("", `cannot be ${descriptor.id}, which the API does not batch`)
    else if (wrong.length > 0) for (const { path, problem } of wrong) say(`.${path}`, problem)
    else if (owner !== undefined && owner !== organizationId) say("", `belongs to organization ${owner}`)
    else {
      try {
        wire.push(wireOf(descriptor, descriptor.batch, input))
      } catch (cause) {
        // A lone surrogate deep inside a query parameter.
        say("", `cannot be written as an action: ${String(cause)}`)
      }
    }
  }
  return { wire, issues }
}

const sorted = (_: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value

/** A text that is the same for the same actions. */
export const fingerprint = (actions: ReadonlyArray<WireAction>): string =>
  JSON.stringify(
    actions.map(({ body = {}, operation, resource }) => [resource, operation, body]),
    sorted
  )

/**
 * Which resource each action created. The API lists resources without saying whose they are, in the order in which they
 * were made: the first action whose resource a URI lies under made it. What is left goes to the creating actions that
 * are left, as long as they are as many.
 */
export const assignCreated = (
  actions: ReadonlyArray<WireAction>,
  resources: ReadonlyArray<Created>
): ReadonlyArray<Created | undefined> => {
  const assigned = new Map<number, Created>()
  const left = resources.filter((created) => {
    const maker = actions.findIndex(
      ({ resource }, index) => !assigned.has(index) && created.uri.includes(`${resource.split("?")[0]}/`)
    )
    if (maker >= 0) assigned.set(maker, created)
    return maker < 0
  })
  const makers = actions.flatMap(({ operation }, index) =>
    operation === "create" && !assigned.has(index) ? [index] : []
  )
  if (left.length === makers.length) left.forEach((created, index) => assigned.set(makers[index] ?? -1, created))
  return actions.map((_, index) => assigned.get(index))
}
