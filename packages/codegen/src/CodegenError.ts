/**
 * The error of an invalid document or command, with its place.
 *
 * @since 0.2.0
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
