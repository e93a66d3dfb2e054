import { updateNetwork } from "@effect-meraki/core/Networks"
import { makeJobs, networks, step } from "@effect-meraki/jobs/promise"

const { MERAKI_BASE_URL, MERAKI_DASHBOARD_API_KEY = "" } = process.env

await using jobs = makeJobs({
  client: { apiKey: MERAKI_DASHBOARD_API_KEY, baseUrl: MERAKI_BASE_URL },
  store: { file: ":memory:" }
})
const id = await jobs.plan({
  name: "a note for every network",
  targets: networks(),
  steps: ({ id, name }) => step(updateNetwork, { networkId: id, notes: `This is ${name}.` }),
  canary: [5]
})
const { state } = await jobs.run(id)
const { total } = await jobs.report(id)
console.log(`${state}: ${total.changed} changed`)
