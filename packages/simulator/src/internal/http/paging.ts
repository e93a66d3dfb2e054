import { type Answer, errors, json } from "./answers.ts"
import type { Context } from "./context.ts"
import { perPageOf } from "./perPage.ts"

/** One page of a list. */
export interface PageOf<A> {
  readonly items: ReadonlyArray<A>
  readonly link: string
  readonly total: number
  /** The number of items after this page. */
  readonly remaining: number
}

/** A link in the form of the API: absolute, with sorted parameters and an unquoted relation. */
export const linkTo = (
  { linkBase, route, url }: Context,
  relation: string,
  parameters: { readonly [name: string]: string }
): string => {
  const search = new URLSearchParams(url.searchParams)
  search.delete("startingAfter")
  search.delete("endingBefore")
  for (const [name, value] of Object.entries(parameters)) search.set(name, value)
  search.sort()
  return `<${linkBase}/${route.segments.map(encodeURIComponent).join("/")}?${search}>; rel=${relation}`
}

/** The page size in the query, or what is wrong with it. */
export const perPageIn = ({ query, route: { descriptor } }: Context): number | { readonly error: string } => {
  const { least, most, usual } = perPageOf(descriptor.id, descriptor.paging?.perPage)
  const perPage = typeof query["perPage"] === "number" ? query["perPage"] : usual
  return perPage < least || perPage > most ? { error: `'perPage' must be between ${least} and ${most}` } : perPage
}

/** Returns the page of a list that the query asks for. The token is the id of the item at the edge of the page. */
export const pageOf = <A>(
  context: Context,
  all: ReadonlyArray<A>,
  idOf: (item: A) => string
): PageOf<A> | { readonly error: string } => {
  const perPage = perPageIn(context)
  if (typeof perPage !== "number") return perPage
  const { endingBefore, startingAfter: after } = context.query
  // Histories begin at their newest entry.
  const isBackwards = context.route.descriptor.paging?.direction === "prev" && after === undefined
  const before = endingBefore ?? (isBackwards ? "" : undefined)
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
  const to = (relation: string, name: string, token: string) =>
    linkTo(context, relation, { perPage: String(perPage), [name]: token })
  const [first] = items
  const last = items.at(-1)
  const links = [to("first", "startingAfter", "0")]
  if (start > 0 && first !== undefined) links.push(to("prev", "endingBefore", idOf(first)))
  if (end < all.length && last !== undefined) links.push(to("next", "startingAfter", idOf(last)))
  links.push(to("last", "endingBefore", "0"))
  return { items, link: links.join(", "), total: all.length, remaining: all.length - end }
}

/** Answers with a page of an array. */
export const paged = <A>(
  context: Context,
  all: ReadonlyArray<A>,
  idOf: (item: A) => string,
  view: (item: A) => unknown = (item) => item
): Answer => {
  const page = pageOf(context, all, idOf)
  return "error" in page ? errors(400, [page.error]) : json(page.items.map(view), 200, { link: page.link })
}
