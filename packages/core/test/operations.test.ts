import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as MerakiClient from "../src/MerakiClient.ts"
import type { MerakiError } from "../src/MerakiError.ts"
import type { CallOptions, Descriptor, Method } from "../src/Operation.ts"
import * as Administered from "../src/operations/Administered.ts"
import * as Appliance from "../src/operations/Appliance.ts"
import * as Camera from "../src/operations/Camera.ts"
import * as CampusGateway from "../src/operations/CampusGateway.ts"
import * as CellularGateway from "../src/operations/CellularGateway.ts"
import * as Devices from "../src/operations/Devices.ts"
import * as Insight from "../src/operations/Insight.ts"
import * as Licensing from "../src/operations/Licensing.ts"
import * as Networks from "../src/operations/Networks.ts"
import * as Organizations from "../src/operations/Organizations.ts"
import * as Sensor from "../src/operations/Sensor.ts"
import * as Sm from "../src/operations/Sm.ts"
import * as Spaces from "../src/operations/Spaces.ts"
import * as Switch from "../src/operations/Switch.ts"
import * as Wireless from "../src/operations/Wireless.ts"
import * as WirelessController from "../src/operations/WirelessController.ts"
import * as ResponseSchema from "../src/ResponseSchema.ts"
import * as Transport from "../src/Transport.ts"

interface Callable {
  (input: object, options?: CallOptions): Effect.Effect<unknown, MerakiError, MerakiClient.MerakiClient>
  readonly descriptor: Descriptor
}

// An input made of a descriptor is right by construction, which no type can say of all operations at once.
const callable = (module: object): ReadonlyArray<Callable> => Object.values(module) as ReadonlyArray<Callable>

const operations = [
  Administered,
  Appliance,
  Camera,
  CampusGateway,
  CellularGateway,
  Devices,
  Insight,
  Licensing,
  Networks,
  Organizations,
  Sensor,
  Sm,
  Spaces,
  Switch,
  Wireless,
  WirelessController
].flatMap(callable)

type Fields = { readonly [name: string]: unknown }

/** A value that has every property and every awkward character, its lists of so many entries. */
const sample = (type: ResponseSchema.ShapeType, entries: number): unknown => {
  switch (type.kind) {
    case "any":
      return { gt: "2026-08-05T10:00:00+02:00" }
    case "string":
      return "ä b&c=d/e?f#g%h+i"
    case "date":
      return "2026-08-05T10:00:00+02:00"
    case "base64":
      return "aGVs/G8+=="
    case "integer":
      return 0
    case "number":
      return 1.5
    case "boolean":
      return false
    case "strings":
    case "integers":
      return type.values[0]
    case "array":
      return Array.from({ length: entries }, () => sample(type.item, entries))
    case "object":
      return {
        ...Object.fromEntries(type.members.map((member) => [member.name, sample(member.type, entries)])),
        ...(type.others === undefined ? undefined : { "00:11:22:33:44:55": sample(type.others, entries) })
      }
  }
}

const samples = (shapes: { readonly [name: string]: string } = {}): Fields =>
  Object.fromEntries(Object.entries(shapes).map(([name, shape]) => [name, sample(ResponseSchema.parse(shape).type, 2)]))

const answerOf = ({ response }: Descriptor): unknown =>
  response === undefined ? undefined : sample(ResponseSchema.parse(response).type, 1)

const inPath = ({ path }: Descriptor): ReadonlyArray<string> =>
  Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) => name ?? "")

/** The query of a URL read as a Rails server would, by the grammar of the API; undefined where it breaks it. */
const readQuery = (search: string): Fields | undefined => {
  const query: Record<string, unknown> = {}
  for (const part of search === "" ? [] : search.slice(1).split("&")) {
    const [, key, value] = /^((?:[\w.~-]|%5B|%5D)+)=((?:[\w.~!*'()-]|%[0-9A-F]{2})*)$/.exec(part) ?? []
    if (key === undefined || value === undefined) return undefined
    const [, name, brackets, inner, after] = /^(\w+)(\[(\w*)\](\w*))?$/.exec(decodeURIComponent(key)) ?? []
    if (name === undefined) return undefined
    const text = decodeURIComponent(value)
    if (brackets === undefined) query[name] = text
    else if (inner !== "") query[name] = { ...(query[name] as Fields | undefined), [inner ?? ""]: text }
    else {
      const list = (query[name] ??= []) as Array<unknown>
      const last = list.at(-1)
      if (after === "") list.push(text)
      // A key that the last object has begins the next one.
      else if (typeof last !== "object" || last === null || Object.hasOwn(last, after ?? ""))
        list.push({ [after ?? ""]: text })
      else list[list.length - 1] = { ...last, [after ?? ""]: text }
    }
  }
  return query
}

const asText = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(asText)
  if (typeof value !== "object" || value === null) return String(value)
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, asText(each)]))
}

