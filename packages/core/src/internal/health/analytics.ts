import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { MerakiClient, type MerakiResponse } from "../../MerakiClient.ts"
import type { MerakiError } from "../../MerakiError.ts"
import type { Descriptor, Shape } from "../../model/Descriptor.ts"
import {
  getOrganizationApiRequests,
  getOrganizationApiRequestsOverview,
  getOrganizationApiRequestsOverviewResponseCodesByInterval
} from "../../operations/Organizations.ts"
import { own } from "../answer/content.ts"
import { readAs } from "../answer/readAs.ts"
import { answers } from "../paging/pages.ts"
import type { Input } from "../wire/input.ts"

/** The properties of a request in the analytics that are read. */
export interface ShownRequest {
  readonly operationId: string
  readonly method: string
  readonly path: string
  readonly userAgent: string
  readonly adminId: string
  readonly sourceIp: string | undefined
  readonly status: number
  /** In milliseconds; NaN when it is missing. */
  readonly at: number
}

type Reading<A> = Effect.Effect<A, MerakiError, MerakiClient>

const checked = <A>(
  descriptor: Descriptor,
  input: Input,
  response: MerakiResponse<unknown>,
  shape: Shape
): Reading<A> =>
  Effect.flatMap(
    MerakiClient.use((client) => client.redactor),
    (redactor) => readAs<A>({ descriptor, input, redact: redactor(), response }, shape)
  )

const asked = <A>(descriptor: Descriptor, input: Input, shape: Shape): Reading<A> =>
  MerakiClient.use(({ execute }) =>
    Effect.flatMap(execute<unknown>(descriptor, input), (response) => checked<A>(descriptor, input, response, shape))
  )

const textIn = (value: unknown, name: string): string => {
  const text = own(value, name)
  return typeof text === "string" ? text : ""
}

const numberIn = (value: unknown, name: string): number => {
  const number = own(value, name)
  return typeof number === "number" ? number : 0
}

const shownIn = (value: unknown): ShownRequest => ({
  operationId: textIn(value, "operationId"),
  method: textIn(value, "method"),
  path: textIn(value, "path"),
  userAgent: textIn(value, "userAgent"),
  adminId: textIn(value, "adminId"),
  sourceIp: textIn(value, "sourceIp") || undefined,
  status: numberIn(value, "responseCode"),
  at: Date.parse(textIn(value, "ts"))
})

/** The requests of an organization. Elements that are not requests are left out. */
export const shownRequests = (input: Input): Reading<ReadonlyArray<ShownRequest>> => {
  const { descriptor } = getOrganizationApiRequests
  const shape = "[{adminId:s,method:s,path:s,userAgent:s,ts:s,responseCode:n,sourceIp:s,operationId:s}]"
  return answers<unknown, unknown>(descriptor, input, {}).pipe(
    Stream.mapEffect(({ page, response }) =>
      checked<ReadonlyArray<unknown>>(descriptor, input, { ...response, value: page.items }, shape)
    ),
    Stream.runCollect,
    Effect.map((pages) =>
      pages
        .flat()
        .filter((request) => request !== null)
        .map(shownIn)
    )
  )
}

/** The number of requests of an organization by status. */
export const overviewOf = (input: Input): Reading<{ readonly [status: string]: number }> =>
  Effect.map(
    asked<unknown>(getOrganizationApiRequestsOverview.descriptor, input, "{responseCodeCounts:{*:n}}"),
    (overview) =>
      Object.fromEntries(
        Object.entries(Object(own(overview, "responseCodeCounts"))).filter(
          (entry): entry is [string, number] => typeof entry[1] === "number" && entry[1] > 0
        )
      )
  )

/** The number of requests in the analytics by interval. */
export const countedOf = (input: Input): Reading<number> =>
  Effect.map(
    asked<ReadonlyArray<unknown>>(
      getOrganizationApiRequestsOverviewResponseCodesByInterval.descriptor,
      input,
      "[{counts:[{count:n}]}]"
    ),
    (intervals) => {
      let counted = 0
      for (const interval of intervals) {
        const counts = own(interval, "counts")
        for (const one of Array.isArray(counts) ? counts : []) counted += numberIn(one, "count")
      }
      return counted
    }
  )
