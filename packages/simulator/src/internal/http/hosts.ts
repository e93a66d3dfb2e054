import { isIP } from "node:net"

/** Which names of the simulator's machine a request may be addressed to. */
export interface Hosts {
  /** The address it listens on. */
  readonly own: string
  /** Further names, or any. */
  readonly also: ReadonlyArray<string> | "any"
}

const nameOf = (host: string): string =>
  host
    .replace(/:\d+$/, "")
    .replace(/^\[(.*)\]$/, "$1")
    .toLowerCase()

/**
 * Whether a `Host` header names this machine. A page of another site whose name leads to this machine sends its own
 * name and is refused; an address cannot be anybody's name.
 */
export const isOwnName = ({ also, own }: Hosts, host: string | undefined): boolean => {
  if (also === "any") return true
  const name = nameOf(host ?? "")
  if (name === "localhost" || name.endsWith(".localhost") || isIP(name) !== 0) return true
  return name === own.toLowerCase() || also.some((known) => known.toLowerCase() === name)
}
