/** Something that the search finds by more than the text of its page. */
export interface SearchRecord {
  readonly kind: "operation" | "error"
  /** Its page, below the base. */
  readonly page: string
  readonly name: string
  /** The command of an operation in a shell, without its first word. */
  readonly command: string
  readonly text: string
  /** Method and path of an operation, or the messages of an error. */
  readonly more: string
}
