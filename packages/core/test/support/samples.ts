import { modules } from "@effect-meraki/testing/operations"
import type { Descriptor } from "../../src/Operation.ts"
import type { ShapeType } from "../../src/ResponseSchema.ts"

/** The facts about every operation there is. */
export const descriptors: ReadonlyArray<Descriptor> = Object.values(modules).flatMap((module) =>
  Object.values(module).map(({ descriptor }: { readonly descriptor: Descriptor }) => descriptor)
)

/** A value of a type that has every property, with one entry in each list. */
export const sampleOf = (type: ShapeType): unknown => {
  switch (type.kind) {
    case "any":
      return {}
    case "string":
      return "text"
    case "date":
      return "2026-08-05T10:00:00Z"
    case "base64":
      return "aGVsbG8="
    case "integer":
      return 1
    case "number":
      return 1.5
    case "boolean":
      return true
    case "strings":
    case "integers":
      return type.values[0]
    case "union":
      return type.options[0] === undefined ? null : sampleOf(type.options[0])
    case "array":
      return [sampleOf(type.item)]
    case "object":
      return {
        ...Object.fromEntries(type.members.map((member) => [member.name, sampleOf(member.type)])),
        ...(type.others === undefined ? undefined : { "00:11:22:33:44:55": sampleOf(type.others) })
      }
  }
}
