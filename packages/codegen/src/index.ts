/**
 * Generates operations of the Cisco Meraki Dashboard API from its OpenAPI document.
 *
 * @since 0.2.0
 */
export { CodegenError } from "./CodegenError.ts"
export {
  type BatchEntry,
  type DeclaredOperation,
  type Document,
  type Parameter,
  parseDocument,
  type Schema
} from "./document.ts"
export { generate, type Generated, type Options } from "./generate.ts"
export { run } from "./run.ts"
export { type Counted, type Coverage, coverageOf } from "./words/coverage.ts"
export { fieldText, type FieldWords, type OperationWords } from "./words/model.ts"
export { words } from "./words/words.ts"
