import { answer, apiKey, clientOf, scripted } from "@effect-meraki/testing/client"
import { it, logged, makeServer } from "@effect-meraki/testing/effect"
import { json } from "@effect-meraki/testing/server"
import { simulated } from "@effect-meraki/testing/simulated"
import { assert, describe } from "@effect/vitest"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/testing/TestClock"
import * as DryRun from "../src/DryRun.ts"
import * as MerakiClient from "../src/MerakiClient.ts"
import type { MerakiError } from "../src/MerakiError.ts"
import * as Networks from "../src/operations/Networks.ts"
import * as Organizations from "../src/operations/Organizations.ts"
import * as RawRequest from "../src/RawRequest.ts"

const url = "https://example.com/api/v1"

/** What a transport gets of a request. */
const sentBy = (request: RawRequest.RawRequest, options?: RawRequest.Options) => {
  const { layer, sent } = scripted(() => answer(200, { ok: true }))
  return Effect.as(RawRequest.send(request, options), sent).pipe(Effect.provide(clientOf(url, {}, layer)))
}

/** What is wrong with a request that is not sent. */
const problemsOf = (request: unknown, options?: unknown) => {
  const { layer, sent } = scripted(() => answer(200, { ok: true }))
  return Effect.map(
    Effect.flip(RawRequest.send(request as RawRequest.RawRequest, options as RawRequest.Options)),
    (error) => {
      assert.strictEqual(sent.length, 0)
      if (error._tag !== "InvalidInput") return assert.fail(error._tag)
      return error.issues.map(({ path, problem }) => `${path} ${problem}`)
    }
  ).pipe(Effect.provide(clientOf(url, {}, layer)))
}

