import type { ItemsIn } from "../../model/Descriptor.ts"

export type Fields = { readonly [name: string]: unknown }

export const fieldsOf = (value: unknown): Fields | undefined =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : undefined

const listIn = (value: unknown, name: string): ReadonlyArray<unknown> | undefined => {
  const list = fieldsOf(value)?.[name]
  return Array.isArray(list) ? list : undefined
}

/** The property that holds the items of a body that is no list. */
export const nameOf = (itemsIn: ItemsIn): string => (itemsIn === "events" || itemsIn === "records" ? itemsIn : "items")

/**
 * The items of a page. Where the API is known to send another form than it declares, both are read: an envelope for a
 * list, a list of envelopes for one, a single element for a list of it.
 */
export const itemsOf = <Item>(itemsIn: ItemsIn, body: unknown): ReadonlyArray<Item> => {
  const items = (): ReadonlyArray<unknown> => {
    if (body === undefined || body === null) return []
    if (Array.isArray(body)) {
      return itemsIn === "envelopes" ? body.flatMap((each) => listIn(each, "items") ?? [each]) : body
    }
    const list = listIn(body, nameOf(itemsIn)) ?? listIn(body, "items")
    if (list !== undefined) return list
    return itemsIn === "array" && Object.keys(body).length > 0 ? [body] : []
  }
  return items() as ReadonlyArray<Item>
}
