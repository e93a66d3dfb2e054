import { assert, describe, it } from "@effect/vitest"
import { runInThisContext } from "node:vm"
import { CodegenError } from "../src/CodegenError.ts"
import { parseDocument } from "../src/document.ts"
import { generate } from "../src/generate.ts"
import { operationLimitOf } from "../src/prose.ts"

type Json = { readonly [name: string]: unknown }

const text: Json = { type: "string" }
const object = (properties: Json, more: Json = {}): Json => ({ type: "object", properties, ...more })
const array = (items: Json): Json => ({ type: "array", items })
const content = (schema: Json): Json => ({ "application/json": { schema } })
const ok = (schema: Json): Json => ({ 200: { description: "Successful operation", content: content(schema) } })
const inPath = (name: string): Json => ({ name, in: "path", required: true, schema: text })
const inQuery = (name: string, schema: Json, more: Json = {}): Json => ({ name, in: "query", schema, ...more })

const operation = (operationId: string, more: Json = {}): Json => ({
  operationId,
  tags: ["networks", "configure"],
  summary: `About ${operationId}`,
  description: `About ${operationId}`,
  responses: ok(object({ id: text })),
  ...more
})

const documentOf = (paths: Json, batch: ReadonlyArray<Json> = []) =>
  parseDocument(
    "tiny.json",
    JSON.stringify({ openapi: "3.0.1", info: { version: "1.0.0" }, paths, "x-batchable-actions": batch })
  )

const filesOf = (paths: Json, batch?: ReadonlyArray<Json>) => generate(documentOf(paths, batch)).files
const moduleOf = (paths: Json, batch?: ReadonlyArray<Json>): string => filesOf(paths, batch).get("Networks.ts") ?? ""

/** The text of a definition in a module, from its `export` to the line that ends it. */
const definition = (module: string, name: string): string => {
  const found = new RegExp(`^export (?:const|interface|type) ${name}\\b[^]*?(?=\\n\\n|\\n$)`, "m").exec(module)
  if (found === null) throw new Error(`no ${name} in:\n${module}`)
  return found[0]
}

/** The same without the comments of fields. */
const bare = (text: string): string => text.replace(/^ *\/\*\* .* \*\/\n/gm, "")

const refusal = (make: () => unknown): string => {
  try {
    make()
  } catch (cause) {
    if (cause instanceof CodegenError) return cause.message
    throw cause
  }
  return "accepted"
}

describe("a name in a document", () => {
  const names = [...Object.getOwnPropertyNames(Object.prototype), "prototype", "then"]
  const properties = (schema: Json): Json => Object.fromEntries(names.map((name) => [name, schema]))

  it("that means something to objects is a parameter and a property like any other", () => {
    for (const name of names) {
      const module = moduleOf({
        "/networks/{networkId}/things": {
          post: operation("createNetworkThing", {
            parameters: [inPath("networkId"), inQuery(name, text)],
            requestBody: { content: content(object({ size: text })) },
            responses: ok(object({ ok: text, [name]: text }))
          })
        }
      })
      const constant = definition(module, "createNetworkThing")
      assert.notInclude(constant, "goes into the path and into the body")
      // Run: what a literal says of `__proto__` is not what it reads like.
      const literal = /write\((\{[^]*\})\)/.exec(constant)?.[1] ?? ""
      const descriptor = runInThisContext(`(${literal})`) as { readonly query: Json; readonly response: string }
      assert.deepStrictEqual(Object.keys(descriptor.query), [name])
      assert.strictEqual(Object.getOwnPropertyDescriptor(descriptor.query, name)?.value, "s")
      assert.strictEqual(descriptor.response, `{ok:s,${name}:s}`)
    }
  })

  it("is in every place where it is declared, and in no other", () => {
    const module = moduleOf({
      "/networks/{networkId}/things": {
        put: operation("updateNetworkThings", {
          parameters: [inPath("networkId")],
          requestBody: { content: content(object(properties(text))) }
        })
      }
    })
    const constant = definition(module, "updateNetworkThings")
    for (const name of names) assert.include(constant, name === "__proto__" ? '["__proto__"]: "s"' : `${name}: "s"`)
    const inPaths = moduleOf({
      "/networks/{constructor}/things": {
        put: operation("updateNetworkThings", {
          parameters: [inPath("constructor")],
          requestBody: { content: content(object({ size: text })) }
        })
      }
    })
    assert.notInclude(inPaths, "goes into the path and into the body")
  })

  it("of an amount is no amount", () => {
    for (const name of names)
      assert.isNaN(operationLimitOf(`a rate limit of ${name} requests every two seconds`)?.requests)
  })
})

