import * as Effect from "effect/Effect"
import { MerakiClient } from "../../MerakiClient.ts"
import type { InvalidResponse } from "../../MerakiError.ts"
import type { Descriptor, Shape } from "../../model/Descriptor.ts"
import {
  getOrganizationApiRequests,
  getOrganizationApiRequestsOverview,
  getOrganizationApiRequestsOverviewResponseCodesByInterval
} from "../../operations/Organizations.ts"
import { own } from "../answer/content.ts"
import { readAs } from "../answer/readAs.ts"

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

type Reading<A> = Effect.Effect<A, InvalidResponse, MerakiClient>

// The operations return values only, and these come from successes.
const checked = <A>(descriptor: Descriptor, value: unknown, shape: Shape): Reading<A> =>
  MerakiClient.use(({ redactor }) => readAs<A>(redactor(), descriptor, { value, status: 200, url: "" }, shape))

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
export const requestsOf = (value: unknown): Reading<ReadonlyArray<ShownRequest>> =>
  Effect.map(
    checked<ReadonlyArray<unknown>>(
      getOrganizationApiRequests.descriptor,
      value,
      "[{adminId:s,method:s,path:s,userAgent:s,ts:s,responseCode:n,sourceIp:s,operationId:s}]"
    ),
    (requests) => requests.filter((request) => request !== null).map(shownIn)
  )

/** The number of requests of an organization by status. */
export const overviewOf = (value: unknown): Reading<{ readonly [status: string]: number }> =>
  Effect.map(
    checked<unknown>(getOrganizationApiRequestsOverview.descriptor, value, "{responseCodeCounts:{*:n}}"),
    (overview) =>
      Object.fromEntries(
        Object.entries(Object(own(overview, "responseCodeCounts"))).filter(
          (entry): entry is [string, number] => typeof entry[1] === "number" && entry[1] > 0
        )
      )
  )

/** The number of requests in the analytics by interval. */
export const countedOf = (value: unknown): Reading<number> =>
  Effect.map(
    checked<ReadonlyArray<unknown>>(
      getOrganizationApiRequestsOverviewResponseCodesByInterval.descriptor,
      value,
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
