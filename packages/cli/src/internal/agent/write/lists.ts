import type { Flags } from "../../args/given.ts"
import { didYouMean } from "../../args/nearest.ts"
import { Problem } from "../../exit/Problem.ts"
import { tags } from "../../index/generated/operations.ts"
import { entries, entryNamed } from "../../index/operations.ts"
import { isNetworkId, isOrganizationId } from "../../names/ids.ts"
import type { Allowed } from "./allowed.ts"

const tagNames = tags.map((tag) => tag.toLowerCase())

/** Throws for a text that a list cannot have: it would allow less than was meant, or more. */
const check = (flag: string, text: string, isGood: boolean, what: string, near: ReadonlyArray<string> = []): string => {
  if (isGood) return text
  throw new Problem(`${flag} takes ${what}, not ${JSON.stringify(text)}${didYouMean(text, near)}`)
}

/** The texts of a flag, which may be given several times. An empty one is refused: an empty list restricts nothing. */
const textsOf = (flags: Flags, flag: string, read: (text: string) => string): ReadonlySet<string> =>
  new Set((flags.get(flag) ?? []).flatMap((text) => text.split(",")).map((text) => read(text.trim())))

/** What may be written, by the flags of the server. */
export const allowedBy = (flags: Flags): Allowed => ({
  tags: textsOf(flags, "--allow-tag", (text) =>
    check("--allow-tag", text.toLowerCase(), tagNames.includes(text.toLowerCase()), "a tag of the API", tagNames)
  ),
  operations: textsOf(flags, "--allow-operation", (text) => {
    const ids = entries.map(({ id }) => id)
    const isId = entryNamed(text)?.id.toLowerCase() === text.toLowerCase()
    return check("--allow-operation", text, isId, "the id of an operation", ids).toLowerCase()
  }),
  organizations: textsOf(flags, "--allow-organization", (text) =>
    check("--allow-organization", text, isOrganizationId(text), "the id of an organization")
  ),
  networks: textsOf(flags, "--allow-network", (text) =>
    check("--allow-network", text, isNetworkId(text), "the id of a network")
  )
})
