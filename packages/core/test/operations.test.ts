import { clientOf } from "@effect-meraki/testing/client"
import { it, makeServer } from "@effect-meraki/testing/effect"
import { modules } from "@effect-meraki/testing/operations"
import { json, type Respond, type Seen } from "@effect-meraki/testing/server"
import { assert, describe } from "@effect/vitest"
import * as Effect from "effect/Effect"
import type * as MerakiClient from "../src/MerakiClient.ts"
import type { MerakiError } from "../src/MerakiError.ts"
import type { CallOptions, Descriptor, Method } from "../src/Operation.ts"
import * as ResponseSchema from "../src/ResponseSchema.ts"

interface Callable {
  (input: object, options?: CallOptions): Effect.Effect<unknown, MerakiError, MerakiClient.MerakiClient>
  readonly descriptor: Descriptor
}

// An input made of a descriptor is right by construction, which no type can say of all operations at once.
const callable = (module: object): ReadonlyArray<Callable> => Object.values(module) as ReadonlyArray<Callable>

const operations = Object.values(modules).flatMap(callable)

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
    case "union":
      return type.options.map((option) => sample(option, entries))[0]
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

/** Answers each operation, which a header names, with a value of its declared type, and keeps what came. */
const answering = () => {
  const received = new Map<string, Seen>()
  const descriptors = new Map(operations.map(({ descriptor }) => [descriptor.id, descriptor]))
  const respond: Respond = (request, response) => {
    const id = String(request.headers["x-operation"])
    received.set(id, request)
    const answer = answerOf(descriptors.get(id) ?? assert.fail(id))
    if (answer === undefined) response.writeHead(204).end()
    else json(response, 200, answer)
  }
  return { received, respond }
}

describe("every operation", () => {
  it.live("sends what the API's grammar says and answers what it got", () =>
    Effect.gen(function* () {
      const { received, respond } = answering()
      const { url } = yield* makeServer(respond)
      const client = clientOf(url, { validate: "strict" })
      const place = "N_1 ä/b?c#d%e+f&g=h;i"
      const inputs = new Map<string, Fields>()
      const answers = yield* Effect.forEach(
        operations,
        (operation) => {
          const { descriptor } = operation
          const { body, id, query } = descriptor
          const input = {
            ...samples(query),
            ...samples(body),
            ...Object.fromEntries(inPath(descriptor).map((name) => [name, place]))
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
        const [path = "", search = ""] = request.url.split(/(?=\?)/)
        assert.strictEqual(request.method, method satisfies Method, id)
        assert.match(path, /^\/api\/v1(?:\/(?:[\w.~!*'()-]|%[0-9A-F]{2})+)+$/, id)
        const expected = `/api/v1${descriptor.path.replaceAll(/\{\w+\}/g, encodeURIComponent(place))}`
        assert.strictEqual(path, expected, id)
        const sent = Object.fromEntries(Object.keys(query ?? {}).map((name) => [name, asText(input[name])]))
        assert.deepStrictEqual(readQuery(search), sent, `${id} ${search}`)
        if (body === undefined) {
          assert.strictEqual(request.body, "", id)
        } else {
          const properties = Object.fromEntries(Object.keys(body).map((name) => [name, input[name]]))
          assert.deepStrictEqual(JSON.parse(request.body), properties, id)
          assert.strictEqual(request.headers["content-type"], "application/json", id)
        }
        assert.deepStrictEqual(answer, answerOf(descriptor), id)
      }
    }).pipe(Effect.scoped)
  )
})