describe("a raw request", () => {
  it.live("is sent and answered as any call, with whatever the answer holds", () =>
    Effect.gen(function* () {
      const server = yield* makeServer(({ method, url }, response) =>
        url.endsWith("/empty")
          ? void response.writeHead(204).end()
          : json(response, 200, url.endsWith("/nothing") ? null : { method, url }, { "x-request-id": "f00d" })
      )
      const calls = Effect.all([
        RawRequest.send({
          path: "/organizations/1/new%20thing",
          query: { tags: ["a", "b"], at: { gt: 1 }, none: null }
        }),
        RawRequest.send({ method: "PUT", path: "/networks/N_1", body: { name: "HQ", at: new Date(0) } }),
        RawRequest.send({ method: "POST", path: "/networks/N_1/x", body: {} }),
        RawRequest.send({ method: "DELETE", path: "/networks/N_1/empty" }),
        RawRequest.send({ path: "/networks/N_1/nothing" }),
        RawRequest.response({ path: "/networks/N_1/clients/00:11:22:33:44:55" })
      ])
      const [first, , , empty, nothing, whole] = yield* calls.pipe(Effect.provide(clientOf(server.url)))
      assert.deepStrictEqual(first, {
        method: "GET",
        url: "/api/v1/organizations/1/new%20thing?tags%5B%5D=a&tags%5B%5D=b&at%5Bgt%5D=1"
      })
      assert.deepStrictEqual(
        server.seen.slice(1, 4).map(({ body, headers, method }) => [method, body, headers["content-type"]]),
        [
          ["PUT", '{"name":"HQ","at":"1970-01-01T00:00:00.000Z"}', "application/json"],
          ["POST", "{}", "application/json"],
          ["DELETE", "", undefined]
        ]
      )
      assert.isUndefined(empty)
      assert.isNull(nothing)
      assert.deepInclude(whole, { status: 200, attempts: 1, requestId: "f00d" })
      assert.isTrue(Duration.isZero(whole.waited))
      assert.strictEqual(server.seen[0]?.headers.authorization, `Bearer ${apiKey}`)
    }).pipe(Effect.scoped)
  )

  it.effect("keeps names apart that are in path, query and body", () =>
    Effect.gen(function* () {
      const [sent] = yield* sentBy({
        method: "PUT",
        path: "/networks/N_1/things/7",
        query: { networkId: "q", id: 1 },
        body: { networkId: "b", id: 2, ["__proto__"]: 3 }
      })
      assert.strictEqual(sent?.url, `${url}/networks/N_1/things/7?networkId=q&id=1`)
      assert.strictEqual(sent?.body, '{"networkId":"b","id":2,"__proto__":3}')
    })
  )

  it.effect("is refused before anything is sent, with all that is wrong", () =>
    Effect.gen(function* () {
      const cases: ReadonlyArray<readonly [request: unknown, problems: ReadonlyArray<string>]> = [
        [undefined, ['request must be an object with path, as in request({ path: "/organizations" })']],
        ["/organizations", ['request must be an object with path, as in request({ path: "/organizations" })']],
        [{}, ["path is required"]],
        [{ path: 5 }, ["path must be a string that is not empty"]],
        [{ path: "x" }, ["path must begin with a slash, as in /organizations, or be a whole URL"]],
        [{ path: "/x", methd: "PUT" }, ["methd is not an option; did you mean method?"]],
        [{ path: "/x", method: "get" }, ["method must be GET, POST, PUT or DELETE"]],
        [{ path: "/x", method: "PATCH", body: {} }, ["method must be GET, POST, PUT or DELETE"]],
        [{ path: "/x", body: {} }, ["body must not be given for a GET"]],
        [
          { path: "/x?a=1", query: 5 },
          [
            "query must be a plain object of names and values; of Headers, a Map and the like, Object.fromEntries makes one",
            "path must not hold a query; give its parameters as `query`"
          ]
        ],
        [
          { path: "/x", method: "PUT", body: [1] },
          [
            "body must be a plain object of names and values; of Headers, a Map and the like, Object.fromEntries makes one"
          ]
        ],
        [
          { path: "/x", method: "PUT", body: { a: { b: Number.NaN } }, query: { f: () => 1 } },
          ["query.f must not be a function, for which JSON has no form", "body.a.b must be a finite number"]
        ],
        [{ path: "https://" }, ["path is not a URL"]],
        // Against the base URL that would be a path.
        [{ path: "https:x.com/y" }, ["path must begin with a slash, as in /organizations, or be a whole URL"]],
        [{ path: "https://api.meraki.com/api/v1/x#y" }, ["path must not hold a fragment"]],
        [{ path: "https://api.meraki.com/api/v1//x" }, ["path must not have an empty segment"]]
      ]
      for (const [request, problems] of cases) assert.deepStrictEqual(yield* problemsOf(request), problems)
      const options = { timeout: 0, extraBody: {}, limit: 5, retyr: 1 }
      assert.deepStrictEqual(yield* problemsOf({ path: "/x" }, options), [
        'timeout must be a time above zero, such as "30 seconds" or a number of milliseconds',
        "extraBody is not an option",
        "limit is not an option",
        "retyr is not an option; did you mean retry?"
      ])
      assert.deepStrictEqual(yield* problemsOf({ path: "/x" }, 5), ["options must be an object"])
      const throwing = Object.defineProperty({}, "path", {
        enumerable: true,
        get: () => {
          throw new Error("not today")
        }
      })
      assert.deepStrictEqual(yield* problemsOf(throwing), ["request cannot be read: not today"])
    })
  )

  it.effect("to a whole URL goes to trusted hosts only, with further parameters behind its own", () =>
    Effect.gen(function* () {
      const urlOf = (path: string, query?: { readonly [name: string]: unknown }) =>
        Effect.map(sentBy({ path, query }), ([sent]) => sent?.url)
      const shard = "https://n149.meraki.com/api/v1/networks/N_1/clients"
      assert.strictEqual(yield* urlOf(shard), shard)
      assert.strictEqual(yield* urlOf(shard, { a: [1] }), `${shard}?a%5B%5D=1`)
      assert.strictEqual(yield* urlOf(`${shard}?`, { a: 1 }), `${shard}?a=1`)
      assert.strictEqual(yield* urlOf(`${shard}?b=%20`, { a: 1 }), `${shard}?b=%20&a=1`)
      assert.strictEqual(yield* urlOf(`${url}/organizations`), `${url}/organizations`)
      for (const foreign of [
        "https://evil.example/api/v1/organizations",
        "http://api.meraki.com/api/v1/organizations",
        "https://api.meraki.com@evil.example/organizations",
        "https://user:pass@api.meraki.com/api/v1/organizations",
        "ftp://api.meraki.com/api/v1/organizations",
        "blob:https://api.meraki.com/api/v1/organizations"
      ]) {
        const error = yield* Effect.flip(sentBy({ path: foreign }))
        assert.include(["UntrustedHost", "InvalidInput"], error._tag, foreign)
      }
      assert.strictEqual((yield* Effect.flip(sentBy({ path: "https://evil.example/x" })))._tag, "UntrustedHost")
    })
  )

  it.effect("has a name with few values, and errors that name the object", () =>
    Effect.gen(function* () {
      const { layer } = scripted(() => answer(404, { errors: ["no"] }))
      const request = RawRequest.send({ path: "/networks/N_1/clients/k74272e" })
      const client = clientOf(url, { retry: undefined }, layer)
      yield* Effect.gen(function* () {
        const error = yield* Effect.flip(request)
        assert.deepInclude(error, {
          operation: "raw GET /networks/{networkId}/clients/{id}",
          path: "/networks/{networkId}/clients/{id}"
        })
        assert.deepStrictEqual(error.parameters, { networkId: "N_1", id: "k74272e" })
        assert.include(error.message, "(GET /networks/N_1/clients/k74272e, 1 attempt)")
        yield* Effect.flip(RawRequest.send({ path: "/networks/N_2/clients/k1" }))
        const { byOperation } = yield* MerakiClient.MerakiClient.use(({ health }) => health)
        assert.deepStrictEqual(byOperation, { "raw GET /networks/{networkId}/clients/{id}": 2 })
      }).pipe(Effect.provide(client))
    })
  )

  it.effect("has few names even when its paths are made up", () =>
    Effect.gen(function* () {
      const { layer, sent } = scripted(() => answer(200, {}))
      const word = (number: number) => Array.from(String(number), (digit) => "abcdefghij"[Number(digit)] ?? "").join("")
      const report = yield* Effect.gen(function* () {
        for (let number = 0; number < 3000; number++) {
          yield* RawRequest.send({ path: `/networks/N_1/${word(number)}` })
        }
        return yield* MerakiClient.MerakiClient.use(({ health }) => health)
      }).pipe(Effect.provide(clientOf(url, {}, layer)))
      assert.isBelow(Object.keys(report.byOperation).length, 1500)
      assert.strictEqual(sent.at(-1)?.url, `${url}/networks/N_1/${word(2999)}`)
    })
  )

  it.effect("shows no secret in its name, its errors or its log", () =>
    Effect.gen(function* () {
      const { layer } = scripted(() => answer(404, {}))
      const secret = "hunterhunterhunter"
      const client = clientOf(url, { headers: { "x-token": secret } }, layer)
      for (const path of [`/networks/N_1/${secret}`, `/${secret}/x`, `/networks/${secret}`, secret, `/x/${apiKey}`]) {
        const error = yield* Effect.flip(RawRequest.send({ path })).pipe(Effect.provide(client))
        for (const text of [JSON.stringify(error), String(error), error.stack ?? ""]) {
          assert.notInclude(text, secret)
          assert.notInclude(text, apiKey)
        }
      }
      assert.notInclude((yield* logged).join(), secret)
    })
  )

  it.effect("is retried, guarded and planned as any call", () =>
    Effect.gen(function* () {
      const { layer, sent } = scripted((_, number) => (number <= 2 ? answer(503, {}) : answer(200, {})))
      const client = clientOf(url, {}, layer)
      const running = yield* Effect.forkChild(
        RawRequest.response({ path: "/networks/N_1" }).pipe(Effect.provide(client))
      )
      yield* TestClock.adjust("1 minute")
      assert.strictEqual((yield* Fiber.join(running)).attempts, 3)
      const count = sent.length
      const tagOf = (request: RawRequest.RawRequest, options: RawRequest.Options) =>
        Effect.map(Effect.flip(RawRequest.send(request, options)), (error: MerakiError) => error._tag).pipe(
          Effect.provide(client)
        )
      const write = { method: "POST", path: "/networks/N_1/x" } as const
      const link = `${url}/networks/N_1/x?_method=delete`
      for (const [guard, tag] of [
        [{ readOnly: true }, "WriteBlocked"],
        [{ dryRun: true }, "WritePlanned"]
      ] as const) {
        assert.strictEqual(yield* tagOf(write, guard), tag)
        assert.strictEqual(yield* tagOf({ ...write, path: `${url}/networks/N_1/x` }, guard), tag)
        assert.strictEqual(yield* tagOf({ path: "/x", query: { _method: "delete" } }, guard), "InvalidInput")
        assert.strictEqual(yield* tagOf({ path: link }, guard), "InvalidInput")
        assert.strictEqual(
          yield* tagOf({ path: "/x" }, { ...guard, headers: { "x-http-method-override": "PUT" } }),
          "InvalidInput"
        )
      }
      const plan = yield* DryRun.collect(RawRequest.send({ ...write, body: { a: 1 }, organizationId: "7" })).pipe(
        Effect.provide(client)
      )
      assert.deepStrictEqual(plan.requests, [
        {
          operation: "raw POST /networks/{networkId}/x",
          method: "POST",
          path: "/networks/{networkId}/x",
          parameters: { networkId: "N_1" },
          url: `${url}/networks/N_1/x`,
          organizationId: "7",
          body: { a: 1 }
        }
      ])
      assert.strictEqual(sent.length, count)
    })
  )
})

