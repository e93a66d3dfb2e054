import { createHash, timingSafeEqual } from "node:crypto"

/** What is looked at before a request is let in. Names of headers are in lower case. */
export interface Headers {
  readonly [name: string]: string | undefined
}

/** Who is let in. */
export interface Door {
  readonly token: string
  /** Names under which the server is reached, without a port. */
  readonly hosts: ReadonlySet<string>
}

/** Why a request is not let in; undefined when it is. */
export type Refused = { readonly status: 401 | 403; readonly message: string } | undefined

/** The name in an authority such as `localhost:8080` or `[::1]:8080`, in lower case. */
const nameIn = (authority: string): string => authority.replace(/:\d+$/, "").toLowerCase()

const digest = (text: string): Buffer => createHash("sha256").update(text).digest()

/** Whether two texts are the same, in a time that says nothing about where they differ. */
const isSameSecret = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b))

/**
 * Looks at a request. Only a page in a browser has an origin, and there is none of this server's own. One that was lured to a name
 * that points here has another host. Both are refused, whatever token they have.
 */
export const refusedBy = ({ hosts, token }: Door, headers: Headers): Refused => {
  if (!hosts.has(nameIn(headers["host"] ?? ""))) return { status: 403, message: "this Host is not one of this server" }
  if (headers["origin"] !== undefined) return { status: 403, message: "pages in a browser are not let in" }
  const [, given] = /^Bearer +(\S+) *$/i.exec(headers["authorization"] ?? "") ?? []
  return given !== undefined && isSameSecret(given, token)
    ? undefined
    : { status: 401, message: "a bearer token is needed: that of this server, which is not the key of Dashboard" }
}
