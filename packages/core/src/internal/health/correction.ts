import type { MismatchedPlace } from "../../model/HealthReport.ts"

const types: { readonly [kind: string]: string } = { date: "string", base64: "string", enum: "string" }

const typeOf = (kind: string): string => `{ type: ${JSON.stringify(types[kind] ?? kind)} }`

const changeOf = ({ declared, field, seen }: MismatchedPlace): string => {
  const name = JSON.stringify(field.split(/\W/).at(-1))
  const at = JSON.stringify(field.startsWith("[") ? field : `.${field}`)
  const kinds = seen.filter((kind) => kind !== "missing" && kind !== "null")
  if (kinds.length === 0 && seen.includes("missing")) return `{ optional: ${name} }`
  if (declared === "enum" && kinds.every((kind) => kind === "string") && kinds.length > 0) return `{ open: ${name} }`
  const options = [...declared.split(" or "), ...kinds].map(typeOf)
  const type = options.length === 1 ? (options[0] ?? "") : `{ oneOf: [${[...new Set(options)].join(", ")}] }`
  return `{ at: ${at}, type: ${seen.includes("null") ? type.replace(/ }$/, ", nullable: true }") : type} }`
}

/** What is known of a place, and the entry for the generator's table of corrections. */
export const correctionOf = (place: MismatchedPlace): string => {
  const { answers, declared, field, operation, seen } = place
  return `// ${operation}, ${field === "" ? "the whole answer" : field}: declared ${declared}, seen ${seen.join(", ")} in ${answers} answer${answers === 1 ? "" : "s"}
{
  operations: [${JSON.stringify(operation)}],
  change: ${changeOf(place)},
  reason: "Declared as ${declared}, answered as ${seen.join(", ")}.",
  source: "A report of ApiHealth."
},
`
}
