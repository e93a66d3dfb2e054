import { describePlaces } from "../test/support/places.ts"

describePlaces(5000)
