/** Digits that a number of JavaScript holds in any case. */
const certain = 15

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Where in a text a number may begin: behind these, and nowhere within an id. */
const isBefore = (code: number): boolean =>
  // : [ , - and white space
  code === 58 || code === 91 || code === 44 || code === 45 || code === 32 || code === 10 || code === 13 || code === 9

/**
 * Whether a text may hold an integer of 16 digits or more. One in each 16 characters is looked at: a run of so many digits
 * cannot lie between them.
 */
export const mayHoldLongInteger = (text: string): boolean => {
  for (let at = certain; at < text.length; at += certain + 1) {
    if (!isDigit(text.charCodeAt(at))) continue
    let start = at
    while (isDigit(text.charCodeAt(start - 1))) start--
    if (start > 0 && !isBefore(text.charCodeAt(start - 1))) continue
    let end = at
    while (isDigit(text.charCodeAt(end + 1))) end++
    if (end - start >= certain) return true
  }
  return false
}

const stringOrNumber = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g

const quoted = (found: string): string =>
  /^-?\d{16,}$/.test(found) && !Number.isSafeInteger(Number(found)) ? `"${found}"` : found

/** Reads JSON. Integers beyond 2^53 become texts, for as numbers they would lose digits. */
export const parseJson = (text: string): unknown => {
  // First as it is: what is no JSON must not become some.
  const value: unknown = JSON.parse(text)
  return mayHoldLongInteger(text) ? JSON.parse(text.replace(stringOrNumber, quoted)) : value
}
