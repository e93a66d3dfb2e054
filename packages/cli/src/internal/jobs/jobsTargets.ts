import type { MerakiClient } from "@effect-meraki/core/MerakiClient"
import type { MerakiError } from "@effect-meraki/core/MerakiError"
import type { Descriptor } from "@effect-meraki/core/model/Descriptor"
import * as Job from "@effect-meraki/jobs/Job"
import * as Stream from "effect/Stream"
import type { Input } from "../args/input.ts"
import { Problem } from "../exit/Problem.ts"
import { pathParameters } from "../index/sources.ts"

/** What an operation is carried out for. */
export interface Wanted {
  readonly organizationIds: ReadonlyArray<string> | undefined
  readonly tags: ReadonlyArray<string> | undefined
  /** Ids of networks; all of them without any. */
  readonly networkIds: ReadonlyArray<string> | undefined
}

type Targets = Stream.Stream<Job.Target<Input>, MerakiError, MerakiClient>

const mapped = <A>(
  targets: Stream.Stream<Job.Target<A>, MerakiError, MerakiClient>,
  input: (value: A) => Input
): Targets => Stream.map(targets, (target) => ({ ...target, value: input(target.value) }))

/** The kind of thing that an operation is about, by the first placeholder of its path. */
const kinds: { readonly [placeholder: string]: (wanted: Wanted) => Targets } = {
  networkId: ({ networkIds, organizationIds, tags }) =>
    mapped(Job.networks({ organizationIds, tags, where: ({ id }) => networkIds?.includes(id) ?? true }), ({ id }) => ({
      networkId: id
    })),
  serial: ({ networkIds, organizationIds, tags }) =>
    mapped(
      Job.devices({
        organizationIds,
        tags,
        where: ({ networkId }) => networkIds?.includes(String(networkId)) ?? true
      }),
      ({ serial }) => ({ serial })
    ),
  organizationId: ({ organizationIds }) =>
    mapped(Job.organizations({ organizationIds }), ({ id }) => ({ organizationId: id }))
}

/** A job that carries out an operation for everything that is wanted. Throws a `Problem` for what cannot be one. */
export const definitionOf = (
  descriptor: Descriptor,
  input: Input,
  wanted: Wanted,
  options: Job.Options & { readonly name: string }
): Job.Definition<MerakiError, MerakiClient> => {
  const [first = ""] = pathParameters(descriptor.path)
  const targets = kinds[first]
  if (targets === undefined)
    throw new Problem(`${descriptor.id} is about no organization, network or device, and cannot be rolled out`)
  const missing = pathParameters(descriptor.path).filter((name) => name !== first && input[name] === undefined)
  if (missing.length > 0) throw new Problem(`${missing.join(", ")} is needed: --set ${missing[0]}=…`)
  return Job.make({
    ...options,
    targets: targets(wanted),
    steps: (value) => ({ descriptor, input: { ...input, ...value } })
  })
}
