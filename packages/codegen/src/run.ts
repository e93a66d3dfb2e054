import { existsSync, readFileSync } from "node:fs"
import { dirname, relative, sep } from "node:path"
import { parseArgs } from "node:util"
import { CodegenError } from "./CodegenError.ts"
import { parseDocument } from "./document.ts"
import { differences, readText, replaceFile, replaceFolder, writing } from "./files.ts"
import { generate } from "./generate.ts"
import { runWebhooks } from "./runWebhooks.ts"

const usage = `Generates operations of the Meraki Dashboard API from its OpenAPI document.

  effect-meraki-codegen --spec <path or URL> --out <folder> [--only <id or tag>]... [--index <file>] [--prose] [--check]

  --spec     the document, JSON, gzipped or not; your organization's own is at /organizations/{organizationId}/openapiSpec?version=3
  --out      folder for one module for each tag; it is replaced as a whole
  --only     an operation or a tag to generate; may be repeated; everything without it
  --index    Markdown file for a list of the operations
  --pairs    file for a type test: what each GET answers can be handed to its PUT
  --import   module that has operation(), paginated() and batchable(); "@effect-meraki/core/Operation"
  --prose    the document's own descriptions as comments; for a copy of your own, the texts are Cisco's
  --check    write nothing, fail when the files differ from what would be written

  effect-meraki-codegen webhooks --help   Schemas of the data of alerts`

const readArguments = (argv: ReadonlyArray<string>) => {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        spec: { type: "string" },
        out: { type: "string" },
        only: { type: "string", multiple: true },
        index: { type: "string" },
        pairs: { type: "string" },
        import: { type: "string" },
        prose: { type: "boolean", default: false },
        check: { type: "boolean", default: false },
        help: { type: "boolean", default: false }
      }
    }).values
  } catch (cause) {
    throw new CodegenError("arguments", cause instanceof Error ? cause.message : String(cause))
  }
}

/** A folder as modules in another one name it. */
const relativeFolder = (from: string, to: string): string => {
  const path = relative(from, to).split(sep).join("/")
  return path.startsWith(".") ? path : `./${path}`
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`

const runOrThrow = async (argv: ReadonlyArray<string>, print: (line: string) => void): Promise<number> => {
  if (argv[0] === "webhooks") return runWebhooks(argv.slice(1), print)
  const { check, help, import: operationModule, index, only, out, pairs, prose, spec } = readArguments(argv)
  if (help) {
    print(usage)
    return 0
  }
  if (spec === undefined || out === undefined)
    throw new CodegenError("arguments", "--spec and --out are needed; --help says more")
  const document = parseDocument(spec, await readText(spec))
  const operationsFolder = pairs === undefined ? undefined : relativeFolder(dirname(pairs), out)
  const generated = generate(document, { operationModule, operationsFolder, only, prose })
  const besides = [
    { file: index, text: generated.index },
    { file: pairs, text: generated.pairs }
  ].flatMap(({ file, text }) => (file === undefined ? [] : [{ file, text }]))
  if (check) {
    const found = [
      ...differences(out, generated.files),
      ...besides.flatMap(({ file, text }) =>
        existsSync(file) && readFileSync(file, "utf8") === text ? [] : [`${file} differs`]
      )
    ]
    for (const line of found) print(line)
    if (found.length === 0)
      print(
        `${counted(generated.operations, "operation")} compared: all as in version ${document.version} of the document`
      )
    return found.length === 0 ? 0 : 1
  }
  // Single files first: one that cannot be written is found out before a whole folder is replaced.
  for (const { file, text } of besides) writing(file, () => replaceFile(file, text))
  writing(out, () => replaceFolder(out, generated.files))
  print(
    `${counted(generated.operations, "operation")} in ${counted(generated.files.size - 1, "module")}, from version ${document.version}, are in ${out}`
  )
  return 0
}

/**
 * The command line: reads a document, and writes or checks its modules. Returns the exit code. A problem is printed as
 * one line that names its place.
 *
 * @since 0.2.0
 * @category running
 */
export const run = (argv: ReadonlyArray<string>, print: (line: string) => void): Promise<number> =>
  runOrThrow(argv, print).catch((cause: unknown) => {
    if (!(cause instanceof CodegenError)) throw cause
    print(`error: ${cause.message}`)
    return 1
  })
