import type { Model } from "./model.ts"
import { isShort, type Property, structureOf, type Type } from "./types.ts"

export const pascal = (name: string): string =>
  name
    .replace(/(^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, __, letter: string) => letter.toUpperCase())
    .replace(/[^A-Za-z0-9]/g, "")

/** The last word of a name in the singular. */
const singular = (name: string): string => {
  if (/(?:[Dd]ns|[Hh]ttps|[Gg]ps|[Ss]ms|[Qq]os|[Dd]scp|ss|us|is|ics)$/.test(name)) return name
  if (name.endsWith("ies")) return `${name.slice(0, -3)}y`
  if (/(?:ss|us|x|ch|sh)es$/.test(name)) return name.slice(0, -2)
  return name.endsWith("s") ? name.slice(0, -1) : name
}

/** Names that a module uses for other things. */
const taken = "Read Write Paginated Batchable Seconds Timestamp Unlisted Array ReadonlyArray Record".split(" ")

/** The subject of an operation: its name without get, create, update or delete. */
const subject = (id: string): string | undefined => /^(?:get|create|update|delete)(?=[A-Z])(.+)$/.exec(id)?.[1]

/** The types of one operation. */
export interface Typed {
  readonly model: Model
  readonly input: Type
  readonly output: Type
  /** The elements a paginated operation delivers. */
  readonly item: Type | undefined
}

/** A part of a type that needs a name: a preferred one, and one that is unique to its operation. */
interface Candidate {
  readonly type: Type
  readonly preferred: string
  readonly qualified: string
  readonly structure: string
  /** Its description, for its doc comment. */
  readonly about: string
}

interface Bases {
  readonly preferred: string
  readonly qualified: string
}

const each = ({ preferred, qualified }: Bases, change: (base: string) => string): Bases => ({
  preferred: change(preferred),
  qualified: change(qualified)
})

const entryOf = (base: string): string => (singular(base) === base ? `${base}Item` : singular(base))

/** Collects the parts of an input or an answer that need a name. */
class Collector {
  readonly candidates: Array<Candidate> = []
  private readonly suffix: string
  private readonly place: string

  constructor(suffix: string, place: string) {
    this.suffix = suffix
    this.place = place
  }

  /** A part that always has a name, and its own parts. */
  named(type: Type, bases: Bases, path: string): void {
    this.add(type, bases, path)
    this.inside(type, bases, path)
  }

  add(type: Type, { preferred, qualified }: Bases, path: string): void {
    this.candidates.push({
      type,
      preferred: preferred + this.suffix,
      qualified: qualified + this.suffix,
      structure: structureOf(type),
      about: path === "" ? this.place : `\`${path}\` in ${this.place}`
    })
  }

  /** The parts of a type. */
  inside(type: Type, bases: Bases, path: string): void {
    switch (type.kind) {
      case "array":
        return this.part(type.item, each(bases, singular), `${path}[]`)
      case "record":
        return this.part(type.value, each(bases, entryOf), `${path}.*`)
      case "union":
        return type.members.forEach((member) => this.part(member, bases, path))
      case "object":
        return type.properties.forEach((property) => this.property(property, type.properties, bases, path))
    }
  }

  property({ name, type }: Property, siblings: ReadonlyArray<Property>, bases: Bases, path: string): void {
    // Equal parts (`0` to `14`, `monday` to `sunday`) share one type, named after the whole.
    const alike =
      type.kind === "object" ? siblings.filter((sibling) => structureOf(sibling.type) === structureOf(type)).length : 1
    this.part(
      type,
      each(bases, alike > 2 ? entryOf : (base) => base + pascal(name)),
      path === "" ? name : `${path}.${name}`
    )
  }

  private part(type: Type, bases: Bases, path: string): void {
    if (isShort(type) && (type.kind === "object" || type.kind === "enum")) return
    if (type.kind === "object" || type.kind === "enum") this.named(type, bases, path)
    else this.inside(type, bases, path)
  }
}

