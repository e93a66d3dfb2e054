import { answer, apiKey, scripted } from "@effect-meraki/testing/client"
import { inspect } from "node:util"
import { assert, describe, it } from "@effect/vitest"
import * as Config from "effect/Config"
import * as ConfigProvider from "effect/ConfigProvider"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import manifest from "../package.json" with { type: "json" }
import * as MerakiClient from "../src/MerakiClient.ts"
import * as MerakiConfig from "../src/MerakiConfig.ts"
import { getOrganization } from "../src/operations/Organizations.ts"

const made = (options: Partial<MerakiConfig.Options>) => Effect.fromResult(MerakiConfig.make({ apiKey, ...options }))

const refusal = (options: object) =>
  Effect.flip(made(options as Partial<MerakiConfig.Options>)).pipe(
    Effect.tap((error) =>
      Effect.sync(() => {
        assert.strictEqual(error._tag, "InvalidConfiguration")
        assert.isTrue(error.message.startsWith(error.option), error.message)
        assert.notInclude(error.message, "\n")
      })
    )
  )

describe("a configuration", () => {
  it.effect("needs nothing but a key", () =>
    Effect.gen(function* () {
      const config = yield* made({})
      assert.strictEqual(config.baseUrl, "https://api.meraki.com/api/v1")
      assert.match(config.userAgent, /^EffectMeraki\/\d+\.\d+\.\d+ OpenSource$/)
      assert.strictEqual(Duration.toSeconds(config.timeout), 60)
      assert.isUndefined(config.deadline)
      assert.deepStrictEqual(config.rateLimit, { orgRate: 10, orgBurst: 10, sourceRate: 100, share: 0.9 })
      assert.strictEqual(config.readOnly, false)
      assert.strictEqual(config.validate, "off")
      assert.deepStrictEqual(config.headers, {})
      assert.deepStrictEqual(config.trustedHosts, [])
      assert.strictEqual(config.propagateTrace, false)
    })
  )

  it.effect("never prints the key", () =>
    Effect.gen(function* () {
      const config = yield* made({})
      for (const shown of [JSON.stringify(config), inspect(config, { depth: 9 }), String(config.apiKey)]) {
        assert.notInclude(shown, apiKey)
      }
    })
  )

  it.effect("knows where each region is", () =>
    Effect.gen(function* () {
      const hosts = {
        global: "api.meraki.com",
        canada: "api.meraki.ca",
        china: "api.meraki.cn",
        india: "api.meraki.in",
        "us-gov": "api.gov-meraki.com"
      } as const
      for (const [region, host] of Object.entries(hosts)) {
        const config = yield* made({ region: region as MerakiConfig.Region })
        assert.strictEqual(config.baseUrl, `https://${host}/api/v1`)
      }
      const both = yield* made({ region: "canada", baseUrl: "https://n1.meraki.com/api/v1" })
      assert.strictEqual(both.baseUrl, "https://n1.meraki.com/api/v1")
    })
  )

  it.effect("refuses a region it does not know, and names those it does", () =>
    Effect.gen(function* () {
      for (const region of ["mars", "", "toString", null]) {
        const error = yield* refusal({ region })
        assert.strictEqual(error.option, "region")
        assert.include(error.message, "global, canada, china, india, us-gov")
      }
    })
  )
})