describe("the limits of a raw request", () => {
  const limits = { orgRate: 1, orgBurst: 1, share: 1 }

  it.effect("are those of its organization, by path, answer, option or lookup", () =>
    Effect.gen(function* () {
      const { layer, sent, times } = scripted(({ url }) =>
        answer(200, /networks\/N_[1-3]$/.test(url) ? { id: "N_1", organizationId: "1" } : {})
      )
      const client = clientOf(url, { rateLimit: limits }, layer)
      const program = Effect.gen(function* () {
        yield* Organizations.getOrganization({ organizationId: "1" }) // at 0 s
        yield* RawRequest.send({ path: "/organizations/1/x" }) // at 1 s, by its path
        yield* Networks.getNetwork({ networkId: "N_1" }) // teaches
        yield* RawRequest.send({ path: "/networks/N_1/x" }) // at 3 s at the earliest, by an answer
        yield* RawRequest.send({ path: "/devices/Q-1/x", organizationId: "1" }) // by its option
        yield* RawRequest.send({ path: "/devices/Q-1/x" }) // not known, and not looked up yet
      })
      const running = yield* Effect.forkChild(Effect.provide(program, client))
      yield* TestClock.adjust("1 minute")
      yield* Fiber.join(running)
      const seconds = times.map((time, index) => [sent[index]?.url.slice(url.length), Math.round(time)])
      assert.deepStrictEqual(seconds, [
        ["/organizations/1", 0],
        ["/organizations/1/x", 1],
        ["/networks/N_1", 1],
        ["/networks/N_1/x", 2],
        ["/devices/Q-1/x", 3],
        ["/devices/Q-1/x", 3]
      ])
    })
  )

  it.effect("teach as the answers of operations do", () =>
    Effect.gen(function* () {
      const { layer } = scripted(() => answer(200, [{ id: "N_9" }]))
      const owner = Effect.gen(function* () {
        yield* RawRequest.send({ path: "/organizations/7/networks" })
        const organizationOf = yield* MerakiClient.MerakiClient.use((client) => client.organizationOf)
        return organizationOf(Networks.getNetwork.descriptor, { networkId: "N_9" })
      })
      assert.strictEqual(yield* owner.pipe(Effect.provide(clientOf(url, {}, layer))), "7")
    })
  )

  it.effect("are looked up for a network with more calls", () =>
    Effect.gen(function* () {
      const { layer, sent } = scripted(({ url }) => answer(200, url.endsWith("/N_5") ? { organizationId: "1" } : {}))
      const client = clientOf(url, { rateLimit: { share: 1 } }, layer)
      const running = yield* Effect.forkChild(
        Effect.forEach([1, 2, 3, 4], () => RawRequest.send({ path: "/networks/N_5/x" })).pipe(Effect.provide(client))
      )
      yield* TestClock.adjust("1 minute")
      yield* Fiber.join(running)
      assert.strictEqual(sent.filter(({ url }) => url.endsWith("/networks/N_5")).length, 1)
    })
  )
})

