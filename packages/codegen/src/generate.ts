import { CodegenError } from "./CodegenError.ts"
import { corrections } from "./corrections.ts"
import type { Document } from "./document.ts"
import { type Model, modelsOf } from "./model.ts"
import { printAll } from "./printAll.ts"
import { printIndex } from "./printIndex.ts"
import { allModule, modulesOf, printModule } from "./printModule.ts"
import { wordsOf } from "./words/words.ts"
import { type Comments, documentComments, ownComments } from "./words/prose.ts"

/**
 * Options of the generator.
 *
 * @since 0.1.0
 * @category options
 */
export interface Options {
  /** The module that exports the constructors of operations (default `@effect-meraki/core/Operation`). */
  readonly operationModule?: string | undefined
  /** Operation ids and tags to generate (default all). */
  readonly only?: ReadonlyArray<string> | undefined
  /**
   * Whether comments are the descriptions of the document. These texts belong to Cisco, so use it for a private copy
   * only.
   */
  readonly prose?: boolean | undefined
}

/**
 * The generated modules.
 *
 * @since 0.1.0
 * @category models
 */
export interface Generated {
  /** The text of each module by its file name; `all.ts` lists the operations of all of them. */
  readonly files: ReadonlyMap<string, string>
  /** A Markdown page that lists the operations. */
  readonly index: string
  readonly operations: number
}

const chosen = (models: ReadonlyArray<Model>, only: ReadonlyArray<string> | undefined): ReadonlyArray<Model> => {
  if (only === undefined) return models
  for (const name of only) {
    if (!models.some(({ id, tag }) => id === name || tag === name))
      throw new CodegenError(name, "is no operation and no tag of the document")
  }
  return models.filter(({ id, tag }) => only.includes(id) || only.includes(tag))
}

/**
 * Generates the operation modules of a document. Throws a `CodegenError` for a document that it does not support.
 *
 * @since 0.1.0
 * @category constructors
 */
export const generate = (document: Document, options: Options = {}): Generated => {
  const all = modelsOf(document, corrections)
  const words = new Map(wordsOf(all).map((each) => [each.id, each]))
  const models = chosen(all, options.only)
  const modules = modulesOf(models)
  const comments = new Map(
    models.flatMap((model) => {
      const own = words.get(model.id)
      if (own === undefined) return []
      return [[model, options.prose === true ? documentComments(model, own) : ownComments(own)] as const]
    })
  )
  const commentsOf = (model: Model): Comments =>
    comments.get(model) ?? { summary: "", input: new Map(), answer: new Map() }
  const printing = {
    commentsOf,
    operationModule: options.operationModule ?? "@effect-meraki/core/Operation",
    version: document.version
  }
  return {
    files: new Map([
      ...[...modules].map(([name, each]) => [`${name}.ts`, printModule(each, printing)] as const),
      [`${allModule}.ts`, printAll([...modules.keys()], printing)]
    ]),
    index: printIndex(modules, document.version, (model) => words.get(model.id)?.summary ?? ""),
    operations: models.length
  }
}
