import { readdirSync, readFileSync } from "node:fs"
import { outsideCode, type Page } from "./page.ts"
import { type Places, linkOf } from "./guide.ts"
import type { Operation } from "./operations.ts"

const root = new URL("../../../", import.meta.url)
const versions = new URL("../versions/", import.meta.url)

/** The ids of the operations of a version of the API, as `npm run site:version` wrote them. */
const idsOf = (file: string): ReadonlyArray<string> => readFileSync(new URL(file, versions), "utf8").trim().split("\n")

const byNumber = (a: string, b: string): number => a.localeCompare(b, "en", { numeric: true })

const listed = (title: string, ids: ReadonlyArray<string>, known: ReadonlySet<string>): string =>
  ids.length === 0
    ? ""
    : `### ${title}\n\n${ids.map((id) => `- ${known.has(id) ? `[\`${id}\`](/operations/${id}/)` : `\`${id}\``}`).join("\n")}`

/** What each version of the API brought and took away. */
const apiPage = (operations: ReadonlyArray<Operation>, version: string): Page => {
  const known = new Set(operations.map(({ entry }) => entry.id))
  const files = readdirSync(versions)
    .filter((file) => file.endsWith(".txt"))
    .toSorted(byNumber)
  const latest = files.at(-1)?.replace(/\.txt$/, "")
  if (latest !== version) throw new Error(`docs/site/versions has no ${version}.txt; npm run site:version writes it`)
  if (idsOf(`${latest}.txt`).toSorted().join() !== [...known].toSorted().join())
    throw new Error(`docs/site/versions/${latest}.txt is not what the operations are; npm run site:version writes it`)
  const sections = files.map((file, at) => {
    const ids = idsOf(file)
    const before = files[at - 1]
    const title = `## ${file.replace(/\.txt$/, "")}`
    if (before === undefined) return `${title}\n\nThe first version that is recorded here: ${ids.length} operations.`
    const had = new Set(idsOf(before))
    const has = new Set(ids)
    const added = listed(
      "New",
      ids.filter((id) => !had.has(id)),
      known
    )
    const removed = listed(
      "Removed",
      [...had].filter((id) => !has.has(id)),
      known
    )
    return [title, `${ids.length} operations.`, added, removed].filter((part) => part !== "").join("\n\n")
  })
  const deprecated = operations.filter(({ descriptor }) => descriptor.deprecated === true).map(({ entry }) => entry.id)
  return {
    slug: "changes/api",
    title: "Versions of the API",
    description: "The operations that each version of the API brought, and those that it took away.",
    body: `The operations of the packages come from version ${version} of the API's document. [Versions](/guide/versioning/) says when a new one is taken over.

${sections.toReversed().join("\n\n")}

## Deprecated

${deprecated.length} operations of version ${version} are marked as deprecated by the API.

${deprecated.map((id) => `- [\`${id}\`](/operations/${id}/)`).join("\n")}`,
    more: { editUrl: false }
  }
}

const packages = ["core", "promise", "effect-3", "cli", "jobs", "simulator", "codegen"]

/** The changelogs of the packages. */
export const changePages = (
  operations: ReadonlyArray<Operation>,
  version: string,
  places: Places
): ReadonlyArray<Page> => [
  apiPage(operations, version),
  ...packages.map((name): Page => {
    const from = `packages/${name}/CHANGELOG.md`
    const text = readFileSync(new URL(from, root), "utf8").replace(/^# .+\n/, "")
    return {
      slug: `changes/${name}`,
      title: `@effect-meraki/${name}`,
      description: `What each version of @effect-meraki/${name} changes.`,
      body: outsideCode(text, (part) =>
        part.replace(/(\]\()([^)\s]+)(\))/g, (_, open: string, target: string, close: string) => {
          return `${open}${linkOf(target, from, places)}${close}`
        })
      ),
      more: { editUrl: false }
    }
  })
]
