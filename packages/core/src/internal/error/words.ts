/** Whether one of the API's messages matches a pattern. */
export const says = (errors: ReadonlyArray<string>, pattern: RegExp): boolean =>
  errors.some((text) => pattern.test(text))

/** Whether a text reports too many requests. A success status can come with such a text. */
export const saysTooMany = (text: string): boolean => /rate limit|too many requests|throttl/i.test(text)

/** Whether a 429 says that the organization's limit was exceeded, and not that of the address. */
export const isOfOrganization = (errors: ReadonlyArray<string>): boolean => says(errors, /\borganization\b/i)

/** The length to which a message is searched, in characters. */
const longestSaying = 2000

/**
 * Whether a message says that a network was not found. A message repeats its action first, and the action can mention
 * networks too.
 */
export const saysNoNetwork = (errors: ReadonlyArray<string>): boolean =>
  errors.some((text) => {
    const said = text.slice(text.lastIndexOf("}: ") + 1).slice(0, longestSaying)
    const network = said.search(/\bnetwork\b/i)
    return network >= 0 && /\bnot found\b/i.test(said.slice(network))
  })