const answerParts = ({ item, model: { id }, output }: Typed): ReadonlyArray<Candidate> => {
  const collector = new Collector("", `the answer of {@link ${id}}`)
  const own = pascal(id)
  const stem = subject(id)
  const root: Bases = { preferred: stem ?? `${own}Output`, qualified: `${own}Output` }
  const element = item ?? (output.kind === "array" ? output.item : undefined)
  const envelope = output.kind === "array" && output.item !== element ? output.item : output

  if (envelope.kind === "object" && element !== undefined) {
    const bases = { preferred: `${own}Output`, qualified: `${own}Output` }
    collector.add(envelope, bases, "")
    for (const property of envelope.properties) {
      const holdsItems = property.type.kind === "array" && property.type.item === element
      if (!holdsItems) collector.property(property, envelope.properties, bases, "")
    }
  }
  if (element?.kind === "object") {
    const preferred = stem === undefined ? `${own}Item` : output.kind === "array" ? singular(stem) : entryOf(stem)
    collector.named(element, { preferred, qualified: `${own}Item` }, "[]")
  } else if (output.kind === "object" && element === undefined) {
    collector.named(output, root, "")
  } else if (element === undefined || output.kind === "array") {
    collector.inside(output, root, "")
  }
  return collector.candidates
}

const inputParts = ({ input, model: { id } }: Typed): ReadonlyArray<Candidate> => {
  const own = pascal(id)
  const collector = new Collector("Input", `the input of {@link ${id}}`)
  collector.add(input, { preferred: own, qualified: own }, "")
  collector.inside(input, { preferred: subject(id) ?? own, qualified: own }, "")
  return collector.candidates
}

/** The names of the types in one module. */
export interface Names {
  readonly nameOf: (type: Type) => string | undefined
  /** The named types that first occur in an operation, in the order of printing. */
  readonly definedBy: (
    id: string
  ) => ReadonlyArray<{ readonly name: string; readonly type: Type; readonly about: string }>
}

/**
 * Names all parts of a module that need a name. Parts of operations on the same subject (`getNetwork`, `updateNetwork`)
 * prefer the same name. The most frequent structure gets it and is shared; the others are named after their operation.
 */
export const namesOf = (operations: ReadonlyArray<Typed>): Names => {
  const byOperation = operations.map((typed) => ({
    id: typed.model.id,
    candidates: [...inputParts(typed), ...answerParts(typed)]
  }))

  const wanted = new Map<string, Map<string, number>>()
  for (const { candidates } of byOperation) {
    for (const { preferred, structure } of candidates) {
      const counts = wanted.get(preferred) ?? new Map<string, number>()
      counts.set(structure, (counts.get(structure) ?? 0) + 1)
      wanted.set(preferred, counts)
    }
  }
  const winner = (preferred: string): string | undefined => {
    let best: string | undefined
    const counts = wanted.get(preferred) ?? new Map<string, number>()
    for (const [structure, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = structure
    return best
  }

  const structures = new Map(taken.map((name) => [name, "taken"]))
  const names = new Map<Type, string>()
  const claim = (name: string, structure: string): boolean => {
    const holder = structures.get(name)
    if (holder !== undefined && holder !== structure) return false
    structures.set(name, structure)
    return true
  }
  const nameFor = ({ preferred, qualified, structure }: Candidate): string => {
    if (winner(preferred) === structure && claim(preferred, structure)) return preferred
    for (let count = 1; ; count++) {
      const name = count === 1 ? qualified : `${qualified}${count}`
      if ((winner(name) ?? structure) === structure && claim(name, structure)) return name
    }
  }
  const defined = new Set<string>()
  const definitions = new Map(
    byOperation.map(({ candidates, id }) => [
      id,
      candidates.flatMap((candidate) => {
        const name = nameFor(candidate)
        names.set(candidate.type, name)
        if (defined.has(name)) return []
        defined.add(name)
        return [{ name, type: candidate.type, about: candidate.about }]
      })
    ])
  )
  return { nameOf: (type) => names.get(type), definedBy: (id) => definitions.get(id) ?? [] }
}
