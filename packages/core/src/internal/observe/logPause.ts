import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type { TooManyRequests } from "../../MerakiError.ts"
import type { Demand } from "../../model/Limits.ts"
import type { Call } from "../call/call.ts"
import { placeOf } from "../error/place.ts"
import { longestPause } from "../limits/bucket.ts"
import { errorAnnotations } from "./annotations.ts"
import type { IsNews } from "./said.ts"

/** Shorter pauses are usual. */
const long = Duration.seconds(10)

const guilty = ({ bucket, operation, organizationId }: Demand, isOfOrganization: boolean): string => {
  if (bucket !== undefined && !isOfOrganization) return operation
  if (organizationId !== undefined) return `organization ${organizationId}`
  return isOfOrganization ? "networks and devices whose organization is not known" : "this address"
}

/** A warning for the first long pause of an organization, or of the address: calls that wait for its end say nothing. */
export const logPause = (
  error: TooManyRequests,
  { demand, redact }: Call,
  isOfOrganization: boolean,
  isNews: IsNews
): Effect.Effect<void> => {
  const { method, operation, retryAfter } = error
  if (retryAfter === undefined || Duration.isLessThan(retryAfter, long)) return Effect.void
  const whose = redact(guilty(demand, isOfOrganization))
  if (!isNews("pause", whose)) return Effect.void
  const pause = Duration.format(Duration.min(retryAfter, Duration.millis(longestPause)))
  const line =
    `calls for ${whose} pause for ${pause}: the API refused ${operation} (${method} ${placeOf(error)}) with 429 and asks ` +
    `to wait ${Duration.format(retryAfter)}`
  return Effect.annotateLogs(Effect.logWarning(line), errorAnnotations(error))
}
