import { readdirSync, readFileSync } from "node:fs"
import { assert, describe, it } from "@effect/vitest"
import { compareOperations } from "../scripts/compareOperations.ts"
import { changesetOf, pageOf, printChangeset, printPage } from "../scripts/printChanges.ts"
import { readOperations, type Tree } from "../scripts/readOperations.ts"
import { parseDocument } from "../src/document.ts"
import { generate } from "../src/generate.ts"

type Json = { [name: string]: Json | string | number | boolean | Array<Json> | Array<string> }

const object = (properties: Json, required: Array<string> = []): Json => ({ type: "object", properties, required })
const ok = (schema: Json): Json => ({ 200: { content: { "application/json": { schema } } } })
const inPath = (name: string): Json => ({ name, in: "path", required: true, schema: { type: "string" } })

const fields = (): Json => ({
  name: { type: "string" },
  mode: { type: "string", enum: ["a", "b"] },
  size: { type: "integer" },
  rules: { type: "array", items: object({ policy: { type: "string" }, port: { type: "integer" } }) }
})

/** A document of a list with pages, a read, a write, a batchable write and one that is about to go. */
const document = () => ({
  openapi: "3.0.1",
  info: { version: "1.0.0" },
  "x-batchable-actions": [{ resource: "/things/{thingId}", operation: "update", summary: "Change a thing" }],
  paths: {
    "/things": {
      get: {
        operationId: "getThings",
        tags: ["networks", "configure"],
        parameters: [{ name: "perPage", in: "query", schema: { type: "integer", default: 100 } }] as Array<Json>,
        responses: ok({ type: "array", items: object(fields(), ["name"]) })
      },
      post: {
        operationId: "createThing",
        tags: ["networks", "configure"],
        summary: "Make a thing",
        requestBody: { content: { "application/json": { schema: object(fields(), ["name"]) } } },
        responses: ok(object(fields(), ["name"]))
      }
    } as Record<string, Json>,
    "/things/{thingId}": {
      get: {
        operationId: "getThing",
        tags: ["networks", "configure"],
        parameters: [inPath("thingId")],
        responses: ok(object(fields(), ["name"]))
      },
      put: {
        operationId: "updateThing",
        tags: ["networks", "configure"],
        summary: "Change a thing",
        parameters: [inPath("thingId")],
        requestBody: { content: { "application/json": { schema: object(fields()) } } },
        responses: ok(object({ name: { type: "string" } }))
      }
    } as Record<string, Json>
  } as Record<string, Record<string, Json>>
})
type Document = ReturnType<typeof document>

const operations = (json: unknown) => readOperations(generate(parseDocument("tiny.json", JSON.stringify(json))).files)

/** What a change of the document by hand does to users: `[operation, breaking, text]`. */
const changesOf = (edit: (it: Document) => void) => {
  const edited = document()
  edit(edited)
  return compareOperations(operations(document()), operations(edited)).map(
    ({ isBreaking, operation, text }) => `${operation}: ${text}${isBreaking ? " (breaking)" : ""}`
  )
}

const at = (root: unknown, ...path: ReadonlyArray<string>): Json =>
  path.reduce<unknown>((value, name) => (value as Json)[name], root) as Json
const media = ["content", "application/json", "schema"]
const bodyOf = (it: Document, name = "post", path = "/things") => at(it.paths[path], name, "requestBody", ...media)
const answerOf = (it: Document, name = "get", path = "/things/{thingId}") =>
  at(it.paths[path], name, "responses", "200", ...media)
const listOf = (it: Document) => at(answerOf(it, "get", "/things"), "items")

