import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, posix } from "node:path"
import { fileURLToPath } from "node:url"
import { Application } from "typedoc"
import { outsideCode, type Page, table } from "./page.ts"

const root = fileURLToPath(new URL("../../../", import.meta.url))

/** The modules at the top of a package: those of operations are in a folder, and have pages of their own. */
const doorsOf = (name: string): ReadonlyArray<string> =>
  readdirSync(join(root, "packages", name, "src")).filter((file) => /^[A-Z]\w*\.ts$/.test(file))

/** The doors of each package that are written by hand. The command line has none: it is a program. */
const packages: { readonly [name: string]: ReadonlyArray<string> } = {
  core: doorsOf("core"),
  promise: ["index.ts", "KeptOwnership.ts", "Node.ts", "OAuth.ts", "Redis.ts", "Webhooks.ts"],
  "effect-3": doorsOf("effect-3"),
  jobs: [...doorsOf("jobs"), "promise.ts"],
  simulator: ["Fault.ts", "Simulator.ts"],
  codegen: ["index.ts"]
}

/** Writes a file of Markdown for each module into a folder. */
const document = async (out: string): Promise<void> => {
  const application = await Application.bootstrapWithPlugins({
    entryPoints: Object.entries(packages).flatMap(([name, doors]) =>
      doors.map((door) => join(root, "packages", name, "src", door))
    ),
    basePath: join(root, "packages"),
    tsconfig: join(root, "docs/site/tsconfig.reference.json"),
    plugin: ["typedoc-plugin-markdown"],
    readme: "none",
    disableGit: true,
    disableSources: true,
    excludeExternals: true,
    excludeInternal: true,
    excludePrivate: true,
    skipErrorChecking: true,
    logLevel: "Error"
  })
  // The plugin has its settings only once it is loaded.
  const settings = {
    router: "module",
    hidePageHeader: true,
    hideBreadcrumbs: true,
    useCodeBlocks: true,
    parametersFormat: "table",
    interfacePropertiesFormat: "table",
    typeAliasPropertiesFormat: "table"
  }
  for (const [name, value] of Object.entries(settings)) application.options.setValue(name, value)
  const project = await application.convert()
  if (project === undefined) throw new Error("TypeDoc makes nothing of the packages")
  application.options.setValue("outputs", [{ name: "markdown", path: out }])
  await application.generateOutputs(project)
}

/** A module's page: `core/src/RetryPolicy.md` is `reference/core/RetryPolicy`, and a package's index its first page. */
const slugOf = (file: string): string =>
  `reference/${file
    .replace(/\.md$/, "")
    .replace(/\/src(?:\/index)?$/, "/main")
    .replace("/src/", "/")}`

/** TypeDoc counts overloads for the names of its links, and has one heading for all of them. */
const withHeadings = (markdown: string): string => {
  const headings = Array.from(markdown.matchAll(/^#+ (\w+)/gm), ([, name = ""]) => name.toLowerCase())
  return markdown.replace(/\(#(\w+)-(\d+)\)/g, (whole, name: string, at: string) =>
    headings.filter((each) => each === name).length > Number(at) ? whole : `(#${name})`
  )
}

/** What a module says of itself: the first paragraph of its first comment. */
const introductionOf = (name: string, module: string): string => {
  const text = readFileSync(join(root, "packages", name, "src", `${module}.ts`), "utf8")
  const comment = /^\/\*\*([^]*?)\*\//.exec(text)?.[1] ?? ""
  const [paragraph = ""] = comment
    .replace(/^\s*\* ?/gm, "")
    .trim()
    .split("\n\n")
  return paragraph
    .replaceAll("\n", " ")
    .replace(/\{@link (\S+?)\}/g, "`$1`")
    .replace(/@\w+ .*$/, "")
    .trim()
}

const pageOf = (file: string, text: string): Page => {
  const slug = slugOf(file)
  const [, name = "", module = ""] = slug.split("/")
  const body = text.replace(/^# .+\n/, "").replace(/^#+ Since\n\n[\d.]+\n\n?/gm, "")
  const about = introductionOf(name, module === "main" ? "index" : module)
  return {
    slug,
    title: module === "main" ? `@effect-meraki/${name}` : module,
    description: about.replaceAll("`", ""),
    body: outsideCode(withHeadings(`${about}\n\n${body}`), (part) =>
      part.replace(
        /(\]\()([^)\s]+\.md)(#[^)\s]*)?(\))/g,
        (_, open: string, target: string, hash = "", close: string) => {
          return `${open}/${slugOf(posix.normalize(posix.join(posix.dirname(file), target)))}/${hash}${close}`
        }
      )
    ),
    more: { editUrl: false, tableOfContents: { maxHeadingLevel: 3 } }
  }
}

const indexOf = (name: string, pages: ReadonlyArray<Page>): Page => ({
  slug: `reference/${name}`,
  title: `@effect-meraki/${name}`,
  description: `The modules of @effect-meraki/${name} that are written by hand.`,
  body: `${table(
    ["module", "what it is"],
    pages.map(({ description, slug, title }) => [`[${title}](/${slug}/)`, description])
  )}\n\nThe modules of operations are generated: each operation has [a page of its own](/operations/).`,
  more: { editUrl: false }
})

/** A page for each module that is written by hand, out of its comments. */
export const referencePages = async (): Promise<ReadonlyArray<Page>> => {
  const out = mkdtempSync(join(tmpdir(), "reference-"))
  try {
    await document(out)
    const files = readdirSync(out, { recursive: true, encoding: "utf8" })
      .map((file) => file.replaceAll("\\", "/"))
      .filter((file) => file.endsWith(".md") && file.includes("/"))
      .toSorted()
    const pages = files.map((file) => pageOf(file, readFileSync(join(out, file), "utf8")))
    return Object.keys(packages).flatMap((name) => {
      const mine = pages.filter(({ slug }) => slug.startsWith(`reference/${name}/`))
      if (mine.length === 0) throw new Error(`TypeDoc has no modules of ${name}`)
      return [indexOf(name, mine), ...mine]
    })
  } finally {
    rmSync(out, { recursive: true })
  }
}
