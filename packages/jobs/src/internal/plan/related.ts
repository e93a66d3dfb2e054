import type { Descriptor } from "@effect-meraki/core/Operation"
import * as Effect from "effect/Effect"

/** Finds the operations that belong to another one. */
export interface Related {
  /** Reads what an update or a deletion changes, or lists what a creation adds to. */
  readonly readerOf: (descriptor: Descriptor) => Descriptor | undefined
  /** Deletes what a creation makes, and the name of the parameter for its id. */
  readonly removerOf: (descriptor: Descriptor) => { readonly descriptor: Descriptor; readonly id: string } | undefined
}

const hasRequired = ({ query = {} }: Descriptor): boolean => Object.values(query).some((shape) => shape.endsWith("!"))

const relatedIn = (descriptors: ReadonlyArray<Descriptor>): Related => {
  const byPlace = new Map(descriptors.map((descriptor) => [`${descriptor.method} ${descriptor.path}`, descriptor]))
  const removers = new Map<string, Descriptor>()
  for (const descriptor of descriptors) {
    const [, parent] = /^(.*)\/\{\w+\}$/.exec(descriptor.path) ?? []
    if (descriptor.method === "DELETE" && parent !== undefined) removers.set(parent, descriptor)
  }
  return {
    readerOf: ({ method, path }) => {
      const reader = method === "GET" ? undefined : byPlace.get(`GET ${path}`)
      return reader === undefined || hasRequired(reader) ? undefined : reader
    },
    removerOf: ({ method, path }) => {
      const descriptor = method === "POST" ? removers.get(path) : undefined
      const id = /\{(\w+)\}$/.exec(descriptor?.path ?? "")?.[1]
      return descriptor === undefined || id === undefined ? undefined : { descriptor, id }
    }
  }
}

/** The operations of the API by what they belong to. They are loaded when they are asked for: there are a thousand. */
export const related: Effect.Effect<Related> = Effect.map(
  Effect.promise(() => import("@effect-meraki/core/operations")),
  ({ operations }) => relatedIn(operations.map(({ descriptor }) => descriptor))
)
