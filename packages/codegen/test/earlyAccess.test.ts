import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import * as MerakiClient from "@effect-meraki/core/MerakiClient"
import type { Batchable } from "@effect-meraki/core/Operation"
import * as Transport from "@effect-meraki/core/Transport"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { run } from "../src/run.ts"

const document = {
  openapi: "3.0.1",
  info: { version: "1.74.0-beta" },
  paths: {
    "/devices/{serial}/earlyAccess/things": {
      post: {
        operationId: "createDeviceEarlyAccessThing",
        tags: ["devices", "configure", "earlyAccess"],
        summary: "Create a thing",
        parameters: [{ name: "serial", in: "path", required: true, schema: { type: "string" } }],
        requestBody: {
          content: {
            "application/json": {
              schema: { type: "object", properties: { name: { type: "string" } }, required: ["name"] }
            }
          }
        },
        responses: {
          201: {
            content: { "application/json": { schema: { type: "object", properties: { id: { type: "string" } } } } }
          }
        }
      }
    }
  },
  "x-batchable-actions": [
    { group: "", summary: "Create a thing", resource: "/devices/{serial}/earlyAccess/things", operation: "create" }
  ]
}

const program = `import * as Effect from "effect/Effect"
import { createDeviceEarlyAccessThing } from "./meraki/Devices.ts"
export const id = Effect.map(createDeviceEarlyAccessThing({ serial: "Q2XX", name: "a" }), (thing) => thing.id?.length)
export const step = createDeviceEarlyAccessThing.action({ serial: "Q2XX", name: "a" })
`

interface Generated {
  readonly createDeviceEarlyAccessThing: Batchable<
    { readonly serial: string; readonly name: string },
    { readonly id?: string | undefined }
  >
}

// Inside the package, where its dependencies are found as a user's would be.
const inFolder = Effect.acquireRelease(
  Effect.sync(() => mkdtempSync(fileURLToPath(new URL("../.early-access-", import.meta.url)))),
  (folder) => Effect.sync(() => rmSync(folder, { recursive: true }))
)

describe("operations that only one organization has", () => {
  it.live("are generated from its document, compile, and run on the client of core", () =>
    Effect.gen(function* () {
      const folder = yield* inFolder
      writeFileSync(join(folder, "my-org.json"), JSON.stringify(document))
      const out = join(folder, "meraki")
      const code = yield* Effect.promise(() =>
        run(["--spec", join(folder, "my-org.json"), "--out", out], () => undefined)
      )
      assert.strictEqual(code, 0)

      writeFileSync(join(folder, "program.ts"), program)
      const root = fileURLToPath(new URL("../../..", import.meta.url))
      const compilerOptions = { composite: false, declaration: false, declarationMap: false, noEmit: true }
      writeFileSync(
        join(folder, "tsconfig.json"),
        JSON.stringify({ extends: join(root, "tsconfig.base.json"), compilerOptions, files: ["program.ts"] })
      )
      const tsc = join(root, "node_modules/@typescript/native/bin/tsc")
      assert.strictEqual(spawnSync(process.execPath, [tsc, "-p", folder], { encoding: "utf8" }).stdout, "")

      const { createDeviceEarlyAccessThing } = yield* Effect.promise(
        () => import(join(out, "Devices.ts")) as Promise<Generated>
      )
      const sent: Array<Transport.TransportRequest> = []
      const transport = Layer.succeed(Transport.Transport, {
        send: (request) => {
          sent.push(request)
          return Effect.succeed({ status: 201, header: () => undefined, body: `{"id":"7"}`, truncated: false })
        }
      })
      const thing = yield* createDeviceEarlyAccessThing({ serial: "Q2XX", name: "a" }).pipe(
        Effect.provide(MerakiClient.layer({ apiKey: "0123456789abcdef" }).pipe(Layer.provide(transport)))
      )
      assert.deepStrictEqual(thing, { id: "7" })
      assert.deepStrictEqual(
        sent.map(({ body, method, url }) => [method, url, body]),
        [["POST", "https://api.meraki.com/api/v1/devices/Q2XX/earlyAccess/things", `{"name":"a"}`]]
      )
      assert.strictEqual(
        createDeviceEarlyAccessThing.action({ serial: "Q2XX", name: "a" }).descriptor.batch?.operation,
        "create"
      )
    }).pipe(Effect.scoped)
  )
})
