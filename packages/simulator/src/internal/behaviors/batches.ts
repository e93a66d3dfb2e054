import { type Answer, json, noContent } from "../http/answers.ts"
import { badRequest, type Behaviors, type Context, notFound, ofOrganization } from "../http/context.ts"
import { type Callback, senderOf, startCallback } from "../time/deliveries.ts"
import { isKnownPath, membersOf } from "../world/generic.ts"
import { digits } from "../world/random.ts"
import { actionRouteOf } from "../http/router.ts"
import { isHidden, type Item, type State } from "../world/state.ts"
import { transaction } from "../world/table.ts"
import { isValues, text, type Values } from "../world/values.ts"

const mostSynchronous = 20
const mostAsynchronous = 100
const mostExecuting = 5
/** The time after which unconfirmed batches are deleted. */
const expiry = 7 * 86_400_000
/** The times of an asynchronous batch: before it begins, and for each action. */
const beginning = 500
const perAction = 100

interface Action {
  readonly resource: string
  readonly operation: string
  readonly body?: Values
}

interface Status {
  readonly completed: boolean
  readonly failed: boolean
  readonly errors: ReadonlyArray<string>
  readonly createdResources: ReadonlyArray<{ readonly id: string; readonly uri: string }>
}

/** A batch as it is stored. */
interface Batch {
  readonly confirmed: boolean
  readonly synchronous: boolean
  readonly status: Status
  readonly actions: ReadonlyArray<Action>
  readonly callback?: Values | undefined
}

const pending: Status = { completed: false, failed: false, errors: [], createdResources: [] }

const batchesOf = (state: State, organizationId: string) =>
  membersOf(state, "organizations/{}/actionBatches", ["organizations", organizationId, "actionBatches"])

// Only this file writes these items, so they have this type.
const batchIn = (item: Item) => item.values as Values & Batch

const view = (organizationId: string, item: Item) => ({ id: item.id, organizationId, ...batchIn(item) })

const errorsIn = (answer: Answer): string => {
  const value: unknown = answer.body === "" ? {} : JSON.parse(answer.body)
  const errors = isValues(value) ? value["errors"] : undefined
  return Array.isArray(errors) ? errors.join(", ") : `status ${answer.status}`
}

const isVisible = ({ state, time }: Context, networkId: string): boolean =>
  state.world.networks.has(networkId) && !isHidden(state, networkId, time())

const reasonOf = (context: Context, action: Action, answer: Answer): string => {
  const networkId = /^\/networks\/([^/?]+)/.exec(action.resource)?.[1]
  const isNetworkMissing = answer.status === 404 && networkId !== undefined && !isVisible(context, networkId)
  return isNetworkMissing ? `Network with ID ${networkId} not found` : errorsIn(answer)
}

const routeOf = ({ operation, resource }: Action) => actionRouteOf(operation, resource.split("?")[0] ?? "")

const perform = (context: Context, { body = {}, operation, resource }: Action): Answer => {
  const route = routeOf({ operation, resource })
  const query = resource.split("?")[1]
  return route === undefined
    ? badRequest(unsupported({ operation, resource }))
    : context.perform(route, new URLSearchParams(query), body)
}

const unsupported = ({ operation, resource }: Action): string =>
  `${operation} operation is unsupported for ${resource}.`

const createdBy = ({ operation, resource }: Action, answer: Answer): Status["createdResources"] => {
  const value: unknown = answer.body === "" ? undefined : JSON.parse(answer.body)
  if (operation !== "create" || !isValues(value)) return []
  const id = text(value["id"]) ?? text(Object.entries(value).find(([name]) => name.endsWith("Id"))?.[1])
  return id === undefined ? [] : [{ id, uri: `${resource}/${id}` }]
}

/** Executes all actions in order, or none. */
const execute = (context: Context, actions: ReadonlyArray<Action>): Status =>
  transaction(
    context.state.world.journal,
    () => {
      const createdResources: Array<Status["createdResources"][number]> = []
      for (const action of actions) {
        const answer = perform(context, action)
        if (answer.status >= 300) {
          const { body = {}, operation, resource } = action
          const reason = reasonOf(context, action, answer)
          const message = `Error occurred while executing ${operation} ${resource} with ${JSON.stringify(body)}: ${reason}`
          return { completed: false, failed: true, errors: [message], createdResources: [] }
        }
        createdResources.push(...createdBy(action, answer))
      }
      return { completed: true, failed: false, errors: [], createdResources }
    },
    ({ completed }) => completed
  )

const executing = (state: State, organizationId: string): number =>
  [...batchesOf(state, organizationId).values()].filter((item) => {
    const { confirmed, status } = batchIn(item)
    return confirmed && !status.completed && !status.failed
  }).length

const run = (context: Context, organizationId: string, id: string, callback: Callback | undefined): void => {
  const batches = batchesOf(context.state, organizationId)
  const item = batches.get(id)
  if (item === undefined) return
  const { actions } = batchIn(item)
  const status = execute(context, actions)
  if (status.completed) {
    for (const action of actions) {
      const route = routeOf(action)
      if (route !== undefined) context.count(route, action.resource, action.body ?? {})
    }
  }
  const finished = { ...item, values: { ...item.values, status } }
  batches.set(id, finished)
  callback?.finish({ ...view(organizationId, finished), callback: undefined })
}

const callbacks = new WeakMap<Item, Callback>()

