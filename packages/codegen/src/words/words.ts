import { corrections } from "../corrections.ts"
import type { Document } from "../document.ts"
import { type Model, modelsOf } from "../model.ts"
import { fieldsOf } from "./fields.ts"
import type { OperationWords } from "./model.ts"
import { referencesOf } from "./references.ts"
import { summaryOf } from "./summary.ts"

/** The comments for all operations of a document. */
export const wordsOf = (models: ReadonlyArray<Model>): ReadonlyArray<OperationWords> => {
  const references = referencesOf(models)
  return models.map((model) => {
    const { deprecated, id, method, path, tag, tags } = model
    return {
      id,
      method,
      path,
      tag,
      category: tags[1] ?? tag,
      subTags: tags.slice(2),
      summary: summaryOf(model),
      deprecated,
      fields: fieldsOf(model, references)
    }
  })
}

/**
 * The comments for every operation of a document: a sentence for each, and comments for its fields. The sentences are
 * this project's own, not those of the document.
 *
 * @since 0.2.0
 * @category constructors
 */
export const words = (document: Document): ReadonlyArray<OperationWords> => wordsOf(modelsOf(document, corrections))