describe("the key", () => {
  it.effect("says which variable is missing, and where to get one", () =>
    Effect.gen(function* () {
      for (const missing of [undefined, null, "", " \n", Redacted.make("")]) {
        const error = yield* refusal({ apiKey: missing })
        assert.strictEqual(error.option, "apiKey")
        assert.include(error.message, "MERAKI_DASHBOARD_API_KEY")
        assert.include(error.message, "is missing")
        assert.include(error.message, "API keys")
      }
    })
  )

  it.effect("loses the white space that a file or a terminal added", () =>
    Effect.gen(function* () {
      for (const given of [` ${apiKey}`, `${apiKey}\n`, `\t${apiKey}\r\n`, Redacted.make(`${apiKey} `)]) {
        const config = yield* made({ apiKey: given })
        assert.isTrue(Redacted.isRedacted(config.apiKey) && Redacted.value(config.apiKey) === apiKey)
      }
    })
  )

  it.effect("is given alone: without the word before it in a header, and without quotes", () =>
    Effect.gen(function* () {
      for (const [given, problem] of [
        [`Bearer ${apiKey}`, 'begins with "Bearer", which the client adds: give the key alone'],
        [` bearer  ${apiKey}`, 'begins with "Bearer", which the client adds: give the key alone'],
        [`"${apiKey}"`, "is in quotes: give it without them"],
        [`'${apiKey}'`, "is in quotes: give it without them"]
      ] as const) {
        const { message } = yield* refusal({ apiKey: given })
        assert.strictEqual(message, `apiKey ${problem}`)
        assert.notInclude(message, apiKey)
      }
    })
  )

  it.effect("may be asked for, by an Effect or a function, and not by a Promise that is under way", () =>
    Effect.gen(function* () {
      const provider = () => apiKey
      assert.strictEqual((yield* made({ apiKey: provider })).apiKey, provider)
      assert.isFunction((yield* made({ apiKey: Effect.succeed(apiKey) })).apiKey)
      const { message } = yield* refusal({ apiKey: Promise.resolve(apiKey) })
      assert.strictEqual(message, "apiKey is a Promise: give the function that returns it")
      for (const other of [{ key: apiKey }, 5, true]) {
        assert.match((yield* refusal({ apiKey: other })).message, /^apiKey must be a string, or what is asked for one/)
      }
    })
  )

  it.effect("is refused when no header could carry it, without being shown", () =>
    Effect.gen(function* () {
      for (const bad of [
        "secret one",
        "secret\r\nx-injected: 1",
        "secret🔑",
        "secretä",
        "secret\u0000",
        "\u200bsecret"
      ]) {
        const error = yield* refusal({ apiKey: bad })
        assert.strictEqual(error.option, "apiKey")
        for (const shown of [error.message, String(error.stack), JSON.stringify(error), inspect(error)]) {
          assert.notInclude(shown, "secret")
        }
      }
    })
  )
})

describe("the base URL", () => {
  it.effect("loses its trailing slashes, and may be of this machine without TLS", () =>
    Effect.gen(function* () {
      const urls = [
        ["https://n1.meraki.com/api/v1/", "https://n1.meraki.com/api/v1"],
        ["https://proxy.example:8443/meraki/api/v1//", "https://proxy.example:8443/meraki/api/v1"],
        ["HTTPS://API.Meraki.com/api/v1", "https://api.meraki.com/api/v1"],
        ["http://127.0.0.1:8080/api/v1", "http://127.0.0.1:8080/api/v1"],
        ["http://localhost:8080/api/v1", "http://localhost:8080/api/v1"],
        ["http://[::1]:8080/api/v1", "http://[::1]:8080/api/v1"]
      ] as const
      for (const [baseUrl, normal] of urls) assert.strictEqual((yield* made({ baseUrl })).baseUrl, normal)
    })
  )

  const refused = {
    "not an absolute URL": ["", "api.meraki.com/api/v1", "/api/v1", "https://", "not a url", null, 5],
    https: [
      "http://api.meraki.com/api/v1",
      "http://127.0.0.1.evil.example/api/v1",
      "http://localhost.evil.example/api/v1",
      "ftp://api.meraki.com/api/v1",
      "file:///etc/passwd",
      "data:text/plain,api",
      "localhost:8080/api/v1"
    ],
    credentials: [
      "https://user:password@api.meraki.com/api/v1",
      "https://user@api.meraki.com/api/v1",
      "https://api.meraki.com/api/v1?a=1",
      "https://api.meraki.com/api/v1#top"
    ],
    "/api/v1": ["https://api.meraki.com", "https://n1.meraki.com/api/v0", "https://api.meraki.cn/api/v1/organizations"]
  }
  for (const [why, urls] of Object.entries(refused)) {
    it.effect(`is refused: ${why}`, () =>
      Effect.gen(function* () {
        for (const baseUrl of urls) {
          const error = yield* refusal({ baseUrl })
          assert.strictEqual(error.option, "baseUrl")
          assert.include(error.message, why)
          assert.notInclude(error.message, "password")
        }
      })
    )
  }
})

