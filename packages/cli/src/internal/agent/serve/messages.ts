/** What a line of a host is: a message, or what to answer in its place. */
export type Line = { readonly message: string } | { readonly refusal: string } | undefined

type Id = string | number | null

const refusal = (code: number, message: string, id: Id = null): Line => ({
  refusal: `${JSON.stringify({ jsonrpc: "2.0", id, error: { code, message } })}\n`
})

const isObject = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** Whether a value is a request, a notification or an answer. */
const isMessage = (value: unknown): boolean =>
  isObject(value) &&
  value["jsonrpc"] === "2.0" &&
  (typeof value["method"] === "string" || "result" in value || "error" in value)

const idOf = (value: unknown): Id => {
  const id = isObject(value) ? value["id"] : undefined
  return typeof id === "string" || typeof id === "number" ? id : null
}

/** Reads a line. What is no message would end the server, and must not: it is answered as JSON-RPC says. */
const readLine = (line: string): Line => {
  if (line.trim() === "") return undefined
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return refusal(-32700, "Parse error: this line is not JSON")
  }
  const messages: ReadonlyArray<unknown> = Array.isArray(value) ? value : [value]
  return messages.length > 0 && messages.every(isMessage)
    ? { message: `${line}\n` }
    : refusal(-32600, "Invalid Request: this is no message of JSON-RPC 2.0", idOf(value))
}

/** Lines in a text that comes in parts. One that is longer than this many letters is given up, and said to be. */
export const makeLines = (longest: number) => {
  let text = ""
  let isTooLong = false
  return {
    push: (chunk: string): ReadonlyArray<Line> => {
      const parts = `${text}${chunk}`.split("\n")
      text = parts.pop() ?? ""
      const lines = parts.map((line, index) => {
        const wasTooLong = isTooLong && index === 0
        if (wasTooLong) isTooLong = false
        return wasTooLong || line.length > longest
          ? refusal(-32600, `Invalid Request: a message is longer than ${longest} letters`)
          : readLine(line)
      })
      if (text.length > longest) {
        isTooLong = true
        text = ""
      }
      return lines
    }
  }
}
