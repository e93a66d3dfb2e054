import * as Arr from "effect/Array"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import { MerakiClient } from "../../MerakiClient.ts"
import type { ReadError } from "../../MerakiError.ts"
import type { Descriptor } from "../../model/Descriptor.ts"
import { pathParameters } from "../wire/parameters.ts"

type Reading<A> = Effect.Effect<A, ReadError, MerakiClient>

/** Where things are found: each by itself, or many of an organization in a list. */
export interface Source<A> {
  /** The operation for one of them. */
  readonly operation: { readonly descriptor: Descriptor }
  readonly one: (id: string) => Reading<A>
  readonly list: (organizationId: string, ids: ReadonlyArray<string>) => Reading<ReadonlyArray<A>>
  readonly idOf: (item: A) => string
  /** The smallest number for which a list is asked for. */
  readonly least: number
  /** The largest number that one list is asked for. */
  readonly most: number
}

/** One that is looked for, and where. */
export interface Wanted {
  readonly id: string
  readonly organizationId: string | undefined
}

type Found<A> = (id: string, exit: Exit.Exit<A, ReadError>) => void

const alone = <A>({ one }: Source<A>, id: string, found: Found<A>): Effect.Effect<void, never, MerakiClient> =>
  Effect.map(Effect.exit(one(id)), (exit) => found(id, exit))

const together = <A>(
  source: Source<A>,
  organizationId: string,
  ids: ReadonlyArray<string>,
  found: Found<A>
): Effect.Effect<void, never, MerakiClient> =>
  Effect.flatMap(Effect.exit(source.list(organizationId, ids)), (exit) => {
    if (Exit.isFailure(exit)) {
      const failure = Exit.failCause(exit.cause)
      return Effect.sync(() => ids.forEach((id) => found(id, failure)))
    }
    const byId = new Map(exit.value.map((item) => [source.idOf(item), item]))
    // What the list does not have may be elsewhere, or nowhere: the API itself says so.
    return Effect.forEach(
      ids,
      (id) => {
        const item = byId.get(id)
        return item === undefined ? alone(source, id, found) : Effect.sync(() => found(id, Exit.succeed(item)))
      },
      { concurrency: "unbounded", discard: true }
    )
  })

/** Finds all that is wanted, in few requests. Each is told once it is found, or has failed. */
export const resolve = <A>(
  source: Source<A>,
  wanted: ReadonlyArray<Wanted>,
  found: Found<A>
): Effect.Effect<void, never, MerakiClient> =>
  Effect.gen(function* () {
    const organizationOf = yield* (yield* MerakiClient).organizationOf
    const { descriptor } = source.operation
    const [placeholder = ""] = pathParameters(descriptor.path)
    const groups = new Map<string | undefined, Set<string>>()
    for (const { id, organizationId } of wanted) {
      const owner = organizationId ?? organizationOf(descriptor, { [placeholder]: id })
      groups.set(owner, (groups.get(owner) ?? new Set()).add(id))
    }
    const work = Array.from(groups).flatMap(([owner, ids]) =>
      owner === undefined || ids.size < source.least
        ? Array.from(ids, (id) => alone(source, id, found))
        : Arr.chunksOf(ids, source.most).map((chunk) => together(source, owner, chunk, found))
    )
    yield* Effect.all(work, { concurrency: "unbounded", discard: true })
  })
