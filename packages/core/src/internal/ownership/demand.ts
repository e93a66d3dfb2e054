import type { Descriptor } from "../../model/Descriptor.ts"
import type { Demand } from "../../model/Limits.ts"
import type { Ownership } from "../../Ownership.ts"
import { idOf } from "../answer/content.ts"
import { operationBucket } from "../limits/operationBucket.ts"
import type { Input } from "../wire/input.ts"
import { organizationOf } from "./owner.ts"

/**
 * The limits that a call counts against, as far as its organization is known: from its path, from earlier answers, or
 * `otherwise`, from its options or because the key sees no other. Its ids become names of counters, also in Redis. So
 * secrets in them are redacted.
 */
export const demandOf = (
  memory: Ownership["Service"],
  descriptor: Descriptor,
  input: Input,
  redactCredentials: (text: string) => string,
  otherwise?: unknown
): Demand => {
  const owner = organizationOf(memory, descriptor, input) ?? idOf(otherwise)
  const organizationId = owner === undefined ? undefined : redactCredentials(owner)
  const bucket = operationBucket(descriptor, input, organizationId)
  return {
    operation: descriptor.id,
    organizationId,
    bucket: bucket === undefined ? undefined : { ...bucket, key: redactCredentials(bucket.key) }
  }
}
