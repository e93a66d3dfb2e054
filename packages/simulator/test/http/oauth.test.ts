import { describe, expect, it } from "vitest"
import { simulated } from "../support/ask.ts"

const redirectUri = "https://app.example.com/done"

const setUp = (options: Parameters<typeof simulated>[0] = {}) => {
  let time = Date.UTC(2026, 0, 1)
  const simulator = simulated({ now: () => time, ...options })
  const { fetch, oauth } = simulator
  const basic = `Basic ${Buffer.from(`${oauth.clientId}:${oauth.clientSecret}`).toString("base64")}`
  const post = async (url: string, form: { readonly [name: string]: string }, authorization = basic) => {
    const response = await fetch(url, { method: "POST", headers: { authorization }, body: new URLSearchParams(form) })
    return { status: response.status, body: (await response.json()) as { readonly [name: string]: string | number } }
  }
  const authorize = async (scope = ""): Promise<string> => {
    const query = { response_type: "code", client_id: oauth.clientId, redirect_uri: redirectUri, state: "s", scope }
    const answer = await fetch(`${oauth.authorizeUrl}?${new URLSearchParams(query)}`)
    const location = new URL(answer.headers.get("location") ?? "")
    expect([answer.status, location.searchParams.get("state")]).toEqual([302, "s"])
    return location.searchParams.get("code") ?? ""
  }
  const exchange = (code: string) =>
    post(oauth.tokenUrl, { grant_type: "authorization_code", code, redirect_uri: redirectUri })
  const refresh = (token: unknown) =>
    post(oauth.tokenUrl, { grant_type: "refresh_token", refresh_token: String(token) })
  const get = async (token: unknown, path = "/organizations") =>
    (await simulator.ask("GET", path, undefined, { authorization: `Bearer ${String(token)}` })).status
  const pass = (seconds: number) => {
    time += seconds * 1000
  }
  return { ...simulator, post, authorize, exchange, refresh, get, pass }
}

describe("OAuth", () => {
  it("gives tokens for a code, once, to the application alone", async () => {
    const { authorize, exchange, get, oauth, post } = setUp()
    const code = await authorize()
    const form = { grant_type: "authorization_code", code, redirect_uri: redirectUri }
    expect((await post(oauth.tokenUrl, form, "Basic bm9ib2R5Og==")).status).toBe(401)
    const { body, status } = await exchange(code)
    expect([status, body["token_type"], body["expires_in"]]).toEqual([200, "bearer", 3600])
    expect(await get(body["access_token"])).toBe(200)
    expect(await exchange(code)).toEqual({ status: 400, body: { error: "invalid_grant" } })
  })

  it("knows an application whose id and secret are encoded, as the standard wants it, or not", async () => {
    const { oauth, post } = setUp({ oauth: { clientId: "app/1", clientSecret: "a+b c" } })
    const form = { grant_type: "authorization_code", code: "none" }
    const statusOf = async (given: string) =>
      (await post(oauth.tokenUrl, form, `Basic ${Buffer.from(given).toString("base64")}`)).status
    expect(await statusOf("app/1:a+b c")).toBe(400)
    expect(await statusOf("app%2F1:a%2Bb%20c")).toBe(400)
    expect(await statusOf("app/1:a+b")).toBe(401)
  })

  it("forgets a code after ten minutes, and an access token after an hour", async () => {
    const { authorize, exchange, get, pass } = setUp()
    const late = await authorize()
    pass(601)
    expect((await exchange(late)).status).toBe(400)
    const { body } = await exchange(await authorize())
    pass(3599)
    expect(await get(body["access_token"])).toBe(200)
    pass(2)
    expect(await get(body["access_token"])).toBe(401)
  })

  it("gives another refresh token each time, and refuses the old one", async () => {
    const { authorize, exchange, get, pass, refresh } = setUp()
    const first = (await exchange(await authorize())).body
    pass(3601)
    const second = await refresh(first["refresh_token"])
    expect(second.status).toBe(200)
    expect(second.body["refresh_token"]).not.toBe(first["refresh_token"])
    expect(await get(second.body["access_token"])).toBe(200)
    expect(await refresh(first["refresh_token"])).toEqual({ status: 400, body: { error: "invalid_grant" } })
    pass(91 * 86_400)
    expect((await refresh(second.body["refresh_token"])).status).toBe(400)
  })

  it("revokes a refresh token with its access token, at once or after a while", async () => {
    for (const revocationDelay of [0, 600]) {
      const { authorize, exchange, get, oauth, pass, post, refresh } = setUp({ oauth: { revocationDelay } })
      const { body } = await exchange(await authorize())
      expect((await post(oauth.revokeUrl, { token: String(body["refresh_token"]) })).status).toBe(200)
      expect(await get(body["access_token"])).toBe(revocationDelay === 0 ? 401 : 200)
      pass(601)
      expect(await get(body["access_token"])).toBe(401)
      expect((await refresh(body["refresh_token"])).status).toBe(400)
    }
  })

  it("allows what the scopes of a token name", async () => {
    const { authorize, exchange, get, json, network, organization } = setUp()
    const scope = "dashboard:general:config:read"
    const { body } = await exchange(await authorize(scope))
    expect(body["scope"]).toBe(scope)
    expect(await get(body["access_token"], `/networks/${network.id}`)).toBe(200)
    expect(await get(body["access_token"], `/networks/${network.id}/wireless/ssids`)).toBe(403)
    const requests = await json("GET", `/organizations/${organization.id}/apiRequests`)
    expect(requests.map(({ client }) => client)).toContainEqual({ id: "simulated-client", type: "oauth" })
  })
})
