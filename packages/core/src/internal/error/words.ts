/** Whether one of the API's messages matches a pattern. */
export const says = (errors: ReadonlyArray<string>, pattern: RegExp): boolean =>
  errors.some((text) => pattern.test(text))

/** Whether a text says that there were too many requests, whatever the status. */
export const saysTooMany = (text: string): boolean => /rate limit|too many requests|throttl/i.test(text)

/** Whether a 429 says that the organization's limit was exceeded, and not that of the address. */
export const isOfOrganization = (errors: ReadonlyArray<string>): boolean => says(errors, /\borganization\b/i)
