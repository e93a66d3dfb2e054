/** Words that say nothing about an operation. */
const stopWords = new Set(
  "a an and are as at be been by can cannot could did do does for from had has have how i if in into is it its me my of on or our ourselves please should so than that the their them there these they this those to us was we were what when where which who whose why will with you your many much long last own use used using over again still now any some each every".split(
    " "
  )
)

/** The words of a text in lower case: those of camel case and of kebab case are apart, and numbers stay with their letters. */
export const wordsOf = (text: string): ReadonlyArray<string> =>
  text
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
    .toLowerCase()
    .replaceAll(/wi-fi/g, "wifi")
    .replaceAll(/\b802\.1x\b/g, "dot1x")
    .replaceAll(/\b1:1\b/g, "one to one nat")
    .replaceAll(/\b1:(?:many|n)\b/g, "one to many nat")
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** A word without the ending that grammar gives it, so that `policies` and `policy` are the same, and `changed` and `change`. */
export const stem = (word: string): string => {
  let text = word
  if (text.length > 4 && text.endsWith("ies")) text = `${text.slice(0, -3)}y`
  else if (/(?:ss|sh|ch|x|us)es$/.test(text)) text = text.slice(0, -2)
  else if (text.length > 3 && /[^sui]s$/.test(text)) text = text.slice(0, -1)
  if (text.length > 5 && text.endsWith("ing")) text = text.slice(0, -3)
  else if (text.length > 4 && text.endsWith("ed") && !text.endsWith("eed")) text = text.slice(0, -2)
  if (text.length > 3 && text.endsWith("e")) text = text.slice(0, -1)
  return /([bdgmnprt])\1$/.test(text) && text.length > 4 ? text.slice(0, -1) : text
}

/** The terms of a text: stems of the words that say something. */
export const termsOf = (text: string): ReadonlyArray<string> =>
  wordsOf(text)
    .filter((word) => !stopWords.has(word))
    .map(stem)
