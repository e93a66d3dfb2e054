import * as MerakiClient from "@effect-meraki/core/MerakiClient"
import * as RetryPolicy from "@effect-meraki/core/RetryPolicy"
import * as Transport from "@effect-meraki/core/Transport"
import { Meraki } from "@effect-meraki/promise"
import { Simulator } from "@effect-meraki/simulator"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { readFileSync } from "node:fs"
import { assert, describe, it } from "vitest"

const read = (path: string) => readFileSync(new URL(`../../../docs/${path}`, import.meta.url), "utf8")
const page = read("from-python.md")

/** Without what a formatter adds. */
const bare = (text: string) => text.replaceAll(/\s+/g, " ").replaceAll("( ", "(").replaceAll(" )", ")")
const programs = ["promise", "effect"].map((face) => bare(read(`examples/moving/python-${face}.ts`)))

/** The cells of the tables under a heading. */
const rowsOf = (heading: string): ReadonlyArray<ReadonlyArray<string>> => {
  const [, section = ""] = page.split(`\n## ${heading}\n`)
  return (section.split("\n## ")[0] ?? "")
    .split("\n")
    .filter((line) => /^\| [^-]/.test(line))
    .slice(1)
    .map((line) => line.split("|").slice(1, -1))
}
const codeIn = (cell: string) => Array.from(cell.matchAll(/`([^`]+)`/g), ([, code = ""]) => code)

type Simulated = ReturnType<typeof Simulator.handler>

const calls = rowsOf("Calls")
/** The operation that a row is about. */
const operationOf = ([python = ""]: ReadonlyArray<string>) => /dashboard\.\w+\.(\w+)\(/.exec(python)?.[1]

const simulate = () =>
  Simulator.handler({
    organizations: 2,
    networksPerOrganization: 4,
    devicesPerNetwork: 3,
    limits: false,
    speed: 1000
  })

describe("the page for those who come from Python", () => {
  it("has 30 calls and more, all of them of the programs beside it", () => {
    assert.isAtLeast(calls.length, 30)
    for (const row of [...calls, ...rowsOf("What takes several calls in Python")])
      for (const [face, program] of programs.entries())
        for (const code of codeIn(row.at(face - 2) ?? "")) assert.include(program, code)
  })

  it("has options of the programs beside it", () => {
    const rows = rowsOf("Options of the client")
    assert.isAtLeast(rows.length, 25)
    for (const [, ...faces] of rows)
      for (const [face, program] of programs.entries())
        for (const code of codeIn(faces[face] ?? "")) assert.include(program, code)
  })

  it("has every option of the Python client", () => {
    const named = codeIn(
      rowsOf("Options of the client")
        .map(([python]) => python)
        .join()
    )
    assert.includeMembers(named, [
      "api_key",
      "base_url",
      "custom_headers",
      "single_request_timeout",
      "certificate_path",
      "requests_proxy",
      "wait_on_rate_limit",
      "nginx_429_retry_wait_time",
      "action_batch_retry_wait_time",
      "network_delete_retry_wait_time",
      "retry_4xx_error",
      "retry_4xx_error_wait_time",
      "maximum_retries",
      "output_log",
      "log_path",
      "log_file_prefix",
      "print_console",
      "suppress_logging",
      "simulate",
      "be_geo_id",
      "caller",
      "use_iterator_for_get_pages",
      "inherit_logging_config",
      "validate_kwargs",
      "smart_flow_enabled",
      "smart_flow_org_rate",
      "smart_flow_global_rate",
      "smart_flow_cache_mode",
      "smart_flow_cache_path",
      "smart_flow_cache_ttl",
      "smart_flow_logging",
      "maximum_concurrent_requests"
    ])
  })

  it("shows code of the programs beside it", () => {
    const shown = Array.from(page.matchAll(/```ts\n([^]*?)```/g), ([, code = ""]) => bare(code))
    assert.lengthOf(shown, 2)
    for (const code of shown) assert.isTrue(programs.some((program) => program.includes(code.trim())))
  })
})

/** The programs, which belong to another project. */
const programOf = async (face: string) =>
  (await import(new URL(`../../../docs/examples/moving/python-${face}.ts`, import.meta.url).href)) as unknown
type Calls<Call> = ReadonlyArray<Call>
type Call = Effect.Effect<unknown, unknown, MerakiClient.MerakiClient>

const clientOf = ({ apiKey, fetch, url }: Pick<Simulated, "apiKey" | "fetch" | "url">) =>
  MerakiClient.layer({ apiKey, baseUrl: url, retry: RetryPolicy.none }).pipe(
    Layer.provide(Layer.succeed(Transport.Transport, Transport.makeFetch(fetch)))
  )

/** Makes each call with a Dashboard of its own, and asserts that it is the operation that Python names. */
const assertCalls = async (made: ReadonlyArray<(simulator: Simulated) => Promise<unknown>>) => {
  assert.lengthOf(made, calls.length)
  for (const [at, make] of made.entries()) {
    const simulator = simulate()
    const failure = await make(simulator)
    assert.isFalse(failure instanceof TypeError || Object(failure)._tag === "InvalidInput", String(failure))
    const asked = simulator.calls.map(({ operation }) => operation)
    assert.include(asked, operationOf(calls[at] ?? []))
  }
}

describe("the calls of the page", () => {
  it("are made with Promises, each to the operation that Python names", async () => {
    const { calls } = (await programOf("promise")) as {
      readonly calls: (meraki: Meraki) => Calls<() => Promise<unknown>>
    }
    const made = calls(new Meraki({ apiKey: "unused" })).map((_, at) => ({ apiKey, fetch, url }: Simulated) => {
      const meraki = new Meraki({ apiKey, baseUrl: url, fetch, retry: false })
      return Promise.resolve(calls(meraki)[at]?.()).catch((error: unknown) => error)
    })
    await assertCalls(made)
  })

  it("are made with Effect, each to the operation that Python names", async () => {
    const { calls } = (await programOf("effect")) as { readonly calls: Calls<Call> }
    const made = calls.map((call) => (simulator: Simulated) => {
      const failure = Effect.orElseSucceed(Effect.flip(call), () => undefined)
      return Effect.runPromise(Effect.provide(failure, clientOf(simulator)))
    })
    await assertCalls(made)
  })

  it("that take several in Python end well", async () => {
    const { apiKey, fetch, url } = simulate()
    const { more } = (await programOf("promise")) as { readonly more: (meraki: Meraki) => Calls<() => unknown> }
    for (const call of more(new Meraki({ apiKey, baseUrl: url, fetch }))) assert.isDefined(await call())
    const ofEffect = (await programOf("effect")) as { readonly more: Calls<Call>; readonly found: Call }
    const client = clientOf({ apiKey, fetch, url })
    for (const call of ofEffect.more) assert.isDefined(await Effect.runPromise(Effect.provide(call, client)))
    assert.isUndefined(await Effect.runPromise(Effect.provide(ofEffect.found, client)))
  })
})
