import type { Descriptor } from "../Operation.ts"
import type { OperationLimit } from "../RateLimiter.ts"
import type { Input } from "./checkInput.ts"

/**
 * The limit that an operation has besides the others, for the device in its path or else for the organization. Where the
 * API counts requests in a window and states no burst, half of them may come at once and the other half in the course of
 * the window, so that no window ever has more.
 */
export const ownLimitOf = (
  { id, limit }: Descriptor,
  input: Input,
  organizationId: string | undefined
): OperationLimit | undefined => {
  if (limit === undefined) return undefined
  const { burst, requests, seconds } = limit
  // The input may not have been checked yet.
  const owner = [input["serial"], organizationId, input["networkId"]].find((id) => typeof id === "string") ?? ""
  const isWindow = burst === undefined && requests > 1
  return {
    key: `${id} ${owner}`,
    rate: (isWindow ? requests / 2 : requests) / seconds,
    burst: burst ?? (isWindow ? Math.floor(requests / 2) : 1)
  }
}