describe("a document changed by hand", () => {
  const cases: ReadonlyArray<readonly [string, (it: Document) => void, ReadonlyArray<string>]> = [
    ["in nothing", () => undefined, []],
    [
      "by an operation more",
      (it) =>
        void (it.paths["/others"] = {
          get: { operationId: "getOthers", tags: ["devices"], responses: ok(object({})) }
        }),
      ["getOthers: Returns the others."]
    ],
    [
      "by an operation less",
      (it) => void delete at(it.paths, "/things")["post"],
      ["createThing: it is gone (breaking)"]
    ],
    [
      "by another id",
      (it) => void (at(it.paths, "/things", "post")["operationId"] = "addThing"),
      ["addThing: Adds the things.", "createThing: it is called `addThing` (breaking)"]
    ],
    [
      "by another path",
      (it) => {
        it.paths["/objects/{thingId}"] = { get: at(it.paths, "/things/{thingId}", "get") }
        delete at(it.paths, "/things/{thingId}")["get"]
      },
      ["getThing: it is `GET /objects/{thingId}` now, and was `GET /things/{thingId}`"]
    ],
    [
      "by another tag",
      (it) => void (at(it.paths, "/things", "post")["tags"] = ["devices", "configure"]),
      ["createThing: it is in `Devices`, and was in `Networks` (breaking)"]
    ],
    [
      "by a deprecation",
      (it) => void (at(it.paths, "/things", "get")["deprecated"] = true),
      ["getThings: it is deprecated"]
    ],
    [
      "by a required input more",
      (it) => {
        at(bodyOf(it), "properties")["color"] = { type: "string" }
        bodyOf(it)["required"] = ["name", "color"]
      },
      ["createThing: `color` of the input is new, and required (breaking)"]
    ],
    [
      "by an optional input more",
      (it) => void (at(bodyOf(it), "properties")["color"] = { type: "string" }),
      ["createThing: `color` of the input is new"]
    ],
    [
      "by an input less",
      (it) => void delete at(bodyOf(it), "properties")["size"],
      ["createThing: `size` of the input is gone (breaking)"]
    ],
    [
      "by an input that becomes required",
      (it) => void (bodyOf(it)["required"] = ["name", "size"]),
      ["createThing: `size` of the input is required (breaking)"]
    ],
    [
      "by an input that becomes optional",
      (it) => void (bodyOf(it)["required"] = []),
      ["createThing: `name` of the input is optional"]
    ],
    [
      "by an input of another type, deep inside",
      (it) => void (at(bodyOf(it), "properties", "rules", "items", "properties")["port"] = { type: "string" }),
      ["createThing: `rules[].port` of the input is `string`, and was `number` (breaking)"]
    ],
    [
      "by an input of another form",
      (it) => void (at(bodyOf(it), "properties")["size"] = object({ width: { type: "integer" } })),
      ["createThing: `size` of the input is an object, and was `number` (breaking)"]
    ],
    [
      "by a value more of an input",
      (it) => void (at(bodyOf(it), "properties", "mode")["enum"] = ["a", "b", "c"]),
      ['createThing: `mode` of the input may be `"c"`']
    ],
    [
      "by a value less of an input",
      (it) => void (at(bodyOf(it), "properties", "mode")["enum"] = ["a"]),
      ['createThing: `mode` of the input is no longer `"b"` (breaking)']
    ],
    [
      "by an enum of an input that becomes any text",
      (it) => void (at(bodyOf(it), "properties")["mode"] = { type: "string" }),
      ['createThing: `mode` of the input is `string`, and was `"a"` or `"b"`']
    ],
    [
      "by a field more of an answer",
      (it) => void (at(answerOf(it), "properties")["color"] = { type: "string" }),
      ["getThing: `color` of the answer is new"]
    ],
    [
      "by a field less of an answer",
      (it) => void delete at(answerOf(it), "properties")["size"],
      ["getThing: `size` of the answer is gone (breaking)"]
    ],
    [
      "by a field of an answer that may be missing",
      (it) => void (answerOf(it)["required"] = []),
      ["getThing: `name` of the answer may be missing"]
    ],
    [
      "by a field of an answer of another type, in a list",
      (it) => void (at(listOf(it), "properties")["size"] = { type: "boolean" }),
      ["getThings: `[].size` of the answer is `boolean`, and was `number` (breaking)"]
    ],
    [
      "by a value more and one less of an answer",
      (it) => void (at(answerOf(it), "properties", "mode")["enum"] = ["a", "c"]),
      [
        'getThing: `mode` of the answer is no longer `"b"`',
        'getThing: `mode` of the answer may be `"c"`',
        // What a GET answers can be handed to its PUT.
        'updateThing: `mode` of the input may be `"c"`'
      ]
    ],
    [
      "by pages that are gone",
      (it) => void (at(it.paths, "/things", "get")["parameters"] = []),
      ["getThings: it answers in pages no longer (breaking)", "getThings: `perPage` of the input is gone (breaking)"]
    ],
    [
      "by pages of another form",
      (it) =>
        void (at(it.paths, "/things", "get")["responses"] = ok(object({ items: answerOf(it, "get", "/things") }))),
      [
        "getThings: its pages have another form (breaking)",
        "getThings: the answer is an object, and was a list of objects (breaking)"
      ]
    ],
    [
      "by an action less of a batch",
      (it) => void (it["x-batchable-actions"] = []),
      ["updateThing: it can be no action of a batch any more (breaking)"]
    ],
    [
      "by an action more of a batch",
      (it) =>
        void it["x-batchable-actions"].push({ resource: "/things", operation: "create", summary: "Make a thing" }),
      ["createThing: it can be an action of a batch"]
    ]
  ]

  it.for(cases)("%s", ([, edit, expected]) => {
    assert.deepStrictEqual(changesOf(edit), expected)
  })
})

