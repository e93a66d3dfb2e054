import { assert, describe, it } from "@effect/vitest"
import { isMeraki, makeTrust } from "../../src/internal/wire/trust.ts"

const domains = ["meraki.com", "meraki.ca", "meraki.cn", "meraki.in", "gov-meraki.com"]

describe("a host is Meraki's", () => {
  for (const domain of domains) {
    it(`at ${domain} and below, and not beside it`, () => {
      for (const host of [domain, `api.${domain}`, `n1.api.${domain}`]) assert.isTrue(isMeraki(host), host)
      for (const host of [`evil${domain}`, `evil-${domain}`, `${domain}.evil.example`, `${domain}.`]) {
        // gov-meraki.com is the one name of that form which is Meraki's.
        assert.strictEqual(isMeraki(host), domains.includes(host), host)
      }
    })
  }

  it("nowhere else", () => {
    for (const host of ["", "com", "localhost", "meraki.example", "meraki.net", "meraki", "127.0.0.1"]) {
      assert.isFalse(isMeraki(host), host)
    }
  })
})

describe("the key", () => {
  const trusts = makeTrust("https://api.meraki.com/api/v1", ["proxy.example"])
  const isTrusted = (url: string, trust = trusts) => trust(new URL(url))

  const forms: ReadonlyArray<readonly [url: string, isTrusted: boolean]> = [
    ["https://api.meraki.com/api/v1/organizations", true],
    ["https://n383.meraki.com/", true],
    ["https://n383.meraki.com:8443/", true],
    ["http://api.meraki.com/", false],
    ["http://n383.meraki.com/", false],
    ["https://proxy.example/", true],
    ["https://a.proxy.example/", true],
    ["http://proxy.example/", false],
    ["https://evilproxy.example/", false],
    ["https://example/", false],
    ["https://proxy.example.evil/", false],
    ["https://evil.example/?https://api.meraki.com", false],
    ["https://user@api.meraki.com/", false],
    ["https://:pass@api.meraki.com/", false],
    ["https://user:pass@proxy.example/", false],
    ["blob:https://api.meraki.com/1", false],
    ["wss://api.meraki.com/", false]
  ]
  for (const [url, expected] of forms) {
    it(`${expected ? "goes" : "does not go"} to ${url}`, () => assert.strictEqual(isTrusted(url), expected))
  }

  it("goes to the configured origin, also without TLS, and to no other port or protocol of it", () => {
    const trust = makeTrust("http://localhost:8080/api/v1", [])
    assert.isTrue(isTrusted("http://localhost:8080/elsewhere", trust))
    for (const url of [
      "http://localhost:8081/",
      "http://localhost/",
      "https://localhost:8080/",
      "http://u@localhost:8080/",
      "http://a.localhost:8080/",
      "blob:http://localhost:8080/1"
    ]) {
      assert.isFalse(isTrusted(url, trust), url)
    }
    assert.isTrue(isTrusted("https://api.meraki.com/", trust))
  })

  it("goes to no host of the user when there is none", () => {
    assert.isFalse(isTrusted("https://proxy.example/", makeTrust("https://api.meraki.com", [])))
  })
})
