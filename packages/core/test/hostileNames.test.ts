import { answer, clientOf, scripted } from "@effect-meraki/testing/client"
import { it } from "@effect-meraki/testing/effect"
import { hostileName, hostileNames, prototypes } from "@effect-meraki/testing/hostile"
import { listen } from "@effect-meraki/testing/server"
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { assert, describe } from "@effect/vitest"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as Layer from "effect/Layer"
import * as KeyValueStore from "effect/persistence/KeyValueStore"
import * as Schema from "effect/Schema"
import * as TestClock from "effect/testing/TestClock"
import * as net from "node:net"
import * as ApiHealth from "../src/ApiHealth.ts"
import { fingerprint, readActions } from "../src/internal/batch/actions.ts"
import { checkInput } from "../src/internal/wire/input.ts"
import { headerProblem } from "../src/internal/wire/headers.ts"
import { httpError } from "../src/internal/answer/httpError.ts"
import { parseLinks } from "../src/internal/wire/link.ts"
import { makeLimiter } from "../src/internal/limits/limiter.ts"
import { local } from "../src/internal/limits/store.ts"
import * as Recorder from "../src/internal/observe/recorder.ts"
import { bodyOf, buildRequest, queryOf } from "../src/internal/wire/build.ts"
import type { HttpFailure } from "../src/MerakiError.ts"
import { type CallOptions, type Descriptor, write } from "../src/Operation.ts"
import {
  createOrganizationPolicyObject,
  getOrganization,
  getOrganizationNetworks
} from "../src/operations/Organizations.ts"
import * as Ownership from "../src/Ownership.ts"
import * as OwnershipKeyValueStore from "../src/OwnershipKeyValueStore.ts"
import * as ResponseSchema from "../src/ResponseSchema.ts"
import * as Transport from "../src/Transport.ts"
import * as TransportHttpClient from "../src/TransportHttpClient.ts"
import * as TransportUndici from "../src/TransportUndici.ts"

const base = "https://api.meraki.com/api/v1"

