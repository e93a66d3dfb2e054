import type { Operation } from "./operations.ts"
import type { Page } from "./page.ts"

const sectionOf = (slug: string): string => slug.split("/")[0] ?? ""

const titles: { readonly [section: string]: string } = {
  guide: "Guide",
  cookbook: "Cookbook",
  errors: "Errors",
  reference: "Reference",
  decisions: "Decisions"
}

/** `llms.txt`, which lists the pages, and `llms-full.txt`, which holds the guide, for readers that are programs. */
export const llmsPages = (
  pages: ReadonlyArray<Page>,
  operations: ReadonlyArray<Operation>,
  address: string
): ReadonlyArray<readonly [name: string, text: string]> => {
  const sections = Object.entries(titles).flatMap(([section, title]) => {
    const mine = pages.filter(({ slug }) => sectionOf(slug) === section)
    if (mine.length === 0) return []
    const lines = mine.map((page) => `- [${page.title}](${address}/${page.slug}/): ${page.description}`)
    return [`## ${title}\n\n${lines.join("\n")}`]
  })
  const head = `# effect-meraki\n\n> A TypeScript client of the Cisco Meraki Dashboard API, for Effect 4, Promises, Effect 3 and a shell. It types ${operations.length} operations, retries, keeps the API's limits and reads all pages.`
  const list = operations.map(
    ({ descriptor, entry }) =>
      `- [${entry.id}](${address}/operations/${entry.id}/): ${entry.summary} ${descriptor.method} ${descriptor.path}`
  )
  const full = pages
    .filter(({ slug }) => /^(?:guide|cookbook)\//.test(slug))
    .map(({ body, title }) => `# ${title}\n\n${body.trim()}`)
  return [
    ["llms.txt", `${head}\n\n${sections.join("\n\n")}\n\n## Operations\n\n${list.join("\n")}\n`],
    ["llms-full.txt", `${head}\n\n${full.join("\n\n")}\n`]
  ]
}
