import { apiKey } from "@effect-meraki/testing/client"
import { it } from "@effect-meraki/testing/effect"
import { isLeftOut, startProxied } from "@effect-meraki/testing/proxy"
import { json, startServer } from "@effect-meraki/testing/server"
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { assert, describe } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as undici from "undici"
import * as undici7 from "undici-7"
import * as MerakiClient from "../../src/MerakiClient.ts"
import { createOrganizationNetwork, getOrganizations } from "../../src/operations/Organizations.ts"
import * as RetryPolicy from "../../src/RetryPolicy.ts"
import * as Transport from "../../src/Transport.ts"
import * as TransportHttpClient from "../../src/TransportHttpClient.ts"
import * as TransportUndici from "../../src/TransportUndici.ts"

/** A proxy, and the authority that has signed the server's certificate. */
interface Way {
  readonly proxy: string
  readonly ca: string
}

const settings = ({ ca, proxy }: Way) => ({ uri: proxy, requestTls: { ca } })

/** The ways to a proxy that the page on transports shows. */
const transports: ReadonlyArray<readonly [name: string, layer: (way: Way) => Layer.Layer<Transport.Transport>]> = [
  [
    "undici's dispatcher",
    (way) => Layer.sync(Transport.Transport, () => TransportUndici.make(new undici.ProxyAgent(settings(way))))
  ],
  [
    "fetch of undici",
    (way) => {
      const dispatcher = new undici.ProxyAgent(settings(way))
      return Layer.succeed(
        Transport.Transport,
        Transport.makeFetch((url, init) => undici.fetch(url, { ...init, dispatcher }))
      )
    }
  ],
  [
    "fetch of undici 7",
    (way) => {
      const dispatcher = new undici7.ProxyAgent(settings(way))
      return Layer.succeed(
        Transport.Transport,
        Transport.makeFetch((url, init) => undici7.fetch(url, { ...init, dispatcher }))
      )
    }
  ],
  [
    "an HttpClient",
    (way) =>
      TransportHttpClient.layer.pipe(
        Layer.provide(NodeHttpClient.layerUndiciNoDispatcher),
        Layer.provide(Layer.sync(NodeHttpClient.Dispatcher, () => new undici.ProxyAgent(settings(way))))
      )
  ]
]

const clientOf = (baseUrl: string, transport: Layer.Layer<Transport.Transport>) =>
  MerakiClient.layer({ apiKey, baseUrl, rateLimit: false, retry: RetryPolicy.none }).pipe(
    Layer.orDie,
    Layer.provide(transport)
  )

/** A server of the API behind a proxy. */
const proxied = (credentials?: string) =>
  Effect.gen(function* () {
    const server = yield* Effect.acquireRelease(
      Effect.promise(() =>
        startServer(({ body, method }, response) =>
          method === "POST" ? json(response, 201, JSON.parse(body)) : json(response, 200, [{ id: "1", name: "Acme" }])
        )
      ),
      (server) => Effect.promise(() => server[Symbol.asyncDispose]())
    )
    return yield* Effect.acquireRelease(
      Effect.promise(() => startProxied(server.origin, { credentials })),
      (way) => Effect.promise(() => way[Symbol.asyncDispose]())
    )
  })

// The name is what the runner shows where these tests are left out.
const missing = isLeftOut ? " (left out: openssl is not installed)" : ""

describe.skipIf(isLeftOut).each(transports)(`a proxy and an authority of one's own, over %s${missing}`, (_, over) => {
  it.live("lead to the API", () =>
    Effect.gen(function* () {
      const way = yield* proxied("user:secret")
      const program = Effect.gen(function* () {
        assert.strictEqual((yield* getOrganizations())[0]?.name, "Acme")
        const input = { organizationId: "1", name: "ü", productTypes: ["switch" as const] }
        assert.strictEqual((yield* createOrganizationNetwork(input)).name, "ü")
      })
      yield* Effect.provide(program, clientOf(way.url, over(way)))
      assert.isAbove(way.tunnels.length, 0)
    })
  )

  it.live("are missed by a client that does not know one of them, whose error says so and not the key", () =>
    Effect.gen(function* () {
      const way = yield* proxied("user:secret")
      const untrusted = yield* Effect.flip(
        Effect.provide(getOrganizations(), clientOf(way.url, over({ proxy: way.proxy, ca: "" })))
      )
      if (untrusted._tag !== "ConnectionFailed") return assert.fail(untrusted.message)
      assert.strictEqual(untrusted.reason, "tls")
      const refused = yield* Effect.flip(
        Effect.provide(getOrganizations(), clientOf(way.url, over({ proxy: way.bareProxy, ca: way.ca })))
      )
      if (refused._tag !== "ConnectionFailed") return assert.fail(refused.message)
      assert.deepStrictEqual([refused.reason, refused.sent], ["refused", false])
      assert.include(refused.message, "407")
      assert.notInclude(`${untrusted.message}${refused.message}`, apiKey)
    })
  )
})
