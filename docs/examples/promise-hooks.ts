/** What a program is told of its calls: hooks, and log lines with facts. */
import { type LogFacts, Meraki } from "@effect-meraki/promise"

const slow: Array<string> = []

await using meraki = new Meraki({
  apiKey: process.env["MERAKI_DASHBOARD_API_KEY"],
  baseUrl: process.env["MERAKI_BASE_URL"],
  onRequest: ({ attempt, operation }) => console.log(`${operation}, attempt ${attempt}`),
  onResponse: ({ duration, operation, status }) => {
    if (status === 200 && duration > 5000) slow.push(operation)
  },
  onRetry: ({ error, wait }) => console.log(`again in ${wait} ms, after a ${error}`),
  onError: ({ error, networkId, status }) => console.log(`failed: ${error} (${status}) of ${networkId}`)
})
await meraki.safe.networks.getNetwork({ networkId: "N_0" })

/** A logger of an application: the line, and what it is about. */
const write = (level: string) => (message: string, facts: LogFacts) =>
  console.log(
    JSON.stringify({ level, operation: facts["operation"], status: facts["status"], text: message.length > 0 })
  )

const logging = meraki.withOptions({
  logger: { debug: write("debug"), info: write("info"), warn: write("warn"), error: write("error") }
})
await logging.organizations.getOrganizations()
