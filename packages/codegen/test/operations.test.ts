import { modules as allModules } from "@effect-meraki/testing/operations"
import { spawnSync } from "node:child_process"
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { operations } from "@effect-meraki/core/operations"
import type { Descriptor } from "@effect-meraki/core/Operation"
import * as ResponseSchema from "@effect-meraki/core/ResponseSchema"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { CodegenError } from "../src/CodegenError.ts"
import { type Correction, corrections } from "../src/corrections.ts"
import { type Document, parseDocument } from "../src/document.ts"
import { agreedModels } from "../src/generate.ts"
import type { Model } from "../src/model.ts"
import { broken, documentText, sample, sampleInput } from "./synthesis.ts"

interface Known {
  (...args: never): unknown
  readonly descriptor: Descriptor
}

const modules: { readonly [name: string]: { readonly [id: string]: Known } } = allModules

const all = Object.entries(modules).flatMap(([module, operations]) =>
  Object.entries(operations).map(([name, operation]) => ({ module, name, descriptor: operation.descriptor }))
)

type Shapes = { readonly [name: string]: string } | undefined

const names = (shapes: Shapes) => Object.keys(shapes ?? {})
const required = (shapes: Shapes) =>
  Object.entries(shapes ?? {}).flatMap(([name, shape]) => (shape.endsWith("!") ? [name] : []))

const wordy = (text: string): string => text.replace(/[^a-z0-9]/gi, "").toLowerCase()

describe("the committed operations", () => {
  it("are all in one list, by module", () => {
    assert.deepStrictEqual(
      operations.map(({ descriptor }) => descriptor),
      all.map(({ descriptor }) => descriptor)
    )
  })

  it("are 992 in 16 modules, each under its own id in the module of its tag", () => {
    assert.strictEqual(all.length, 992)
    assert.strictEqual(new Set(all.map(({ name }) => name)).size, 992)
    for (const { descriptor, module, name } of all) {
      assert.strictEqual(descriptor.id, name)
      assert.strictEqual(wordy(descriptor.tag), wordy(module), name)
    }
  })

  it("have shapes that can be read, with every placeholder named once", () => {
    for (const { descriptor } of all) {
      const shapes = [
        ...Object.values(descriptor.query ?? {}),
        ...Object.values(descriptor.body ?? {}),
        descriptor.response ?? "*"
      ]
      for (const shape of shapes) ResponseSchema.parse(shape)
      const names = Array.from(descriptor.path.matchAll(/\{(\w+)\}/g), ([, name]) => name)
      assert.strictEqual(new Set(names).size, names.length, descriptor.id)
    }
  })
})

/** The models without one correction; none when the generator cannot do without it. */
const modelsWithout = (document: Document, correction: Correction): ReadonlyArray<Model> => {
  try {
    return agreedModels(
      document,
      corrections.filter((each) => each !== correction)
    )
  } catch (cause) {
    if (cause instanceof CodegenError) return []
    throw cause
  }
}