describe("a generated module", () => {
  it("has a comment of facts, flat types and a descriptor for each operation", () => {
    const module = moduleOf({
      "/networks/{networkId}/things": {
        get: operation("getNetworkThings", {
          description: "Prose with <b>HTML</b>, `ticks` and */ the end of a comment.",
          parameters: [
            inPath("networkId"),
            inQuery(
              "perPage",
              { type: "integer" },
              {
                description: "The number of entries per page returned. Acceptable range is 3 - 50. Default is 10."
              }
            ),
            inQuery("timespan", { type: "number", maximum: 86400 }, { description: "The default is 2 hours." })
          ],
          responses: ok(array(object({ id: text, size: { type: "integer" } }, { required: ["id"] }))),
          security: [{ oauth2: ["dashboard:general:config:read"] }]
        })
      }
    })
    assert.strictEqual(
      module,
      `/**
 * The operations that the API tags \`networks\`.
 *
 * Generated from version 1.0.0 of the API's OpenAPI document. Not to be edited.
 *
 * @since 0.2.0
 */
import { type Paginated, paginated, type Seconds } from "@effect-meraki/core/Operation"

/**
 * The input of {@link getNetworkThings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkThingsInput {
  /** Which network: its \`id\` as \`getOrganizationNetworks\` lists it. */
  readonly networkId: string | number
  /** From 3 to 50. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Length of the time range up to now, in seconds, in place of \`t0\` and \`t1\`. At most 86,400. The API's default is \`7200\`. */
  readonly timespan?: Seconds | undefined
}

/**
 * \`[]\` in the answer of {@link getNetworkThings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkThing {
  readonly id: string
  readonly size?: number | null | undefined
}

/**
 * Lists the things of a network.
 *
 * \`GET /networks/{networkId}/things\`
 *
 * Answers in pages of 50 unless \`perPage\` says otherwise.
 * OAuth scope: \`dashboard:general:config:read\`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-things/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkThings: Paginated<
  GetNetworkThingsInput,
  Array<NetworkThing>,
  NetworkThing
> = /*#__PURE__*/ paginated({
  id: "getNetworkThings",
  method: "GET",
  path: "/networks/{networkId}/things",
  tag: "networks",
  category: "configure",
  query: { perPage: "i", timespan: "t" },
  response: "[{id:s!,size:i}]",
  paging: { itemsIn: "array", perPage: 50 },
  scope: "dashboard:general:config:read"
})
`
    )
  })

  it("is named after the first tag, reserved word or not", () => {
    const files = filesOf({
      "/a": { get: operation("getA", { tags: ["switch", "configure"] }) },
      "/b": { get: operation("getB", { tags: ["wirelessController", "monitor", "spaces"] }) }
    })
    assert.deepStrictEqual([...files.keys()], ["Switch.ts", "WirelessController.ts", "all.ts"])
    assert.include(files.get("WirelessController.ts") ?? "", `category: "monitor",\n  subTags: ["spaces"],`)
    assert.notInclude(files.get("Switch.ts") ?? "", "subTags")
  })

  it("is the same whatever the order of the paths", () => {
    const a = { get: operation("getA") }
    const b = { get: operation("getB"), delete: operation("deleteB") }
    assert.strictEqual(moduleOf({ "/a": a, "/b": b }), moduleOf({ "/b": b, "/a": a }))
  })

  it("takes the types of the one success an operation has, whatever its status", () => {
    const answers = (status: string) => ({ [status]: { description: "", content: content(object({ id: text })) } })
    const module = moduleOf({
      "/a": {
        put: operation("updateA", { responses: answers("201") }),
        get: operation("clipA", { responses: answers("202") })
      },
      "/b": { post: operation("swapB", { responses: answers("207") }) }
    })
    for (const id of ["updateA", "clipA", "swapB"]) assert.include(definition(module, id), `response: "{id:s}"`)
  })

  it("answers void where there is no body, or one declared for a 204", () => {
    const module = moduleOf({
      "/a": { delete: operation("deleteA", { responses: { 204: { description: "" } } }) },
      "/b": {
        delete: operation("deleteB", {
          responses: { 204: { description: "", content: content(object({ id: text })) } }
        })
      },
      "/c": { post: operation("revokeC", { responses: { 202: { description: "" } } }) }
    })
    for (const id of ["deleteA", "deleteB", "revokeC"]) {
      assert.match(definition(module, id), /Write<\w+, void>/)
      assert.notInclude(definition(module, id), "response")
    }
  })

  it("ignores callbacks, whose answers may be a range", () => {
    const callbacks = { hook: { "{$request.body#/url}": { post: { responses: { "2XX": { description: "" } } } } } }
    assert.include(moduleOf({ "/a": { post: operation("createA", { callbacks }) } }), "createA")
  })
})