describe("the User-Agent", () => {
  it.effect("tells the release when the application tells nothing", () =>
    Effect.gen(function* () {
      assert.strictEqual((yield* made({})).userAgent, `EffectMeraki/${manifest.version} OpenSource`)
    })
  )

  it.effect("has Cisco's forms", () =>
    Effect.gen(function* () {
      const agents = [
        [{ name: "Inventory", vendor: "Example" }, "Inventory Example"],
        [{ name: "Inventory", version: "2", vendor: "Example" }, "Inventory/2 Example"],
        [{ name: "Inventory2", version: "1.2.3", vendor: "Example-Networks" }, "Inventory2/1.2.3 Example-Networks"],
        [{ name: "Inventory", version: "1.0-beta", vendor: "Example" }, "Inventory/1.0-beta Example"]
      ] as const
      for (const [application, agent] of agents) {
        assert.strictEqual((yield* made({ application })).userAgent, agent)
      }
    })
  )

  it.effect("is refused when it breaks them, by the part that does", () =>
    Effect.gen(function* () {
      const good = { name: "Inventory", version: "1.0", vendor: "Example" }
      const bad = {
        name: ["", "My App", "my-app", "App/1", "Äpp", "App\r\nx: 1", undefined, 5],
        version: ["", "1..0", "v 1", "1.0\r\n", ".1", "1.0-"],
        vendor: ["", "Example Inc", "Example_Inc", "Example\n", undefined]
      }
      for (const [part, values] of Object.entries(bad)) {
        for (const value of values) {
          const error = yield* refusal({ application: { ...good, [part]: value } })
          assert.strictEqual(error.option, `application.${part}`, JSON.stringify(value))
        }
      }
    })
  )
})

describe("times and limits", () => {
  it.effect("are taken as numbers of milliseconds or in words", () =>
    Effect.gen(function* () {
      const config = yield* made({ timeout: 1500, deadline: "2 minutes" })
      assert.strictEqual(Duration.toMillis(config.timeout), 1500)
      assert.strictEqual(config.deadline === undefined ? 0 : Duration.toSeconds(config.deadline), 120)
    })
  )

  it.effect("are refused when they are not above zero", () =>
    Effect.gen(function* () {
      for (const option of ["timeout", "deadline"]) {
        for (const value of [0, -1, Number.NaN, "-5 seconds", "soon", "0 seconds", "", null, {}, Duration.zero]) {
          assert.strictEqual((yield* refusal({ [option]: value })).option, option, inspect(value))
        }
      }
    })
  )

  it.effect("of the API may be changed one by one, or left off", () =>
    Effect.gen(function* () {
      assert.strictEqual((yield* made({ rateLimit: false })).rateLimit, false)
      const { rateLimit } = yield* made({ rateLimit: { share: 0.5, orgBurst: 1 } })
      assert.deepStrictEqual(rateLimit, { orgRate: 10, orgBurst: 1, sourceRate: 100, share: 0.5 })
    })
  )

  it.effect("of the API are refused when nothing could be sent under them", () =>
    Effect.gen(function* () {
      for (const name of ["orgRate", "orgBurst", "sourceRate", "share"]) {
        for (const value of [0, -1, Number.NaN, Infinity, "10"]) {
          assert.strictEqual((yield* refusal({ rateLimit: { [name]: value } })).option, `rateLimit.${name}`)
        }
      }
      assert.strictEqual((yield* refusal({ rateLimit: { share: 1.1 } })).option, "rateLimit.share")
      assert.strictEqual((yield* refusal({ rateLimit: { orgBurst: 0.5 } })).option, "rateLimit.orgBurst")
    })
  )
})

describe("headers, hosts and modes", () => {
  it.effect("have one spelling", () =>
    Effect.gen(function* () {
      const config = yield* made({ headers: { "X-Team": "A" }, trustedHosts: ["Proxy.Example"] })
      assert.deepStrictEqual(config.headers, { "x-team": "A" })
      assert.deepStrictEqual(config.trustedHosts, ["proxy.example"])
    })
  )

  it.effect("refuse a header that could not be sent, without showing its value", () =>
    Effect.gen(function* () {
      const bad = {
        "": "v",
        "x y": "v",
        "x:y": "v",
        "x\r\ny": "v",
        "x-emoji": "🔑v",
        "x-line": "v\r\nx-b: 1",
        "x-n": 5
      }
      for (const [name, value] of Object.entries(bad)) {
        const error = yield* Effect.flip(made({ headers: { [name]: value as string } }))
        assert.strictEqual(error.option, `headers.${name}`)
        assert.notInclude(error.message, "🔑")
      }
    })
  )

  it.effect("refuse a header that could make a write of a read, where nothing may be written", () =>
    Effect.gen(function* () {
      for (const name of ["X-HTTP-Method-Override", "x-http-method", "X-Method-Override"]) {
        const headers = { [name]: "DELETE" }
        for (const guard of [{ readOnly: true }, { dryRun: true }]) {
          assert.strictEqual((yield* Effect.flip(made({ headers, ...guard }))).option, `headers.${name}`)
        }
        yield* made({ headers })
      }
    })
  )

  it.effect("refuse hosts that are more than a name", () =>
    Effect.gen(function* () {
      for (const host of [
        "",
        ".",
        "*.example.com",
        "https://example.com",
        "example.com:443",
        "example.com/x",
        "a b",
        5
      ]) {
        assert.strictEqual((yield* refusal({ trustedHosts: [host] })).option, "trustedHosts")
      }
    })
  )

  it.effect("refuse a mode of validation that there is not", () =>
    Effect.gen(function* () {
      assert.strictEqual((yield* refusal({ validate: "maybe" })).option, "validate")
      assert.strictEqual((yield* made({ validate: "strict" })).validate, "strict")
    })
  )

  it.effect("refuse a retry that is no Schedule", () =>
    Effect.gen(function* () {
      for (const retry of [3, false, {}]) assert.strictEqual((yield* refusal({ retry })).option, "retry")
      assert.strictEqual(
        (yield* refusal({ retryOn: ["NotFound"] })).message,
        'retryOn must be a function, such as (error) => error._tag === "NotFound"'
      )
    })
  )
})

