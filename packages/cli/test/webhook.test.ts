import { startServer, unusedPort } from "@effect-meraki/testing/server"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { type Around, meraki } from "./support/terminal.ts"

let folder = ""
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "effect-meraki-webhook-"))
})
afterAll(() => rmSync(folder, { recursive: true }))

const alert = (alertId: string) => ({ alertId, alertType: "Settings changed", sentAt: "2020-01-01T00:00:00Z" })
const replay = (args: string, around: Around = {}) =>
  meraki(`webhook replay ${args}`, { cwd: folder, env: { MERAKI_WEBHOOK_SECRET: "s3cret" }, ...around })

describe("meraki webhook replay", () => {
  it("posts saved events to a receiver, with the secret of the environment", async () => {
    await using hooks = await startServer(({ body }, response) => {
      response.writeHead(body.includes('"2"') ? 500 : 204).end()
    })
    writeFileSync(join(folder, "event.json"), JSON.stringify({ _tag: "Alert", payload: alert("1") }))
    const one = await replay(`event.json --to ${hooks.origin}/hook`)
    assert.deepStrictEqual(one, { code: 0, stdout: "204 Settings changed 1\n", stderr: "" })
    const first = JSON.parse(hooks.seen[0]?.body ?? "") as { readonly [name: string]: unknown }
    assert.deepInclude(first, { alertId: "1", sharedSecret: "s3cret" })
    assert.notStrictEqual(first["sentAt"], "2020-01-01T00:00:00Z")
    assert.strictEqual(hooks.seen[0]?.url, "/hook")

    const stdin = [alert("1"), alert("2"), { callbackId: "9" }].map((event) => JSON.stringify(event)).join("\n")
    const many = await replay(`- --to ${hooks.origin} --secret-header X-Secret --keep-time`, { stdin })
    assert.deepStrictEqual(many, {
      code: 9,
      stdout: "204 Settings changed 1\n500 Settings changed 2\n204 9\n",
      stderr: ""
    })
    assert.strictEqual(hooks.seen[1]?.headers["x-secret"], "s3cret")
    assert.deepStrictEqual(JSON.parse(hooks.seen[1]?.body ?? ""), alert("1"))
    assert.strictEqual((await replay(`- --to ${hooks.origin}`, { stdin: JSON.stringify([alert("2")]) })).code, 5)
  })

  it("says what it needs", async () => {
    writeFileSync(join(folder, "event.json"), JSON.stringify(alert("1")))
    const says = async (args: string, around?: Around) => {
      const { code, stderr } = await replay(args, around)
      return `${code} ${stderr}`
    }
    assert.match(await says("event.json"), /^2 .*--to is needed/)
    assert.match(
      await says("event.json --to http://127.0.0.1:1", { env: {} }),
      /^2 .*there is no secret[\s\S]*MERAKI_WEBHOOK_SECRET/
    )
    assert.match(await says("other.json --to http://127.0.0.1:1"), /^2 .*other\.json cannot be read/)
    assert.match(await says("event.json --to hook"), /^2 .*url must be a URL/)
    assert.match(await says("- --to http://127.0.0.1:1", { stdin: "5" }), /^2 .*saved must be an event/)
    assert.match(await says(`event.json --to http://127.0.0.1:${await unusedPort()}`), /^7 .*does not answer: refused/)
    assert.match(`${(await meraki("webhook resend x")).code}`, /^2$/)
  })
})
