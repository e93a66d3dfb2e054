import * as Effect from "effect/Effect"
import { main } from "./program.ts"

console.log(await Effect.runPromise(main))
