// Follows every link of the built site that leads to the site, and looks at the form of those to Cisco and the repository.
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { base, repository } from "../settings.ts"

const dist = fileURLToPath(new URL("../dist/", import.meta.url))

const pages = readdirSync(dist, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".html"))

/** Texts of attributes as they are meant. */
const decoded = (text: string): string => text.replaceAll("&#38;", "&").replaceAll("&amp;", "&")

const anchors = new Map<string, ReadonlySet<string>>()

/** The ids of a page. */
const idsOf = (page: string): ReadonlySet<string> => {
  let ids = anchors.get(page)
  if (ids === undefined) {
    ids = new Set(Array.from(readFileSync(join(dist, page), "utf8").matchAll(/\sid="([^"]+)"/g), ([, id = ""]) => id))
    anchors.set(page, ids)
  }
  return ids
}

const isCisco = (link: string): boolean =>
  /^https:\/\/developer\.cisco\.com\/meraki\/(?:api-v1|webhooks|scanning-api|build)(?:\/[a-z0-9-]+)*\/?(?:#\S+)?$/.test(
    link
  )

/** What is wrong with a link; undefined when nothing is. */
const problemOf = (link: string, page: string): string | undefined => {
  if (/^(?:mailto|data):/.test(link)) return undefined
  if (/^https?:/.test(link)) {
    const { host } = new URL(link)
    return host === "developer.cisco.com" && !isCisco(link) ? "is not of the form of Cisco's pages" : undefined
  }
  const from = new URL(`http://site${base}/${page.replace(/index\.html$/, "")}`)
  const { hash, pathname } = new URL(link, from)
  if (!pathname.startsWith(`${base}/`)) return "leaves the base of the site"
  const path = decodeURIComponent(pathname.slice(base.length + 1))
  const file = path.endsWith("/") || path === "" ? `${path}index.html` : path
  if (!existsSync(join(dist, file))) return "leads nowhere"
  if (hash === "" || hash === "#_top" || !file.endsWith(".html")) return undefined
  return idsOf(file).has(decodeURIComponent(hash.slice(1))) ? undefined : "leads to no heading"
}

let followed = 0
const outside = new Map<string, number>()
const problems: Array<string> = []
for (const page of pages) {
  const text = readFileSync(join(dist, page), "utf8").replace(/<script\b[^]*?<\/script>/g, "")
  const links = new Set(Array.from(text.matchAll(/\s(?:href|src)="([^"]*)"/g), ([, link = ""]) => decoded(link)))
  for (const link of links) {
    followed++
    if (/^https?:/.test(link)) {
      const { host } = new URL(link)
      outside.set(host, (outside.get(host) ?? 0) + 1)
    }
    const problem = problemOf(link, page)
    if (problem !== undefined) problems.push(`${page}: ${link} ${problem}`)
  }
}

if (problems.length > 0) {
  console.error([...problems.slice(0, 50), `${problems.length} links are wrong`].join("\n"))
  process.exit(1)
}
console.log(
  `${pages.length} pages, ${followed} links; to ${repository} and others: ${JSON.stringify(Object.fromEntries(outside))}`
)
