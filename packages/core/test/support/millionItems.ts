/**
 * A process of its own, with as much heap as its parent gives it: streams all items of a list whose URL it is given, and
 * says how many there were.
 */
import { apiKey } from "@effect-meraki/testing/client"
import * as Effect from "effect/Effect"
import * as Logger from "effect/Logger"
import * as Stream from "effect/Stream"
import * as MerakiClient from "../../src/MerakiClient.ts"
import { paginated } from "../../src/Operation.ts"
import * as Transport from "../../src/Transport.ts"

const [baseUrl = ""] = process.argv.slice(2)

const things = paginated<{ readonly perPage?: number }, unknown, { readonly id: string }>({
  id: "getThings",
  method: "GET",
  path: "/things",
  tag: "things",
  query: { perPage: "i", startingAfter: "s" },
  response: "[{id:s!}]",
  paging: { itemsIn: "array", perPage: 1000 }
})

const count = Stream.runCount(things.items()).pipe(
  Effect.provide(MerakiClient.layer({ apiKey, baseUrl, rateLimit: false })),
  Effect.provide(Transport.layerFetch),
  Effect.provide(Logger.layer([]))
)

process.stdout.write(String(await Effect.runPromise(count)))
