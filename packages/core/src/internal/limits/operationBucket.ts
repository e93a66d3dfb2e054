import type { Descriptor } from "../../model/Descriptor.ts"
import type { OperationBucket } from "../../model/Limits.ts"
import type { Input } from "../wire/input.ts"

/**
 * The bucket of an operation's own limit, for the device in its path or else for the organization. Where the
 * API counts requests in a window and states no burst, half of them may come at once and the other half in the course
 * of the window, so that no window ever has more.
 */
export const operationBucket = (
  { id, limit }: Descriptor,
  input: Input,
  organizationId: string | undefined
): OperationBucket | undefined => {
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
