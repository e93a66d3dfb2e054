// Posts bodies of 1 MB to a receiver: 1,000 from 20 connections, or `--posts N`. Half of them are handled, the others are
// refused in every way. Fails when the receiver's memory grows with them.
import { fork } from "node:child_process"
import { once } from "node:events"
import { Agent, request } from "node:http"
import { performance } from "node:perf_hooks"
import { parseArgs } from "node:util"

const { values } = parseArgs({ options: { posts: { type: "string", default: "1000" } } })
const posts = Number(values.posts)
const connections = 20
const sharedSecret = "a long random text"

/** What the process of the receiver says of itself. */
interface Sample {
  readonly heap: number
  readonly rss: number
  readonly external: number
  readonly handled: number
}

// A process of its own, so that only the receiver's memory is measured.
const receiver = fork(new URL("soakReceiver.ts", import.meta.url), { execArgv: ["--expose-gc"] })
const [{ port }] = (await once(receiver, "message")) as [{ readonly port: number }]

const sample = async (): Promise<Sample> => {
  receiver.send("sample")
  const [said] = (await once(receiver, "message")) as [Sample]
  return said
}

const size = 1_000_000
const filler = "x".repeat(size)

/** The body of the `number`th post, of about 1 MB. */
const bodyOf = (number: number, own: object = {}): string => {
  const event = { sharedSecret, sentAt: new Date().toISOString(), alertId: `${number}`, alertData: { number }, ...own }
  return `${JSON.stringify(event).slice(0, -1)},"notes":"${filler.slice(0, size - 1000)}"}`
}

const json = { "content-type": "application/json" }

interface Post {
  readonly body: string
  readonly headers?: Record<string, string>
  readonly status: number
}

/** Ways to be refused. */
const refused: ReadonlyArray<(number: number) => Post> = [
  (number) => ({ body: bodyOf(number, { sharedSecret: "wrong" }), status: 401 }),
  (number) => ({ body: bodyOf(number, { sentAt: "2020-01-01T00:00:00Z" }), status: 401 }),
  (number) => ({ body: bodyOf(number).slice(0, -1), status: 400 }),
  (number) => ({ body: `${bodyOf(number)}${" ".repeat(1000)}`, status: 413 }),
  (number) => ({ body: bodyOf(number), headers: { "content-encoding": "gzip" }, status: 415 }),
  // Handled before: accepted, and not handled again.
  () => ({ body: bodyOf(0), status: 204 })
]

const postOf = (number: number): Post =>
  number % 2 === 0
    ? { body: bodyOf(number), status: 204 }
    : (refused[(number >> 1) % refused.length]?.(number) ?? { body: "", status: 400 })

const agent = new Agent({ keepAlive: true, maxSockets: connections })

const send = ({ body, headers }: Post): Promise<number> =>
  new Promise((resolve, reject) => {
    const sending = request(
      { agent, port, method: "POST", headers: { ...json, ...headers, "content-length": Buffer.byteLength(body) } },
      (response) => {
        response.resume()
        response.once("end", () => resolve(response.statusCode ?? 0))
      }
    )
    sending.once("error", reject)
    sending.end(body)
  })

const problems: Array<string> = []
let next = 0
const worker = async (until: number): Promise<void> => {
  while (next < until) {
    const number = next++
    const post = postOf(number)
    const status = await send(post)
    if (status !== post.status) problems.push(`post ${number} was answered with ${status}, not ${post.status}`)
  }
}
const run = (until: number): Promise<unknown> => Promise.all(Array.from({ length: connections }, () => worker(until)))

const megabytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(1)
const show = (done: number, { external, heap, rss }: Sample): void =>
  console.log(
    `${String(done).padStart(6)} posts  heap ${megabytes(heap)} MB  outside of it ${megabytes(external)} MB  resident ${megabytes(rss)} MB`
  )

// The first fifth warms up: code is compiled, and buffers find their size.
await run(Math.ceil(posts / 5))
const before = await sample()
show(next, before)
const started = performance.now()
const from = next
let last = before
for (let step = 2; step <= 5; step++) {
  await run(Math.ceil((posts * step) / 5))
  last = await sample()
  show(next, last)
}
const seconds = (performance.now() - started) / 1000

const growth = last.heap + last.external - before.heap - before.external
const expected = Math.ceil(posts / 2)
if (last.handled !== expected) problems.push(`${last.handled} events were handled, not ${expected}`)
// A tenth of what was posted at a time: nothing of the bodies may be kept.
if (growth > (connections * size) / 10) problems.push(`the memory grew by ${megabytes(growth)} MB`)
console.log(
  `growth ${megabytes(growth)} MB, ${Math.round((next - from) / seconds)} posts a second, ${last.handled} handled once each`
)
for (const problem of problems.slice(0, 10)) console.error(problem)
agent.destroy()
receiver.kill()
await once(receiver, "exit")
process.exitCode = problems.length === 0 ? 0 : 1
