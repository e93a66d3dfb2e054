/** Many changes in few requests: an action batch, one with its progress, and a plan. */
import {
  ActionBatchFailed,
  ActionBatchPending,
  type Batches,
  type BatchOptions,
  type BatchResult,
  Meraki
} from "@effect-meraki/promise"

const meraki = new Meraki({
  apiKey: process.env["MERAKI_DASHBOARD_API_KEY"],
  baseUrl: process.env["MERAKI_BASE_URL"]
})

const [organization] = await meraki.organizations.getOrganizations()
const organizationId = organization?.id ?? ""
const networks = await meraki.organizations.getOrganizationNetworks({ organizationId })

const actions = networks.map(({ id: networkId }) =>
  meraki.networks.updateNetwork.action({ networkId, tags: ["branch"] })
)

try {
  const { batches } = await meraki.batch({ organizationId, actions })
  console.log(`${actions.length} changes in ${batches.length} batch`)
} catch (error) {
  if (!(error instanceof ActionBatchFailed)) throw error
  const rest = error.unsent.map((position) => actions[position]) // what to send again
  console.error(`${error.message}; ${rest.length} to go`)
}

const create = meraki.organizations.createOrganizationNetwork
const names = Array.from({ length: 120 }, (_, number) => `Store ${number + 1}`)

const stores = names.map((name) => create.action({ organizationId, name, productTypes: ["switch"] }))
for await (const { completed, created, total } of meraki.batch.progress({ organizationId, actions: stores })) {
  if (completed === total) console.log(`${created.length} networks, the first of them ${created[0]?.uri}`)
}

await using plan = await meraki.batch.plan({ organizationId, actions })
console.log(`${plan.batches.length} batch waits`) // and is discarded here, unless
if (process.argv.includes("--yes")) await meraki.batch.confirm(plan)

/** Follows batches for as long as they take, and says every ten minutes that they are still executing. */
const patiently = async (batches: Batches): Promise<BatchResult> => {
  try {
    return await meraki.batch.confirm(batches, { deadline: 600_000 })
  } catch (error) {
    if (!(error instanceof ActionBatchPending)) throw error
    console.log(error.message)
    return patiently(error)
  }
}

/** Submits failed and unsent actions once more, after `fix` has removed the reason of the failure. */
const resubmitted = async (options: BatchOptions, fix: () => Promise<void>): Promise<BatchResult> => {
  try {
    return await meraki.batch(options)
  } catch (error) {
    if (!(error instanceof ActionBatchFailed)) throw error
    const failed = error.batches.flatMap(({ actions, status }) => (status === "failed" ? actions : []))
    const again = options.actions.filter((_, at) => failed.includes(at) || error.unsent.includes(at))
    console.log(error.message)
    await fix()
    return meraki.batch({ ...options, actions: again })
  }
}

await patiently(await meraki.batch.plan({ organizationId, actions }))
const office = { organizationId, name: "Office", productTypes: ["switch" as const] }
const { id: networkId } = await create(office) // takes the name
const { created } = await resubmitted({ organizationId, actions: [create.action(office)] }, async () => {
  await meraki.networks.deleteNetwork({ networkId })
})
console.log(`${created.length} network after all`)
