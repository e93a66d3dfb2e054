import { json } from "../http/answers.ts"
import { collectionOf, descriptors, segmentsOf, templateOf } from "../world/catalog.ts"
import { type Behaviour, type Behaviours, type Context, notFound } from "../http/context.ts"
import { senderOf, startCallback } from "../time/deliveries.ts"
import { createMember, generic, isKnownPath, membersOf } from "../world/generic.ts"
import { digits } from "../world/random.ts"
import { isValues, type Values } from "../world/values.ts"

/** How long a tool waits, and when it is done, in milliseconds of the simulated clock. */
const startsAfter = 1000
const completesAfter = 3000

const stageOf = (elapsed: number): "new" | "running" | "complete" => {
  if (elapsed < startsAfter) return "new"
  return elapsed < completesAfter ? "running" : "complete"
}

const templateIn = ({ route }: Context) => templateOf(segmentsOf(route.descriptor.path))

const shownBefore = /^(?:url|request|status|callback|\w+Id)$/

const asked = ({ body, route }: Context): Values => {
  const { callback: _, ...request } = body
  return { serial: route.path["serial"], ...request }
}

/** Begins the tool. It runs by itself and tells the callback, if there is one, when it is done. */
const start: Behaviour = (context) => {
  if (!isKnownPath(context)) return notFound()
  const { jobs, route, state } = context
  const device = state.world.devices.get(route.path["serial"] ?? "")
  const id = digits(state.world.random, 18)
  const url = `/${[...route.segments, id].map(encodeURIComponent).join("/")}`
  const callback = startCallback(
    senderOf(context),
    device?.organizationId ?? "",
    device?.networkId,
    context.body["callback"]
  )
  const values = {
    request: asked(context),
    url,
    status: "new",
    ...(callback === undefined ? {} : { callback: callback.view })
  }
  const answer = createMember(context, id, values, false)
  const started: unknown = JSON.parse(answer.body)
  if (callback !== undefined && isValues(started)) {
    jobs.after(completesAfter, () => callback.finish({ ...started, callback: undefined, status: "complete" }))
  }
  if (!isValues(started)) return answer
  return json(onlyBefore(started), answer.status)
}

const onlyBefore = (view: Values): Values =>
  Object.fromEntries(Object.entries(view).filter(([name]) => shownBefore.test(name)))

/** How far the tool is; what it found comes when it is complete. */
const read: Behaviour = (context) => {
  const answer = generic(context)
  const { now, route, state } = context
  const parent = route.segments.slice(0, -1)
  const template = templateIn(context).replace(/\/\{\}$/, "")
  const item = membersOf(state, template, parent).get(route.segments.at(-1) ?? "")
  const view: unknown = JSON.parse(answer.body)
  if (answer.status >= 300 || item === undefined || !isValues(view)) return answer
  const status = stageOf(now - item.createdAt)
  const { error: _, errors: __, ...found } = view
  return json({ ...(status === "complete" ? found : onlyBefore(found)), status })
}

const tools = descriptors.filter(({ path }) => path.startsWith("/devices/{serial}/liveTools/"))

/** Tools that run on a device: new at first, running after a second, complete after three. */
export const liveTools: Behaviours = Object.fromEntries(
  tools.flatMap(({ id, method, path }) => {
    if (method === "GET") return [[id, read] as const]
    const isStart = method === "POST" && collectionOf(templateOf(segmentsOf(path))) !== undefined
    return isStart ? [[id, start] as const] : []
  })
)
