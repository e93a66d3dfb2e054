import type { Values } from "./parameters.ts"

/** A page of a list, and the links to the others. */
export interface PageOf<A> {
  readonly items: ReadonlyArray<A>
  readonly link: string
}

/** What an operation accepts as `perPage`. */
export interface PerPage {
  readonly least: number
  readonly most: number
  readonly usual: number
}

/**
 * Cuts the page out of a list that the query asks for. Links are as the API writes them: absolute, their parameters
 * sorted, the relation unquoted. The token is the id of the item at the edge of the page.
 */
export const pageOf = <A>(
  all: ReadonlyArray<A>,
  idOf: (item: A) => string,
  query: Values,
  { least, most, usual }: PerPage,
  url: URL
): PageOf<A> | { readonly error: string } => {
  const perPage = typeof query["perPage"] === "number" ? query["perPage"] : usual
  if (perPage < least || perPage > most) {
    return { error: `'perPage' must be between ${least} and ${most}` }
  }
  const after = query["startingAfter"]
  const before = query["endingBefore"]
  let start = 0
  let end = Math.min(all.length, perPage)
  if (typeof after === "string") {
    start = all.findIndex((item) => idOf(item) === after) + 1
    end = Math.min(all.length, start + perPage)
  } else if (typeof before === "string") {
    const position = all.findIndex((item) => idOf(item) === before)
    end = position === -1 ? all.length : position
    start = Math.max(0, end - perPage)
  }
  const items = all.slice(start, end)

  const linkTo = (relation: string, name: "startingAfter" | "endingBefore", token: string): string => {
    const target = new URL(url)
    target.searchParams.delete("startingAfter")
    target.searchParams.delete("endingBefore")
    target.searchParams.set("perPage", String(perPage))
    target.searchParams.set(name, token)
    target.searchParams.sort()
    return `<${target.href}>; rel=${relation}`
  }
  const first = items[0]
  const last = items.at(-1)
  const links = [linkTo("first", "startingAfter", "0")]
  if (start > 0 && first !== undefined) links.push(linkTo("prev", "endingBefore", idOf(first)))
  if (end < all.length && last !== undefined) links.push(linkTo("next", "startingAfter", idOf(last)))
  links.push(linkTo("last", "endingBefore", "0"))
  return { items, link: links.join(", ") }
}
