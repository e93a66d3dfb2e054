import { type BatchFacts, matchBatchEntries } from "./batch.ts"
import { CodegenError } from "./CodegenError.ts"
import { changesOf, type Correction, correctedBody, correctedResponse } from "./corrections.ts"
import type { DeclaredOperation, Document, Schema } from "./document.ts"
import { parameterWithFormat, withFormats, withNulls } from "./formats.ts"
import { factsOf, type OperationLimit, operationLimitOf, replacementIn } from "./prose.ts"

type ItemsIn = "array" | "items" | "envelopes" | "events" | "records"

export interface PagingFacts {
  readonly itemsIn: ItemsIn
  readonly perPage: number | undefined
  readonly direction: "prev" | undefined
}

/** The facts of an operation that are printed. */
export interface Model extends DeclaredOperation {
  readonly tag: string
  readonly paging: PagingFacts | undefined
  readonly batch: BatchFacts | undefined
  readonly ownLimit: OperationLimit | undefined
  readonly replacedBy: string | undefined
  /** Whether it answers with nothing when there is no data. */
  readonly mayBeEmpty: boolean
  /** Names that are in the path and in the body. */
  readonly inBoth: ReadonlyArray<string>
}

const listProperty = (schema: Schema, name: string): boolean => schema.properties?.[name]?.type === "array"

const itemsIn = (id: string, response: Schema | undefined): ItemsIn => {
  if (response?.type === "array")
    return response.items !== undefined && listProperty(response.items, "items") ? "envelopes" : "array"
  if (response !== undefined && listProperty(response, "items")) return "items"
  if (response !== undefined && listProperty(response, "events")) return "events"
  throw new CodegenError(id, "takes perPage, but its answer has no list that could be paged")
}

const modelOf = (
  operation: DeclaredOperation,
  operations: ReadonlyArray<DeclaredOperation>,
  batch: BatchFacts | undefined,
  table: ReadonlyArray<Correction>
): Model => {
  const { description, id, method, path, status } = operation
  const parameters = operation.parameters.map(parameterWithFormat)
  const corrections = changesOf(table, id)
  const changes = corrections.map(({ change }) => change)
  const declared = correctedBody(operation, corrections)
  const body = declared && withNulls(withFormats(declared))
  // First rule besides the table: a 204 has no body, whatever is declared for it.
  const answer = status === "204" ? undefined : correctedResponse(operation, corrections)
  const response = answer && withNulls(answer)
  // Second rule: what takes perPage pages, whether or not a Link header is declared.
  const perPage = method === "GET" ? parameters.find((each) => each.name === "perPage") : undefined
  const named = replacementIn(description)
  const replacement =
    named === undefined
      ? undefined
      : operations.find((each) => each.method === named.method && each.path === named.path)
  const inPath = parameters.filter((each) => each.in === "path").map((each) => each.name)
  for (const each of parameters) {
    if (each.in === "query" && Object.hasOwn(body?.properties ?? {}, each.name)) {
      throw new CodegenError(`${method} ${path} (${id})`, `has ${each.name} in the query and in the body`)
    }
  }
  return {
    ...operation,
    parameters,
    body,
    response,
    mayBeEmpty: changes.some((change) => "mayBeEmpty" in change),
    tag: operation.tags[0] ?? "",
    paging:
      perPage === undefined
        ? undefined
        : {
            itemsIn: changes.some((change) => "records" in change) ? "records" : itemsIn(id, response),
            perPage: factsOf(perPage.schema, perPage.description).maximum,
            direction: changes.some((change) => "backwards" in change) ? "prev" : undefined
          },
    batch,
    ownLimit: operationLimitOf(description),
    replacedBy:
      replacement?.id ??
      changes.flatMap((change) =>
        "replacedBy" in change && operations.some(({ id }) => id === change.replacedBy) ? [change.replacedBy] : []
      )[0],
    inBoth: inPath.filter((name) => Object.hasOwn(body?.properties ?? {}, name))
  }
}

const methodOrder = ["GET", "POST", "PUT", "DELETE"]
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The operations of a document, by path and method. */
export const modelsOf = (document: Document, table: ReadonlyArray<Correction>): ReadonlyArray<Model> => {
  const batches = matchBatchEntries(document.batchEntries, document.operations)
  return document.operations
    .map((operation) => modelOf(operation, document.operations, batches.get(operation.id), table))
    .toSorted((a, b) => compare(a.path, b.path) || methodOrder.indexOf(a.method) - methodOrder.indexOf(b.method))
}
