/** What an application of OAuth asks of the simulated authorization server. */
import { startSimulator } from "@effect-meraki/simulator"

await using simulator = await startSimulator({ organizations: 1, networksPerOrganization: 1 })

const { authorizeUrl, clientId, clientSecret, tokenUrl } = simulator.oauth
const query = { response_type: "code", client_id: clientId, redirect_uri: "https://app.example.com/", scope: "" }
const redirect = await fetch(`${authorizeUrl}?${new URLSearchParams(query)}`, { redirect: "manual" })
const code = new URL(redirect.headers.get("location") ?? "").searchParams.get("code") ?? ""
const answer = await fetch(tokenUrl, {
  method: "POST",
  headers: { authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString("base64")}` },
  body: new URLSearchParams({ grant_type: "authorization_code", code, redirect_uri: "https://app.example.com/" })
})
console.log(answer.status, Object.keys((await answer.json()) as object).includes("refresh_token"))
