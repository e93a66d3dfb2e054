/** Retries: options for a client and for a call, and the same decisions for retries made by other means. */
import { decideRetry, Meraki } from "@effect-meraki/promise"

/** Answers the first request as an overloaded service does, and the one after a creation as if it was not known yet. */
let requests = 0
let isNew = false
const busyAtFirst: typeof globalThis.fetch = (input, init) => {
  if (requests++ === 0) return Promise.resolve(new Response("busy", { status: 503 }))
  const answer = isNew ? Promise.resolve(Response.json({ errors: ["Not found"] }, { status: 404 })) : fetch(input, init)
  isNew = init?.method === "POST"
  return answer
}

const meraki = new Meraki({
  apiKey: process.env["MERAKI_DASHBOARD_API_KEY"],
  baseUrl: process.env["MERAKI_BASE_URL"],
  retry: { retries: 10, maxElapsed: 900_000 }, // times are milliseconds
  logger: { ...console, debug: () => undefined, warn: (line) => console.log(line.replace(/ in \d+ ms$/, "")) },
  fetch: busyAtFirst
})

const organizations = await meraki.organizations.getOrganizations()
console.log(`${organizations.length} organizations`)

// One attempt, and an answer within 5 seconds.
const result = await meraki.safe.networks.getNetwork({ networkId: "N_0" }, { retry: false, timeout: 5000 })
if (!result.ok) console.log(`${result.error._tag} after ${result.error.attempts} attempt`)

// A network that was just created is not known everywhere yet.
const organizationId = organizations[0]?.id ?? ""
const { id } = await meraki.organizations.createOrganizationNetwork(
  { organizationId, name: "Warehouse", productTypes: ["switch"] },
  { retryOn: (error) => error._tag === "BadGateway" } // most likely never reached Dashboard; if it did, there are two
)
const found = await meraki.networks.getNetwork({ networkId: id }, { retryOn: (error) => error._tag === "NotFound" })
console.log(`found ${found.name}`)

const decide = decideRetry({ retries: 3, retryOn: (error) => error instanceof RangeError })

/** Runs a job, and again when the failure is one that the client retries, or a RangeError. */
const withRetries = async <A>(job: () => Promise<A>, retry = 1, started = performance.now()): Promise<A> => {
  try {
    return await job()
  } catch (error) {
    const elapsed = performance.now() - started
    const decision = decide(error, { retry, elapsed, random: Math.random() })
    if (decision === undefined) throw error
    await new Promise((resolve) => setTimeout(resolve, decision.delay))
    return withRetries(job, decision.retry + 1, started)
  }
}

const job = () => meraki.organizations.getOrganizations({}, { retry: false })
console.log(`${(await withRetries(job)).length} organizations again`)

await meraki.close()