interface Received {
  readonly method: string | undefined
  readonly path: string
  readonly search: string
  readonly contentType: string | undefined
  readonly body: string
}

/** Answers each operation, which a header names, with a value of its declared type, and keeps what came. */
const server = Effect.acquireRelease(
  Effect.callback<{ readonly url: string; readonly received: Map<string, Received>; readonly close: () => void }>(
    (resume) => {
      const received = new Map<string, Received>()
      const descriptors = new Map(operations.map(({ descriptor }) => [descriptor.id, descriptor]))
      const handle = async (request: IncomingMessage, response: ServerResponse) => {
        let body = ""
        for await (const text of request.setEncoding("utf8")) body += text
        const id = String(request.headers["x-operation"])
        const [path = "", ...search] = (request.url ?? "").split(/(?=\?)/)
        const { "content-type": contentType } = request.headers
        received.set(id, { method: request.method, path, search: search.join(""), contentType, body })
        const answer = JSON.stringify(answerOf(descriptors.get(id) ?? assert.fail(id)))
        response.writeHead(answer === undefined ? 204 : 200, { "content-type": "application/json" }).end(answer)
      }
      const http = createServer((request, response) => void handle(request, response))
      http.listen(0, "127.0.0.1", () => {
        const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}/api/v1`
        resume(Effect.succeed({ url, received, close: () => http.close() }))
      })
    }
  ),
  ({ close }) => Effect.sync(close)
)

describe("every operation", () => {
  it.live("sends what the API's grammar says and answers what it got", () =>
    Effect.gen(function* () {
      const { received, url } = yield* server
      const client = MerakiClient.layer({
        apiKey: "0123456789abcdef",
        baseUrl: url,
        rateLimit: false,
        validate: "strict"
      }).pipe(Layer.provide(Transport.layerFetch))
      const path = "N_1 ä/b?c#d%e+f&g=h;i"
      const inputs = new Map<string, Fields>()
      const answers = yield* Effect.forEach(
        operations,
        (operation) => {
          const { descriptor } = operation
          const { body, id, query } = descriptor
          const input = {
            ...samples(query),
            ...samples(body),
            ...Object.fromEntries(inPath(descriptor).map((name) => [name, path]))
          }
          inputs.set(id, input)
          return Effect.map(
            operation(input, { headers: { "x-operation": id } }),
            (answer) => [descriptor, answer] as const
          )
        },
        { concurrency: 16 }
      ).pipe(Effect.provide(client))

      assert.strictEqual(received.size, 992)
      for (const [descriptor, answer] of answers) {
        const { body, id, method, query } = descriptor
        const input = inputs.get(id) ?? assert.fail(id)
        const request = received.get(id) ?? assert.fail(id)
        assert.strictEqual(request.method, method satisfies Method, id)
        assert.match(request.path, /^\/api\/v1(?:\/(?:[\w.~!*'()-]|%[0-9A-F]{2})+)+$/, id)
        const expected = `/api/v1${descriptor.path.replaceAll(/\{\w+\}/g, encodeURIComponent(path))}`
        assert.strictEqual(request.path, expected, id)
        const sent = Object.fromEntries(Object.keys(query ?? {}).map((name) => [name, asText(input[name])]))
        assert.deepStrictEqual(readQuery(request.search), sent, `${id} ${request.search}`)
        if (body === undefined) {
          assert.strictEqual(request.body, "", id)
        } else {
          const properties = Object.fromEntries(Object.keys(body).map((name) => [name, input[name]]))
          assert.deepStrictEqual(JSON.parse(request.body), properties, id)
          assert.strictEqual(request.contentType, "application/json", id)
        }
        assert.deepStrictEqual(answer, answerOf(descriptor), id)
      }
    }).pipe(Effect.scoped)
  )
})