describe("inputs", () => {
  it("may be left out when an operation has no parameter", () => {
    const module = moduleOf({ "/a": { get: operation("getA") } })
    assert.strictEqual(definition(module, "GetAInput"), "export type GetAInput = Record<string, never>")
  })

  it("have path, query and body in one object, with what is required", () => {
    const body = object({ name: text, from: text, default: text }, { required: ["name"] })
    const module = moduleOf({
      "/networks/{networkId}/a": {
        post: operation("createA", {
          parameters: [
            inPath("networkId"),
            inQuery("validate", { type: "boolean" }),
            inQuery("ids", array(text), { required: true })
          ],
          requestBody: { required: false, content: content(body) }
        })
      }
    })
    assert.strictEqual(
      bare(definition(module, "CreateAInput")),
      `export interface CreateAInput {
  readonly networkId: string | number
  readonly validate?: boolean | undefined
  readonly ids: ReadonlyArray<string>
  readonly name: string
  readonly from?: string | null | undefined
  readonly default?: string | null | undefined
}`
    )
    assert.include(definition(module, "createA"), `query: { validate: "b", ids: "[s]!" }`)
    assert.include(definition(module, "createA"), `body: { name: "s!", from: "s", default: "s" }`)
  })

  it("have a name once that is in the path and in the body, and say so", () => {
    const module = moduleOf({
      "/sites/{siteId}": {
        put: operation("updateSite", {
          parameters: [inPath("siteId")],
          requestBody: { content: content(object({ siteId: text, name: text })) }
        })
      }
    })
    assert.strictEqual(definition(module, "UpdateSiteInput").match(/siteId/g)?.length, 1)
    assert.include(definition(module, "updateSite"), `body: { siteId: "s", name: "s" }`)
    assert.include(module, "`siteId` goes into the path and into the body.")
  })

  it("of a DELETE can have a body", () => {
    const module = moduleOf({
      "/a": { delete: operation("deleteA", { requestBody: { content: content(object({ ids: array(text) })) } }) }
    })
    assert.include(definition(module, "deleteA"), `body: { ids: "[s]" }`)
  })

  it("take either form of a parameter that has two, and lists of objects", () => {
    const range = object({ lt: { type: "string", format: "date-time" } })
    const module = moduleOf({
      "/a": {
        get: operation("getA", {
          parameters: [
            inQuery("startDate", { oneOf: [range, { type: "string", format: "date-time" }] }),
            inQuery(
              "ranges",
              array(object({ startTime: text, slot: { type: "integer", nullable: true } }, { required: ["startTime"] }))
            )
          ]
        })
      }
    })
    const startDate = /readonly startDate\?: [^]*?\} \| Timestamp \| undefined/.exec(bare(module))?.[0] ?? ""
    assert.strictEqual(
      startDate.replace(/\s+/g, " "),
      "readonly startDate?: { readonly lt?: Timestamp | null | undefined } | Timestamp | undefined"
    )
    assert.include(
      bare(module).replace(/\s+/g, " "),
      "readonly ranges?: ReadonlyArray<{ readonly startTime: string; readonly slot?: number | null | undefined }> | undefined"
    )
    assert.include(definition(module, "getA"), `query: { startDate: "*", ranges: "[{startTime:s!,slot:i~}]" }`)
  })
})

