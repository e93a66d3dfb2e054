import { Simulator } from "@effect-meraki/simulator"
import { unusedPort } from "@effect-meraki/testing/server"
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, afterEach, assert, beforeAll, beforeEach, describe, it } from "vitest"
import { type Around, meraki } from "./support/terminal.ts"

let simulator: Simulator.Running & { readonly close: () => Promise<void> }
let home: string
beforeAll(async () => {
  simulator = await Simulator.startSimulator({
    organizations: 1,
    networksPerOrganization: 1,
    devicesPerNetwork: 1,
    limits: false,
    oauth: { accessTokenLifetime: 1 }
  })
})
afterAll(() => simulator.close())
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "meraki-oauth-"))
})
afterEach(() => rmSync(home, { recursive: true }))

const ask = (args: ReadonlyArray<string>, around: Around = {}) =>
  meraki(args, { home, ...around, env: { MERAKI_BASE_URL: simulator.url, ...around.env } })
const endpoint = () => simulator.oauth.tokenUrl.replace(/token$/, "")
const tokens = () => join(home, ".config/meraki/tokens/default.json")

/** Logs in, and does with the page of consent what an administrator does. */
const login = async (
  visit: (page: URL) => Promise<unknown>,
  more: ReadonlyArray<string> = [],
  secret = simulator.oauth.clientSecret
) => {
  const redirect = `http://127.0.0.1:${await unusedPort()}/callback`
  let isVisited = false
  const args = ["auth", "login", "--file", "--oauth", "--client-id", simulator.oauth.clientId]
  return ask([...args, "--oauth-endpoint", endpoint(), "--redirect-uri", redirect, ...more], {
    env: { MERAKI_OAUTH_CLIENT_SECRET: secret },
    watch: (stderr) => {
      const [page] = /^http\S+$/m.exec(stderr) ?? []
      if (page === undefined || isVisited) return
      isVisited = true
      void visit(new URL(page))
    }
  })
}

describe("OAuth", () => {
  it("takes the consent of an administrator, renews its tokens, and makes them worthless at the end", async () => {
    const { code, stderr } = await login((page) => fetch(page))
    assert.strictEqual(code, 0, stderr)
    assert.match(stderr, /Open this page as an administrator, and consent:/)
    assert.match(stderr, /is kept in a file that you alone can read, as profile default/)
    assert.strictEqual(statSync(tokens()).mode & 0o777, 0o600)
    const before = readFileSync(tokens(), "utf8")
    await new Promise((resolve) => setTimeout(resolve, 1100))
    // Both find a token that has expired, and it is renewed once.
    const both = await Promise.all([ask(["organizations", "list"]), ask(["organizations", "list"])])
    for (const each of both) assert.deepStrictEqual([each.code, each.stderr], [0, ""])
    assert.notStrictEqual(readFileSync(tokens(), "utf8"), before)
    const status = await ask(["auth", "status", "--jq", ".[0].key"])
    assert.strictEqual(status.stdout, "OAuth, file\n")
    const out = await ask(["auth", "logout"])
    assert.strictEqual(out.code, 0)
    assert.notInclude(out.stderr, "not revoked")
    assert.isFalse(existsSync(tokens()))
    assert.deepStrictEqual(readdirSync(join(home, ".config/meraki/tokens")), [])
    assert.strictEqual((await ask(["organizations", "list"])).code, 3)
  })

  it("asks for reads alone, or for the scopes that are named", async () => {
    const asked: Array<string> = []
    const visit = (page: URL) => {
      asked.push(page.searchParams.get("scope") ?? "")
      return fetch(page)
    }
    await login(visit)
    await login(visit, ["--scope", "dashboard:general:config:write"])
    assert.isTrue(asked[0]?.split(" ").every((scope) => scope.endsWith(":read")))
    assert.strictEqual(asked[1], "dashboard:general:config:write")
  })

  it("sends away whoever comes without the state, and waits on", async () => {
    const { code } = await login(async (page) => {
      const redirect = new URL(page.searchParams.get("redirect_uri") ?? "")
      const forged = await fetch(`${redirect.href}?code=stolen&state=guessed`)
      assert.strictEqual(forged.status, 400)
      assert.strictEqual((await fetch(new URL("/elsewhere", redirect))).status, 404)
      await fetch(page)
    })
    assert.strictEqual(code, 0)
  })

  it("keeps nothing when there is no consent, or the application is not known", async () => {
    const denied = await login(async (page) => {
      const redirect = page.searchParams.get("redirect_uri")
      return fetch(`${redirect}?error=access_denied&state=${page.searchParams.get("state")}`)
    })
    assert.strictEqual(denied.code, 3)
    assert.match(denied.stderr, /there is no consent: access_denied/)
    const wrong = await login((page) => fetch(page), [], "another secret")
    assert.strictEqual(wrong.code, 3, wrong.stderr)
    assert.notInclude(wrong.stderr, "another secret")
    assert.isFalse(existsSync(join(home, ".config/meraki/profiles.json")))
  })

  it("ends on this machine alone, and needs the id of an application", async () => {
    const elsewhere = await login((page) => fetch(page), ["--redirect-uri", "http://evil.example/callback"])
    assert.strictEqual(elsewhere.code, 2)
    assert.match(elsewhere.stderr, /has to be on this machine/)
    assert.match((await ask(["auth", "login", "--oauth"])).stderr, /needs the --client-id/)
  })
})
