/** A log file of what the client does, a line of JSON for each request and retry. */
import { type LogFacts, Meraki } from "@effect-meraki/promise"
import { createWriteStream } from "node:fs"
import { finished } from "node:stream/promises"

const file = createWriteStream("meraki.log", { flags: "a", mode: 0o600 })
const writing = (level: string) => (message: string, facts: LogFacts) =>
  void file.write(`${JSON.stringify({ at: new Date(), level, message, ...facts })}\n`)
const logger = {
  debug: writing("debug"),
  info: writing("info"),
  warn: writing("warn"),
  error: writing("error")
}

const { MERAKI_DASHBOARD_API_KEY: apiKey, MERAKI_BASE_URL: baseUrl } = process.env
const meraki = new Meraki({ apiKey, baseUrl, logger })
const organizations = await meraki.organizations.getOrganizations()
console.log(`${organizations.length} organizations`)

file.end()
await finished(file)
