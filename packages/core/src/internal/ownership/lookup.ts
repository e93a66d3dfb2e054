import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import { isRetryable, type MerakiError } from "../../MerakiError.ts"
import type { Descriptor } from "../../model/Descriptor.ts"
import type { Ownership } from "../../Ownership.ts"
import { none } from "../../RetryPolicy.ts"
import type { Input } from "../wire/input.ts"
import { subjectOf } from "./learn.ts"

// As little of two operations as is needed to ask; their modules would bring hundreds of others along.
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

/** A program that makes fewer calls for a network or a device never pays for finding out whose it is. */
const worthwhile = 3
/** After a failure that passes, so many calls go by before it is tried again. */
const afterFailure = 10
/** Networks and devices whose calls are counted. */
const capacity = 10_000
const deadline = "10 seconds"

type Execute = (descriptor: Descriptor, input: object, options: object) => Effect.Effect<unknown, MerakiError>

/**
 * Finds out which organization a network or a device belongs to when it gets its third call and no answer has told. All
 * calls for it wait for the one request, and go on without knowing when it fails. It is asked again only after a failure
 * that may have passed by then.
 */
export const makeLookup = (memory: Ownership["Service"], execute: Execute, redact: (text: string) => string) => {
  const calls = new Map<string, number>()
  const underWay = new Map<string, Deferred.Deferred<void>>()

  const ask = (descriptor: Descriptor, subject: string): Effect.Effect<unknown, MerakiError> => {
    const options = { retry: none, deadline }
    if (descriptor.path.startsWith("/networks")) return execute(getNetwork, { networkId: subject }, options)
    // The answer teaches whose it is if the network is known.
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

  return (descriptor: Descriptor, input: Input): Effect.Effect<void> =>
    Effect.suspend(() => {
      const subject = subjectOf(descriptor, input)
      const teachesItself = descriptor.id === getNetwork.id || descriptor.id === getDevice.id
      if (subject === undefined || teachesItself || memory.get(subject) !== undefined) return Effect.void
      const waiting = underWay.get(subject)
      if (waiting !== undefined) return Deferred.await(waiting)
      const count = (calls.get(subject) ?? 0) + 1
      if (calls.size >= capacity) calls.clear()
      calls.set(subject, count)
      if (count !== worthwhile) return Effect.void
      const found = Deferred.makeUnsafe<void>()
      underWay.set(subject, found)
      return ask(descriptor, subject).pipe(
        Effect.catch((error) => {
          if (isRetryable(error)) calls.set(subject, worthwhile - afterFailure)
          return Effect.logDebug(`the organization of ${redact(subject)} is still unknown: ${error.message}`)
        }),
        // Whoever calls next asks again.
        Effect.onInterrupt(() => Effect.sync(() => void calls.set(subject, worthwhile - 1))),
        Effect.ensuring(
          Effect.suspend(() => {
            underWay.delete(subject)
            return Deferred.succeed(found, undefined)
          })
        ),
        Effect.asVoid
      )
    })
}