/** Executes a confirmed batch: at once when it is synchronous, otherwise later. */
const begin = (context: Context, organizationId: string, item: Item): void => {
  const { actions, synchronous } = batchIn(item)
  const callback = callbacks.get(item)
  if (synchronous) run(context, organizationId, item.id, callback)
  else {
    context.jobs.after(beginning + perAction * actions.length, () => {
      run({ ...context, now: context.time() }, organizationId, item.id, callback)
    })
  }
}

const actionsIn = (value: unknown): ReadonlyArray<Action> =>
  Array.isArray(value)
    ? value.filter(isValues).map(({ body, operation, resource }) => ({
        resource: String(resource),
        operation: String(operation),
        ...(isValues(body) ? { body } : {})
      }))
    : []

const problemWith = (actions: ReadonlyArray<Action>, synchronous: boolean): string | undefined => {
  if (actions.length === 0) return "'actions' must not be empty"
  const most = synchronous ? mostSynchronous : mostAsynchronous
  if (actions.length > most) {
    return `${synchronous ? "Synchronous" : "Asynchronous"} batches may have at most ${most} actions`
  }
  const unknown = actions.find((action) => routeOf(action) === undefined)
  return unknown === undefined ? undefined : unsupported(unknown)
}

/** Networks and devices that actions name and that are not there. */
const missing = (context: Context, actions: ReadonlyArray<Action>): string | undefined => {
  for (const { resource } of actions) {
    const [, scope, id = ""] = (resource.split("?")[0] ?? "").split("/")
    if (scope === "networks" && !isVisible(context, id)) return `Network with ID ${id} not found`
    if (scope === "devices" && !context.state.world.devices.has(id)) return `Device with serial ${id} not found`
  }
  return undefined
}

const tooMany = () =>
  badRequest(
    `Too many concurrently executing batches. Maximum is ${mostExecuting} confirmed but not yet executed batches.`
  )

const create = ofOrganization((context, { id: organizationId }) => {
  const { body, jobs, now, state } = context
  const actions = actionsIn(body["actions"])
  const confirmed = body["confirmed"] === true
  const synchronous = body["synchronous"] === true
  const problem = problemWith(actions, synchronous)
  if (problem !== undefined) return badRequest(problem)
  const absent = context.checksActions ? missing(context, actions) : undefined
  if (absent !== undefined) return badRequest(absent)
  if (confirmed && executing(state, organizationId) >= mostExecuting) return tooMany()
  const callback = startCallback(senderOf(context), organizationId, undefined, body["callback"])
  const shown = callback === undefined ? {} : { callback: callback.view }
  const batches = batchesOf(state, organizationId)
  const batch: Batch = { confirmed, synchronous, status: pending, actions, ...shown }
  const item: Item = { id: digits(state.world.random, 18), values: { ...batch }, isFresh: true, createdAt: now }
  if (callback !== undefined) callbacks.set(item, callback)
  batches.set(item.id, item)
  if (confirmed) begin(context, organizationId, item)
  else {
    jobs.after(expiry, () => {
      const known = batches.get(item.id)
      if (known !== undefined && !batchIn(known).confirmed) batches.delete(item.id)
    })
  }
  return json(view(organizationId, batches.get(item.id) ?? item), 201)
})

const withBatch = (context: Context, use: (organizationId: string, item: Item) => Answer): Answer => {
  if (!isKnownPath(context)) return notFound()
  const { actionBatchId = "", organizationId = "" } = context.route.path
  const item = batchesOf(context.state, organizationId).get(actionBatchId)
  return item === undefined ? notFound() : use(organizationId, item)
}

const update = (context: Context) =>
  withBatch(context, (organizationId, item) => {
    const { body, state } = context
    const before = batchIn(item)
    if (before.confirmed) {
      return body["confirmed"] === false
        ? badRequest("A confirmed batch cannot be unconfirmed")
        : json(view(organizationId, item))
    }
    const confirmed = body["confirmed"] === true
    const synchronous = typeof body["synchronous"] === "boolean" ? body["synchronous"] : before.synchronous
    const problem = problemWith(before.actions, synchronous)
    if (problem !== undefined) return badRequest(problem)
    if (confirmed && executing(state, organizationId) >= mostExecuting) return tooMany()
    const changed: Item = { ...item, values: { ...item.values, confirmed, synchronous } }
    const callback = callbacks.get(item)
    if (callback !== undefined) callbacks.set(changed, callback)
    const batches = batchesOf(state, organizationId)
    batches.set(item.id, changed)
    if (confirmed) begin(context, organizationId, changed)
    return json(view(organizationId, batches.get(item.id) ?? changed))
  })

const isIn = (wanted: unknown, { status }: Batch): boolean => {
  if (wanted === "completed") return status.completed
  if (wanted === "failed") return status.failed
  return wanted === undefined || !(status.completed || status.failed)
}

/** Action batches: in order, all or nothing, five at a time, and kept for a week while unconfirmed. */
export const batches: Behaviors = {
  createOrganizationActionBatch: create,
  updateOrganizationActionBatch: update,
  getOrganizationActionBatch: (context) =>
    withBatch(context, (organizationId, item) => json(view(organizationId, item))),
  getOrganizationActionBatches: ofOrganization(({ query, state }, { id }) =>
    json(
      [...batchesOf(state, id).values()]
        .filter((item) => isIn(query["status"], batchIn(item)))
        .map((item) => view(id, item))
    )
  ),
  deleteOrganizationActionBatch: (context) =>
    withBatch(context, (organizationId, item) => {
      if (batchIn(item).confirmed) return badRequest("A confirmed batch cannot be deleted")
      batchesOf(context.state, organizationId).delete(item.id)
      return noContent
    })
}
