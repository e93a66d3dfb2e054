import * as Effect from "effect/Effect"
import { isRetryable, type WriteError } from "../../MerakiError.ts"
import type { Descriptor } from "../../model/Descriptor.ts"
import { none } from "../../RetryPolicy.ts"
import { idOf, own } from "../answer/content.ts"
import { makeShared } from "../time/shared.ts"

// Three operations, reduced to what is needed here. Their modules would add hundreds of others to a bundle.
const getOrganizations: Descriptor = {
  id: "getOrganizations",
  method: "GET",
  path: "/organizations",
  tag: "organizations",
  response: "[{id:s}]"
}
const getOrganizationNetworks: Descriptor = {
  id: "getOrganizationNetworks",
  method: "GET",
  path: "/organizations/{organizationId}/networks",
  tag: "organizations",
  query: { perPage: "i" },
  response: "[{id:s}]"
}
const getOrganizationDevices: Descriptor = {
  id: "getOrganizationDevices",
  method: "GET",
  path: "/organizations/{organizationId}/devices",
  tag: "organizations",
  query: { perPage: "i" },
  response: "[{serial:s}]"
}

/** The call, of those whose organization is not known, for which the organizations are asked. */
const asksFrom = 3
/** Calls after which that is repeated when it failed temporarily. */
const afterFailure = 10
/** With more organizations than this their networks and devices are not listed. */
const fewOrganizations = 50
/** Calls to each organization from which on listing them is cheaper than looking each network up. */
const callsToEach = 2
const leastCalls = 10
const deadline = "10 seconds"

/** Runs an operation of the client, whose answer teaches the memory. */
export type Execute = (descriptor: Descriptor, input: object, options: object) => Effect.Effect<unknown, WriteError>

/** What a client finds out about the organizations that its key sees. */
export interface Survey {
  /** Counts a call for a network or device whose organization is not known, and asks when that is worth it. */
  readonly counted: (kind: "network" | "device") => Effect.Effect<void>
  /** The only organization that the key sees; undefined when there are several, or it is not known. */
  readonly sole: () => string | undefined
}

const idsIn = (organizations: unknown): ReadonlyArray<string> =>
  Array.isArray(organizations) ? organizations.flatMap((each) => idOf(own(each, "id")) ?? []) : []

/** Runs once for all who wait for it. If it was interrupted, those who wait go on without it. */
const shared = (effect: Effect.Effect<void>): Effect.Effect<void> =>
  Effect.ignore(makeShared<void, undefined>(effect, () => undefined).run)

/**
 * Asks for the organizations once, and for the networks or the devices of each when there are a few of them and many
 * calls. All calls that would need the answer wait for it. A failure leaves it at that, and is repeated if it can pass.
 *
 * `charge` counts a request that was sent before its organization was known.
 */
export const makeSurvey = (
  execute: Execute,
  charge: (organizationId: string) => Effect.Effect<unknown>,
  redact: (text: string) => string
): Survey => {
  const options = { retry: none, deadline }
  let calls = 0
  let askAt = asksFrom
  let organizations: ReadonlyArray<string> | undefined

  const unknown = (error: WriteError) =>
    Effect.logDebug(`the organizations of networks and devices stay unknown: ${redact(error.message)}`)

  const asking = Effect.suspend(() => execute(getOrganizations, {}, options)).pipe(
    Effect.flatMap((answer) => {
      organizations = idsIn(answer)
      const [sole, ...others] = organizations
      const isSole = sole !== undefined && others.length === 0
      return isSole ? Effect.replicateEffect(charge(sole), asksFrom - 1, { discard: true }) : Effect.void
    }),
    Effect.catch((error) => {
      if (isRetryable(error)) askAt = calls + afterFailure
      else organizations = []
      return unknown(error)
    })
  )
  const asked = shared(Effect.suspend(() => (organizations === undefined ? asking : Effect.void)))

  const isWorthwhile = (): boolean => {
    const count = organizations?.length ?? 0
    return count > 1 && count <= fewOrganizations && calls >= Math.max(leastCalls, callsToEach * count)
  }
  const listed = (descriptor: Descriptor): Effect.Effect<void> => {
    const list = (organizationId: string) =>
      Effect.catch(execute(descriptor, { organizationId, perPage: 1000 }, options), unknown)
    let isDone = false
    const once = shared(
      Effect.suspend(() => Effect.forEach(organizations ?? [], list, { concurrency: "unbounded", discard: true })).pipe(
        Effect.tap(() => Effect.sync(() => void (isDone = true)))
      )
    )
    return Effect.suspend(() => (isDone || !isWorthwhile() ? Effect.void : once))
  }
  const lists = { network: listed(getOrganizationNetworks), device: listed(getOrganizationDevices) }

  return {
    counted: (kind) =>
      Effect.suspend(() => {
        calls++
        if (organizations !== undefined) return lists[kind]
        return calls < askAt ? Effect.void : Effect.andThen(asked, lists[kind])
      }),
    sole: () => (organizations?.length === 1 ? organizations[0] : undefined)
  }
}
