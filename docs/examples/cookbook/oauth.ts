/** An application of OAuth 2: `/login` sends an administrator to Cisco, and `/done` shows what the consent opens. */
import { Meraki } from "@effect-meraki/promise"
import { fileStore } from "@effect-meraki/promise/node"
import { authorizeUrl, exchangeCode, refreshing } from "@effect-meraki/promise/oauth"
import { toNode } from "@effect-meraki/promise/webhooks"
import { randomUUID } from "node:crypto"
import { createServer } from "node:http"

const { MERAKI_BASE_URL: baseUrl, OAUTH_ENDPOINT: endpoint, PORT = "3000" } = process.env
const { OAUTH_CLIENT_ID: clientId = "", OAUTH_CLIENT_SECRET: clientSecret = "" } = process.env
const redirectUri = `http://localhost:${PORT}/done`
const application = { clientId, clientSecret, endpoint, store: fileStore("tokens/tokens.json") }

const apiKey = refreshing(application) // renews the tokens, and keeps the next ones
const meraki = new Meraki({ apiKey, baseUrl })
const states = new Set<string>()

const answer = async (request: Request): Promise<Response> => {
  const { pathname, searchParams } = new URL(request.url)
  if (pathname === "/login") {
    const state = randomUUID()
    states.add(state)
    const scopes = ["dashboard:general:config:read"]
    return Response.redirect(authorizeUrl({ clientId, endpoint, redirectUri, scopes, state }))
  }
  if (pathname !== "/done" || !states.delete(searchParams.get("state") ?? ""))
    return new Response(null, { status: 404 })
  await exchangeCode({ ...application, code: searchParams.get("code") ?? "", redirectUri })
  const organizations = await meraki.organizations.getOrganizations()
  return new Response(`${organizations.map(({ name }) => name).join(", ")}\n`)
}

const server = createServer(toNode(answer)) // what is thrown is logged, and answered with 500
server.listen(Number(PORT), "localhost", () => console.log("listening"))
process.once("SIGINT", () => server.close(() => void apiKey.close()))
