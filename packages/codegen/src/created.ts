import { makeAlways } from "./corrections.ts"
import { familyOf, withAnswer } from "./family.ts"
import type { Model } from "./model.ts"

const isCreate = ({ id, method }: Model): boolean => method === "POST" && /^create[A-Z]/.test(id)

/** The operation that addresses one member of the list at a path. */
const memberOf = (models: ReadonlyArray<Model>, path: string): Model | undefined => {
  const below = `${path}/{`
  return models.find((each) => each.path.startsWith(below) && !each.path.slice(below.length).includes("/"))
}

/**
 * The property of an answer that holds the id of what was created: the one its path is made with, `id`, or the only one
 * that ends so and is no part of the path.
 */
const idIn = (model: Model, models: ReadonlyArray<Model>): string | undefined => {
  const answer = model.response?.type === "array" ? model.response.items : model.response
  const names = Object.keys(answer?.properties ?? {})
  const member = memberOf(models, model.path)
  const placeholder = member && /\{([^}]+)\}$/.exec(member.path)?.[1]
  if (placeholder === undefined && model.status === "200") return undefined
  const known = [placeholder, "id"].find((name) => name !== undefined && names.includes(name))
  if (known !== undefined) return known
  const others = names.filter((name) => name.endsWith("Id") && !model.path.includes(`{${name}}`))
  return others.length === 1 ? others[0] : undefined
}

/** The models, after what a create answers has its id, and so has the same thing when it is read. */
export const withCreatedIds = (models: ReadonlyArray<Model>): ReadonlyArray<Model> => {
  let all = models
  for (const model of models.filter(isCreate)) {
    const answer = model.response?.type === "array" ? model.response.items : model.response
    const id = idIn(model, models)
    if (id === undefined || answer === undefined) continue
    all = withAnswer(all, familyOf(memberOf(models, model.path)?.path ?? model.path), answer, makeAlways(answer, [id]))
  }
  return all
}
