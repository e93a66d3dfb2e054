/**
 * The organizations of networks and devices, so that requests for them count against the right limit. A
 * client learns it from every answer, and has a memory of its own unless there is one in the environment.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"

/**
 * The service. Its functions are plain, not effects, because every request calls them.
 *
 * @since 0.1.0
 * @category services
 */
export class Ownership extends Context.Service<
  Ownership,
  {
    /** The organization of a network id or a serial; undefined when it is not known. */
    readonly get: (id: string) => string | undefined
    /** Remembers the organization of a network id or a serial. A later one wins, because devices can move. */
    readonly set: (id: string, organizationId: string) => void
  }
>()("@effect-meraki/core/Ownership") {}

/** The largest number of networks and serials. Beyond it the oldest are forgotten. */
const capacity = 200_000

/**
 * An empty memory of up to 200,000 networks and devices.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (): Ownership["Service"] => {
  const owners = new Map<string, string>()

  // Many at a time, because a Map is slow to find its first entry after earlier ones were deleted.
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