/** Runs something, and looks that no prototype has changed. */
const unpolluted = <A, E, R>(run: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
  Effect.suspend(() => {
    const before = prototypes()
    return Effect.ensuring(
      run,
      Effect.sync(() => assert.deepStrictEqual(prototypes(), before))
    )
  })

const untyped = (descriptor: Descriptor, input: unknown, options?: unknown) =>
  write<object, unknown>(descriptor)(input as object, options as CallOptions)

/** An object as `JSON.parse` makes it, which can have a property of any name of its own. */
const parsed = (name: string, value: unknown): { readonly [name: string]: unknown } =>
  JSON.parse(`{${JSON.stringify(name)}:${JSON.stringify(value)}}`) as { readonly [name: string]: unknown }

const own = (value: unknown, name: string): unknown => Object.getOwnPropertyDescriptor(Object(value), name)?.value

/** The memory in a store of the test's own. */
const remembering = <A, E, R>(use: (memory: Ownership.Ownership["Service"]) => Effect.Effect<A, E, R>) =>
  Effect.provide(Effect.flatMap(Ownership.Ownership, use), OwnershipKeyValueStore.layer(), { local: true })

const failure = (organizationId: string, name: string): ApiHealth.FailedAttempt => ({
  at: new Date(0),
  operation: name,
  organizationId,
  status: 500,
  error: "InternalServerError",
  requestId: name
})

describe("a name from outside", () => {
  it.effect.prop("is an organization's in what outlives the process", { name: hostileName, id: hostileName }, (one) =>
    unpolluted(
      Effect.gen(function* () {
        yield* remembering((memory) => Effect.sync(() => memory.set(one.id, one.name)))
        const found = yield* remembering((memory) => Effect.sync(() => memory.get(one.id)))
        assert.strictEqual(found, one.name)
      }).pipe(Effect.provide(KeyValueStore.layerMemory))
    )
  )

  it.effect.prop("is an organization's in an answer, and calls go on", { name: hostileName, id: hostileName }, (one) =>
    unpolluted(
      Effect.gen(function* () {
        const { layer } = scripted(() => answer(200, [{ id: "1", organizationId: one.name, networkId: one.id }]))
        const memory = Ownership.make()
        const client = clientOf(base, {}, layer).pipe(Layer.provide(Layer.succeed(Ownership.Ownership, memory)))
        yield* Effect.gen(function* () {
          yield* getOrganizationNetworks({ organizationId: "1" })
          yield* getOrganizationNetworks({ organizationId: "1" })
          yield* TestClock.adjust("1 minute")
        }).pipe(Effect.provide(client))
        if (one.name !== "" && one.id !== "") assert.strictEqual(memory.get(one.id), one.name)
      })
    )
  )

  it.effect.prop("is a limit of its own", { name: hostileName, other: hostileName }, ({ name, other }) =>
    unpolluted(
      Effect.gen(function* () {
        const limiter = makeLimiter({ orgRate: 10, orgBurst: 10, sourceRate: 100, share: 1 }, local)
        const request = (organizationId: string) => ({
          operation: name,
          organizationId,
          bucket: { key: organizationId, rate: 1, burst: 1 }
        })
        yield* limiter.acquire(request(name))
        yield* limiter.refused({ operation: name, organizationId: name }, Duration.seconds(7))
        if (other !== name) yield* limiter.acquire(request(other))
        const { operations, organizations } = yield* limiter.snapshot
        const expected = [...new Set(other === name ? [name] : [name, other])].toSorted()
        assert.deepStrictEqual(Object.keys(organizations).toSorted(), expected)
        assert.deepStrictEqual(Object.keys(operations).toSorted(), expected)
        assert.strictEqual(
          Duration.toMillis((own(organizations, name) as { pausedFor: Duration.Duration }).pausedFor),
          7000
        )
      })
    )
  )

  it.prop("is counted as what it is in a report and a case", { name: hostileName }, ({ name }) => {
    const recorder = Recorder.make(0, { window: 1000, minimum: 1, elevated: 0.1, contactSupport: 0.5 })
    const call = {
      descriptor: { ...getOrganization.descriptor, id: name },
      demand: { operation: name, organizationId: name },
      startedAt: 0,
      url: base
    } as never
    for (const kind of ["InternalServerError", undefined] as const) {
      recorder.attempted(call, 1, { status: 500, kind, requestId: () => name })
    }
    recorder.mismatched(call, [{ path: name, place: name, problem: "is null", declared: "string", seen: "null" }])
    const report = recorder.report(2)
    assert.strictEqual(own(report.byOperation, name), 2)
    assert.strictEqual(own(report.mismatches, name), 1)
    const text = ApiHealth.supportCase({ ...report, recent: [failure(name, name), failure(name, name)] })
    assert.include(text, `Organizations: ${name}: 2\n`)
    assert.include(text, `Operations: ${name}: 2\n`)
  })

  it.prop("is a parameter only when it is declared", { name: hostileName }, ({ name }) => {
    const bare: Descriptor = { id: "bare", method: "POST", path: "/bare", tag: "t", query: {}, body: {} }
    assert.deepStrictEqual(checkInput(bare, {}), [])
    assert.deepStrictEqual(
      checkInput(bare, parsed(name, 1)).map(({ path }) => path),
      [name]
    )
    // What is not given is not taken from a prototype.
    const declared = Object.fromEntries([[name, "s!"]])
    for (const place of ["query", "body"] as const) {
      const descriptor: Descriptor = { id: "declared", method: "POST", path: "/declared", tag: "t", [place]: declared }
      assert.deepStrictEqual(checkInput(descriptor, {}), [{ path: name, problem: "is required" }])
      assert.deepStrictEqual(checkInput(descriptor, parsed(name, "x")), [])
      assert.strictEqual(queryOf(descriptor, {}), "")
    }
    const inBody: Descriptor = { id: "declared", method: "POST", path: "/declared", tag: "t", body: declared }
    assert.deepStrictEqual(Object.keys(bodyOf(inBody, {}) ?? {}), [])
    assert.strictEqual(own(JSON.parse(JSON.stringify(bodyOf(inBody, parsed(name, "x")))), name), "x")
    if (/^[^{}]+$/.test(name)) {
      const inPath: Descriptor = { id: "inPath", method: "GET", path: `/a/{${name}}`, tag: "t" }
      assert.deepStrictEqual(checkInput(inPath, {}), [{ path: name, problem: "is required" }])
    }
  })

  it.effect.prop("of an extra property or parameter is sent", { name: hostileName, value: Schema.Json }, (one) =>
    unpolluted(
      Effect.gen(function* () {
        const { layer, sent } = scripted(() => answer(201, { id: "1" }))
        const descriptor: Descriptor = { id: "make", method: "POST", path: "/make", tag: "t", body: {} }
        const extra = parsed(one.name, one.value)
        const name = one.name.isWellFormed() ? one.name : "x"
        yield* untyped(descriptor, {}, { extraBody: extra, extraQuery: parsed(name, "v") }).pipe(
          Effect.provide(clientOf(base, {}, layer))
        )
        assert.strictEqual(sent[0]?.body, JSON.stringify(extra))
        assert.deepStrictEqual([...new URL(sent[0]?.url ?? "").searchParams], [[name, "v"]])
      })
    )
  )

  it.prop("of a header is sent under that name, or refused", { name: hostileName }, ({ name }) => {
    const headers = parsed(name, "v") as { readonly [name: string]: string }
    if (headerProblem(name, "v") !== undefined) return
    const request = buildRequest(
      { url: base, headers: {} },
      getOrganization.descriptor,
      { organizationId: "1" },
      { headers }
    )
    assert.strictEqual(own("headers" in request ? request.headers : {}, name.toLowerCase()), "v")
  })

  it("that would change the prototype of the headers is refused", () => {
    assert.strictEqual(headerProblem("__proto__", "v"), "is not for a caller to set")
    assert.strictEqual(headerProblem("__PROTO__", "v"), "is not for a caller to set")
  })

  it.prop("is none of a page link's", { name: hostileName }, ({ name }) => {
    const links = parseLinks(`<https://api.meraki.com/x>; rel="${name.replaceAll(/["\\]/g, "")} next"`)
    assert.deepStrictEqual(Object.keys(links), ["next"])
  })

  it.prop("is no status", { name: hostileName }, ({ name }) => {
    const facts = { path: "", parameters: {}, status: name, errors: [], body: "" } as never as HttpFailure
    assert.match(httpError(facts)._tag, /^Unexpected/)
  })

  it.prop("does not make actions alike", { name: hostileName, value: Schema.Json }, ({ name, value }) => {
    const print = (body: object) => fingerprint([{ resource: "/r", operation: "create", body: body as never }])
    assert.notStrictEqual(print(parsed(name, value)), print({}))
    assert.strictEqual(print(parsed(name, value)), print(parsed(name, value)))
    const { issues } = readActions(
      name,
      [createOrganizationPolicyObject.action({ organizationId: name, name: "n", category: "network", type: "cidr" })],
      () => name
    )
    assert.isArray(issues)
  })

  it.effect.prop("is kept by the schemas of answers", { name: hostileName, value: Schema.Json }, ({ name, value }) =>
    unpolluted(
      Effect.gen(function* () {
        if (Object.hasOwn({ id: 1, name: 1, api: 1, cloud: 1, licensing: 1, management: 1, url: 1 }, name)) return
        const decoded = yield* Schema.decodeUnknownEffect(ResponseSchema.lenient(getOrganization))(parsed(name, value))
        assert.deepStrictEqual(own(decoded, name), own(parsed(name, value), name))
        assert.strictEqual(Object.getPrototypeOf(decoded), Object.prototype)
      })
    )
  )
})

const transports = {
  fetch: Transport.layerFetch,
  "HttpClient over fetch": TransportHttpClient.layer.pipe(Layer.provide(FetchHttpClient.layer)),
  "HttpClient over undici": TransportHttpClient.layer.pipe(Layer.provide(NodeHttpClient.layerUndici)),
  undici: TransportUndici.layer()
}

/** Names that a header can have. */
const headerNames = hostileNames.filter((name) => /^[\w-]+$/.test(name) && name.length < 100)

/** A server of plain bytes: Node's own does not send every name. */
const answering = (text: string) =>
  Effect.acquireRelease(
    Effect.promise(async () => {
      const sockets = new Set<net.Socket>()
      const server = net.createServer((socket) => {
        sockets.add(socket)
        socket.on("error", () => socket.destroy())
        socket.once("data", () => socket.end(text))
      })
      return { server, sockets, url: `http://127.0.0.1:${await listen(server)}/x` }
    }),
    ({ server, sockets }) =>
      Effect.sync(() => {
        for (const socket of sockets) socket.destroy()
        server.close()
      })
  )

for (const [name, layer] of Object.entries(transports)) {
  describe(`a header of an answer, over ${name}`, () => {
    const headersOf = (lines: ReadonlyArray<string>) =>
      Effect.gen(function* () {
        const head = ["HTTP/1.1 200 OK", "Content-Length: 2", "Connection: close", ...lines]
        const { url } = yield* answering(`${head.join("\r\n")}\r\n\r\n{}`)
        const { header } = yield* Transport.Transport.use((transport) =>
          transport.send({ method: "GET", url, headers: {}, body: undefined })
        ).pipe(Effect.provide(layer))
        return header
      })

    it.live("that was not sent is none", () =>
      unpolluted(
        Effect.gen(function* () {
          const header = yield* headersOf([])
          for (const name of headerNames) {
            if (name.toLowerCase() === name) assert.isUndefined(header(name), name)
          }
          for (const name of ["toString", "hasOwnProperty", "valueOf"]) assert.isUndefined(header(name), name)
        })
      )
    )

    it.live("is a text, or none, whatever its name", () =>
      unpolluted(
        Effect.gen(function* () {
          const header = yield* headersOf(headerNames.map((name) => `${name}: of ${name}`))
          for (const name of headerNames) {
            const value = header(name.toLowerCase())
            // Where headers are kept in objects of others', this one is lost on the way.
            if (name !== "__proto__" && name !== "length") assert.include(value, `of ${name}`)
            else assert.include(["undefined", "string"], typeof value)
          }
        })
      )
    )
  })
}
