/**
 * Plain functions that are told of the calls of a client: requests, answers, retries and failures. They are for what neither
 * metrics nor logs nor traces do; those need none.
 *
 * @since 0.2.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { HooksSink } from "./internal/observe/hooked.ts"
import { hooked } from "./internal/observe/tell.ts"
import type { Hooks } from "./model/CallEvent.ts"

export type * from "./model/CallEvent.ts"

/**
 * Tells hooks of the calls of the clients that are built with it. They are not waited for, a Promise of theirs neither. What they
 * throw, or reject with, is logged as an error and changes nothing else.
 *
 * @example
 * ```ts
 * import * as Hooks from "@effect-meraki/core/Hooks"
 * import * as MerakiClient from "@effect-meraki/core/MerakiClient"
 * import * as Transport from "@effect-meraki/core/Transport"
 * import * as Layer from "effect/Layer"
 *
 * const slow: Array<string> = []
 * const hooks = Hooks.layer({
 *   onResponse: ({ duration, operation }) => {
 *     if (duration > 5000) slow.push(operation)
 *   }
 * })
 * export const Meraki = MerakiClient.layerConfig().pipe(Layer.provide([Transport.layerFetch, hooks]))
 * ```
 *
 * @since 0.2.0
 * @category layers
 */
export const layer = (hooks: Hooks): Layer.Layer<never> => Layer.effectContext(Effect.sync(() => contextOf(hooks)))

/**
 * The same as a context, for a client that is made without layers.
 *
 * @since 0.2.0
 * @category constructors
 */
export const contextOf = (hooks: Hooks): Context.Context<never> => Context.make(HooksSink, hooked(hooks))
