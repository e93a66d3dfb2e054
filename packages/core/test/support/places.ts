import { answer, apiKey, clientOf, scripted } from "@effect-meraki/testing/client"
import { it } from "@effect-meraki/testing/effect"
import { assert, describe } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { getOrganizations } from "../../src/operations/Organizations.ts"
import * as RetryPolicy from "../../src/RetryPolicy.ts"

const base = "https://api.meraki.com/api/v1"

const parts = [
  "https:",
  "http:",
  "blob:",
  "data:",
  "javascript:",
  "ftp:",
  "file:",
  "//",
  "/",
  "\\",
  "@",
  ":",
  ":443",
  ":8443",
  "?",
  "#",
  ".",
  "..",
  "%2e",
  "%2f",
  "%40",
  "%00",
  "\t",
  " ",
  "\u3002",
  "user:pw@",
  "api.meraki.com",
  "meraki.com",
  "evil.example",
  "evilmeraki.com",
  "meraki.com.evil.example",
  "127.0.0.1",
  "[::1]",
  "localhost",
  apiKey,
  "x"
]

/** Numbers that are the same in each run, by the generator of Park and Miller. */
const makeRandom = (seed: number) => {
  let state = seed
  return (below: number): number => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}

const own = /^(?:[^@/]*\.)?(?:meraki\.(?:com|ca|cn|in)|gov-meraki\.com)$/

/** Redirects and page links to so many places, made of what URLs are made of: the key goes to the API's own hosts alone. */
export const describePlaces = (count: number): void => {
  describe("a redirect or a page link to any place", () => {
    it.live("takes the key to the API's hosts over https, and nowhere else", () =>
      Effect.gen(function* () {
        const random = makeRandom(20_261_126)
        for (let number = 0; number < count; number++) {
          const place = Array.from({ length: 1 + random(6) }, () => parts[random(parts.length)]).join("")
          const isRedirect = number % 2 === 0
          const { layer, sent } = scripted((_, number) => {
            if (number > 1) return answer(200, [])
            return isRedirect
              ? answer(302, "", { location: place })
              : answer(200, [{ id: "1" }], { link: `<${place}>; rel="next"` })
          })
          yield* getOrganizations().pipe(
            Effect.provide(clientOf(base, { retry: RetryPolicy.none }, layer)),
            Effect.result
          )
          for (const { url } of sent) {
            const { hostname, password, protocol, username } = new URL(url)
            assert.isTrue(protocol === "https:" && own.test(hostname) && username + password === "", `${place}: ${url}`)
          }
        }
      })
    )
  })
}
