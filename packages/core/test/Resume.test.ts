import { it } from "@effect-meraki/testing/effect"
import { assert, describe } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import * as MerakiClient from "../src/MerakiClient.ts"
import { getOrganizationConfigurationChanges, getOrganizationNetworks } from "../src/operations/Organizations.ts"
import * as Resume from "../src/Resume.ts"

const network = (id: string) => ({ id, organizationId: "1", name: id, productTypes: [], tags: [] })
const ids = Array.from({ length: 7 }, (_, index) => `N_${index}`)

const client = MerakiClient.layerTest(
  [getOrganizationNetworks, () => Effect.succeed(ids.map(network))],
  [getOrganizationConfigurationChanges, () => Effect.succeed(ids.map((ts) => ({ ts })))]
)

/** A bookmark, and what it was told. */
const bookmarked = () => {
  const kept: Array<string | undefined> = []
  const bookmark = {
    load: Effect.sync(() => kept.at(-1)),
    save: (link: string | undefined) => Effect.sync(() => void kept.push(link))
  }
  return { bookmark, kept }
}

const input = { organizationId: "1", perPage: 2 }

describe("a stream that resumes", () => {
  it.effect("goes on behind the last page that was consumed as a whole", () => {
    const { bookmark, kept } = bookmarked()
    const networks = Stream.map(Resume.items(getOrganizationNetworks, input, bookmark), ({ id }) => id)
    return Effect.gen(function* () {
      const failing = Stream.runForEach(networks, (id) => (id === "N_3" ? Effect.fail("down") : Effect.void))
      assert.strictEqual(yield* Effect.flip(failing), "down")
      assert.lengthOf(kept, 1)
      assert.deepStrictEqual(yield* Stream.runCollect(networks), ["N_2", "N_3", "N_4", "N_5", "N_6"])
      assert.isUndefined(kept.at(-1))
      // What has come to its end begins again.
      assert.deepStrictEqual(yield* Stream.runCollect(Stream.take(networks, 1)), ["N_0"])
    }).pipe(Effect.provide(client))
  })

  it.effect("of pages keeps the link of each when the next is asked for", () => {
    const { bookmark, kept } = bookmarked()
    return Effect.gen(function* () {
      const pages = Resume.pages(getOrganizationNetworks, input, { ...bookmark, maxPages: 2 })
      const counts = yield* Stream.runCollect(Stream.map(pages, ({ items }) => items.length + kept.length))
      assert.deepStrictEqual(counts, [2, 3])
      const rest = Resume.pages(getOrganizationNetworks, input, bookmark)
      assert.lengthOf(yield* Stream.runCollect(rest), 2)
    }).pipe(Effect.provide(client))
  })

  it.effect("of a history goes on to older entries", () => {
    const { bookmark } = bookmarked()
    const changes = Stream.map(
      Resume.items(getOrganizationConfigurationChanges, { organizationId: "1", perPage: 3 }, bookmark),
      ({ ts }) => ts
    )
    return Effect.gen(function* () {
      assert.deepStrictEqual(yield* Stream.runCollect(Stream.take(changes, 4)), ["N_0", "N_1", "N_2", "N_3"])
      assert.deepStrictEqual(yield* Stream.runCollect(changes), ["N_3", "N_4", "N_5", "N_6"])
    }).pipe(Effect.provide(client))
  })

  it.effect("fails as its bookmark does", () =>
    Effect.gen(function* () {
      const broken = { load: Effect.fail("no disk"), save: () => Effect.void }
      assert.strictEqual(
        yield* Effect.flip(Stream.runDrain(Resume.items(getOrganizationNetworks, input, broken))),
        "no disk"
      )
      const full = { load: Effect.undefined, save: () => Effect.fail("disk full") }
      const error = yield* Effect.flip(Stream.runDrain(Resume.items(getOrganizationNetworks, input, full)))
      assert.strictEqual(error, "disk full")
    }).pipe(Effect.provide(client))
  )
})
