import type { DeclaredOperation, Schema } from "../document.ts"
import {
  capitalized,
  hasTail,
  isPlural,
  listed,
  phraseOf,
  singular,
  thirdPerson,
  withArticle,
  wordsIn
} from "./english.ts"
import { nouns, sentences } from "./irregular.ts"

/** The owner of resources, by the first segment of the path. */
const scopes: { readonly [segment: string]: string } = {
  devices: "a device",
  networks: "a network",
  organizations: "an organization",
  administered: "the caller"
}

/** The name of a device in each part of the API. */
const devices: { readonly [product: string]: string } = {
  appliance: "an appliance",
  camera: "a camera",
  cellularGateway: "a cellular gateway",
  sensor: "a sensor",
  switch: "a switch",
  wireless: "an access point"
}

/** Products whose name precedes their resources. Below a device the name belongs to the device. */
const products: { readonly [product: string]: string } = {
  appliance: "appliance",
  camera: "camera",
  campusGateway: "campus gateway",
  cellularGateway: "cellular gateway",
  insight: "Insight",
  sensor: "sensor",
  sm: "Systems Manager",
  switch: "switch",
  wireless: "wireless",
  wirelessController: "wireless controller"
}

/** A resource of a path: its name, and whether the path names one of its kind. */
interface Resource {
  readonly noun: string
  readonly isOne: boolean
}

/** The resource of a path, and its parents, the nearest first. */
interface Subject {
  readonly resource: Resource
  readonly owners: ReadonlyArray<string>
  readonly groups: ReadonlyArray<string>
  readonly scope: string | undefined
}

/** Joins modifiers and head. A word that the next part repeats occurs once. */
const compound = (parts: ReadonlyArray<string>): string =>
  parts.reduce((left, right) => {
    const modifier = left === "" ? [] : singular(left).split(" ")
    const repeated = new Set(right.split(" ").map((word) => singular(word).toLowerCase()))
    const kept = modifier.filter((word) => !repeated.has(singular(word).toLowerCase()))
    return [...kept, right].join(" ")
  }, "")

const groupOf = (segment: string): string | undefined => {
  const by = /^by([A-Z]\w*)$/.exec(segment)?.[1]
  return by === undefined ? undefined : phraseOf(by)
}

const isParameter = (segment: string): boolean => segment.startsWith("{")

/** The noun of a resource: from the table if its path is there, else from the words of the path. */
const nounOf = (root: string, key: ReadonlyArray<string>, own: ReadonlyArray<string>, isOfDevice: boolean): string => {
  const path = `${root}/${key.join("/")}`
  if (Object.hasOwn(nouns, path)) return nouns[path] ?? ""
  const [first = "", second] = own
  const product = key.length === own.length && Object.hasOwn(products, first) ? products[first] : undefined
  if (product === undefined) return compound(own.map(phraseOf))
  const rest = own.slice(second === "devices" && own.length > 2 ? 2 : 1).map(phraseOf)
  return compound(
    isOfDevice ? rest : [second === "devices" && first === "wireless" ? "access point" : product, ...rest]
  )
}

/** Parses a path into a resource and its parents. */
export const subjectOf = (path: string): Subject => {
  const segments = path.split("/").filter((segment) => segment !== "")
  const [root = "", parameter] = segments
  const isOfOne = parameter !== undefined && isParameter(parameter)
  const rest = segments.slice(root in scopes ? (isOfOne ? 2 : 1) : 0)
  const product = rest.find((segment) => !isParameter(segment)) ?? ""
  const isOfDevice = root === "devices" && (product in devices || product === "liveTools")
  const scope = isOfDevice ? (devices[product] ?? "a device") : root in scopes ? scopes[root] : undefined

  const groups = rest.flatMap((segment) => groupOf(segment) ?? [])
  const resources: Array<Resource> = []
  const key: Array<string> = []
  let own: Array<string> = []
  for (const segment of rest) {
    if (groupOf(segment) !== undefined) continue
    if (isParameter(segment)) {
      if (own.length > 0) resources.push({ noun: singular(nounOf(root, key, own, isOfDevice)), isOne: true })
      own = []
    } else {
      key.push(segment)
      own.push(segment)
    }
  }
  if (own.length > 0) resources.push({ noun: nounOf(root, key, own, isOfDevice), isOne: false })
  const last = resources.pop()
  const owners = resources.toReversed().map(({ noun }) => withArticle(noun))
  if (last !== undefined && last.noun !== "") return { resource: last, owners, groups, scope }
  // The path is the scope itself.
  const name = (scope ?? withArticle(singular(phraseOf(root)))).replace(/^an? /, "")
  return { resource: { noun: isOfOne ? name : phraseOf(root), isOne: isOfOne }, owners, groups, scope: undefined }
}