const compare = (text: string) => {
  const document = parseDocument("document", text)
  const models = agreedModels(document)
  const descriptors = new Map(all.map(({ descriptor }) => [descriptor.id, descriptor]))
  const descriptorOf = (id: string): Descriptor => {
    const descriptor = descriptors.get(id)
    if (descriptor === undefined) throw new Error(`${id} is not generated`)
    return descriptor
  }

  it("have the same operations", () => {
    assert.deepStrictEqual([...descriptors.keys()].toSorted(), document.operations.map(({ id }) => id).toSorted())
  })

  it("have the same method, path, tag, scope, parameters and required ones", () => {
    for (const { body, deprecated, id, method, parameters, path, scope, tags } of document.operations) {
      const descriptor = descriptorOf(id)
      const { deprecated: isDeprecated = false, method: ownMethod, path: ownPath, scope: ownScope, tag } = descriptor
      const { category, subTags = [] } = descriptor
      assert.deepStrictEqual(
        [ownMethod, ownPath, tag, category, ...subTags, ownScope, isDeprecated],
        [method, path, ...tags, scope, deprecated],
        id
      )
      const inQuery = parameters.filter((each) => each.in === "query")
      assert.deepStrictEqual(
        names(descriptor.query),
        inQuery.map((each) => each.name),
        id
      )
      assert.deepStrictEqual(
        required(descriptor.query),
        inQuery.filter((each) => each.required).map((each) => each.name),
        id
      )
      assert.strictEqual(descriptor.body === undefined, body === undefined, id)
      assert.deepStrictEqual(names(descriptor.body), Object.keys(body?.properties ?? {}), id)
      const declared = Object.keys(body?.properties ?? {}).filter((name) => body?.required?.includes(name) === true)
      assert.deepStrictEqual(required(descriptor.body), declared, id)
    }
  })

  it("page where perPage is a parameter, with its largest value as the default", () => {
    const counts: Record<string, number> = {}
    for (const { id, parameters } of document.operations) {
      const { paging } = descriptorOf(id)
      const perPage = parameters.find(({ name }) => name === "perPage")
      assert.strictEqual(paging === undefined, perPage === undefined, id)
      if (paging === undefined) continue
      counts[paging.itemsIn] = (counts[paging.itemsIn] ?? 0) + 1
      const range = / range is \d+ - (\d+)\./.exec(perPage?.description ?? "")
      assert.strictEqual(paging.perPage, range === null ? undefined : Number(range[1]), id)
    }
    assert.deepStrictEqual(counts, { array: 77, items: 80, envelopes: 6, events: 1, records: 1 })
  })

  it("are batchable where the document says so, each entry for one operation", () => {
    const batches = all.flatMap(({ descriptor }) => (descriptor.batch === undefined ? [] : [descriptor]))
    assert.strictEqual(batches.length, document.batchEntries.length)
    assert.strictEqual(batches.filter(({ batch, path }) => batch?.resource === path).length, 288)
    const entries = new Set(document.batchEntries.map(({ operation, resource }) => `${operation} ${resource}`))
    for (const { batch, id, method } of batches) {
      assert.isTrue(entries.has(`${batch?.operation} ${batch?.resource}`), id)
      assert.notStrictEqual(method, "GET", id)
    }
  })

  it("declare an answer where the document does, but for a 204", () => {
    for (const { id, response, status } of document.operations) {
      assert.strictEqual(descriptorOf(id).response === undefined, response === undefined || status === "204", id)
    }
  })

  it("need every entry in the table of corrections, for every operation that it names", () => {
    const texts = new Map(models.map((model) => [model.id, JSON.stringify(model)]))
    for (const correction of corrections) {
      const { operations, reason } = correction
      const others = modelsWithout(document, correction)
      const changed = others.filter((model) => JSON.stringify(model) !== texts.get(model.id)).map(({ id }) => id)
      if (operations === "*") assert.isNotEmpty(changed, reason)
      // What reads or writes the same thing is another too, without it.
      else if (others.length > 0) assert.includeMembers(changed, [...operations], reason)
    }
  })

  it("accept an answer made of the document's own schema and reject a broken one at its place", () => {
    for (const { id, response } of models) {
      if (response === undefined) continue
      const descriptor = descriptorOf(id)
      for (const exactness of ["strict", "lenient"] as const) {
        const good = sample(response)
        assert.deepStrictEqual(ResponseSchema.check(descriptor, good, exactness), [], id)
        const bad = broken(response, good)
        assert.deepStrictEqual(
          ResponseSchema.check(descriptor, bad.value, exactness).map(({ path }) => path),
          [bad.path],
          id
        )
      }
      assert.deepStrictEqual(ResponseSchema.check(descriptor, sample(response, false)), [], id)
    }
  })

  it("have a Schema that says the same as the check", () => {
    for (const { id, response } of models) {
      if (response === undefined) continue
      const operation = Object.assign(() => Effect.succeed<unknown>(undefined), { descriptor: descriptorOf(id) })
      for (const schema of [ResponseSchema.of(operation), ResponseSchema.lenient(operation)]) {
        const good = sample(response)
        assert.isTrue(Schema.is(schema)(good), id)
        assert.isFalse(Schema.is(schema)(broken(response, good).value), id)
      }
    }
  })

  it("compile when called with all their parameters and with the required ones, and answer what their type says", () => {
    const root = fileURLToPath(new URL("../../..", import.meta.url))
    const folder = mkdtempSync(join(tmpdir(), "effect-meraki-calls-"))
    try {
      const statements = models.flatMap(({ body, id, parameters, response, tag }) => {
        const called = `${all.find(({ name }) => name === id)?.module ?? tag}.${id}`
        const input = (everything: boolean) => JSON.stringify(sampleInput(parameters, body, everything))
        const answer = response === undefined ? "undefined" : JSON.stringify(sample(response))
        return [
          `${called}(${input(true)})`,
          `${called}(${input(false) === "{}" ? "" : input(false)})`,
          `export const ${id}: Answer<typeof ${called}> = ${answer}`
        ]
      })
      const imports = Object.keys(modules).map(
        (name) => `import * as ${name} from ${JSON.stringify(join(root, `packages/core/src/operations/${name}.ts`))}`
      )
      const effect = `import type { Effect } from ${JSON.stringify(join(root, "node_modules/effect/dist/Effect.js"))}`
      const answerType =
        "type Answer<F> = F extends (...args: never) => Effect<infer A, infer _E, infer _R> ? A : never"
      writeFileSync(join(folder, "calls.mts"), [effect, ...imports, answerType, ...statements, ""].join("\n"))
      writeFileSync(
        join(folder, "tsconfig.json"),
        JSON.stringify({
          extends: join(root, "tsconfig.base.json"),
          compilerOptions: {
            composite: false,
            declaration: false,
            declarationMap: false,
            noEmit: true,
            types: [],
            rewriteRelativeImportExtensions: false,
            allowImportingTsExtensions: true
          },
          files: ["calls.mts"]
        })
      )
      const tsc = join(root, "node_modules/@typescript/native/bin/tsc")
      const { status, stdout } = spawnSync(process.execPath, [tsc, "-p", folder], { encoding: "utf8" })
      assert.strictEqual(stdout.slice(0, 2000), "")
      assert.strictEqual(status, 0)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it("repeat no sentence of the document", () => {
    const sentences = new Set<string>()
    const read = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return
      for (const [name, each] of Object.entries(value)) {
        if ((name === "description" || name === "summary") && typeof each === "string") {
          for (const sentence of each.split(/(?<=[.!?])\s+|\n/))
            if (sentence.trim().split(/\s+/).length >= 4) sentences.add(sentence.trim())
        } else read(each)
      }
    }
    read(JSON.parse(text))
    const folder = fileURLToPath(new URL("../../core/src/operations", import.meta.url))
    const comments = new Set(
      readdirSync(folder).flatMap((file) =>
        readFileSync(join(folder, file), "utf8")
          .split("\n")
          .flatMap((line) => /^ *(?:\/\*\*|\*) (.+)$/.exec(line)?.[1] ?? [])
      )
    )
    const plain = (sentence: string): string =>
      sentence
        .toLowerCase()
        .replace(/[^a-z0-9 ]/g, "")
        .trim()
    const lines = [...comments].filter((line) => !line.includes("{@link"))
    const own = new Set(lines.flatMap((line) => line.replace(/ \*\/$/, "").split(/(?<=[.!?])\s+/)).map(plain))
    const said = lines.join("\n")
    assert.isAbove(sentences.size, 5000)
    // A few words in a row, such as the name of a thing, are nobody's sentence.
    const isLong = (sentence: string): boolean => sentence.split(/\s+/).length >= 6
    assert.deepStrictEqual(
      [...sentences].filter((sentence) => own.has(plain(sentence)) || (isLong(sentence) && said.includes(sentence))),
      []
    )
  })
}

const text = documentText()
if (text === undefined) {
  it.skip("the operations are compared with the document: there is none beside the checkout or in MERAKI_OPENAPI")
} else {
  describe("the operations and the document", () => compare(text))
}
