/** Retries: options for a client and for a call, and the same decisions for retries made by other means. */
import { decideRetry, Meraki } from "@effect-meraki/promise"

/** Answers the first request as an overloaded service does, and each network's first one as if there was none yet. */
const seen = new Set<string>()
const busyAtFirst: typeof globalThis.fetch = (input, init) => {
  const url = String(input)
  const isBusy = seen.size === 0
  const isNew = /\/networks\/\w+$/.test(url) && !seen.has(url)
  seen.add(url)
  if (isBusy) return Promise.resolve(new Response("busy", { status: 503 }))
  return isNew ? Promise.resolve(Response.json({ errors: ["Not found"] }, { status: 404 })) : fetch(input, init)
}

/** A client for a nightly job: it keeps trying for longer. */
const patient = new Meraki({
  apiKey: process.env["MERAKI_DASHBOARD_API_KEY"],
  baseUrl: process.env["MERAKI_BASE_URL"],
  retry: { retries: 10, maxElapsed: 900_000 } // times are milliseconds
})

/** Each retry is a warning, which is printed here. */
const meraki = patient.withOptions({
  logger: { ...console, debug: () => undefined, warn: (line) => console.log(line.replace(/ in \d+ ms$/, "")) },
  fetch: busyAtFirst
})

const organizations = await meraki.organizations.getOrganizations()
console.log(`${organizations.length} organizations`)
const organizationId = organizations[0]?.id ?? ""

/** A single attempt. */
const once = (networkId: string) => meraki.safe.networks.getNetwork({ networkId }, { retry: false })

/** Repeats this POST even where the network may then exist twice. */
const created = (name: string) =>
  meraki.organizations.createOrganizationNetwork(
    { organizationId, name, productTypes: ["switch"] },
    { retry: { retryPost: true } }
  )

const failure = await once("N_0")
if (!failure.ok) console.log(`${failure.error._tag} after ${failure.error.attempts} attempt`)

/** Reads a network that was just created, and that is not known everywhere yet. */
const settled = (networkId: string) =>
  meraki.networks.getNetwork({ networkId }, { retryOn: (error) => error._tag === "NotFound" })

/** Also repeats this POST after a 502, which most likely never reached Dashboard. If it did, the network exists twice. */
const createdAnyway = (name: string) =>
  meraki.organizations.createOrganizationNetwork(
    { organizationId, name, productTypes: ["switch"] },
    { retryOn: (error) => error._tag === "BadGateway" }
  )

const annex = await createdAnyway("Annex")
console.log(`found ${(await settled(annex.id)).name}`)
console.log(`created ${(await created("Warehouse")).name}`)

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

await patient.close()
