import { readdirSync, readFileSync } from "node:fs"
import { basename, posix } from "node:path"
import { code, outsideCode, type Page } from "./page.ts"

/** Where things are that links of the documentation lead to. */
export interface Places {
  /** The repository in the browser. */
  readonly repository: string
  /** The ids of all operations. */
  readonly operations: ReadonlySet<string>
}

const docs = new URL("../../", import.meta.url)

/** Every page of `docs`, by its path there. */
const sources = (): ReadonlyArray<string> =>
  readdirSync(docs, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".md") && !path.startsWith("site/") && path !== "operations.md")
    .toSorted()

/** Where the page of a file in `docs` is. */
export const slugOf = (path: string): string => {
  if (path === "operations.md") return "operations"
  const name = path.replace(/\.md$/, "").replace(/\/README$/, "")
  return name.includes("/") || name === "decisions" || name === "cookbook" ? name : `guide/${name}`
}

const isExample = (path: string): boolean =>
  /^docs\/examples\/.*\.ts$|^packages\/effect-3\/examples\/.*\.ts$/.test(path)

/** The page of a program: `docs/examples/cookbook/01-x.ts` is at `examples/cookbook/01-x`. */
const exampleSlug = (path: string): string =>
  path
    .replace(/^docs\//, "")
    .replace(/^packages\/effect-3\/examples\//, "examples/effect-3/")
    .replace(/\.ts$/, "")

/** Where a link of a page leads on the site. `from` is the page's path from the root of the repository. */
export const linkOf = (target: string, from: string, { repository }: Places): string => {
  if (/^[a-z]+:|^#|^\//.test(target)) return target
  const [path = "", anchor] = target.split("#")
  const full = posix.normalize(posix.join(posix.dirname(from), path)).replace(/\/$/, "")
  const hash = anchor === undefined ? "" : `#${anchor}`
  if (full === "docs/examples") return "/examples/"
  if (isExample(full)) return `/${exampleSlug(full)}/`
  if (full === "docs/decisions") return "/decisions/"
  if (full.startsWith("docs/images/")) return `/${basename(full)}`
  if (full.startsWith("docs/") && full.endsWith(".md") && !full.startsWith("docs/site/"))
    return `/${slugOf(full.slice(5))}/${hash}`
  if (full === "README.md") return `/${hash}`
  return `${repository}/blob/main/${full}${hash}`
}

/** Links of a page, and ids of operations, lead to pages of the site. */
const linked = (markdown: string, from: string, places: Places): string =>
  outsideCode(markdown, (text) =>
    text
      .replace(/(\]\()([^)\s]+)(\))/g, (_, open: string, target: string, close: string) => {
        return `${open}${linkOf(target, from, places)}${close}`
      })
      .replace(/(?<![[`\w])`([a-z]\w+)`(?![\]`])/g, (whole, id: string) =>
        places.operations.has(id) ? `[\`${id}\`](/operations/${id}/)` : whole
      )
  )

/** Every column gets a name, for those who hear a table. */
const named = (markdown: string): string =>
  outsideCode(markdown, (text) =>
    text.replace(/^\|(.+)\|(?=\n\| ?:?-)/gm, (_, head: string) => {
      const names = head.split("|").map((name, at) => {
        return name.trim() === "" ? ` <span class="sr-only">${at === 0 ? "what" : "about it"}</span> ` : name
      })
      return `|${names.join("|")}|`
    })
  )

/** The first sentence of a page, without marks. */
const descriptionOf = (body: string): string => {
  const paragraph =
    body
      .trim()
      .split(/\n\s*\n/)
      .find((part) => /^[A-Z0-9`[*]/.test(part) && !part.startsWith("**") && !part.startsWith("```")) ?? ""
  const plain = paragraph
    .replaceAll("\n", " ")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/[`*]/g, "")
  return /^.*?[.:!?](?=\s|$)/.exec(plain)?.[0].replace(/:$/, ".") ?? plain
}

/** A page out of a file of Markdown. */
export const pageOf = (text: string, from: string, slug: string, places: Places): Page => {
  const match = /^# (.+)\n/m.exec(text)
  if (match === null) throw new Error(`${from} has no title`)
  const body = text.slice(match.index + match[0].length)
  return {
    slug,
    title: (match[1] ?? "").replaceAll("`", ""),
    description: descriptionOf(body),
    body: linked(named(body), from, places),
    more: { editUrl: `${places.repository}/edit/main/${from}` }
  }
}

/** The pages of the guide, the decisions and the cookbook. */
export const guidePages = (places: Places): ReadonlyArray<Page> =>
  sources().map((path) => pageOf(readFileSync(new URL(path, docs), "utf8"), `docs/${path}`, slugOf(path), places))

/** A page for each program that the guide is made of. */
export const examplePages = (places: Places): ReadonlyArray<Page> => {
  const root = new URL("../../../", import.meta.url)
  const files = ["docs/examples", "packages/effect-3/examples"].flatMap((folder) =>
    readdirSync(new URL(folder, root), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => `${folder}/${name}`)
      .toSorted()
  )
  const pages = files.map((path): Page => {
    const slug = exampleSlug(path)
    return {
      slug,
      title: slug.replace(/^examples\//, "") + ".ts",
      description: "A whole program, which the project's tests run.",
      body: code("ts", readFileSync(new URL(path, root), "utf8")),
      more: { editUrl: `${places.repository}/edit/main/${path}`, pagefind: false, tableOfContents: false }
    }
  })
  return [
    {
      slug: "examples",
      title: "Programs",
      description: "The programs that the guide is made of.",
      body: `The blocks of code of the guide come from these programs, which the project's tests run against a [simulated Dashboard](/guide/simulator/).\n\n${pages.map(({ slug, title }) => `- [${title}](/${slug}/)`).join("\n")}`,
      more: { editUrl: false }
    },
    ...pages
  ]
}
