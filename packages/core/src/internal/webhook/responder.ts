import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type * as Scope from "effect/Scope"
import type { InvalidConfiguration } from "../../model/InvalidConfiguration.ts"
import { ReplayStore, type Store } from "../../model/Replays.ts"
import { invalidOption } from "../option/rules.ts"
import { makeMemory } from "./memory.ts"
import { defaultMemory } from "./memorySettings.ts"
import { makeReceiver, type Parts, type Responder } from "./receiver.ts"
import { makeClaiming } from "./replays.ts"
import type { Settings } from "./settings.ts"
import type { Verifier } from "./verify.ts"

/** The store in the environment, or one of its own. Fails when it forgets sooner than an event is stale. */
const storeFor = ({ freshness }: Settings): Effect.Effect<Store, InvalidConfiguration> =>
  Effect.flatMap(Effect.serviceOption(ReplayStore), (own) => {
    const store = Option.getOrElse(own, () => makeMemory(defaultMemory.capacity, defaultMemory.remember))
    // What was sent ahead of this clock stays fresh for twice the window.
    return freshness !== false && Duration.toMillis(store.remember) < 2 * freshness
      ? Effect.fail(invalidOption("freshness", "must be at most half of how long handled events are remembered"))
      : Effect.succeed(store)
  })

/** Makes what answers requests, with the memory of the environment or one of its own. */
export const responderOf = <A>(
  settings: Settings,
  verifier: Verifier<A>,
  handle: Parts<A>["handle"],
  others: Pick<Parts<A>, "allow" | "otherwise"> = {}
): Effect.Effect<Responder, InvalidConfiguration, Scope.Scope> =>
  Effect.gen(function* () {
    const store = yield* storeFor(settings)
    const alone = makeMemory(defaultMemory.capacity, defaultMemory.remember)
    return yield* makeReceiver({ ...others, settings, verifier, claim: makeClaiming(store, alone), handle })
  })
