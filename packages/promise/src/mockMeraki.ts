import * as MerakiClient from "@effect-meraki/core/MerakiClient"
import * as Effect from "effect/Effect"
import type { Descriptor } from "./core/Descriptor.ts"
import { connectionTo, optionsOf } from "./internal/connection.ts"
import { isNear } from "./internal/near.ts"
import { objectOf } from "./internal/own.ts"
import { Meraki } from "./Meraki.ts"
import { isMerakiError, type MerakiError } from "./MerakiError.ts"
import type { Operation } from "./Operation.ts"
import { type TaggedCalls, tags } from "./operations/tags.ts"

type Answer<Input, Output> = (input: Exclude<Input, undefined>) => Output | Promise<Output>

type AnswerOfCall<Call> = Call extends (...args: infer Args) => Promise<infer Output>
  ? Answer<Args[0 & keyof Args], Output>
  : never

/**
 * What answers in the place of operations, by tag and name. For an operation that answers in pages, the answer is the whole
 * list.
 *
 * @since 0.2.0
 * @category testing
 */
export type Mocks = {
  readonly [Tag in keyof TaggedCalls]?: {
    readonly [Name in keyof TaggedCalls[Tag]]?: AnswerOfCall<TaggedCalls[Tag][Name]>
  }
}

/**
 * An operation as a value, such as `getNetwork` of `@effect-meraki/promise/Networks`, and what answers in its place.
 *
 * @since 0.2.0
 * @category testing
 */
export type Mock<Value> = readonly [
  operation: Value,
  answer: Value extends Operation<infer Input, infer Output> ? Answer<Input, Output> : never
]

type AnyAnswer = (input: object) => unknown

type AnyMock = readonly [operation: { readonly descriptor: Descriptor }, answer: AnyAnswer]

/** What answers, as an effect. What it throws is what the call rejects with. */
const effectOf =
  (answer: AnyAnswer) =>
  (input: object): Effect.Effect<unknown, MerakiError> =>
    Effect.catch(Effect.tryPromise({ try: async () => answer(input), catch: (error) => error }), (error) =>
      isMerakiError(error) ? Effect.fail(error) : Effect.die(error)
    )

/** The tag that was probably meant. */
const meant = (tag: string): string => {
  const near = Object.keys(tags).find((each) => each === tag.toLowerCase() || isNear(each, tag.toLowerCase()))
  return near === undefined ? "" : `; did you mean ${near}?`
}

/** The operations of a tag, or what to do about a name that is none. */
const operationsOf = (tag: string) => {
  if (Object.hasOwn(tags, tag)) return tags[tag as keyof Mocks]
  const owner = Object.entries(tags).find(([, operations]) => Object.hasOwn(operations, tag))
  throw new TypeError(
    owner === undefined
      ? `${tag} is not a tag of operations${meant(tag)}`
      : `${tag} is an operation and not a tag: give { ${owner[0]}: { ${tag} } }`
  )
}

/** What answers, if it can. */
const answerOf = (name: string, answer: unknown): AnyAnswer => {
  if (typeof answer === "function") return answer as AnyAnswer
  throw new TypeError(`the mock of ${name} must be a function that answers, such as () => ({ … })`)
}

/** The same as pairs of operations and functions. */
const pairsOf = (mocks: Mocks): ReadonlyArray<AnyMock> =>
  Object.entries(objectOf("mocks", mocks, "such as { networks: { getNetwork: () => ({ … }) } }")).flatMap(
    ([tag, answers]) => {
      const operations = operationsOf(tag)
      return Object.entries(Object(answers) as { readonly [name: string]: unknown }).map(([name, answer]): AnyMock => {
        const operation = Object.hasOwn(operations, name) ? operations[name] : undefined
        if (operation !== undefined) return [operation, answerOf(`${tag}.${name}`, answer)]
        throw new TypeError(`${tag}.${name} is not an operation`)
      })
    }
  )

/** A pair, if it is one. */
const pairOf = ([operation, answer]: ReadonlyArray<unknown>): AnyMock => {
  const { descriptor } = Object(operation) as Partial<AnyMock[0]>
  if (typeof descriptor === "object") return [{ descriptor }, answerOf(descriptor.id, answer)]
  throw new TypeError(
    "a mock is [operation, answer], with an operation as a value, such as getNetwork of @effect-meraki/promise/Networks"
  )
}

/**
 * A client for tests that sends nothing: each operation is answered by a function in its place, in its types. The rest is that
 * of any client: wrong input is refused, `readOnly` and `dryRun` hold, pages are cut from the whole list by `perPage`, views,
 * `safe` and batches work. It asks for no organization, waits for no limit, and retries nothing unless a call says so. An
 * operation that is not mocked rejects with a `TypeError` that names it. A function is asked once for each page.
 *
 * @example
 * ```ts
 * import { mockMeraki, NotFound } from "@effect-meraki/promise"
 *
 * const meraki = mockMeraki({
 *   organizations: {
 *     getOrganizations: () => [{ id: "1", name: "Example" }]
 *   },
 *   networks: {
 *     getNetwork: ({ networkId }) => {
 *       throw NotFound.make({ parameters: { networkId: String(networkId) } })
 *     }
 *   }
 * })
 * export const organizations = await meraki.organizations.getOrganizations()
 * ```
 *
 * @since 0.2.0
 * @category testing
 */
export const mockMeraki: {
  <const Values extends ReadonlyArray<{ readonly descriptor: Descriptor }>>(
    ...mocks: { readonly [Index in keyof Values]: Mock<Values[Index]> }
  ): Meraki
  (mocks: Mocks): Meraki
} = (...given: ReadonlyArray<unknown>) => {
  const pairs = given.flatMap((mocks) => (Array.isArray(mocks) ? [pairOf(mocks)] : pairsOf(mocks as Mocks)))
  const doubles = pairs.map(([operation, answer]) => [operation, effectOf(answer)])
  const client = MerakiClient.makeTest(...(doubles as unknown as ReadonlyArray<never>))
  return new Meraki(optionsOf(connectionTo(Effect.runSync(client))))
}
