import type { Refused } from "../../model/Refused.ts"
import { refused } from "./refusal.ts"

/** Headers by name, as those of a `Request` are read. */
export interface HeaderReader {
  readonly get: (name: string) => string | null
}

const jsonType = /^application\/(?:json|[\w!#$&^.+-]+\+json)$/i
const utf8 = /^charset\s*=\s*"?utf-?8"?$/i

const isJson = (contentType: string): boolean => {
  const [type = "", ...parameters] = contentType.split(";").map((part) => part.trim())
  return jsonType.test(type) && parameters.every((parameter) => !/^charset/i.test(parameter) || utf8.test(parameter))
}

/** The length that is declared for a body; undefined without one that is a number. */
export const declaredLength = (headers: HeaderReader): number | undefined => {
  const length = headers.get("content-length")
  return length !== null && /^\d+$/.test(length) ? Number(length) : undefined
}

/** What is wrong with the headers of a body, before it is read. */
export const contentProblem = (headers: HeaderReader, maxBytes: number): Refused | undefined => {
  if (!isJson(headers.get("content-type") ?? "")) return refused("contentType")
  const encoding = headers.get("content-encoding")?.trim().toLowerCase() ?? ""
  if (encoding !== "" && encoding !== "identity") return refused("compressed")
  const length = declaredLength(headers)
  return length !== undefined && length > maxBytes ? refused("tooLarge") : undefined
}
