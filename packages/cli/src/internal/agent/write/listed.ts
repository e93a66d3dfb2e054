import type { MerakiClient } from "@effect-meraki/core/MerakiClient"
import type { MerakiError } from "@effect-meraki/core/MerakiError"
import type { Descriptor } from "@effect-meraki/core/model/Descriptor"
import * as Effect from "effect/Effect"
import type { Input } from "../../args/input.ts"
import { Problem } from "../../exit/Problem.ts"
import { visible } from "../answer/visible.ts"
import { type Allowed, needsOwners, placesIn, refusedOperation, refusedPlaces } from "./allowed.ts"
import { lookUpOwners } from "./owners.ts"

const refuse = (message: string): Effect.Effect<never, Problem> =>
  Effect.fail(
    new Problem(`this write is not allowed: ${visible(message)}`, {
      hints: ["the person who runs this server decides about that"],
      kind: "unconfirmed"
    })
  )

/** Refuses what the lists do not allow. Ids count wherever they are, and where they belong is asked of Dashboard. */
export const refuseUnlisted = (
  allowed: Allowed,
  descriptor: Descriptor,
  input: Input
): Effect.Effect<void, MerakiError | Problem, MerakiClient> =>
  Effect.gen(function* () {
    const refused = refusedOperation(allowed, descriptor)
    if (refused !== undefined) return yield* refuse(refused)
    if (!needsOwners(allowed)) return
    const places = placesIn(input)
    const misplaced = refusedPlaces(allowed, descriptor, places, yield* lookUpOwners(places))
    if (misplaced !== undefined) return yield* refuse(misplaced)
  })