describe("the environment", () => {
  const within = (variables: { readonly [name: string]: string }) =>
    Effect.provide(ConfigProvider.layer(ConfigProvider.fromUnknown(variables)))

  /** Where a client made from the environment sends a request, and with which key. */
  const request = (overrides: MerakiConfig.ConfigOptions = {}) => {
    const { layer, sent } = scripted(() => answer(200, {}))
    return getOrganization({ organizationId: "1" }).pipe(
      Effect.provide(MerakiClient.layerConfig(overrides)),
      Effect.provide(layer),
      Effect.map(() => `${sent[0]?.url} ${sent[0]?.headers["authorization"]}`)
    )
  }

  it.effect("gives key and base URL", () =>
    Effect.gen(function* () {
      const variables = { MERAKI_DASHBOARD_API_KEY: "key-of-env", MERAKI_BASE_URL: "https://api.meraki.ca/api/v1/" }
      assert.strictEqual(
        yield* request().pipe(within(variables)),
        "https://api.meraki.ca/api/v1/organizations/1 Bearer key-of-env"
      )
      assert.strictEqual(
        yield* request().pipe(within({ ...variables, MERAKI_BASE_URL: "" })),
        "https://api.meraki.com/api/v1/organizations/1 Bearer key-of-env"
      )
    })
  )

  it.effect("stands behind what the program says", () =>
    Effect.gen(function* () {
      const variables = { MERAKI_DASHBOARD_API_KEY: "key-of-env", MERAKI_BASE_URL: "https://api.meraki.ca/api/v1" }
      assert.strictEqual(
        yield* request({ apiKey: "key-of-program", region: "india" }).pipe(within(variables)),
        "https://api.meraki.in/api/v1/organizations/1 Bearer key-of-program"
      )
      assert.strictEqual(
        yield* request({ baseUrl: "https://n9.meraki.com/api/v1" }).pipe(within(variables)),
        "https://n9.meraki.com/api/v1/organizations/1 Bearer key-of-env"
      )
    })
  )

  it.effect("is read by whatever provider there is", () =>
    Effect.gen(function* () {
      const variables = { acme: { MERAKI_DASHBOARD_API_KEY: "key-of-acme" } }
      const nested = ConfigProvider.nested(ConfigProvider.fromUnknown(variables), "acme")
      assert.match(yield* request().pipe(Effect.provide(ConfigProvider.layer(nested))), /Bearer key-of-acme$/)
      const source = new ConfigProvider.SourceError({ message: "the vault is sealed" })
      const sealed = ConfigProvider.layer(ConfigProvider.make(() => Effect.fail(source)))
      const error = yield* Effect.flip(request().pipe(Effect.provide(sealed)))
      assert.deepStrictEqual([error._tag, error.message], ["InvalidConfiguration", "the vault is sealed"])
    })
  )

  it.effect("gives any option through a Config of its own, which wins over the two variables", () =>
    Effect.gen(function* () {
      const variables = {
        MERAKI_DASHBOARD_API_KEY: "key-of-env",
        MERAKI_BASE_URL: "https://api.meraki.ca/api/v1",
        ACME_KEY: "key-of-acme",
        ACME_CLOUD: "india",
        ACME_TIMEOUT: "5 seconds",
        ACME_RATE: "3",
        ACME_NAME: "Inventory",
        READ_ONLY: "true",
        X_TEAM: "networks"
      }
      const overrides = {
        apiKey: Config.Redacted("ACME_KEY"),
        region: Config.Literals(["india", "china"], "ACME_CLOUD"),
        timeout: Config.Duration("ACME_TIMEOUT"),
        readOnly: Config.Boolean("READ_ONLY"),
        rateLimit: { orgRate: Config.Finite("ACME_RATE"), share: 1 },
        application: { name: Config.String("ACME_NAME"), vendor: "Acme" },
        headers: { "x-team": Config.String("X_TEAM") },
        deadline: Config.withDefault(Config.Duration("ACME_DEADLINE"), Duration.minutes(1)),
        validate: "report" as const
      }
      assert.strictEqual(
        yield* request(overrides).pipe(within(variables)),
        "https://api.meraki.in/api/v1/organizations/1 Bearer key-of-acme"
      )
      const options = yield* MerakiConfig.fromConfig(overrides).pipe(within(variables))
      const config = Result.getOrThrow(MerakiConfig.make(options))
      assert.strictEqual(config.userAgent, "Inventory Acme")
      assert.strictEqual(Duration.toSeconds(config.timeout), 5)
      assert.deepStrictEqual(config.deadline, Duration.minutes(1))
      assert.deepStrictEqual(config.rateLimit, { orgRate: 3, orgBurst: 10, sourceRate: 100, share: 1 })
      assert.deepStrictEqual([config.readOnly, config.validate, config.headers["x-team"]], [true, "report", "networks"])
    })
  )

  it.effect("is named by the option that cannot be read of it, without the value", () =>
    Effect.gen(function* () {
      const refused = (overrides: MerakiConfig.ConfigOptions, variables: { readonly [name: string]: string } = {}) =>
        Effect.flip(MerakiConfig.fromConfig(overrides).pipe(within(variables)))
      const missing = yield* refused({ apiKey: Config.Redacted("ACME_KEY") })
      assert.strictEqual(missing.option, "apiKey")
      assert.match(missing.message, /^apiKey cannot be configured: .*ACME_KEY/s)
      const wrong = yield* refused(
        { apiKey: "k", rateLimit: { share: Config.Finite("ACME_SHARE") } },
        { ACME_SHARE: "s3cret" }
      )
      assert.strictEqual(wrong.option, "rateLimit.share")
      assert.notInclude(wrong.message, "s3cret")
      assert.strictEqual((yield* refused(null as never)).message, "options must be an object")
    })
  )

  it.effect("fails with one line when it gives no key or a base URL that is none", () =>
    Effect.gen(function* () {
      const none = yield* Effect.flip(request().pipe(within({})))
      assert.strictEqual(none._tag, "InvalidConfiguration")
      assert.match(none.message, /^apiKey \(environment variable MERAKI_DASHBOARD_API_KEY\) is missing: get one in /)
      const quoted = yield* Effect.flip(request().pipe(within({ MERAKI_DASHBOARD_API_KEY: `"${apiKey}"` })))
      assert.strictEqual(
        quoted.message,
        "apiKey (environment variable MERAKI_DASHBOARD_API_KEY) is in quotes: give it without them"
      )
      const bad = yield* Effect.flip(
        request().pipe(within({ MERAKI_DASHBOARD_API_KEY: apiKey, MERAKI_BASE_URL: "api.meraki.com" }))
      )
      assert.strictEqual(bad._tag, "InvalidConfiguration")
      assert.include(bad.message, "MERAKI_BASE_URL")
    })
  )
})

