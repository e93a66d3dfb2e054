import { MerakiClient } from "@effect-meraki/core/MerakiClient"
import type { MerakiError } from "@effect-meraki/core/MerakiError"
import type { Descriptor } from "@effect-meraki/core/model/Descriptor"
import { paginated } from "@effect-meraki/core/Operation"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"

/** How often a refusal without words is asked for again: a gateway may have lost them. */
const again = 2

/** Whether a refusal says nothing, as one does whose body was lost. */
const isMute = (error: MerakiError): boolean =>
  "errors" in error && !error.errors.some((text) => text !== "") && (unavailable(error)?.status ?? 429) !== 429

const once = (descriptor: Descriptor, input: object): Effect.Effect<unknown, MerakiError, MerakiClient> =>
  descriptor.paging === undefined
    ? (Effect.map(
        MerakiClient.use((client) => client.execute<unknown>(descriptor, input)),
        ({ value }) => value
      ) as Effect.Effect<unknown, MerakiError, MerakiClient>)
    : Stream.runCollect(paginated<object, unknown, unknown>(descriptor).items(input))

/** The whole answer of a read: the items of all pages where there are pages. */
export const answerOf = (descriptor: Descriptor, input: object): Effect.Effect<unknown, MerakiError, MerakiClient> =>
  Effect.retry(once(descriptor, input), { times: again, while: isMute })

/** Why a read gives nothing that could be kept; undefined for an error that is nobody's configuration. */
export const unavailable = (
  error: MerakiError
): { readonly status: number | undefined; readonly reason: string } | undefined => {
  const of = (status: number, errors: ReadonlyArray<string>, otherwise: string) => ({
    status,
    reason: errors[0] === undefined || errors[0] === "" ? otherwise : errors[0]
  })
  switch (error._tag) {
    case "BadRequest":
      return of(400, error.errors, "not enabled")
    case "Forbidden":
      return of(403, error.errors, "the key may not read it")
    case "NotFound":
      return of(404, error.errors, "not there, or not licensed")
    case "UnexpectedClientError":
      return of(error.status, error.errors, "not licensed")
    default:
      return undefined
  }
}
