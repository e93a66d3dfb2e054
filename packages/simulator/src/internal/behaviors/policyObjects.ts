import type { Answer } from "../http/answers.ts"
import { badRequest, type Behavior, type Behaviors, type Context, notFound } from "../http/context.ts"
import { createMember, generic, isKnownPath, membersOf } from "../world/generic.ts"
import { digits } from "../world/random.ts"
import type { Item } from "../world/state.ts"
import type { Table } from "../world/table.ts"
import type { Values } from "../world/values.ts"

/** One side of a membership: its collection, and the property that names the other side. */
interface Side {
  readonly path: ReadonlyArray<string>
  readonly parameter: string
  readonly lists: string
  /** The API gives the ids of groups as strings and those of objects as numbers. */
  readonly asListed: (id: string) => string | number
}

const objects: Side = {
  path: ["policyObjects"],
  parameter: "policyObjectId",
  lists: "groupIds",
  asListed: String
}
const groups: Side = {
  path: ["policyObjects", "groups"],
  parameter: "policyObjectGroupId",
  lists: "objectIds",
  asListed: Number
}

const membersOn = ({ route, state }: Context, { path }: Side): Table<Item> =>
  membersOf(state, ["organizations", "{}", ...path].join("/"), [
    "organizations",
    route.path["organizationId"] ?? "",
    ...path
  ])

const idsIn = (values: Values, name: string): ReadonlyArray<string> => {
  const ids = values[name]
  return Array.isArray(ids) ? ids.map(String) : []
}

/** Updates the other side of a membership. */
const mirror = (others: Table<Item>, { asListed, lists }: Side, id: string, wanted: ReadonlyArray<string>): void => {
  for (const other of others.values()) {
    const before = idsIn(other.values, lists)
    const isWanted = wanted.includes(other.id)
    if (isWanted === before.includes(id)) continue
    const after = isWanted ? [...before, id] : before.filter((known) => known !== id)
    others.set(other.id, { ...other, values: { ...other.values, [lists]: after.map(asListed) } })
  }
}

const write =
  (own: Side, other: Side): Behavior =>
  (context): Answer => {
    if (!isKnownPath(context)) return notFound()
    const { body, route, state } = context
    const mine = membersOn(context, own)
    const id = route.path[own.parameter]
    const isTaken = [...mine.values()].some((item) => item.id !== id && item.values["name"] === body["name"])
    if (isTaken) return badRequest("Name has already been taken")
    const listed = body[own.lists] === undefined ? undefined : idsIn(body, own.lists)
    const theirs = membersOn(context, other)
    if (listed?.some((otherId) => !theirs.has(otherId))) return badRequest(`'${own.lists}' names what does not exist`)
    const values = listed === undefined ? body : { ...body, [own.lists]: listed.map(own.asListed) }
    // Fifteen digits, so that the id is exact as a number. In lists the API gives it as one.
    const written = id ?? digits(state.world.random, 15)
    const answer = id === undefined ? createMember(context, written, values) : generic({ ...context, body: values })
    if (answer.status < 300 && listed !== undefined) mirror(theirs, other, written, listed)
    return answer
  }

const remove =
  (own: Side, other: Side): Behavior =>
  (context, usual) => {
    const answer = usual()
    if (answer.status < 300) mirror(membersOn(context, other), other, context.route.path[own.parameter] ?? "", [])
    return answer
  }

/** Policy objects and their groups, each of which lists the other. */
export const policyObjects: Behaviors = {
  createOrganizationPolicyObject: write(objects, groups),
  updateOrganizationPolicyObject: write(objects, groups),
  deleteOrganizationPolicyObject: remove(objects, groups),
  createOrganizationPolicyObjectsGroup: write(groups, objects),
  updateOrganizationPolicyObjectsGroup: write(groups, objects),
  deleteOrganizationPolicyObjectsGroup: remove(groups, objects)
}
