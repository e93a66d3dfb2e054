/** Keys that a program asks for: from its secret store, for a while, and anew after a 401. */
import { type CredentialRequest, Meraki, NoCredential } from "@effect-meraki/promise"

const baseUrl = process.env["MERAKI_BASE_URL"]

/** What the secret store of the application has under a name; here, the environment stands for it. */
const secret = async (name: string): Promise<string> => process.env[name] ?? ""

const meraki = new Meraki({ apiKey: () => secret("MERAKI_DASHBOARD_API_KEY"), baseUrl })
console.log(`${(await meraki.organizations.getOrganizations()).length} organizations`)

/** A store that lends keys for an hour, and remembers them. A key that the API has refused is not lent again. */
let questions = 0
const lend = async ({ refused }: CredentialRequest) => {
  questions++
  if (refused !== undefined) console.warn("a key was refused, another one is lent")
  return { key: await secret("MERAKI_DASHBOARD_API_KEY"), expiresAt: Date.now() + 3_600_000 }
}

const lent = new Meraki({ apiKey: lend, baseUrl })
await Promise.all([lent, lent, lent].map((client) => client.organizations.getOrganizations()))
console.log(`${questions} question`)

const sealed = new Meraki({ apiKey: () => Promise.reject(new Error("the vault is sealed")), baseUrl })
try {
  await sealed.organizations.getOrganizations()
} catch (error) {
  if (error instanceof NoCredential) console.log(error.message)
}
