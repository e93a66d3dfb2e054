import type { Descriptor } from "@effect-meraki/core/model/Descriptor"
import { typeOf } from "../args/shapes.ts"
import { fieldsOf, itemTypeOf } from "./columns.ts"

/** What is known of an answer before it comes. */
export interface Expected {
  /** Whether it is a list of items. */
  readonly isList: boolean
  /** The fields of its items. */
  readonly declared: ReadonlyArray<string>
}

/** What an operation answers with. */
export const expectedOf = ({ paging, response }: Descriptor): Expected => {
  if (response === undefined) return { isList: false, declared: [] }
  const type = typeOf(response)
  return {
    isList: paging !== undefined || type.kind === "array",
    declared: fieldsOf(itemTypeOf(type, paging?.itemsIn))
  }
}

/** The items of an answer: those of a list, one of anything else, none of nothing. */
export const itemsOf = (value: unknown, isList: boolean): ReadonlyArray<unknown> => {
  if (value === undefined || value === null) return []
  return isList && Array.isArray(value) ? (value as ReadonlyArray<unknown>) : [value]
}
