import { addressing } from "./addressing.ts"
import { devices } from "./devices.ts"
import { identity } from "./identity.ts"
import { lists } from "./lists.ts"
import type { Glossary } from "./meaning.ts"
import { operations } from "./operations.ts"
import { policy } from "./policy.ts"
import { states } from "./states.ts"
import { switches } from "./switches.ts"
import { switching } from "./switching.ts"
import { wireless } from "./wireless.ts"

/** The meanings of names, by subject. */
export const glossaries: ReadonlyArray<Glossary> = [
  lists,
  identity,
  wireless,
  switching,
  addressing,
  policy,
  devices,
  operations,
  switches,
  states
]
