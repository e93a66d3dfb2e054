import type { CallFacts } from "../../model/ErrorFacts.ts"

/**
 * The path of a call with what it is about, such as `/networks/N_1/clients`. A placeholder without a value stays. What a
 * URL would encode is shown as it is: it is for people.
 */
export const placeOf = ({ parameters, path }: Pick<CallFacts, "parameters" | "path">): string =>
  path.replaceAll(/\{([^}]+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(parameters, name) ? (parameters[name] ?? placeholder) : placeholder
  )
