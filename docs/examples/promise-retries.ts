/** Retries: options for a client and for a call, and the same decisions for retries made by other means. */
import { decideRetry, isMerakiError, Meraki } from "@effect-meraki/promise"

/** Answers the first request as an overloaded service does. */
let requests = 0
const busyAtFirst: typeof globalThis.fetch = (input, init) =>
  requests++ === 0 ? Promise.resolve(new Response("busy", { status: 503 })) : fetch(input, init)

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

const decide = decideRetry({ retries: 3 })

/** Runs a job, and again when the failure is one that the client retries. */
const withRetries = async <A>(job: () => Promise<A>, retry = 1, started = performance.now()): Promise<A> => {
  try {
    return await job()
  } catch (error) {
    if (!isMerakiError(error)) throw error
    const elapsed = performance.now() - started
    const decision = decide(error, { retry, elapsed, random: Math.random() })
    if (decision === undefined) throw error
    await new Promise((resolve) => setTimeout(resolve, decision.delay))
    return withRetries(job, retry + 1, started)
  }
}

const job = () => meraki.organizations.getOrganizations({}, { retry: false })
console.log(`${(await withRetries(job)).length} organizations again`)

await meraki.close()