const isPlace = (owner: string): boolean => owner === scopes["networks"] || owner === scopes["organizations"]

/** The owner of a resource. A new one is created `in` a network or `on` a device. */
const belonging = ({ owners, resource, scope }: Subject, use: "made" | "had" = "had"): string => {
  const all = scope === undefined ? owners : [...owners, scope]
  const preposition = (owner: string, index: number): string => {
    if (isPlace(owner)) return index > 0 || use === "made" || hasTail(resource.noun) ? "in" : "of"
    return index === 0 && use === "made" ? (owner === scope ? "on" : "for") : "of"
  }
  return all.map((owner, index) => ` ${preposition(owner, index)} ${owner}`).join("")
}

const grouped = ({ groups }: Subject): string => (groups.length === 0 ? "" : `, by ${listed(groups)}`)

/** The noun of a created resource: the singular of its list, or its own name. */
const made = (noun: string): string => {
  const one = singular(noun)
  return isPlural(noun) && one === noun ? noun : withArticle(one)
}

const verbOf = (id: string): string => wordsIn(id)[0] ?? id

/** Resources that are single, although their names are plurals. */
const isState = /\b(?:settings|statistics|counts|counters)\b/

/** Whether an answer is a list or contains one. */
const isListed = (response: Schema | undefined): boolean =>
  response?.type === "array" || Object.values(response?.properties ?? {}).some(({ type }) => type === "array")

/** A live tool is started by one operation and read by another. */
const liveTool = ({ method }: DeclaredOperation, subject: Subject): string =>
  method === "GET"
    ? `Returns the state and result of one ${singular(subject.resource.noun)} on a device`
    : `Starts ${withArticle(singular(subject.resource.noun))} on a device`

const regular = (operation: DeclaredOperation): string => {
  const { id, method, path, response } = operation
  const subject = subjectOf(path)
  const { isOne, noun } = subject.resource
  const verb = verbOf(id)
  if (path.startsWith("/devices/{serial}/liveTools/")) return liveTool(operation, subject)
  const whole = isOne ? withArticle(noun) : `the ${noun}`
  switch (method) {
    case "GET": {
      if (verb !== "get") break
      if (isOne) return `Returns one ${noun}${belonging(subject)}${grouped(subject)}`
      return `${isPlural(noun) && !isState.test(noun) && isListed(response) ? "Lists" : "Returns"} the ${noun}${belonging(subject)}${grouped(subject)}`
    }
    case "POST":
      if (verb === "create") return `Creates ${made(noun)}${belonging(subject, "made")}`
      break
    case "PUT":
      if (verb === "update") return `Updates ${whole}${belonging(subject)}`
      break
    case "DELETE":
      if (verb === "delete") return `Deletes ${whole}${belonging(subject)}`
  }
  const rest = path.split("/").at(-1)?.toLowerCase() === verb ? subjectOf(path.replace(/\/[^/]+$/, "")) : subject
  const object = rest.resource.isOne ? withArticle(rest.resource.noun) : `the ${rest.resource.noun}`
  return `${capitalized(thirdPerson(verb))} ${object}${belonging(rest)}`
}

/** One sentence that says what an operation returns or changes, and of what. */
export const summaryOf = (operation: DeclaredOperation): string => {
  const irregular = Object.hasOwn(sentences, operation.id) ? sentences[operation.id] : undefined
  return `${irregular ?? regular(operation)}.`
}
