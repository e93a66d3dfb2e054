import { existsSync, readdirSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { assert, describe, it } from "vitest"

const root = fileURLToPath(new URL("../../..", import.meta.url))

const pages = [
  "README.md",
  "CONTRIBUTING.md",
  ...readdirSync(join(root, "docs"), { recursive: true })
    .map((name) => join("docs", String(name)))
    // What the site has installed and made is not written here.
    .filter((name) => name.endsWith(".md") && !/^docs.site.(?:node_modules|\.generated|dist)\b/.test(name)),
  ...readdirSync(join(root, "packages"))
    .map((name) => join("packages", name, "README.md"))
    .filter((name) => existsSync(join(root, name)))
]

/** The anchors that GitHub gives to the headings of a page. */
const anchorsOf = (page: string): ReadonlyArray<string> =>
  Array.from(readFileSync(page, "utf8").matchAll(/^#+ (.*)$/gm), ([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\- _]/gu, "")
      .replaceAll(" ", "-")
  )

/** The links of a page to other files that do not exist, or to headings that no page has. */
const brokenLinks = (page: string): ReadonlyArray<string> => {
  const file = join(root, page)
  return Array.from(readFileSync(file, "utf8").matchAll(/\]\(([^)\s]+)\)/g), ([, link = ""]) => link).filter((link) => {
    if (/^[a-z]+:/.test(link)) return false
    const [path = "", anchor] = link.split("#")
    const target = path === "" ? file : join(dirname(file), path)
    return !existsSync(target) || (anchor !== undefined && !anchorsOf(target).includes(anchor))
  })
}

describe("the pages", () => {
  it.for(pages)("%s has no broken link", (page) => {
    assert.deepStrictEqual(brokenLinks(page), [])
  })
})