describe("the report of a version", () => {
  const release = {
    version: "1.74.0",
    before: "1.73.0",
    packages: ["@some/core", "@some/promise"],
    packageVersion: "0.2.0"
  }
  const edited = () => {
    const it = document()
    delete at(it.paths, "/things")["post"]
    at(it.paths, "/things", "get")["deprecated"] = true
    at(answerOf(it), "properties")["color"] = { type: "string" }
    it.paths["/others"] = { get: { operationId: "getOthers", tags: ["devices"], responses: ok(object({})) } }
    return compareOperations(operations(document()), operations(it))
  }

  it("is a changeset that says how much changes and what breaks", () => {
    assert.strictEqual(changesetOf(release), ".changeset/api-1-74-0.md")
    assert.strictEqual(
      printChangeset(edited(), release),
      `---
"@some/core": minor
"@some/promise": minor
---

The API's version 1.74.0, after 1.73.0: 1 operation is new, 1 is gone, 1 is deprecated, 1 has another input, answer or form. \`docs/api-changes/1.74.0.md\` lists them.

Types change in \`Networks\`.

What breaks:

- \`Networks.createThing\`: it is gone.
`
    )
    assert.include(printChangeset(edited(), { ...release, packageVersion: "1.2.0" }), '"@some/core": major')
  })

  it("is a page with everything", () => {
    assert.strictEqual(pageOf(release), "docs/api-changes/1.74.0.md")
    assert.deepStrictEqual(printPage(edited(), release).split("\n").slice(4), [
      "## Breaking",
      "",
      "- `Networks.createThing`: it is gone.",
      "",
      "## Deprecated",
      "",
      "- `Networks.getThings`: it is deprecated.",
      "",
      "## New operations",
      "",
      "- `Devices.getOthers`: Returns the others.",
      "",
      "## Other changes",
      "",
      "- `Networks.getThing`: `color` of the answer is new.",
      ""
    ])
  })
})

describe("the operations of core", () => {
  const folder = new URL("../../core/src/operations/", import.meta.url)
  const files = new Map(
    readdirSync(folder).map((file): [string, string] => [file, readFileSync(new URL(file, folder), "utf8")])
  )

  it("are all read, with every type that they name in its place", () => {
    const read = readOperations(files)
    const constants = [...files].flatMap(([file, text]) =>
      file === "all.ts" ? [] : Array.from(text.matchAll(/^export const (\w+)/gm), ([, name = ""]) => name)
    )
    assert.sameMembers([...read.keys()], constants)
    const strange = new Set<string>()
    const look = (type: Tree): void => {
      if (type.kind === "words") for (const word of type.words) if (/^[A-Z]/.test(word)) strange.add(word)
      if (type.kind === "either") type.of.forEach(look)
      if (type.kind === "array") look(type.item)
      if (type.kind === "object") for (const field of type.fields.values()) look(field.type)
    }
    for (const { input, output } of read.values()) for (const type of [input, output]) look(type)
    assert.deepStrictEqual([...strange].toSorted(), ["Seconds", "Timestamp"])
  })
})
