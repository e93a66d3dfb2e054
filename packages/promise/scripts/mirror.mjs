// What the facade takes from core as it is: the operations, over the facade's `Operation.ts` in the place of core's; the
// words for them; the errors, without what belongs to Effect. Written next to the sources and not committed; part of
// every bootstrap, so it has to be quick.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

const core = fileURLToPath(new URL("../../core/src/", import.meta.url))
const here = fileURLToPath(new URL("../src/", import.meta.url))
const read = (file) => readFileSync(`${core}${file}`, "utf8")

/** Writes the files of a folder that have changed, and removes all others. */
const replaceFolder = (folder, sources) => {
  const to = `${here}${folder}/`
  mkdirSync(to, { recursive: true })
  for (const file of readdirSync(to)) if (!sources.has(file)) rmSync(`${to}${file}`)
  for (const [file, text] of sources) {
    const target = `${to}${file}`
    if (!existsSync(target) || readFileSync(target, "utf8") !== text) writeFileSync(target, text)
  }
}

const files = readdirSync(`${core}operations`).toSorted()
const operations = new Map(files.map((file) => [file, read(`operations/${file}`)]))
const modules = files.filter((file) => file !== "all.ts")

// One object for each tag. Plain literals, unlike namespace objects, leave a bundle when nothing uses them.
const names = (source) => Array.from(source.matchAll(/^export const (\w+)/gm), ([, name]) => name)
const tags = modules.map((file) => {
  const module = file.replace(/\.ts$/, "")
  return { module, tag: module[0].toLowerCase() + module.slice(1), names: names(operations.get(file)).join(", ") }
})
const lines = (line) => tags.map(line).join("\n")
const members = (type) =>
  lines(
    ({ module, tag }) =>
      `  /** The operations that the API tags \`${tag}\`. */\n  readonly ${tag}: ${type}<typeof ${module}>`
  )
operations.set(
  "tags.ts",
  `import type { Calls, Operation, SafeCalls } from "../Operation.ts"
${lines(({ module }) => `import type * as ${module} from "./${module}.ts"`)}
${lines(({ module, names }) => `import { ${names} } from "./${module}.ts"`)}

/**
 * The operations of the API by tag, bound to a client.
 *
 * @since 0.2.0
 * @category models
 */
export interface TaggedCalls {
${members("Calls")}
}

/**
 * The operations of the API by tag, each giving a result in the place of rejecting.
 *
 * @since 0.2.0
 * @category models
 */
export interface SafeTaggedCalls {
${members("SafeCalls")}
}

/** All operations, by tag and name. */
export const tags: { readonly [Tag in keyof TaggedCalls]: { readonly [name: string]: Operation<never, unknown> } } = {
${tags.map(({ names, tag }) => `  ${tag}: { ${names} }`).join(",\n")}
}
`
)

