import { answer, apiKey, clientOf, scripted } from "@effect-meraki/testing/client"
import { it, makeServer } from "@effect-meraki/testing/effect"
import { json } from "@effect-meraki/testing/server"
import { assert, describe } from "@effect/vitest"
import * as Arbitrary from "effect/Arbitrary"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { redirectedRequest, redirectOf } from "../../src/internal/wire/redirect.ts"
import { makeTrust } from "../../src/internal/wire/trust.ts"
import type { MerakiClient } from "../../src/MerakiClient.ts"
import type * as MerakiConfig from "../../src/MerakiConfig.ts"
import type { MerakiError } from "../../src/MerakiError.ts"
import * as Networks from "../../src/operations/Networks.ts"
import * as Organizations from "../../src/operations/Organizations.ts"
import * as RetryPolicy from "../../src/RetryPolicy.ts"
import { TransportError, type TransportRequest } from "../../src/Transport.ts"

const get = Organizations.getOrganization({ organizationId: "1" })
const put = Networks.updateNetwork({ networkId: "N_1", name: "HQ" })
const post = Organizations.createOrganizationNetwork({ organizationId: "1", name: "HQ", productTypes: ["wireless"] })

const base = "https://api.meraki.com/api/v1"
const ok = answer(200, { id: "1" })

/** Runs a call whose first answer is a redirect; gives what was sent. */
const redirectedTo = <A>(
  location: string,
  call: Effect.Effect<A, MerakiError, MerakiClient>,
  { status = 308, ...options }: Partial<MerakiConfig.Options> & { readonly status?: number } = {}
) =>
  Effect.gen(function* () {
    const { layer, sent } = scripted((_, number) => (number === 1 ? answer(status, "", { location }) : ok))
    const result = yield* call.pipe(
      Effect.provide(clientOf(base, { retry: RetryPolicy.none, ...options }, layer)),
      Effect.result
    )
    return { sent, result }
  })

const hadKey = (request: TransportRequest | undefined): boolean =>
  request?.headers["authorization"] === `Bearer ${apiKey}`

describe("an answer is a redirect", () => {
  const request: TransportRequest = { method: "POST", url: `${base}/things`, headers: {}, body: "{}" }

  it("by its status and its Location, not by one of them", () => {
    for (let status = 200; status < 600; status++) {
      const isRedirect = [301, 302, 303, 307, 308].includes(status)
      const target = redirectOf(request, answer(status, "", { location: "/api/v1/other" }))
      assert.strictEqual(target === undefined ? undefined : String(target), isRedirect ? `${base}/other` : undefined)
      assert.isUndefined(redirectOf(request, answer(status)), String(status))
    }
  })

  it("also where its Location is no URL, which is given as it is", () => {
    assert.strictEqual(redirectOf(request, answer(308, "", { location: "https://" })), "https://")
  })

  it("that keeps method and body, unless the status is 303", () => {
    const written = { ...request, headers: { "content-type": "application/json", accept: "*/*" } }
    const target = new URL(`${base}/other`)
    for (const status of [301, 302, 307, 308]) {
      assert.deepStrictEqual(redirectedRequest(written, status, target), { ...written, url: target.href })
    }
    assert.deepStrictEqual(redirectedRequest(written, 303, target), {
      method: "GET",
      url: target.href,
      headers: { accept: "*/*" },
      body: undefined
    })
  })

  it("a create that was answered with 201 and a Location is not sent again", async () => {
    const { layer, sent } = scripted(() => answer(201, { id: "N_1" }, { location: "/api/v1/networks/N_1" }))
    const created = await Effect.runPromise(Effect.provide(post, clientOf(base, {}, layer)))
    assert.strictEqual(created.id, "N_1")
    assert.lengthOf(sent, 1)
  })
})

