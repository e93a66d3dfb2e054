/** Shorter values are too common in ordinary text to be taken out of it. */
const shortestSecret = 6

/** A function that takes the given secrets out of a text, wherever they stand in it. */
export const makeRedactor = (secrets: ReadonlyArray<string>): ((text: string) => string) => {
  const hidden = secrets.filter((secret) => secret.length >= shortestSecret)
  return (text) => hidden.reduce((clean, secret) => clean.replaceAll(secret, "<redacted>"), text)
}
