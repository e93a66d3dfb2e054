import { it } from "@effect-meraki/testing/effect"
import { Simulator } from "@effect-meraki/simulator"
import * as NodeHttpServer from "@effect/platform-node/NodeHttpServer"
import { assert, describe } from "@effect/vitest"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as HttpRouter from "effect/http/HttpRouter"
import * as HttpServer from "effect/http/HttpServer"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import { createServer } from "node:http"
import * as Webhooks from "../../src/Webhooks.ts"
import * as WebhooksHttpRouter from "../../src/WebhooksHttpRouter.ts"
import { alertOf, secret } from "../support/letters.ts"

const server = NodeHttpServer.layer(createServer, { port: 0, host: "127.0.0.1" })

const originOf = HttpServer.addressFormattedWith(Effect.succeed)

describe("the route of a receiver", () => {
  it.live("gets what the simulator posts over a socket", () =>
    Effect.gen(function* () {
      const origin = yield* originOf
      const { alert, apiKey, url, world } = yield* Simulator.Simulator
      const [networkId = ""] = world.networks.keys()
      yield* Effect.promise(() =>
        fetch(`${url}/networks/${networkId}/webhooks/httpServers`, {
          method: "POST",
          headers: { authorization: `Bearer ${apiKey}`, "content-type": "application/json" },
          body: JSON.stringify({ name: "hook", url: `${origin}/hooks/meraki`, sharedSecret: secret })
        })
      )
      const { events } = yield* Webhooks.Webhooks
      assert.strictEqual(alert({ networkId }), 1)
      const [event] = yield* Stream.runCollect(Stream.take(events, 1))
      assert.deepInclude(event, { networkId, _tag: "Alert", alertTypeId: "settings_changed" })
      const ask = (init: RequestInit) => Effect.promise(() => fetch(`${origin}/hooks/meraki`, init))
      assert.strictEqual((yield* ask({})).status, 405)
      const wrong = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(alertOf()) }
      const refused = yield* ask({ ...wrong, body: wrong.body.replace(secret, "wrong") })
      assert.deepStrictEqual([refused.status, yield* Effect.promise(() => refused.text())], [401, "unauthorized"])
    }).pipe(
      Effect.provide(
        HttpRouter.serve(WebhooksHttpRouter.route("/hooks/meraki"), {
          disableLogger: true,
          disableListenLog: true
        }).pipe(
          Layer.provideMerge(server),
          Layer.provideMerge(Webhooks.layer({ sharedSecret: secret })),
          Layer.provideMerge(Simulator.layer({ organizations: 1, networksPerOrganization: 1 }))
        )
      )
    )
  )

  it.live("is one for any function that answers requests", () =>
    Effect.gen(function* () {
      const got = yield* Deferred.make<string>()
      const hooks = Layer.unwrap(
        Effect.map(
          Webhooks.receive({
            sharedSecret: secret,
            freshness: false,
            onEvent: (event) => Deferred.succeed(got, event._tag)
          }),
          ({ respond }) => WebhooksHttpRouter.add("/own", respond)
        )
      )
      const { dispose, handler } = HttpRouter.toWebHandler(Layer.orDie(hooks), { disableLogger: true })
      const response = yield* Effect.promise(() =>
        handler(
          new Request("http://127.0.0.1/own", {
            method: "POST",
            headers: { "content-type": "application/json" },
            body: JSON.stringify(alertOf())
          })
        )
      )
      assert.strictEqual(response.status, 204)
      assert.strictEqual(yield* Deferred.await(got), "Alert")
      yield* Effect.promise(dispose)
    })
  )
})
