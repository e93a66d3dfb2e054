/**
 * Letters that are not seen or that rearrange what is seen: controls, zero-width and bidirectional ones, tags, variation
 * selectors, fillers. Names and notes of a Dashboard are written by strangers, who could hide text in them or make up lines of an answer.
 */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu

const escapes: { readonly [letter: string]: string } = { "\n": "\\n", "\r": "\\r", "\t": "\\t" }

const escaped = (letter: string): string =>
  escapes[letter] ?? `\\u{${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`

/** A text in one line, in which everything can be seen. */
export const visible = (text: string): string => text.replaceAll(unseen, escaped)