const table = read("model/ErrorFacts.ts")
const classes = read("MerakiError.ts")
const formOf = new Map(Array.from(table.matchAll(/^ {2}(\w+): \{\s*form: "(\w+)"/gm), ([, tag, form]) => [tag, form]))
const fieldsOf = new Map(Array.from(table.matchAll(/^ {2}readonly (\w+): (\w+)$/gm), ([, form, name]) => [form, name]))
const fieldTypes = new Set([...formOf.values()].map((form) => fieldsOf.get(form)))

// An `Error` may have a cause; the errors without an answer always do.
const failed = (tag) =>
  fieldsOf.get(formOf.get(tag)).match(/^(?:Http|Response)Failure$/)
    ? `Failed<"${tag}">`
    : `Omit<Failed<"${tag}">, "cause">`

const errors = Array.from(
  classes.matchAll(/(\/\*\*\n(?: \*.*\n)+)export class (\w+) extends/g),
  ([
    ,
    comment,
    tag
  ]) => `${comment}export const ${tag}: ErrorClass<${tag}, ${fieldsOf.get(formOf.get(tag))}> = /*#__PURE__*/ plain(Core.${tag})

/**
 * An error of the class of this name.
 *
 * @since 0.2.0
 * @category errors
 */
export interface ${tag} extends ${fieldsOf.get(formOf.get(tag))}, ${failed(tag)} {}
`
)
if (errors.length !== formOf.size) throw new Error(`${formOf.size} kinds of failures, ${errors.length} classes`)
const unions = Array.from(
  classes.matchAll(/\/\*\*\n(?: \*.*\n)+export type \w+ =\n(?: {2}\| \w+\n)+/g),
  ([text]) => text
)
// Those that follow the table: which kinds of calls can fail so.
const callsOf = new Map(
  Array.from(table.matchAll(/^ {2}(\w+): \{[^}]*calls: "(\w+)"/gm), ([, tag, calls]) => [tag, calls])
)
const derived = Array.from(
  classes.matchAll(/(\/\*\*\n(?: \*.*\n)+)export type (\w+) = Of<(?:TagOf<([^>]*)>|Tag)>\n/g),
  ([, comment, name, calls]) => {
    const tags = [...formOf.keys()].filter(
      (tag) => calls === undefined || calls.includes(`"${callsOf.get(tag) ?? "all"}"`)
    )
    return `${comment}export type ${name} =\n${tags.map((tag) => `  | ${tag}\n`).join("")}`
  }
)

const tools = Array.from(
  read("LiveTools.ts").matchAll(
    /\/\*\*\n \* (.*)\n(?: \*.*\n)*? \*\/\nexport const (\w+): Tool<\s*(\w+),\s*(\w+)\s*>/g
  ),
  ([, what, name, input, state]) => ({ what, name, input, state })
)
if (tools.length === 0) throw new Error("there are no live tools")

replaceFolder("operations", operations)
replaceFolder(
  "core",
  new Map([
    ...[
      "CallEvent.ts",
      "Descriptor.ts",
      "action.ts",
      "Fetch.ts",
      "RefusalReason.ts",
      "ScanningReport.ts",
      "StandardSchema.ts",
      "WebhookEvent.ts"
    ].map((file) => [file, read(`model/${file}`)]),
    [
      "LiveTools.ts",
      `import type { LiveTool } from "../LiveTool.ts"
import type {
${tools.flatMap(({ input, state }) => [`  ${input}`, `  ${state}`]).join(",\n")}
} from "../operations/Devices.ts"

/**
 * The live tools of a client.
 *
 * @since 0.2.0
 * @category models
 */
export interface LiveTools {
${tools.map(({ input, name, state, what }) => `  /** ${what} */\n  readonly ${name}: LiveTool<${input}, ${state}>`).join("\n")}
}
`
    ],
    [
      "ErrorFacts.ts",
      table
        .slice(0, table.indexOf("/**\n * The forms that"))
        .replaceAll(/\bDuration\b/g, "Time")
        .replace('import type { Time } from "effect/Time"', 'import type { Time } from "../Time.ts"')
    ],
    [
      "errors.ts",
      `import * as Core from "@effect-meraki/core/MerakiError"
import type { ${[...fieldTypes].join(", ")} } from "./ErrorFacts.ts"

/**
 * What every error is besides its fields.
 *
 * @since 0.2.0
 * @category models
 */
export interface Failed<Tag extends string> extends Error {
  readonly _tag: Tag
  toJSON(): unknown
}

/**
 * The class of one kind of error.
 *
 * @since 0.2.0
 * @category models
 */
export interface ErrorClass<Instance, Fields> {
  new (fields: Fields): Instance
  /**
   * Makes one for a test. What is not given is as in an error of a typical call: \`getNetwork\` of \`N_1\`, or
   * \`updateNetwork\` where only a write fails so.
   */
  make(facts?: Partial<Fields>): Instance
}

// The same objects: only their types leave out what belongs to Effect.
const plain = <Instance, Fields>(errorClass: unknown): ErrorClass<Instance, Fields> =>
  errorClass as ErrorClass<Instance, Fields>

${errors.join("\n")}
${[...unions, ...derived].join("\n")}`
    ]
  ])
)