describe("the thresholds of health", () => {
  it.effect("are numbers that fit together", () =>
    Effect.gen(function* () {
      const wrong = [
        ["health.elevated", { elevated: 0 }],
        ["health.elevated", { elevated: "0.01" }],
        ["health.elevated", { elevated: 0.06 }],
        ["health.elevated", { elevated: 0.5, contactSupport: 0.1 }],
        ["health.contactSupport", { contactSupport: 1.1 }],
        ["health.minimum", { minimum: 0 }],
        ["health.minimum", { minimum: "50" }],
        ["health.window", { window: -1 }]
      ] as const
      for (const [option, health] of wrong) assert.strictEqual((yield* refusal({ health })).option, option)
      const { health } = yield* made({ health: { elevated: 0.05 } })
      assert.strictEqual(health.elevated, health.contactSupport)
    })
  )
})

describe("options of another kind than they should be", () => {
  it.effect("are named, and do not break anything", () =>
    Effect.gen(function* () {
      const wrong: ReadonlyArray<object> = [
        { application: null },
        { headers: 5 },
        { health: null },
        { rateLimit: true },
        { trustedHosts: 5 },
        { readOnly: "false" },
        { propagateTrace: 1 }
      ]
      for (const options of wrong) {
        assert.strictEqual((yield* refusal(options)).option, Object.keys(options)[0])
      }
      const none = yield* Effect.flip(Effect.fromResult(MerakiConfig.make(null as unknown as MerakiConfig.Options)))
      assert.strictEqual(none.message, "options must be an object with apiKey")
    })
  )
})
