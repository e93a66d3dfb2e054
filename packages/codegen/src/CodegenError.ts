/**
 * What is wrong with a document or a command, and where.
 *
 * @since 0.1.0
 * @category errors
 */
export class CodegenError extends Error {
  override readonly name = "CodegenError"
  /** The place: an operation, a file, a member of the document. */
  readonly place: string

  constructor(place: string, problem: string) {
    super(`${place}: ${problem}`)
    this.place = place
  }
}
