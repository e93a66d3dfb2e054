/**
 * Requests without an operation: for endpoints that are newer than this package, or part of an early access program.
 *
 * A raw request is a call like any other. It waits for the limits of its organization, and retries, redirects, guards, dry
 * runs and errors are those of every call. Its answer is `unknown`, and of its input only that is refused which cannot be
 * sent. Where there is an operation, use it: it also knows the limits of its own and the type of its answer.
 *
 * @since 0.2.0
 */
import type { Page, RawPagesOptions, RawRequest } from "@effect-meraki/promise"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { placeOf } from "./internal/place.ts"
import { plainOptions, type RegionOptions } from "./internal/region.ts"
import { MerakiClient } from "./MerakiClient.ts"
import type { MerakiError } from "./MerakiError.ts"
import { type MerakiResponse, withDuration } from "./internal/response.ts"

export type { RawRequest }

/**
 * Options of a raw request.
 *
 * @since 0.2.0
 * @category options
 */
export interface Options extends Omit<RegionOptions, "organizationId"> {}

/**
 * Options of a raw request that is answered in pages.
 *
 * @since 0.2.0
 * @category options
 */
export interface PagesOptions extends Options, Pick<RawPagesOptions, "limit" | "maxPages" | "prefetch"> {}

/**
 * Sends a request, and returns its answer as a whole.
 *
 * @since 0.2.0
 * @category requests
 */
export const response = (
  request: RawRequest,
  options: Options = {}
): Effect.Effect<MerakiResponse<unknown>, MerakiError, MerakiClient> => {
  const place = placeOf(response)
  return Effect.map(
    Effect.flatMap(MerakiClient, (client) =>
      client.run(place, (meraki, surroundings) =>
        meraki.request(request, { ...plainOptions(options, surroundings), ...surroundings.options }).withResponse()
      )
    ),
    withDuration
  )
}

/**
 * Sends a request, and returns the value of its answer; undefined when there is none.
 *
 * @since 0.2.0
 * @category requests
 */
export const send = (request: RawRequest, options: Options = {}): Effect.Effect<unknown, MerakiError, MerakiClient> => {
  const place = placeOf(send)
  return Effect.flatMap(MerakiClient, (client) =>
    client.run(place, (meraki, surroundings) =>
      meraki.request(request, { ...plainOptions(options, surroundings), ...surroundings.options })
    )
  )
}

/**
 * Sends a GET, and follows the links to further pages as they are consumed. `perPage` is a parameter of the query.
 *
 * @since 0.2.0
 * @category requests
 */
export const pages = (
  request: RawRequest,
  options: PagesOptions = {}
): Stream.Stream<Page<unknown, unknown>, MerakiError, MerakiClient> => {
  const place = placeOf(pages)
  return Stream.unwrap(
    Effect.map(MerakiClient, (client) =>
      client.iterate(place, (meraki, surroundings) =>
        meraki.requestPages(request, { ...plainOptions(options, surroundings), ...surroundings.options })
      )
    )
  )
}
