/** An application of OAuth 2: the consent of an administrator, and a client whose tokens renew themselves. */
import { Meraki, NoCredential } from "@effect-meraki/promise"
import {
  authorizeUrl,
  exchangeCode,
  isOAuthError,
  type RedisClient,
  redisStore,
  refreshing,
  revoke,
  type TokenStore
} from "@effect-meraki/promise/oauth"
import { mkdtemp, readFile, rename, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"

const baseUrl = process.env["MERAKI_BASE_URL"] ?? ""
const endpoint = new URL("/oauth/", baseUrl).href // of the simulator; left out, it is Cisco's
const application = { clientId: "simulated-client", clientSecret: "simulated-secret", endpoint }
const redirectUri = "https://app.example.com/done"

/** A file of one process, which others cannot read. A crash leaves the old text or the new one. */
const file = join(await mkdtemp(join(tmpdir(), "tokens-")), "tokens.json")
const store: TokenStore = {
  load: () => readFile(file, "utf8").catch(() => undefined),
  save: async (text) => {
    await writeFile(`${file}.new`, text, { mode: 0o600, flush: true })
    await rename(`${file}.new`, file)
  }
}

/** A store that several processes share; one of them renews the tokens for all. */
export const sharedStore = (client: RedisClient) => redisStore({ client })

/** Where the administrator is sent. The state is kept in the session, and compared when the administrator is back. */
const consentUrl = (state: string) =>
  authorizeUrl({
    clientId: application.clientId,
    redirectUri,
    scopes: ["dashboard:general:config:read"],
    state,
    endpoint
  })

/** What the page at the redirect URI does with the code. */
const consented = async (code: string): Promise<string> => {
  const { expiresAt, scopes } = await exchangeCode({ ...application, code, redirectUri, store })
  return `${scopes.join(" ")}, for ${Math.round((expiresAt.getTime() - Date.now()) / 60_000)} minutes`
}

/** Stands for the administrator and the browser, which say yes. */
const state = crypto.randomUUID()
const response = await fetch(consentUrl(state), { redirect: "manual" })
const returned = new URL(response.headers.get("location") ?? "").searchParams
if (returned.get("state") !== state) throw new Error("somebody else's consent")
console.log(await consented(returned.get("code") ?? ""))

/** The client of a program that runs later, or for long. */
await using apiKey = refreshing({ ...application, store })
await using meraki = new Meraki({ apiKey, baseUrl })
console.log(`${(await meraki.organizations.getOrganizations()).length} organizations`)

await revoke({ ...application, store })

/** Tells the failure that only an administrator can mend from all others. */
try {
  await meraki.organizations.getOrganizations()
} catch (error) {
  const cause = error instanceof NoCredential ? error.cause : undefined
  if (isOAuthError(cause) && cause._tag === "ConsentNeeded") console.log("an administrator has to consent")
  else throw error
}
