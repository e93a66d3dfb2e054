// Run with --expose-gc by the test of memory: prints how many clients of a signal that lives on are still there.
import { getEventListeners } from "node:events"
import { Meraki } from "../../src/index.ts"

const clients = 200
const { signal } = new AbortController()
/** Only the client holds its `fetch`. */
const left = new Set<WeakRef<typeof globalThis.fetch>>()

const use = async (number: number): Promise<void> => {
  const fetch = () => Promise.resolve(Response.json([]))
  const meraki = new Meraki({ apiKey: "0".repeat(40), rateLimit: false, fetch, signal })
  left.add(new WeakRef(fetch))
  if (number % 3 === 0) await meraki.organizations.getOrganizations()
  if (number % 3 === 1) for await (const _ of meraki.organizations.getOrganizations.items()) break
}

for (let number = 0; number < clients; number++) await use(number)

const alive = (): number => Array.from(left).filter((client) => client.deref() !== undefined).length

// What the last turns held is let go in a later one.
for (let turn = 0; turn < 100 && alive() > 1; turn++) {
  await new Promise((resolve) => setImmediate(resolve))
  globalThis.gc?.()
}
console.log(JSON.stringify({ clients, alive: alive(), listeners: getEventListeners(signal, "abort").length }))
