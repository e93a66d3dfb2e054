/**
 * Letters that are not seen or that rearrange what is seen: controls, zero-width and bidirectional ones, tags, variation
 * selectors, fillers. Names and notes of a Dashboard are written by strangers, who could hide text in them or make up lines of an answer.
 */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu

const escapes: { readonly [letter: string]: string } = { "\n": "\\n", "\r": "\\r", "\t": "\\t" }

/** A letter as JSON escapes it, so that text of JSON stays JSON. */
const escaped = (letter: string): string =>
  escapes[letter] ??
  Array.from({ length: letter.length }, (_, at) => `\\u${letter.charCodeAt(at).toString(16).padStart(4, "0")}`).join("")

/** A text in one line, in which everything can be seen. */
export const visible = (text: string): string => text.replaceAll(unseen, escaped)
