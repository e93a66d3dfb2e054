import { describePlaces } from "./support/places.ts"

// A sample; more of them are in the attacks.
describePlaces(100)