describe("a redirect is followed with the key", () => {
  for (const [location, target] of [
    ["https://n149.meraki.com/api/v1/organizations/1", "https://n149.meraki.com/api/v1/organizations/1"],
    ["https://meraki.com/x", "https://meraki.com/x"],
    ["https://N1.MERAKI.CA/x", "https://n1.meraki.ca/x"],
    ["https://n1.meraki.cn:8443/x", "https://n1.meraki.cn:8443/x"],
    ["https://n1.meraki.in/x", "https://n1.meraki.in/x"],
    ["https://n1.gov-meraki.com/x", "https://n1.gov-meraki.com/x"],
    ["/api/v1/other?a=1", "https://api.meraki.com/api/v1/other?a=1"],
    ["other", "https://api.meraki.com/api/v1/organizations/other"],
    ["//n1.meraki.com/x", "https://n1.meraki.com/x"],
    // A relative reference for a base of the same scheme: it stays on its host.
    ["https:evil.example/x", "https://api.meraki.com/api/v1/organizations/evil.example/x"],
    ["?again=1", "https://api.meraki.com/api/v1/organizations/1?again=1"]
  ] as const) {
    it.live(`to ${location}`, () =>
      Effect.gen(function* () {
        const { result, sent } = yield* redirectedTo(location, get)
        assert.strictEqual(result._tag, "Success")
        assert.strictEqual(sent.length, 2)
        assert.strictEqual(sent[1]?.url, target)
        assert.isTrue(hadKey(sent[1]))
      })
    )
  }

  it.live("to a host that the user trusts, its subdomains included", () =>
    Effect.gen(function* () {
      const options = { trustedHosts: ["proxy.example"] }
      assert.strictEqual((yield* redirectedTo("https://proxy.example/x", get, options)).result._tag, "Success")
      assert.strictEqual((yield* redirectedTo("https://a.proxy.example/x", get, options)).result._tag, "Success")
      assert.strictEqual((yield* redirectedTo("https://badproxy.example/x", get, options)).result._tag, "Failure")
      assert.strictEqual((yield* redirectedTo("http://proxy.example/x", get, options)).result._tag, "Failure")
    })
  )
})

describe("nothing is sent", () => {
  for (const location of [
    "https://evil.example/",
    "https://evilmeraki.com/",
    "https://meraki.com.evil.example/",
    "https://api.meraki.com@evil.example/",
    "https://user:pass@api.meraki.com/",
    "https://evil.example\\@api.meraki.com/",
    "\\\\evil.example/x",
    "//evil.example/x",
    "http://api.meraki.com/api/v1/organizations/1",
    "ftp://api.meraki.com/",
    "javascript:alert(1)",
    "blob:https://api.meraki.com/x",
    "blob:https://user:pw@api.meraki.com/x",
    "blob:https://api.meraki.com/api/v1/organizations/1",
    "data:text/plain,hi",
    "https://127.0.0.1/",
    "https://api.meraki.com.:443/",
    "https://xn--meraki-.com/",
    "http://"
  ]) {
    it.live(`to ${location}`, () =>
      Effect.gen(function* () {
        const { result, sent } = yield* redirectedTo(location, get)
        assert.isTrue(result._tag === "Failure" && result.failure._tag === "UntrustedHost", JSON.stringify(result))
        assert.strictEqual(sent.length, 1)
      })
    )
  }
})

describe("method and body", () => {
  for (const status of [301, 302, 307, 308]) {
    it.live(`are kept by ${status}, so that a create is not answered with a list`, () =>
      Effect.gen(function* () {
        for (const [call, method] of [
          [Effect.asVoid(post), "POST"],
          [Effect.asVoid(put), "PUT"]
        ] as const) {
          const { result, sent } = yield* redirectedTo("https://n1.meraki.com/x", call, { status })
          assert.strictEqual(result._tag, "Success")
          assert.strictEqual(sent[1]?.method, method)
          assert.strictEqual(sent[1]?.body, sent[0]?.body)
          assert.isDefined(sent[1]?.body)
          assert.strictEqual(sent[1]?.headers["content-type"], "application/json")
        }
      })
    )
  }

  it.live("become a GET without a body by 303", () =>
    Effect.gen(function* () {
      const { sent } = yield* redirectedTo("https://n1.meraki.com/x", put, { status: 303 })
      assert.strictEqual(sent[1]?.method, "GET")
      assert.isUndefined(sent[1]?.body)
      assert.isUndefined(sent[1]?.headers["content-type"])
      assert.isTrue(hadKey(sent[1]))
    })
  )
})

describe("a loop", () => {
  it.live("ends after five redirects", () =>
    Effect.gen(function* () {
      const { layer, sent } = scripted(() => answer(302, "", { location: "/api/v1/again" }))
      const error = yield* get.pipe(Effect.provide(clientOf(base, {}, layer)), Effect.flip)
      assert.isTrue(error._tag === "TooManyRedirects")
      assert.strictEqual(sent.length, 6)
      assert.strictEqual(error.attempts, 1)
    })
  )
})

