import * as Effect from "effect/Effect"
import * as Predicate from "effect/Predicate"
import * as Result from "effect/Result"
import type { Issue } from "../../model/ErrorFacts.ts"
import type { Descriptor } from "../../model/Descriptor.ts"
import { isFields, readFields } from "../option/rules.ts"
import { checkInput, type Input } from "../wire/input.ts"
import { bodyOf, pathOf, queryOf } from "../wire/build.ts"

/** An action in the form of the API. */
export interface WireAction {
  readonly resource: string
  readonly operation: string
  readonly body?: Input | null | undefined
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

const asIn = "as in updateNetwork.action({ networkId, name })"

const isDescriptor = (value: unknown): value is Descriptor =>
  isFields(value) && typeof value["id"] === "string" && typeof value["path"] === "string"

/** What to write in the place of something that is no action. */
const notAnAction = (value: unknown): string => {
  if (Effect.isEffect(value)) return `is a call of its own; give its action in its place, ${asIn}`
  if (Predicate.isPromiseLike(value)) return `is a call that has been made; give its action in its place, ${asIn}`
  if (typeof value === "function") {
    const descriptor: unknown = Reflect.get(value, "descriptor")
    return isDescriptor(descriptor)
      ? `is an operation; give its action: ${descriptor.id}.action({ … })`
      : `is a function; give the action of an operation, ${asIn}`
  }
  return isFields(value) && "resource" in value && "operation" in value
    ? `is in the form of the API; give the action of an operation, ${asIn}`
    : `is not an action; give the action of an operation, ${asIn}`
}

type OrganizationOf = (descriptor: Descriptor, input: Input) => string | undefined

/** An action in the API's form, or everything that is wrong with it: where in the action, and what. */
const readAction = (
  organizationId: string,
  action: unknown,
  organizationOf: OrganizationOf
): Result.Result<WireAction, ReadonlyArray<Issue>> => {
  const refuse = (problem: string) => Result.fail([{ path: "", problem }])
  const descriptor: unknown = isFields(action) ? action["descriptor"] : undefined
  if (!isFields(action) || !isDescriptor(descriptor)) return refuse(notAnAction(action))
  const given = readFields(action["input"])
  if (Result.isFailure(given)) return Result.fail([{ path: ".input", problem: given.failure }])
  const input = given.success
  const wrong = checkInput(descriptor, input)
  if (descriptor.batch === undefined) return refuse(`cannot be ${descriptor.id}, which the API does not batch`)
  if (wrong.length > 0) return Result.fail(wrong.map(({ path, problem }) => ({ path: `.${path}`, problem })))
  const owner = organizationOf(descriptor, input)
  if (owner !== undefined && owner !== organizationId) return refuse(`belongs to organization ${owner}`)
  try {
    return Result.succeed(wireOf(descriptor, descriptor.batch, input))
  } catch (cause) {
    // A lone surrogate deep inside a query parameter.
    return refuse(`cannot be written as an action: ${String(cause)}`)
  }
}

/** The actions in the API's form, or everything that is wrong with them. */
export const readActions = (
  organizationId: string,
  actions: ReadonlyArray<unknown>,
  organizationOf: OrganizationOf
): { readonly wire: ReadonlyArray<WireAction>; readonly issues: ReadonlyArray<Issue> } => {
  const wire: Array<WireAction> = []
  const issues: Array<Issue> = []
  if (actions.length === 0) issues.push({ path: "actions", problem: "must not be empty" })
  for (const [index, action] of actions.entries()) {
    const read = readAction(organizationId, action, organizationOf)
    if (Result.isSuccess(read)) wire.push(read.success)
    else for (const { path, problem } of read.failure) issues.push({ path: `actions[${index}]${path}`, problem })
  }
  return { wire, issues }
}

const sorted = (_: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value

/** A text that is equal for equal actions, whatever the order of their properties. */
export const fingerprint = (actions: ReadonlyArray<WireAction>): string =>
  JSON.stringify(
    actions.map(({ body, operation, resource }) => [resource, operation, body ?? {}]),
    sorted
  )

const createsNothing = new Set(["update", "destroy"])

/**
 * Assigns created resources to the actions that created them. The API lists resources in the order of their creation,
 * without their actions. A resource belongs to the action whose path is the parent of its URI, or else to the one with
 * the longest path that contains it. The rest belongs to the remaining creating actions, if their number is the same.
 */
export const assignCreated = (
  actions: ReadonlyArray<WireAction>,
  resources: ReadonlyArray<Created>
): ReadonlyArray<Created | undefined> => {
  const assigned = new Map<number, Created>()
  const creators = actions
    .map(({ operation, resource }, index) => ({ index, operation, above: `${resource.split("?")[0]}/` }))
    .filter(({ operation }) => !createsNothing.has(operation))
  const isFree = ({ index }: { readonly index: number }): boolean => !assigned.has(index)

  /** Assigns each resource to its action. Returns those without one. */
  const assign = (from: ReadonlyArray<Created>, makerOf: (uri: string) => { readonly index: number } | undefined) =>
    from.filter((created) => {
      const maker = makerOf(created.uri)
      if (maker !== undefined) assigned.set(maker.index, created)
      return maker === undefined
    })

  const parentOf = (uri: string): string => uri.slice(0, uri.lastIndexOf("/") + 1)
  const byLength = creators.toSorted((a, b) => b.above.length - a.above.length)
  const indirect = assign(resources, (uri) =>
    creators.find((maker) => isFree(maker) && parentOf(uri).endsWith(maker.above))
  )
  const left = assign(indirect, (uri) => byLength.find((maker) => isFree(maker) && uri.includes(maker.above)))
  const others = creators.filter((maker) => maker.operation === "create" && isFree(maker))
  if (left.length === others.length) left.forEach((created, index) => assigned.set(others[index]?.index ?? -1, created))
  return actions.map((_, index) => assigned.get(index))
}
