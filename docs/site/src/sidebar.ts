import { existsSync, readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

const pages = fileURLToPath(new URL("../.generated/pages/", import.meta.url))

const has = (slug: string): boolean => existsSync(`${pages}${slug}.md`)

/** The title of a page, out of its frontmatter. */
const titleOf = (slug: string): string => {
  const text = readFileSync(`${pages}${slug}.md`, "utf8")
  const { title } = JSON.parse(text.split("\n")[1] ?? "") as { readonly title: string }
  return title
}

const link = (slug: string, label = titleOf(slug)) => ({ label, link: `/${slug}/` })

/** The pages in a folder, by their names. */
const under = (folder: string) =>
  existsSync(`${pages}${folder}`)
    ? readdirSync(`${pages}${folder}`)
        .filter((name) => name.endsWith(".md"))
        .toSorted()
        .map((name) => link(`${folder}/${name.replace(/\.md$/, "")}`))
    : []

/** The recipes in the order of the list of them. */
const recipes = () =>
  Array.from(
    readFileSync(`${pages}cookbook.md`, "utf8").matchAll(/^\| \[[^\]]+\]\(\S*?\/(cookbook\/[\w-]+)\/\)/gm)
  ).map(([, slug = ""]) => link(slug))

const sections: { readonly [section: string]: ReadonlyArray<string> } = {
  Start: ["start", "promise", "effect-3", "cli", "simulator", "from-python", "from-fetch", "from-meraki-cli"],
  Guide: [
    "calls",
    "errors",
    "retries",
    "limits",
    "paging",
    "batches",
    "idioms",
    "dry-run",
    "credentials",
    "hooks",
    "health",
    "webhooks",
    "testing",
    "transports",
    "walking",
    "jobs"
  ],
  "In a shell": ["operating", "snapshots", "agents"],
  "Behind it": ["reliability", "benchmarks", "mutation", "versioning"]
}

const listed = new Set(Object.values(sections).flat())

/** Pages that nobody has put into a section stand at the end of the guide. */
const unlisted = readdirSync(`${pages}guide`)
  .map((name) => name.replace(/\.md$/, ""))
  .filter((name) => !listed.has(name))
  .toSorted()

const section = (label: string) => ({
  label,
  items: [...(sections[label] ?? []), ...(label === "Guide" ? unlisted : [])]
    .filter((name) => has(`guide/${name}`))
    .map((name) => link(`guide/${name}`))
})

const tags = readdirSync(`${pages}operations`)
  .filter((name) => /^[a-z-]+\.md$/.test(name))
  .map((name) => name.replace(/\.md$/, ""))
  .toSorted()

const packages = ["core", "promise", "effect-3", "jobs", "simulator", "codegen"].filter((name) =>
  has(`reference/${name}`)
)

/** What is on the left of every page. Operations are added by the middleware, on the pages of their tag. */
export const sidebar = [
  section("Start"),
  section("Guide"),
  { ...section("In a shell"), collapsed: true },
  { label: "Cookbook", collapsed: true, items: [link("cookbook", "All recipes"), ...recipes()] },
  {
    label: "Operations",
    collapsed: true,
    items: [link("operations", "All modules"), ...tags.map((tag) => link(`operations/${tag}`))]
  },
  { label: "Errors", collapsed: true, items: [link("errors", "All errors"), ...under("errors")] },
  ...(packages.length === 0
    ? []
    : [
        {
          label: "Reference",
          collapsed: true,
          items: packages.map((name) => ({
            label: `@effect-meraki/${name}`,
            collapsed: true,
            items: [link(`reference/${name}`, "All modules"), ...under(`reference/${name}`)]
          }))
        }
      ]),
  { ...section("Behind it"), collapsed: true },
  { label: "Decisions", collapsed: true, items: [link("decisions", "All decisions"), ...under("decisions")] },
  { label: "Changes", collapsed: true, items: under("changes") },
  { label: "Programs", link: "/examples/" }
]
