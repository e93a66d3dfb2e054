// Writes what Astro renders: a file for each page, the index of the search, `llms.txt` and the pictures of the benchmarks.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { changePages } from "./changes.ts"
import { errorPages, errorsPage } from "./errors.ts"
import { withTabs } from "./faces.ts"
import { examplePages, guidePages, pageOf } from "./guide.ts"
import { llmsPages } from "./llms.ts"
import { loadOperations, operationPage, operationsPage, tagPage } from "./operations.ts"
import { fileOf, outsideCode, type Page } from "./page.ts"
import { withPictures } from "./pictures.ts"
import { type Benchmarks, withPlots } from "./plots.ts"
import { referencePages } from "./reference.ts"
import { searchRecords } from "./records.ts"
import { base, repository, site } from "../settings.ts"

const root = fileURLToPath(new URL("../../../", import.meta.url))
const out = fileURLToPath(new URL("../.generated/", import.meta.url))
const read = (path: string): string => readFileSync(join(root, path), "utf8")

const write = (path: string, text: string): void => {
  const file = join(out, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

/** The version of the API's document that the operations come from. */
const version = /version ([\d.]+) of the API/.exec(read("docs/operations.md"))?.[1] ?? ""
if (version === "") throw new Error("docs/operations.md does not say which version of the API it lists")

rmSync(out, { recursive: true, force: true })

const operations = await loadOperations()
const places = { repository, operations: new Set(operations.map(({ entry }) => entry.id)) }
const tags = [...new Set(operations.map(({ entry }) => entry.tag))].toSorted()
const errors = errorPages(read("docs/errors.md"), places)

/** The README without what is for those who have the repository before them. */
const homeText = (readme: string): string => {
  const [head = "", rest] = readme.split(/\n```sh\nnpm run demo[^]*?(?=\n## )/)
  const [before = "", after] = rest?.split(/\n## What the demo shows\n[^]*?(?=\n## )/) ?? []
  if (after === undefined) throw new Error("README.md has no demo, or not where it was")
  return `${head}
Begin with [Start](docs/start.md), or with a program of the [cookbook](docs/cookbook/README.md). The search (Ctrl K) takes the id of an
operation, a command, or the text of an error.
${before}${after}`
}

const home: Page = {
  ...pageOf(homeText(read("README.md")), "README.md", "index", places),
  title: "effect-meraki",
  description: "A TypeScript client of the Cisco Meraki Dashboard API, for Effect and for Promises."
}

const pages: ReadonlyArray<Page> = [
  home,
  ...guidePages(places),
  ...examplePages(places),
  ...operations.map(operationPage),
  ...tags.map((tag) => tagPage(tag, operations)),
  operationsPage(operations, version),
  ...errors,
  errorsPage(errors),
  ...changePages(operations, version, places),
  ...(await referencePages())
]

/** Links to pages of the site get its base. */
const based = (markdown: string): string =>
  outsideCode(markdown, (text) => text.replace(/(\]\(|href="|src=")\/(?!\/)/g, (_, open: string) => `${open}${base}/`))

const benchmarks = JSON.parse(read("docs/benchmarks.json")) as Benchmarks
const slugs = new Set<string>()
for (const page of pages) {
  if (slugs.has(page.slug)) throw new Error(`two pages at ${page.slug}`)
  slugs.add(page.slug)
  const body = page.slug === "guide/benchmarks" ? withPlots(page.body, benchmarks) : page.body
  write(`pages/${page.slug}.md`, fileOf({ ...page, body: withPictures(based(withTabs(body))) }))
}

write("public/search.json", JSON.stringify(searchRecords(operations, errors)))
for (const [name, text] of llmsPages(pages, operations, `${site}${base}`)) write(`public/${name}`, text)
write(
  "operations.json",
  JSON.stringify(
    operations.map(({ descriptor, entry }) => ({ id: entry.id, tag: entry.tag, category: descriptor.category ?? "" }))
  )
)
cpSync(join(root, "docs/images"), join(out, "public"), { recursive: true })
cpSync(fileURLToPath(new URL("../public", import.meta.url)), join(out, "public"), { recursive: true })
console.log(`${pages.length} pages`)
