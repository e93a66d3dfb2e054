import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import { isRetryable, type WriteError } from "../../MerakiError.ts"
import type { Descriptor } from "../../model/Descriptor.ts"
import type { Limiter } from "../../model/Limits.ts"
import type { Ownership } from "../../Ownership.ts"
import { none } from "../../RetryPolicy.ts"
import type { Input } from "../wire/input.ts"
import { subjectOf } from "./owner.ts"
import { type Execute, makeSurvey } from "./survey.ts"

// Two operations, reduced to what is needed here. Their modules would add hundreds of others to a bundle.
const getNetwork: Descriptor = {
  id: "getNetwork",
  method: "GET",
  path: "/networks/{networkId}",
  tag: "networks",
  response: "{organizationId:s}"
}
const getDevice: Descriptor = {
  id: "getDevice",
  method: "GET",
  path: "/devices/{serial}",
  tag: "devices",
  response: "{networkId:s}"
}

/** The call for a network or device that looks its organization up. Programs with fewer calls make no lookup. */
const worthwhile = 3
/** Calls after which a lookup is repeated that failed temporarily. */
const afterFailure = 10
/** The largest number of networks and devices whose calls are counted. */
const capacity = 10_000
const deadline = "10 seconds"

/** Asks the API for a network, or for a device and its network. The answers teach the memory. */
const ask = (
  memory: Ownership["Service"],
  execute: Execute,
  descriptor: Descriptor,
  subject: string
): Effect.Effect<unknown, WriteError> => {
  const options = { retry: none, deadline }
  if (descriptor.path.startsWith("/networks")) return execute(getNetwork, { networkId: subject }, options)
  // If the network is known, the answer is enough to learn the organization of the device.
  return Effect.flatMap(execute(getDevice, { serial: subject }, options), (device) => {
    const networkId = (device as { readonly networkId?: unknown } | undefined)?.networkId
    return memory.get(subject) !== undefined || typeof networkId !== "string"
      ? Effect.void
      : Effect.tap(execute(getNetwork, { networkId }, options), () =>
          Effect.sync(() => {
            const owner = memory.get(networkId)
            if (owner !== undefined) memory.set(subject, owner)
          })
        )
  })
}

/**
 * Finds out the organization of a network or device when no answer has shown it. Gives the one that its calls count
 * against all the same while it is unknown: the only one that the key sees.
 *
 * Where the survey does not help, a network or device is looked up on its third call. All calls for it wait meanwhile.
 * When the lookup fails they continue without an organization. It is repeated later, but only after a temporary failure.
 */
export const makeLookup = (
  memory: Ownership["Service"],
  limiter: Pick<Limiter, "acquire">,
  execute: Execute,
  redact: (text: string) => string
) => {
  const charge = (organizationId: string) => limiter.acquire({ operation: getNetwork.id, organizationId })
  const survey = makeSurvey(execute, charge, redact)
  const calls = new Map<string, number>()
  const underWay = new Map<string, Deferred.Deferred<void>>()

  const lookedUp = (descriptor: Descriptor, subject: string): Effect.Effect<void> => {
    const waiting = underWay.get(subject)
    if (waiting !== undefined) return Deferred.await(waiting)
    const count = (calls.get(subject) ?? 0) + 1
    if (calls.size >= capacity) calls.clear()
    calls.set(subject, count)
    if (count !== worthwhile) return Effect.void
    const found = Deferred.makeUnsafe<void>()
    underWay.set(subject, found)
    return ask(memory, execute, descriptor, subject).pipe(
      Effect.catch((error) => {
        if (isRetryable(error)) calls.set(subject, worthwhile - afterFailure)
        return Effect.logDebug(`the organization of ${redact(subject)} is still unknown: ${error.message}`)
      }),
      // The next call repeats the lookup.
      Effect.onInterrupt(() => Effect.sync(() => void calls.set(subject, worthwhile - 1))),
      Effect.ensuring(
        Effect.suspend(() => {
          underWay.delete(subject)
          return Deferred.succeed(found, undefined)
        })
      ),
      Effect.asVoid
    )
  }

  return (descriptor: Descriptor, input: Input): Effect.Effect<string | undefined> =>
    Effect.suspend(() => {
      const subject = subjectOf(descriptor, input)
      if (subject === undefined || memory.get(subject) !== undefined) return Effect.undefined
      const surveyed = survey.counted(descriptor.path.startsWith("/networks") ? "network" : "device")
      return Effect.flatMap(surveyed, () => {
        const sole = survey.sole()
        const teachesItself = descriptor.id === getNetwork.id || descriptor.id === getDevice.id
        return sole !== undefined || teachesItself || memory.get(subject) !== undefined
          ? Effect.succeed(sole)
          : Effect.as(lookedUp(descriptor, subject), undefined)
      })
    })
}
