import type { Descriptor } from "../../model/Descriptor.ts"
import type { Demand } from "../../model/Limits.ts"
import type { Ownership } from "../../Ownership.ts"
import { operationBucket } from "../limits/operationBucket.ts"
import type { Input } from "../wire/input.ts"
import { organizationOf } from "./learn.ts"

/** What a call asks of the limits, as far as it is known which organization pays for it. */
export const demandOf = (memory: Ownership["Service"], descriptor: Descriptor, input: Input): Demand => {
  const organizationId = organizationOf(memory, descriptor, input)
  return { operation: descriptor.id, organizationId, bucket: operationBucket(descriptor, input, organizationId) }
}
