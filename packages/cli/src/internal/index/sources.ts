import { sources as lines } from "./generated/sources.ts"

/** Where an id comes from: the operation that lists what it names, and the field of an entry that is the id. */
export interface Source {
  readonly operation: string
  readonly field: string
}

// The three containers are listed elsewhere than at their own paths.
const containers: { readonly [place: string]: Source } = {
  "/organizations\torganizationId": { operation: "getOrganizations", field: "id" },
  "/networks\tnetworkId": { operation: "getOrganizationNetworks", field: "id" },
  "/devices\tserial": { operation: "getOrganizationDevices", field: "serial" }
}

const table = new Map([
  ...lines.map((line): [string, Source] => {
    const [collection = "", parameter = "", operation = "", field = ""] = line.split("\t")
    return [`${collection}\t${parameter}`, { operation, field }]
  }),
  ...Object.entries(containers)
])

/** The names in a path template. */
export const pathParameters = (path: string): ReadonlyArray<string> =>
  Array.from(path.matchAll(/\{(\w+)\}/g), ([, name = ""]) => name)

/** The source of a parameter in a path; undefined when no operation lists it. */
export const sourceOf = (path: string, parameter: string): Source | undefined =>
  table.get(`${path.slice(0, path.indexOf(`/{${parameter}}`))}\t${parameter}`)
