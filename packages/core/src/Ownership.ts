/**
 * The organizations of networks and devices, so that requests for them count against the right limit. A
 * client learns it from every answer, and has a memory of its own unless there is one in the environment.
 *
 * @since 0.2.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { defaultCapacity, makeBounded } from "./internal/memory/bounded.ts"

/**
 * The service. Its functions are plain, not effects, because every request calls them.
 *
 * @since 0.2.0
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

/**
 * Options of {@link make}.
 *
 * @since 0.2.0
 * @category options
 */
export interface Options {
  /** About how many networks and devices are remembered (default 1,000,000). Beyond it the oldest are forgotten. */
  readonly capacity?: number | undefined
}

/**
 * An empty memory of networks and devices. Throws a `RangeError` for a capacity below 1.
 *
 * @since 0.2.0
 * @category constructors
 */
export const make = ({ capacity = defaultCapacity }: Options = {}): Ownership["Service"] => {
  const owners = makeBounded<string>(capacity)
  return { get: owners.get, set: owners.set }
}

/**
 * A memory that all clients built in the same scope share.
 *
 * @since 0.2.0
 * @category layers
 */
export const layer: Layer.Layer<Ownership> = /*#__PURE__*/ Layer.effect(
  Ownership,
  /*#__PURE__*/ Effect.sync(() => make())
)
