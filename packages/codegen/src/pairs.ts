import type { Schema } from "./document.ts"
import { familyOf, withAnswer } from "./family.ts"
import type { Model } from "./model.ts"

/** An operation that reads what another one writes. */
export interface Pair {
  readonly get: Model
  readonly put: Model
}

/** The pairs that read and write one thing at one path. */
export const pairsOf = (models: ReadonlyArray<Model>): ReadonlyArray<Pair> => {
  const reads = new Map(models.flatMap((model) => (model.method === "GET" ? [[model.path, model] as const] : [])))
  return models.flatMap((put) => {
    const get = reads.get(put.path)
    const isPair = put.method === "PUT" && put.body !== undefined && get?.response?.type === "object"
    return isPair && get !== undefined ? [{ get, put }] : []
  })
}

interface Both {
  readonly answer: Schema
  readonly body: Schema
}

const agreeingScalars = ({ answer, body }: Both): Both => {
  if (body.enum === undefined || answer.type !== body.type) return { answer, body }
  // What is taken is known, what is given may be more.
  if (answer.enum === undefined) return { answer: { ...answer, enum: body.enum, isOpen: true }, body }
  return { answer, body: { ...body, enum: [...new Set([...body.enum, ...answer.enum])] } }
}

const agreeingProperties = ({ answer, body }: Both): Both => {
  const answered: Record<string, Schema> = { ...answer.properties }
  const taken: Record<string, Schema> = { ...body.properties }
  const assured: Array<string> = []
  for (const [name, declared] of Object.entries(taken)) {
    const given = answered[name]
    if (given === undefined) continue
    const both = agreeing({ answer: given, body: declared })
    const isDemanded = body.required?.includes(name) === true
    const isPromised = answer.required?.includes(name) === true
    // Nothing can be written without it, so it is there wherever something was written; with what value, nobody says.
    if (isDemanded && !isPromised) assured.push(name)
    const isNull = isDemanded && (!isPromised || given.nullable === true)
    answered[name] = isNull ? { ...both.answer, nullable: true } : both.answer
    taken[name] = isNull ? { ...both.body, nullable: true } : both.body
  }
  return {
    answer: { ...answer, properties: answered, ...(assured.length === 0 ? undefined : { assured }) },
    body: { ...body, properties: taken }
  }
}

/** The schemas of an answer and of a body, so that what the one gives the other takes. */
const agreeing = ({ answer, body }: Both): Both => {
  if (answer.type === "array" && body.type === "array" && answer.items !== undefined && body.items !== undefined) {
    const items = agreeing({ answer: answer.items, body: body.items })
    return { answer: { ...answer, items: items.answer }, body: { ...body, items: items.body } }
  }
  return answer.properties === undefined || body.properties === undefined
    ? agreeingScalars({ answer, body })
    : agreeingProperties({ answer, body })
}

/** The models, after what is read can be written back: bodies take what answers give, null and unlisted values too. */
export const withPairs = (models: ReadonlyArray<Model>): ReadonlyArray<Model> => {
  let all = models
  for (const { get, put } of pairsOf(models)) {
    if (get.response === undefined || put.body === undefined) continue
    const { answer, body } = agreeing({ answer: get.response, body: put.body })
    const changed = withAnswer(all, familyOf(put.path), get.response, answer)
    all = changed.map((model) => (model.id === put.id ? { ...model, body } : model))
  }
  return all
}
