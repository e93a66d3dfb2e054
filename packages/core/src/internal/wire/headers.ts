const token = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/
const value = /^[\t\x20-\x7e\x80-\xff]*$/

// These headers belong to the connection and to the framing of the body. Setting them breaks the request.
// A header named `__proto__` would become the prototype of the objects in which some clients keep headers.
const framing = new Set([
  "__proto__",
  "connection",
  "content-length",
  "expect",
  "host",
  "keep-alive",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade"
])

/** Why a header cannot be sent. Its value is not repeated, because it can be a secret. */
export const headerProblem = (name: string, content: unknown): string | undefined => {
  if (!token.test(name)) return "is not a header name"
  if (framing.has(name.toLowerCase())) return "is not for a caller to set"
  if (typeof content !== "string") return "must be a string"
  return value.test(content) ? undefined : "holds characters a header cannot carry"
}

// Some servers and proxies execute the method that these headers name, instead of that of the request line.
const overrides = new Set(["x-http-method", "x-http-method-override", "x-method-override"])

/** Whether a header can make a write of a read. Where headers become variables, an underscore is a hyphen. */
export const overridesMethod = (name: string): boolean => overrides.has(name.toLowerCase().replaceAll("_", "-"))