describe("over real sockets", () => {
  it.live("a redirect to the same host is followed, with the body", () =>
    Effect.gen(function* () {
      const server = yield* makeServer((request, response) => {
        if (request.url.startsWith("/api/v1/moved"))
          return json(response, 200, { method: request.method, body: request.body })
        response.writeHead(307, { location: "/api/v1/moved" }).end("moved")
      })
      const network: unknown = yield* put.pipe(Effect.provide(clientOf(server.url)))
      assert.deepStrictEqual(network, { method: "PUT", body: '{"name":"HQ"}' })
    }).pipe(Effect.scoped)
  )

  it.live("another origin of this machine does not get the key", () =>
    Effect.gen(function* () {
      const other = yield* makeServer((_, response) => json(response, 200, {}))
      const server = yield* makeServer((_, response) =>
        response.writeHead(302, { location: `${other.origin}/x` }).end()
      )
      const error = yield* get.pipe(Effect.provide(clientOf(server.url)), Effect.flip)
      assert.strictEqual(error._tag, "UntrustedHost")
      assert.strictEqual(other.seen.length, 0)
    }).pipe(Effect.scoped)
  )
})

describe("a page link", () => {
  it.live("that leads to another host is not followed", () =>
    Effect.gen(function* () {
      const { layer, sent } = scripted(() =>
        answer(200, [{ id: "1" }], { link: "<https://evil.example/next>; rel=next" })
      )
      const error = yield* Organizations.getOrganizations().pipe(Effect.provide(clientOf(base, {}, layer)), Effect.flip)
      assert.strictEqual(error._tag, "UntrustedHost")
      assert.strictEqual(sent.length, 1)
    })
  )

  it.live("that leads to a shard is", () =>
    Effect.gen(function* () {
      const { layer, sent } = scripted((_, number) =>
        number === 1
          ? answer(200, [{ id: "1" }], {
              link: "<https://n1.meraki.com/api/v1/organizations?startingAfter=1>; rel=next"
            })
          : answer(200, [{ id: "2" }])
      )
      const organizations = yield* Organizations.getOrganizations().pipe(Effect.provide(clientOf(base, {}, layer)))
      assert.deepStrictEqual(
        organizations.map(({ id }) => id),
        ["1", "2"]
      )
      assert.strictEqual(sent[1]?.url, "https://n1.meraki.com/api/v1/organizations?startingAfter=1")
      assert.isTrue(hadKey(sent[1]))
    })
  )
})

describe("trust", () => {
  const isTrusted = makeTrust(base, ["proxy.example"])
  const parts = Arbitrary.schema(
    Schema.Literals([
      "meraki.com",
      "gov-meraki.com",
      "proxy.example",
      "n1.",
      "evil",
      ".",
      "-",
      "@",
      ":",
      ":443",
      "/",
      "\\",
      "?",
      "#",
      "%2e",
      "%2f",
      "%00",
      "\u3002",
      "\t",
      "https:",
      "http:",
      "//"
    ])
  )
  const own = /^(?:[^@/]*\.)?(?:meraki\.(?:com|ca|cn|in)|gov-meraki\.com|proxy\.example)$/

  it.prop(
    "is for https to the API's own domains and the user's, however a URL is written",
    { all: Arbitrary.array(parts) },
    ({ all }) => {
      for (const text of [all.join(""), `https://${all.join("")}`, `https://meraki.com${all.join("")}`]) {
        if (!URL.canParse(text, base)) continue
        const url = new URL(text, base)
        const expected =
          url.protocol === "https:" && url.username === "" && url.password === "" && own.test(url.hostname)
        assert.strictEqual(isTrusted(url), expected, text)
      }
    }
  )
})

describe("a write that was answered with a 303", () => {
  it.live("has been carried out, and is not sent again whatever comes behind it", () =>
    Effect.gen(function* () {
      const failures = [
        answer(429, {}, { "retry-after": "0" }),
        new TransportError({ reason: "refused", sent: false, cause: undefined })
      ]
      for (const failure of failures) {
        const { layer, sent } = scripted((_, number) => {
          if (number === 1) return answer(303, "", { location: `${base}/networks/N_1` })
          return number === 2 ? failure : ok
        })
        yield* post.pipe(Effect.provide(clientOf(base, {}, layer)))
        assert.deepStrictEqual(
          sent.map(({ method, url }) => `${method} ${url.slice(base.length)}`),
          ["POST /organizations/1/networks", "GET /networks/N_1", "GET /networks/N_1"]
        )
      }
    })
  )
})
