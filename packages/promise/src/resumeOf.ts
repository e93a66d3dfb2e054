import * as Resume from "@effect-meraki/core/Resume"
import * as Effect from "effect/Effect"
import { callerOf } from "./internal/caller.ts"
import { connectionOf, paginated } from "./internal/connection.ts"
import { invalid } from "./internal/own.ts"
import type { MerakiBase } from "./MerakiBase.ts"
import type { AnyPaginated, Page, PagingOptions } from "./Operation.ts"

/**
 * Where an iterator keeps its place.
 *
 * @since 0.2.0
 * @category options
 */
export interface Bookmark {
  /** Returns the link to begin with, or undefined for the beginning. */
  readonly load: () => string | undefined | Promise<string | undefined>
  /**
   * Keeps the link of what comes next, each time a page has been consumed as a whole; undefined when there is nothing more.
   */
  readonly save: (link: string | undefined) => void | Promise<void>
}

/**
 * Options of an iterator that resumes.
 *
 * @since 0.2.0
 * @category options
 */
export interface ResumeOptions extends Omit<PagingOptions, "from">, Bookmark {}

/**
 * Iterators that go on where an earlier one has stopped.
 *
 * @since 0.2.0
 * @category models
 */
export interface Resuming {
  /** All pages, from the one on that follows the last page which was consumed as a whole. */
  readonly pages: <Input extends object, Output, Item>(
    operation: AnyPaginated<Input, Output, Item>,
    input: Input,
    options: ResumeOptions
  ) => AsyncGenerator<Page<Output, Item>, void, void>
  /** The same for items. Those of a page that was not consumed as a whole come again. */
  readonly items: <Input extends object, Output, Item>(
    operation: AnyPaginated<Input, Output, Item>,
    input: Input,
    options: ResumeOptions
  ) => AsyncGenerator<Item, void, void>
}

/** What a bookmark does, as effects. What it throws is what the iterator rejects with. */
const effectsOf = ({ load, save }: Bookmark): Resume.Bookmark<unknown> => {
  for (const [name, value] of Object.entries({ load, save })) {
    if (typeof value !== "function")
      throw invalid(name, "must be a function, as in { load: () => link, save: (link) => {} }")
  }
  return {
    // Many stores have null for what they do not have.
    load: Effect.tryPromise({ try: async () => (await load()) ?? undefined, catch: (error) => error }),
    save: (link) => Effect.tryPromise({ try: async () => save(link), catch: (error) => error })
  }
}

/**
 * Iterators of a client that go on where an earlier one has stopped, such as that of a process that was ended. At the end the
 * bookmark is empty, and the next one begins at the beginning.
 *
 * @example
 * ```ts
 * import { type Meraki, resumeOf } from "@effect-meraki/promise"
 *
 * export const devicesOf = (meraki: Meraki, organizationId: string, store: Map<string, string | undefined>) =>
 *   resumeOf(meraki).items(
 *     meraki.organizations.getOrganizationDevices,
 *     { organizationId },
 *     { load: () => store.get("devices"), save: (link) => void store.set("devices", link) }
 *   )
 * ```
 *
 * @since 0.2.0
 * @category paging
 */
export const resumeOf = (meraki: MerakiBase): Resuming => {
  const { iterate } = connectionOf(meraki)
  const pages: Resuming["pages"] = <Input extends object, Output, Item>(
    operation: AnyPaginated<Input, Output, Item>,
    input: Input,
    options: ResumeOptions
  ) => {
    const { load, save, ...rest } = Object(options) as ResumeOptions
    return iterate(rest, callerOf(pages), (core) =>
      Resume.pages(paginated<Output, Item>(operation), input, { ...core, ...effectsOf({ load, save }) })
    )
  }
  const items: Resuming["items"] = <Input extends object, Output, Item>(
    operation: AnyPaginated<Input, Output, Item>,
    input: Input,
    options: ResumeOptions
  ) => {
    const { load, save, ...rest } = Object(options) as ResumeOptions
    return iterate(rest, callerOf(items), (core) =>
      Resume.items(paginated<Output, Item>(operation), input, { ...core, ...effectsOf({ load, save }) })
    )
  }
  return { pages, items }
}