describe("types", () => {
  const typed = (schema: Json) => {
    const module = moduleOf({ "/a": { get: operation("getA", { responses: ok(object({ value: schema })) }) } })
    const [, type] = /readonly value\?: (.+)/.exec(definition(module, "A")) ?? []
    const [, shape] = /response: ["']\{value:(.+)\}["'],?\n/.exec(definition(module, "getA")) ?? []
    return [type, shape]
  }

  it("keep enums open, also nullable ones that do not list null", () => {
    assert.deepStrictEqual(typed({ type: "string", enum: ["a", "b"] }), [
      `"a" | "b" | Unlisted | null | undefined`,
      "e(a|b)"
    ])
    assert.deepStrictEqual(typed({ type: "integer", enum: [0, 1] }), [
      "0 | 1 | Unlisted<number> | null | undefined",
      "E(0|1)"
    ])
    assert.deepStrictEqual(typed({ type: "string", enum: ["a"], nullable: true }), [
      `"a" | Unlisted | null | undefined`,
      "e(a)~"
    ])
  })

  it("quote what would end an enum in a shape", () => {
    assert.deepStrictEqual(typed({ type: "string", enum: ["a|b", "c)"] })[1], "e(a\\\\|b|c\\\\))")
  })

  it("are maps where properties are not declared", () => {
    assert.deepStrictEqual(typed({ type: "object" }), [
      "{ readonly [name: string]: unknown } | null | undefined",
      "{*:*}"
    ])
    assert.deepStrictEqual(typed({ type: "object", additionalProperties: true }), [
      "{ readonly [name: string]: unknown } | null | undefined",
      "{*:*}"
    ])
    assert.deepStrictEqual(typed({ type: "object", additionalProperties: { type: "integer" } }), [
      "{ readonly [name: string]: number } | null | undefined",
      "{*:i}"
    ])
  })

  it("are strings for dates and base64, numbers for integers and floats", () => {
    assert.deepStrictEqual(typed({ type: "string", format: "date-time" }), ["string | null | undefined", "d"])
    assert.deepStrictEqual(typed({ type: "string", format: "byte" }), ["string | null | undefined", "y"])
    assert.deepStrictEqual(typed({ type: "number", format: "float" }), ["number | null | undefined", "n"])
    assert.deepStrictEqual(typed({ type: "integer" }), ["number | null | undefined", "i"])
  })

  it("quote property names that are not identifiers", () => {
    const module = moduleOf({
      "/a": {
        get: operation("getA", {
          responses: ok(object({ "MV21/MV71": text, "0.5": text, 200: text, interface: text }))
        })
      }
    })
    assert.strictEqual(
      bare(definition(module, "A")),
      `export interface A {
  readonly "200"?: string | null | undefined
  readonly "MV21/MV71"?: string | null | undefined
  readonly "0.5"?: string | null | undefined
  readonly interface?: string | null | undefined
}`
    )
    assert.include(definition(module, "getA"), `response: '{"200":s,"MV21/MV71":s,"0.5":s,interface:s}'`)
  })

  it("of parts that are alike are one", () => {
    const one = object({ a: text, b: text, c: text, d: text })
    const module = moduleOf({
      "/a": {
        get: operation("getA", { responses: ok(object({ perSsidSettings: object({ 0: one, 1: one, 2: one }) })) })
      }
    })
    assert.include(definition(module, "APerSsidSettings"), `readonly "2"?: APerSsidSetting | null | undefined`)
  })

  it("are shared by operations on the same subject, and named after the operation where they differ", () => {
    const schema = object({ id: text, name: text })
    const module = moduleOf({
      "/vlans": {
        get: operation("getVlans", { responses: ok(array(schema)) }),
        post: operation("createVlan", { responses: ok(object({ id: text })) })
      },
      "/vlans/{id}": {
        get: operation("getVlan", { parameters: [inPath("id")], responses: ok(schema) }),
        put: operation("updateVlan", { parameters: [inPath("id")], responses: ok(schema) })
      }
    })
    assert.include(definition(module, "getVlans"), "Read<GetVlansInput, Array<Vlan>>")
    assert.include(definition(module, "updateVlan"), "Write<UpdateVlanInput, Vlan>")
    assert.include(definition(module, "createVlan"), "Write<CreateVlanInput, CreateVlanOutput>")
    assert.strictEqual(module.match(/^export interface Vlan /gm)?.length, 1)
  })

  it("do not take the names a module imports", () => {
    const module = moduleOf({ "/unlisted": { get: operation("getUnlisted") } })
    assert.include(module, "export interface GetUnlistedOutput {")
  })
})

describe("paging", () => {
  const paged = (id: string, schema: Json) => {
    const perPage = inQuery(
      "perPage",
      { type: "integer" },
      { description: "Acceptable range is 3 - 1000. Default is 10." }
    )
    const module = moduleOf({ "/a": { get: operation(id, { parameters: [perPage], responses: ok(schema) }) } })
    const text = definition(module, id)
    const [, types] = /Paginated<\s*([^]+?)\s*> =/.exec(text) ?? []
    const [, itemsIn] = /itemsIn: "(\w+)"/.exec(text) ?? []
    return { types: types?.replace(/\s+/g, " "), itemsIn, text }
  }
  const item = object({ id: text })
  const meta = object({
    counts: object({ items: object({ total: { type: "integer" }, remaining: { type: "integer" } }) })
  })

  it("delivers the items of an envelope, with or without meta", () => {
    const { itemsIn, types } = paged("getThings", object({ items: array(item), meta }))
    assert.deepStrictEqual([itemsIn, types], ["items", "GetThingsInput, GetThingsOutput, Thing"])
    assert.strictEqual(paged("getThings", object({ items: array(item) })).itemsIn, "items")
  })

  it("delivers the items in a list of envelopes", () => {
    const { itemsIn, types } = paged("getThings", array(object({ items: array(item), meta })))
    assert.deepStrictEqual([itemsIn, types], ["envelopes", "GetThingsInput, Array<GetThingsOutput>, Thing"])
  })

  it("delivers the events of the event log, backwards", () => {
    const {
      itemsIn,
      text: descriptor,
      types
    } = paged("getNetworkEvents", object({ message: text, pageStartAt: text, events: array(item) }))
    assert.deepStrictEqual([itemsIn, types], ["events", "GetNetworkEventsInput, GetNetworkEventsOutput, NetworkEvent"])
    assert.include(descriptor, `direction: "prev"`)
  })

  it("takes a declared single element for a list where an operation is known to page", () => {
    const { itemsIn, text: descriptor, types } = paged("getOrganizationWirelessSsidsProfiles", item)
    const element = "OrganizationWirelessSsidsProfile"
    assert.deepStrictEqual(
      [itemsIn, types],
      ["array", `GetOrganizationWirelessSsidsProfilesInput, Array<${element}>, ${element}`]
    )
    assert.include(descriptor, `response: "[{id:s}]"`)
  })

  it("delivers the records of a client search", () => {
    const { itemsIn, types } = paged("getOrganizationClientsSearch", object({ clientId: text, records: array(item) }))
    assert.strictEqual(itemsIn, "records")
    assert.include(types ?? "", "OrganizationClientsSearch")
  })

  it("is refused where an answer has nothing to page through", () => {
    assert.include(
      refusal(() => paged("getThing", item)),
      "getThing: takes perPage"
    )
  })
})

describe("action batches", () => {
  const write = (id: string, summary = `About ${id}`) => operation(id, { summary, description: "" })
  const entry = (resource: string, operation: string, summary: string): Json => ({
    group: "",
    summary,
    resource,
    operation
  })

  it("name an operation by summary and path, or a path below the resource", () => {
    const module = moduleOf(
      {
        "/a": { post: write("createA", "Same summary") },
        "/b": { post: write("createB", "Same summary") },
        "/c/bind": { post: write("bindC") }
      },
      [
        entry("/a", "create", "Same summary"),
        entry("/b", "ms/actions/update", "Same summary"),
        entry("/c", "bind", "About bindC")
      ]
    )
    assert.include(definition(module, "createA"), `batch: { resource: "/a", operation: "create" }`)
    assert.include(definition(module, "createB"), `batch: { resource: "/b", operation: "ms/actions/update" }`)
    assert.include(definition(module, "bindC"), `batch: { resource: "/c", operation: "bind" }`)
    assert.include(definition(module, "bindC"), "Batchable<")
  })

  it("are refused where an entry means no operation, or two, or one that another entry means", () => {
    const paths = {
      "/c/a": { post: write("a", "S") },
      "/c/b": { post: write("b", "S") },
      "/d": { get: operation("getD", { summary: "D" }) }
    }
    assert.strictEqual(
      refusal(() => moduleOf(paths, [entry("/d", "update", "D")])),
      "x-batchable-actions update /d: matches no operation"
    )
    assert.strictEqual(
      refusal(() => moduleOf(paths, [entry("/c", "go", "S")])),
      "x-batchable-actions go /c: matches a as well as b"
    )
    const twice = [entry("/c/a", "go", "S"), entry("/c/a", "run", "S")]
    assert.strictEqual(
      refusal(() => moduleOf(paths, twice)),
      "x-batchable-actions run /c/a: matches a, which another entry matches too"
    )
  })
})

describe("doc comments", () => {
  const comment = (id: string, more: Json, others: Json = {}): string => {
    const module = moduleOf({ "/a": { get: operation(id, more) }, ...others })
    return module.slice(
      module.lastIndexOf("/**", module.indexOf(`export const ${id}`)),
      module.indexOf(`export const ${id}`)
    )
  }

  it("name the operation that takes the place of a deprecated one", () => {
    const more = { deprecated: true, description: "About a. Use GET /b/{id} instead." }
    const others = { "/b/{id}": { get: operation("getB", { parameters: [inPath("id")] }) } }
    assert.include(comment("getA", more, others), "@deprecated In favour of {@link getB}.")
    assert.include(comment("getA", { deprecated: true }), "@deprecated The API is to drop it.")
  })

  it("say an operation's own limit in numbers", () => {
    const sustained =
      "This endpoint has a sustained rate limit of one request every five seconds per device, with an allowed burst of five requests."
    assert.include(
      comment("getA", { description: sustained }),
      "At most once in 5 seconds for a device, with bursts of 5."
    )
    assert.include(
      comment("getA", { description: "A rate limit of one request every 10 seconds." }),
      "At most once in 10 seconds."
    )
    const window = "This operation can be used up to ten times within a single five minute window."
    assert.include(comment("getA", { description: window }), "At most 10 times in 300 seconds.")
  })

  it("link to the page of an operation with digits and capitals in its name", () => {
    assert.include(comment("getVpnVPNPeersL3Rules", {}), "api-v1/get-vpn-vpn-peers-l3-rules/")
  })

  it("stand at the properties of an object that has no name of its own", () => {
    const module = moduleOf({
      "/a": { get: operation("getA", { responses: ok(object({ network: object({ id: text, url: text }) })) }) }
    })
    assert.include(
      module,
      `  readonly network?: {
    /** Id of the network; other operations take it as \`networkId\`. */
    readonly id?: string | null | undefined
    readonly url?: string | null | undefined
  } | null | undefined
`
    )
  })

  it("are the document's own descriptions where they are asked for, and ours where it has none", () => {
    const document = documentOf({
      "/networks/{networkId}/a": {
        get: operation("getNetworkA", {
          description: "What it does.\n\n@see nothing */ at all",
          parameters: [{ ...inPath("networkId"), description: "" }],
          responses: ok(object({ id: { ...text, description: "First line.\nSecond line." } }))
        })
      }
    })
    const module = generate(document, { prose: true }).files.get("Networks.ts") ?? ""
    assert.include(module, " * What it does.\n * \\@see nothing *\\/ at all\n *\n * `GET /networks/{networkId}/a`\n")
    assert.include(
      module,
      "  /**\n   * First line.\n   * Second line.\n   */\n  readonly id?: string | null | undefined\n"
    )
    assert.include(
      module,
      "  /** Which network: its `id` as `getOrganizationNetworks` lists it. */\n  readonly networkId"
    )
    const own = generate(document).files.get("Networks.ts") ?? ""
    assert.notInclude(own, "What it does")
    assert.notInclude(own, "First line")
  })

  const field = (schema: Json, description: string): string => {
    const module = moduleOf({
      "/a": { get: operation("getA", { parameters: [inQuery("x", schema, { description })] }) }
    })
    return /\/\*\* (.+) \*\/\n {2}readonly x/.exec(module)?.[1] ?? ""
  }

  it("say bounds, defaults and values that the document has in words", () => {
    assert.strictEqual(
      field({ type: "integer" }, "Number of results. Default is 10. Maximum is 50"),
      "At most 50. The API's default is `10`."
    )
    assert.strictEqual(
      field({ type: "integer" }, "Can be in the range of -65 to -95 (dBm)"),
      "In dBm. From -95 to -65."
    )
    assert.strictEqual(field({ type: "integer" }, "Acceptable range is 3 - 1,000."), "From 3 to 1,000.")
    assert.strictEqual(field({ type: "boolean" }, "Optional, defaults to true"), "The API's default is `true`.")
    assert.strictEqual(field(text, "Sorted order. Default is 'ascending'."), `The API's default is \`"ascending"\`.`)
    assert.strictEqual(
      field({ type: "integer" }, "The valid resolutions are: 60, 300. The default is 60."),
      "One of 60, 300. The API's default is `60`."
    )
    assert.strictEqual(
      field({ type: "integer" }, "By default 1 day, 86400, will be used."),
      "The API's default is `86400`."
    )
    assert.strictEqual(field(array(text), "Serials. Maximum 1000 serials."), "At most 1,000 entries.")
    assert.strictEqual(field(text, "Filter by band 2.4, 5 or 6. The default range is not for texts 1 - 2."), "")
    assert.strictEqual(field({ type: "number" }, "How long it takes in milliseconds."), "In milliseconds.")
    assert.strictEqual(field(text, "How long it takes in milliseconds."), "")
    assert.strictEqual(field(text, "Can be one of 'a', 'b' or 'c d'."), "One of `a`, `b`, `c d`.")
    assert.strictEqual(field({ ...text, enum: ["a", "b"] }, "Can be one of 'a' or 'b'."), "")
    assert.strictEqual(field(text, "Can be either 'a' or the id of something."), "")
    assert.strictEqual(field(text, "Required if 'mode' is set to 'static'."), "Needed when `mode` is `static`.")
    assert.strictEqual(field(text, "Only valid when mode is 'static'."), "Only where `mode` is `static`.")
    assert.strictEqual(field(text, "Name, limited to 255 characters"), "At most 255 characters.")
    assert.strictEqual(field({ ...text, format: "date-time" }, "A time in ISO 8601."), "In ISO 8601.")
    assert.strictEqual(field(text, "In CIDR notation (ex. 10.1.1.0/24)."), "In CIDR notation. Such as `10.1.1.0/24`.")
  })
})

describe("a document is refused", () => {
  const parse = (document: unknown) => refusal(() => parseDocument("x.json", JSON.stringify(document)))
  const paths = (item: Json) => parse({ openapi: "3.0.1", info: {}, paths: { "/a/{id}": item } })
  const parameters = [inPath("id")]

  it("when it is not JSON, or not OpenAPI 3", () => {
    assert.include(
      refusal(() => parseDocument("x.json", "<html>")),
      "x.json: is not JSON"
    )
    assert.strictEqual(parse([]), "x.json: is not an object")
    assert.strictEqual(parse({ swagger: "2.0" }), `x.json: is not an OpenAPI 3 document: "openapi" is missing`)
    assert.strictEqual(parse({ openapi: "3.0.1", paths: {} }), "x.json: declares no operation")
  })

  it("when an operationId is missing, no identifier, or there twice", () => {
    assert.strictEqual(paths({ get: operation("", { parameters }) }), "GET /a/{id}: has no operationId")
    assert.include(
      paths({ get: operation("get-a", { parameters }) }),
      "GET /a/{id}: has an operationId that is not an identifier"
    )
    assert.strictEqual(
      paths({ get: operation("getA", { parameters }), put: operation("geta", { parameters }) }),
      "PUT /a/{id}: has the operationId geta, which clashes with that of GET /a/{id}"
    )
  })

  it("when a parameter is in an unknown place, there twice, or does not fit the path", () => {
    const get = (each: ReadonlyArray<Json>) => paths({ get: operation("getA", { parameters: each }) })
    assert.include(get([...parameters, { ...inPath("x"), in: "header" }]), `has the unknown location "header"`)
    assert.include(get([...parameters, inQuery("id", text)]), "has the query parameter id twice")
    assert.include(get([]), "does not declare {id}")
    assert.include(get([...parameters, inPath("other")]), "has no {other} in its path")
  })

  it("when it has methods, types or words beyond the generator", () => {
    assert.include(paths({ patch: operation("patchA") }), "PATCH /a/{id}: is not a method of this API")
    const answering = (schema: Json) => paths({ get: operation("getA", { parameters, responses: ok(schema) }) })
    assert.include(answering({ $ref: "#/components/schemas/A" }), "(getA) answer 200: $ref is not supported")
    assert.include(answering(object({ a: array({ type: "file" }) })), `answer 200.a[]: has the unknown type "file"`)
    const xml = { 200: { content: { "text/xml": { schema: text } } } }
    assert.include(
      paths({ get: operation("getA", { parameters, responses: xml }) }),
      "has no application/json, but text/xml"
    )
    assert.include(paths({ get: operation("getA", { parameters, responses: { 400: {} } }) }), "declares no success")
  })
})

describe("a document that would break its modules", () => {
  it("cannot end a comment, whatever it says", () => {
    const evil = "1.0 */ export const evil = 1 /*"
    const { files } = generate(
      parseDocument(
        "tiny.json",
        JSON.stringify({
          openapi: "3.0.1",
          info: { version: evil },
          paths: {
            "/networks/{networkId}/things": {
              get: operation("getThings", {
                parameters: [inPath("networkId"), inQuery("kind", { type: "string", enum: ["a*/b"], default: "a*/b" })]
              })
            }
          }
        })
      )
    )
    const module = files.get("Networks.ts") ?? ""
    assert.notMatch(module.replace(/\/\*[^]*?\*\//g, ""), /evil/)
    assert.strictEqual(module.match(/\/\*\*/g)?.length, module.match(/(?<!\\)\*\/$/gm)?.length)
  })

  it("is refused when a name cannot be that of a constant or a module", () => {
    const named = (id: string, tag = "networks") => ({
      [`/networks/{networkId}/${id}`]: { get: operation(id, { tags: [tag], parameters: [inPath("networkId")] }) }
    })
    for (const id of ["delete", "await", "read", "paginated"]) {
      assert.include(
        refusal(() => filesOf(named(id))),
        "that TypeScript or a module needs"
      )
    }
    assert.include(
      refusal(() => filesOf(named("getA", "..."))),
      "cannot name a module"
    )
    assert.include(
      refusal(() => filesOf({ ...named("getA", "sm"), ...named("getB", "SM") })),
      "clashes with another"
    )
  })
})
