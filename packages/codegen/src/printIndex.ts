import type { Model } from "./model.ts"
import { pageOf } from "./printModule.ts"

const paging = ({ paging }: Model): string => {
  if (paging === undefined) return ""
  const size = paging.perPage === undefined ? "yes" : `by ${paging.perPage}`
  return paging.direction === undefined ? size : `${size}, newest first`
}

const row = (model: Model, summary: string): string => {
  const { batch, deprecated, id, method, path } = model
  const name = `[\`${id}\`](${pageOf(id)})${deprecated ? " (deprecated)" : ""}`
  return `| ${[name, summary.replaceAll("|", "\\|"), method, `\`${path}\``, paging(model), batch === undefined ? "" : `\`${batch.operation}\``].join(" | ")} |`
}

/** A page that lists every operation of every module. */
export const printIndex = (
  modules: ReadonlyMap<string, ReadonlyArray<Model>>,
  version: string,
  summaryOf: (model: Model) => string
): string => {
  const all = [...modules.values()].flat()
  const paged = all.filter((model) => model.paging !== undefined).length
  const batched = all.filter((model) => model.batch !== undefined).length
  const sections = [...modules].map(([name, models]) =>
    [
      `## ${name}`,
      "",
      "| operation | what it does | method | path | pages | batch |",
      "| --- | --- | --- | --- | --- | --- |",
      ...models.map((model) => row(model, summaryOf(model)))
    ].join("\n")
  )
  return `# Operations

The ${all.length} operations of version ${version} of the API, each in the module that its heading names. ${paged} of them answer in
pages, of the size that is asked for unless \`perPage\` says otherwise; ${batched} can be a step of an action batch, by the verb
in the last column. Each name links to Cisco's page. Generated; not to be edited.

${sections.join("\n\n")}
`
}
