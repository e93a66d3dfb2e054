/** A simulator for tests of effects. */
import type * as MerakiClient from "@effect-meraki/core/MerakiClient"
import type * as MerakiConfig from "@effect-meraki/core/MerakiConfig"
import { type Fault, Simulator, startSimulator } from "@effect-meraki/simulator"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { clientOf } from "./client.ts"

/** A simulator on loopback, and a client of it. */
export const simulated = (
  simulator: Simulator.Options,
  options: Partial<MerakiConfig.Options> = {}
): Layer.Layer<MerakiClient.MerakiClient | Simulator.Simulator> =>
  Layer.unwrap(Simulator.Simulator.useSync(({ apiKey, url }) => clientOf(url, { apiKey, ...options }))).pipe(
    Layer.provideMerge(Simulator.layer(simulator))
  )

/** A simulator on loopback, for as long as the scope is open. */
export const makeSimulator = (options: Simulator.Options = {}) =>
  Effect.acquireRelease(
    Effect.promise(() => startSimulator(options)),
    ({ close }) => Effect.promise(close)
  )

/** Every way to spoil an answer that a client has to live with. */
export const mishaps: readonly [Fault.Fault, ...ReadonlyArray<Fault.Fault>] = [
  { kind: "status", status: 500 },
  { kind: "html", status: 502 },
  { kind: "status", status: 503 },
  { kind: "html", status: 504 },
  { kind: "html", status: 200 },
  { kind: "status", status: 429, retryAfter: "0" },
  { kind: "empty" },
  { kind: "cut" },
  { kind: "reset", when: "before" },
  { kind: "reset", when: "after" }
]
