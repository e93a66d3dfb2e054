import type { Type } from "../types.ts"

const inner = (path: string, name: string): string => (path === "" ? name : `${path}.${name}`)

/** Adds comments to the properties of a type, by their places: `rules[].destCidr`, `byDay.*.total`. */
export const withComments = (type: Type, comments: ReadonlyMap<string, string>, path = ""): Type => {
  switch (type.kind) {
    case "array":
      return { ...type, item: withComments(type.item, comments, `${path}[]`) }
    case "record":
      return { ...type, value: withComments(type.value, comments, `${path}.*`) }
    case "union":
      return { ...type, members: type.members.map((member) => withComments(member, comments, path)) }
    case "object":
      return {
        ...type,
        properties: type.properties.map((property) => {
          const own = inner(path, property.name)
          return { ...property, comment: comments.get(own), type: withComments(property.type, comments, own) }
        })
      }
    default:
      return type
  }
}
