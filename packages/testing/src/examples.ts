/** The programs in `docs/examples` and beside them, run as their readers would. */
import { readdirSync, readFileSync } from "node:fs"
import { assert, vi } from "vitest"
import { isLeftOut, startProxied } from "./proxy.ts"

const docs = new URL("../../../docs/", import.meta.url)

/** The files of a folder, by their names. */
export const filesIn = (folder: URL): ReadonlyArray<readonly [name: string, file: URL]> =>
  readdirSync(folder).map((name) => [name, new URL(name, folder)])

/** The examples in `docs/examples` whose names begin so. */
export const examples = (prefix: string) =>
  filesIn(new URL("examples/", docs)).filter(([name]) => name.startsWith(prefix) && name.endsWith(".ts"))

/** Runs a program. Returns the lines it printed. */
const run = async (file: URL): Promise<ReadonlyArray<string>> => {
  const log = vi.spyOn(console, "log").mockReturnValue(undefined)
  try {
    await import(file.href)
    return log.mock.calls.map(([line]) => String(line))
  } finally {
    log.mockRestore()
  }
}

/** Runs a program against a simulator, and asserts what it prints. */
export const assertPrints = async (
  file: URL,
  simulator: { readonly apiKey: string; readonly url: string },
  lines: ReadonlyArray<string | RegExp> = []
): Promise<void> => {
  vi.stubEnv("MERAKI_DASHBOARD_API_KEY", simulator.apiKey)
  vi.stubEnv("MERAKI_BASE_URL", simulator.url)
  try {
    const printed = await run(file)
    assert.strictEqual(printed.length, lines.length, printed.join("\n"))
    lines.forEach((line, index) => {
      if (typeof line === "string") assert.strictEqual(printed[index], line)
      else assert.match(printed[index] ?? "", line)
    })
  } finally {
    vi.unstubAllEnvs()
  }
}

/** The same with the simulator behind TLS and a proxy. Without OpenSSL, which makes the certificate, it is left out. */
export const assertPrintsOverProxy = async (
  file: URL,
  simulator: { readonly apiKey: string; readonly url: string },
  lines?: ReadonlyArray<string | RegExp>
): Promise<void> => {
  if (isLeftOut) return
  await using way = await startProxied(simulator.url)
  vi.stubEnv("HTTPS_PROXY", way.proxy)
  vi.stubEnv("MERAKI_CA", way.caFile)
  await assertPrints(file, { apiKey: simulator.apiKey, url: way.url }, lines)
  assert.isAbove(way.tunnels.length, 0)
}

/** Asserts that a page of the documentation shows code, all of it out of these programs. */
export const assertShows = (page: string, programs: ReadonlyArray<readonly [name: string, file: URL]>): void => {
  const sources = programs.map(([, file]) => readFileSync(file, "utf8"))
  const text = readFileSync(new URL(page, docs), "utf8")
  const shown = Array.from(text.matchAll(/```ts\n([\s\S]*?)```/g), ([, code = ""]) => code)
  assert.isAtLeast(shown.length, 3)
  for (const code of shown) {
    assert.isTrue(
      sources.some((source) => source.includes(code)),
      `no example holds\n${code}`
    )
  }
}
