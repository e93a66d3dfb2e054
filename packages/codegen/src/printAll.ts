import type { Printing } from "./printModule.ts"
import { docComment } from "./types.ts"

/** The text of the module that lists the operations of all the others. */
export const printAll = (
  modules: ReadonlyArray<string>,
  { operationModule, version }: Pick<Printing, "operationModule" | "version">
): string => {
  const header = docComment([
    "All operations in one list. A program that imports it has every operation in its bundle.",
    "",
    `Generated from version ${version} of the API's OpenAPI document. Not to be edited.`,
    "",
    "@since 0.2.0"
  ])
  const comment = docComment([
    "Every operation, by module and path. Filter it by the facts in `descriptor`. The input of an operation is not in its",
    "type here; it is checked when the operation is called.",
    "",
    "@since 0.2.0",
    "@category operations"
  ])
  const imports = modules.map((name) => `import * as ${name} from "./${name}.ts"`)
  return `${header}
import type { Operation } from "${operationModule}"
${imports.join("\n")}

${comment}
export const operations: ReadonlyArray<Operation<{ readonly [name: string]: unknown }, unknown>> = /*#__PURE__*/ [
${modules.map((name) => `  ${name}`).join(",\n")}
].flatMap((module): ReadonlyArray<unknown> => Object.values(module)) as ReadonlyArray<
  Operation<{ readonly [name: string]: unknown }, unknown>
>
`
}
