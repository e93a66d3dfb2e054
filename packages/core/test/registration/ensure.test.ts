import { it, makeServer } from "@effect-meraki/testing/effect"
import { simulated } from "@effect-meraki/testing/simulated"
import { Simulator } from "@effect-meraki/simulator"
import { assert, describe } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { isSameUrl } from "../../src/internal/registration/ensure.ts"
import * as Networks from "../../src/operations/Networks.ts"
import * as Webhooks from "../../src/Webhooks.ts"
import { secret } from "../support/letters.ts"

const world = { organizations: 1, networksPerOrganization: 3, devicesPerNetwork: 1, limits: false } as const

/** A receiver that accepts what has the secret. */
const hook = Effect.map(
  makeServer(({ body }, response) => {
    response.writeHead(body.includes(secret) ? 204 : 401).end()
  }),
  ({ origin, seen }) => ({ seen, url: `${origin}/hook` })
)

const ids = Simulator.Simulator.useSync(({ world }) => ({
  networkId: [...world.networks.keys()][0] ?? "",
  organizationId: [...world.organizations.keys()][0] ?? ""
}))

describe("a receiver in Dashboard", () => {
  it.live("is created and tested, with its secret and template", () =>
    Effect.gen(function* () {
      const { networkId } = yield* ids
      const { seen, url } = yield* hook
      const { payloadTemplateId } = yield* Networks.createNetworkWebhooksPayloadTemplate({
        networkId,
        name: "own",
        body: '{"of":"{{sharedSecret}}","what":"{{alertTypeId}}"}'
      })
      const [registration] = yield* Webhooks.ensure({
        networkId,
        url,
        sharedSecret: Redacted.make(secret),
        payloadTemplateId
      })
      const [server] = yield* Networks.getNetworkWebhooksHttpServers({ networkId })
      assert.deepStrictEqual(registration, {
        networkId,
        httpServerId: server?.id ?? "",
        isNew: true,
        enabled: true,
        test: "delivered"
      })
      assert.deepInclude(server, { url, name: new URL(url).host })
      assert.deepStrictEqual(JSON.parse(seen[0]?.body ?? ""), { of: secret, what: "power_supply_down" })
    }).pipe(Effect.provide(simulated(world)))
  )

  it.live("that is there has its secret written again, and keeps what is not given", () =>
    Effect.gen(function* () {
      const { networkId } = yield* ids
      const { seen, url } = yield* hook
      yield* Networks.createNetworkWebhooksHttpServer({ networkId, name: "Pager", url, sharedSecret: "older" })
      const other = `${url}/other`
      yield* Networks.createNetworkWebhooksHttpServer({ networkId, name: "Other", url: other, sharedSecret: "x" })
      const [registration] = yield* Webhooks.ensure({ networkId, url, sharedSecret: secret })
      assert.deepInclude(registration, { isNew: false, test: "delivered" })
      const servers = yield* Networks.getNetworkWebhooksHttpServers({ networkId })
      assert.deepStrictEqual(
        servers.map(({ name, payloadTemplate }) => [name, payloadTemplate?.payloadTemplateId]),
        [
          ["Pager", "wpt_00001"],
          ["Other", "wpt_00001"]
        ]
      )
      yield* Webhooks.ensure({ networkId, url, sharedSecret: secret, name: "Renamed", test: false })
      assert.strictEqual((yield* Networks.getNetworkWebhooksHttpServers({ networkId }))[0]?.name, "Renamed")
      assert.lengthOf(seen, 1)
    }).pipe(Effect.provide(simulated(world)))
  )

  it.live("is made in all networks of an organization, and gets every alert if it is to", () =>
    Effect.gen(function* () {
      const { organizationId } = yield* ids
      const { seen, url } = yield* hook
      const { alert, world } = yield* Simulator.Simulator
      const options = { organizationId, url, sharedSecret: secret, everyAlert: true, test: false }
      const registrations = yield* Webhooks.ensure(options)
      assert.deepStrictEqual(
        registrations.map(({ networkId }) => networkId).toSorted(),
        [...world.networks.keys()].toSorted()
      )
      for (const { httpServerId, networkId, test } of registrations) {
        assert.isUndefined(test)
        const { defaultDestinations } = yield* Networks.getNetworkAlertsSettings({ networkId })
        assert.include(defaultDestinations?.httpServerIds ?? [], httpServerId)
        assert.strictEqual(alert({ networkId }), 1)
      }
      // Once more changes nothing.
      const before = yield* Networks.getNetworkAlertsSettings({ networkId: registrations[0]?.networkId ?? "" })
      yield* Webhooks.ensure(options)
      assert.deepStrictEqual(
        yield* Networks.getNetworkAlertsSettings({ networkId: registrations[0]?.networkId ?? "" }),
        before
      )
      assert.isAtMost(seen.length, 3)
    }).pipe(Effect.provide(simulated(world)))
  )

  it.live("whose test is not delivered is a failure that has all of them", () =>
    Effect.gen(function* () {
      const { organizationId } = yield* ids
      const { url } = yield* hook
      const error = yield* Effect.flip(Webhooks.ensure({ organizationId, url, sharedSecret: "wrong" }))
      if (error._tag !== "WebhookTestFailed") return assert.fail(error.message)
      assert.match(error.message, /^the test of the receiver of \w+ is abandoned, and 2 more$/)
      assert.lengthOf(error.registrations, 3)
    }).pipe(Effect.provide(simulated({ ...world, webhooks: { waits: [] } })))
  )

  it.live("whose test takes too long has its last status", () =>
    Effect.gen(function* () {
      const { networkId } = yield* ids
      const { url } = yield* hook
      const error = yield* Effect.flip(Webhooks.ensure({ networkId, url, sharedSecret: "wrong", testTimeout: 500 }))
      assert.match(error.message, /is (?:enqueued|processing|retrying)$/)
    }).pipe(Effect.provide(simulated({ ...world, webhooks: { waits: [1_000_000] } })))
  )

  it.live("is not made with options that cannot be used, and fails as its operations do", () =>
    Effect.gen(function* () {
      const { networkId } = yield* ids
      const wrong: ReadonlyArray<readonly [object, string]> = [
        [{}, "networkId or organizationId is required, one of the two"],
        [{ networkId, organizationId: "1" }, "networkId or organizationId is required, one of the two"],
        [{ networkId, url: "hook" }, "url must be a URL that begins with https: or, for the simulator, http:"],
        [{ networkId, sharedSecret: "" }, "sharedSecret must be a string that is not empty"],
        [{ networkId, sharedSecret: ["a"] }, "sharedSecret must be a string that is not empty"],
        [{ networkId, tests: true }, "tests is not an option; did you mean test?"]
      ]
      for (const [options, message] of wrong) {
        const error = yield* Effect.flip(
          Webhooks.ensure({ url: "https://hooks.example.com/", sharedSecret: secret, ...options })
        )
        assert.strictEqual(error.message, message)
      }
      const missing = yield* Effect.flip(
        Webhooks.ensure({ networkId: "N_1", url: "https://hooks.example.com/", sharedSecret: secret })
      )
      assert.strictEqual(missing._tag, "NotFound")
    }).pipe(Effect.provide(simulated(world)))
  )

  it("has one URL, however it is written", () => {
    assert.isTrue(isSameUrl("https://Hooks.example.com", "https://hooks.example.com/"))
    assert.isTrue(isSameUrl("no url", "no url"))
    assert.isFalse(isSameUrl("https://hooks.example.com/a", "https://hooks.example.com/b"))
    assert.isFalse(isSameUrl("no url", "https://hooks.example.com/"))
  })
})
