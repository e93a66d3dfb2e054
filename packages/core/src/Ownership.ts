/**
 * Which organization networks and devices belong to, so that the requests for them are counted against its limit. A client
 * learns it from every answer, and has a memory of its own unless there is one in the environment.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"

/**
 * The service: a memory without effects, because it is asked for each request.
 *
 * @since 0.1.0
 * @category services
 */
export class Ownership extends Context.Service<
  Ownership,
  {
    /** The organization of a network id or a serial; undefined when it is not known. */
    readonly get: (id: string) => string | undefined
    /** Takes note of it. Networks stay where they are, but devices move. */
    readonly set: (id: string, organizationId: string) => void
  }
>()("@effect-meraki/core/Ownership") {}

/** Networks and serials remembered at most, the oldest forgotten first. */
const capacity = 200_000

/**
 * An empty memory of up to 200,000 networks and devices.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (): Ownership["Service"] => {
  const owners = new Map<string, string>()

  // Many at a time: a Map whose first entries are gone is slow to find the next first one.
  const forgetOldest = (): void => {
    let count = capacity / 4
    for (const key of owners.keys()) {
      if (count-- <= 0) return
      owners.delete(key)
    }
  }

  return {
    get: (id) => owners.get(id),
    set: (id, organizationId) => {
      if (owners.get(id) === organizationId) return
      owners.delete(id)
      owners.set(id, organizationId)
      if (owners.size > capacity) forgetOldest()
    }
  }
}

/**
 * A memory that all clients built in the same scope share.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer: Layer.Layer<Ownership> = /*#__PURE__*/ Layer.effect(Ownership, /*#__PURE__*/ Effect.sync(make))