describe("pages of a raw request", () => {
  it.live("are those of the operation, page by page", () =>
    Effect.gen(function* () {
      const [organization] = yield* Organizations.getOrganizations()
      const path = `/organizations/${organization?.id}/networks`
      const pages = yield* Stream.runCollect(RawRequest.pages({ path, query: { perPage: 7 } }))
      assert.deepStrictEqual(
        pages.map(({ items }) => items.length),
        [7, 7, 6]
      )
      const all = yield* Organizations.getOrganizationNetworks({ organizationId: organization?.id ?? "" })
      assert.deepStrictEqual(
        pages.flatMap(({ items }) => items),
        all
      )
      const [first] = pages
      const rest = yield* Stream.runCollect(RawRequest.pages({ path: first?.next ?? "" }, { maxPages: 1 }))
      assert.deepStrictEqual(rest[0]?.items, pages[1]?.items)
      const some = yield* Stream.runCollect(
        RawRequest.pages({ path, query: { perPage: 5 } }, { limit: 8, prefetch: 0 })
      )
      assert.strictEqual(some.flatMap(({ items }) => items).length, 8)
    }).pipe(Effect.provide(simulated({ organizations: 1, networksPerOrganization: 20 })))
  )

  it.effect("end where the event log does, and are read in the direction that is asked for", () =>
    Effect.gen(function* () {
      const urls: Array<string> = []
      yield* TestClock.setTime(Date.UTC(2026, 5))
      const { layer } = scripted(({ url }, number) => {
        urls.push(url)
        const link = (rel: string, name: string) => `<${url.split("?")[0]}?${name}=2026-01-0${number}>; rel=${rel}`
        return answer(200, url.includes("events") ? { events: [{ a: 1 }] } : [number], {
          link: number % 3 === 0 ? "" : [link("next", "startingAfter"), link("prev", "endingBefore")].join(", ")
        })
      })
      const client = clientOf(url, {}, layer)
      const namesOf = (request: RawRequest.RawRequest) =>
        Effect.map(Stream.runCollect(RawRequest.pages(request)), (pages) => [
          pages.length,
          ...urls.splice(0).map((one) => /startingAfter|endingBefore/.exec(one)?.[0])
        ]).pipe(Effect.provide(client))
      const [after, before] = ["startingAfter", "endingBefore"]
      assert.deepStrictEqual(yield* namesOf({ path: "/networks/N_1/events" }), [3, undefined, before, before])
      assert.deepStrictEqual(yield* namesOf({ path: "/networks/N_1/things" }), [3, undefined, after, after])
      const back = { path: "/networks/N_1/things", query: { endingBefore: "x" } }
      assert.deepStrictEqual(yield* namesOf(back), [3, before, before, before])
      const forth = { path: "/networks/N_1/events", query: { startingAfter: "x" } }
      assert.deepStrictEqual(yield* namesOf(forth), [3, after, after, after])
    })
  )

  it.effect("are of a GET alone, and their options are checked", () =>
    Effect.gen(function* () {
      const { layer, sent } = scripted(() => answer(200, []))
      const issuesOf = (request: RawRequest.RawRequest, options?: RawRequest.PagesOptions) =>
        Effect.map(Effect.flip(Stream.runDrain(RawRequest.pages(request, options))), (error) =>
          error._tag === "InvalidInput" ? error.issues.map(({ path, problem }) => `${path} ${problem}`) : error._tag
        ).pipe(Effect.provide(clientOf(url, {}, layer)))
      assert.deepStrictEqual(yield* issuesOf({ method: "POST", path: "/x" }), ["method must be GET for pages"])
      assert.deepStrictEqual(yield* issuesOf({ path: "/x" }, { limit: -1 }), ["limit must be a whole number from 0 on"])
      assert.deepStrictEqual(yield* issuesOf({ path: "/x" }, { from: "y" } as never), ["from is not an option"])
      assert.strictEqual(sent.length, 0)
    })
  )

  it.effect.prop(
    "and single ones are never an exception, whatever is asked",
    { given: Schema.Json, path: Schema.String },
    (one) =>
      Effect.gen(function* () {
        const { layer } = scripted(() => answer(200, []))
        const client = clientOf(url, {}, layer)
        for (const request of [
          one.given,
          { path: one.path },
          { path: `/${one.path}` },
          { path: `https://x/${one.path}` }
        ]) {
          const exit = yield* RawRequest.send(request as never).pipe(Effect.provide(client), Effect.result)
          assert.include(["Success", "Failure"], exit._tag)
        }
      })
  )
})
