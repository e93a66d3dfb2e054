import * as Webhooks from "@effect-meraki/core/Webhooks"
import { startSimulator } from "@effect-meraki/simulator"
import { hostileNames } from "@effect-meraki/testing/hostile"
import { spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { afterEach, assert, beforeEach, describe, it } from "@effect/vitest"
import * as Result from "effect/Result"
import { vi } from "vitest"
import { infer, printSchema } from "../src/infer.ts"
import { run } from "../src/run.ts"

const root = fileURLToPath(new URL("../../../", import.meta.url))
const cache = fileURLToPath(new URL("../node_modules/.cache/", import.meta.url))

let folder = ""
let out = ""
beforeEach(() => {
  // Inside of the package, so that what is written finds Effect.
  mkdirSync(cache, { recursive: true })
  folder = mkdtempSync(join(cache, "webhooks-"))
  out = join(folder, "alerts.ts")
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

const running = async (...argv: ReadonlyArray<string>) => {
  const lines: Array<string> = []
  const code = await run(["webhooks", ...argv], (line) => lines.push(line))
  return { code, lines }
}

const from = (answer: unknown): string => {
  const file = join(folder, "types.json")
  writeFileSync(file, typeof answer === "string" ? answer : JSON.stringify(answer))
  return file
}

/** A module that was written. Its table alone would be taken for a promise if it has a type of the name `then`. */
const written = async (file: string) =>
  (await import(pathToFileURL(file).href)) as { readonly alerts: Webhooks.AlertSchemas }

/** What a receiver with these schemas makes of an alert. */
const received = (alerts: Webhooks.AlertSchemas, alertTypeId: string, alertData: unknown) => {
  const body = JSON.stringify({ sharedSecret: "secret", alertId: "1", alertTypeId, alertData })
  const headers = new Headers({ "content-type": "application/json" })
  const event = Webhooks.verify({ body, headers, now: 0 }, { sharedSecret: "secret", freshness: false, alerts })
  return Result.getOrThrow(event)
}

describe("effect-meraki-codegen webhooks", () => {
  it("writes a Schema for each alert type of an organization, which its examples match", async () => {
    await using simulator = await startSimulator({ organizations: 1, networksPerOrganization: 1 })
    const [organizationId = ""] = simulator.world.organizations.keys()
    vi.stubEnv("MERAKI_DASHBOARD_API_KEY", simulator.apiKey)
    vi.stubEnv("MERAKI_BASE_URL", `${simulator.url}/`)
    const { code, lines } = await running("--organization", organizationId, "--out", out)
    assert.deepStrictEqual([code, lines], [0, [`7 alert types are in ${out}`]])
    assert.deepStrictEqual(await running("--organization", organizationId, "--out", out, "--check"), {
      code: 0,
      lines: [`7 alert types compared: all as in ${out}`]
    })

    const { alerts } = await written(out)
    const response = await fetch(`${simulator.url}/organizations/${organizationId}/webhooks/alertTypes`, {
      headers: { authorization: `Bearer ${simulator.apiKey}` }
    })
    const types = (await response.json()) as ReadonlyArray<{
      readonly alertTypeId: string
      readonly example: { readonly alertData: unknown }
    }>
    for (const { alertTypeId, example } of types) {
      assert.deepInclude(received(alerts, alertTypeId, example.alertData), {
        _tag: "Alert",
        alertData: example.alertData
      })
    }
    const odd = received(alerts, "sensor_alert", { startedAlerting: "yes" })
    assert.deepInclude(odd, { _tag: "UnlistedAlert", alertData: { startedAlerting: "yes" } })
    assert.deepInclude(received(alerts, "cellular_up", { provider: null, more: 1 }), { _tag: "Alert" })
  })

  it("writes types with which a handler knows the data", async () => {
    const types = [
      {
        alertTypeId: "motion_alert",
        alertType: "Motion detected",
        example: { alertData: { imageUrl: "u", count: 1 } }
      },
      {
        alertTypeId: "motion_alert",
        alertType: "Motion detected",
        example: { alertData: { count: "1", zones: [{ id: 5 }] } }
      }
    ]
    assert.strictEqual((await running("--from", from(types), "--out", out)).code, 0)
    writeFileSync(
      join(folder, "handler.ts"),
      `import * as Webhooks from "@effect-meraki/core/Webhooks"
import * as Effect from "effect/Effect"
import { alerts } from "./alerts.ts"

export const receiver = Webhooks.receive({
  sharedSecret: "secret",
  alerts,
  onEvent: (event) => {
    if (event._tag !== "Alert") return Effect.void
    switch (event.alertTypeId) {
      case "motion_alert": {
        const url: string | null | undefined = event.alertData.imageUrl
        const count: string | number | null | undefined = event.alertData.count
        const zone: number | null | undefined = event.alertData.zones?.[0]?.id
        // @ts-expect-error: it is no number
        const wrong: number | null | undefined = event.alertData.imageUrl
        return Effect.log(url, count, zone, wrong)
      }
      case "settings_changed":
        return Effect.log(event.alertData.changes)
      case "cellular_up":
      case "stopped_reporting":
        return Effect.void
      // @ts-expect-error: there is no such type
      case "no_such_alert":
        return Effect.void
    }
  }
})
`
    )
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({
        extends: join(root, "tsconfig.base.json"),
        compilerOptions: {
          noEmit: true,
          composite: false,
          declaration: true,
          allowImportingTsExtensions: true,
          rewriteRelativeImportExtensions: false
        },
        include: ["handler.ts", "alerts.ts"]
      })
    )
    const tsc = join(root, "node_modules/@typescript/native/bin/tsc")
    const { stdout } = spawnSync(process.execPath, [tsc, "-p", folder], { encoding: "utf8" })
    assert.strictEqual(stdout, "")
  })

  it("takes ids and names that mean something to JavaScript for nothing but names", async () => {
    const names = hostileNames.filter((name) => name !== "" && name.length < 1000)
    const data = Object.fromEntries(names.map((name) => [name, { [name]: 1 }]))
    const types = names.map((name) => ({ alertTypeId: name, alertType: `*/ ${name}`, example: { alertData: data } }))
    assert.strictEqual((await running("--from", from(types), "--out", out)).code, 0)
    const { alerts } = await written(out)
    assert.deepStrictEqual(Object.keys(alerts).toSorted(), names.toSorted())
    for (const name of names) {
      assert.deepInclude(received(alerts, name, JSON.parse(JSON.stringify(data))), { _tag: "Alert", alertTypeId: name })
    }
  })

  it("says where it cannot go on, and writes nothing", async () => {
    const problem = async (...argv: ReadonlyArray<string>) => (await running(...argv)).lines.join()
    vi.stubEnv("MERAKI_DASHBOARD_API_KEY", "")
    const wrong: ReadonlyArray<readonly [unknown, string]> = [
      ["{", "is no JSON"],
      [{}, "is no list of alert types"],
      [[], "has no alert types"],
      [[{ alertTypeId: 5 }], "[0]: has no alertTypeId"]
    ]
    for (const [answer, message] of wrong) assert.include(await problem("--from", from(answer), "--out", out), message)
    assert.include(await problem("--out", out), "--organization or --from is needed, one of the two")
    assert.include(await problem("--organization", "1", "--from", "x", "--out", out), "one of the two")
    assert.include(await problem("--organization", "1"), "--out is needed")
    assert.include(await problem("--organization", "1", "--out", out), "MERAKI_DASHBOARD_API_KEY: is empty")
    assert.include(await problem("--wrong"), "--wrong")
    assert.include(await problem("--help"), "MERAKI_BASE_URL")
    assert.throws(() => readFileSync(out))
    await running("--from", from([{ alertTypeId: "a" }]), "--out", out)
    const { code, lines } = await running("--from", from([{ alertTypeId: "b" }]), "--out", out, "--check")
    assert.deepStrictEqual([code, lines], [1, [`${out} differs`]])
  })

  it("does not follow examples into depths", () => {
    const deep: unknown = JSON.parse(`${'{"a":'.repeat(1000)}1${"}".repeat(1000)}`)
    assert.isBelow(printSchema(infer([deep])).length, 5000)
  })
})
