import { CodegenError } from "./CodegenError.ts"
import { type Correction, corrections } from "./corrections.ts"
import { withCreatedIds } from "./created.ts"
import type { Document } from "./document.ts"
import { type Model, modelsOf } from "./model.ts"
import { withPairs } from "./pairs.ts"
import { printAll } from "./printAll.ts"
import { printIndex } from "./printIndex.ts"
import { printPairs } from "./printPairs.ts"
import { allModule, modulesOf, printModule } from "./printModule.ts"
import { wordsOf } from "./words/words.ts"
import { type Comments, documentComments, ownComments } from "./words/prose.ts"

/**
 * Options of the generator.
 *
 * @since 0.2.0
 * @category options
 */
export interface Options {
  /** The module that exports the constructors of operations (default `@effect-meraki/core/Operation`). */
  readonly operationModule?: string | undefined
  /** Where the test of pairs imports the modules from. Default: `@effect-meraki/core`. */
  readonly operationsFolder?: string | undefined
  /** Operation ids and tags to generate; everything without it. */
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
 * @since 0.2.0
 * @category models
 */
export interface Generated {
  /** The text of each module by its file name; `all.ts` lists the operations of all of them. */
  readonly files: ReadonlyMap<string, string>
  /** A Markdown page that lists the operations. */
  readonly index: string
  /** A type test for tstyche: what each GET answers can be handed to its PUT. */
  readonly pairs: string
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
 * The operations of a document: corrected, with the ids of what they create, and agreeing where one reads what another
 * writes.
 */
export const agreedModels = (
  document: Document,
  table: ReadonlyArray<Correction> = corrections
): ReadonlyArray<Model> => withPairs(withCreatedIds(modelsOf(document, table)))

/**
 * Generates the operation modules of a document. Throws a `CodegenError` where the document is beyond it.
 *
 * @since 0.2.0
 * @category constructors
 */
export const generate = (document: Document, options: Options = {}): Generated => {
  const all = agreedModels(document)
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
    pairs: printPairs(models, options.operationsFolder ?? "@effect-meraki/core", document.version),
    operations: models.length
  }
}
