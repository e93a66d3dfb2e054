import type { ShapeType } from "@effect-meraki/core/ResponseSchema"

/** The type of the items of an answer: of the list that it is or holds, or of itself. */
export const itemTypeOf = (type: ShapeType, itemsIn: string | undefined): ShapeType => {
  if (type.kind === "array") {
    const list = itemsIn === "envelopes" ? memberOf(type.item, "items") : undefined
    return list?.kind === "array" ? list.item : type.item
  }
  const name = itemsIn === "events" || itemsIn === "records" ? itemsIn : "items"
  const list = itemsIn === undefined ? undefined : memberOf(type, name)
  return list?.kind === "array" ? list.item : type
}

const memberOf = (type: ShapeType, name: string): ShapeType | undefined =>
  type.kind === "object" ? type.members.find((member) => member.name === name)?.type : undefined

/** The paths of the fields of a type. Fields of objects inside it are `a.b`; lists and maps are one field each. */
export const fieldsOf = (type: ShapeType, prefix = ""): ReadonlyArray<string> =>
  type.kind !== "object"
    ? []
    : type.members.flatMap(({ name, type: inner }) =>
        inner.kind === "object" && inner.members.length > 0
          ? fieldsOf(inner, `${prefix}${name}.`)
          : [`${prefix}${name}`]
      )
