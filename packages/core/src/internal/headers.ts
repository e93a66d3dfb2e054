const token = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/
const value = /^[\t\x20-\x7e\x80-\xff]*$/

/** Why a header cannot be sent; its value is never repeated, it may be a secret. */
export const headerProblem = (name: string, content: unknown): string | undefined => {
  if (!token.test(name)) return "is not a header name"
  if (typeof content !== "string") return "must be a string"
  return value.test(content) ? undefined : "holds characters a header cannot carry"
}
