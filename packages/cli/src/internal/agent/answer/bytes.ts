/** The bytes of a text. */
export const bytesOf = (text: string): number => Buffer.byteLength(text)

/** A text in so many bytes at most, with what is missing said. */
export const cutBytes = (text: string, most: number): string => {
  const bytes = bytesOf(text)
  if (bytes <= most) return text
  const note = `… (${bytes} bytes)`
  const room = Math.max(0, most - bytesOf(note))
  // A letter that is cut in two is left out.
  return `${new TextDecoder().decode(Buffer.from(text).subarray(0, room)).replace(/\uFFFD+$/, "")}${note}`
}
