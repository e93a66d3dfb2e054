/** A page of the site, before Astro renders it. */
export interface Page {
  /** Where the page is, below the site's base and without slashes at its ends: `guide/batches`. */
  readonly slug: string
  readonly title: string
  readonly description: string
  /** Markdown. Links to pages begin with a slash, and the base is put before them when the page is written. */
  readonly body: string
  /** Further frontmatter of Starlight. */
  readonly more?: { readonly [name: string]: unknown }
}

/** The text of a page's file. JSON is YAML, so that frontmatter needs no quoting of its own. */
export const fileOf = ({ body, description, more = {}, title }: Page): string =>
  `---\n${JSON.stringify({ title, description, ...more })}\n---\n\n${body.trimEnd()}\n`

/** A text as the cell of a table. */
export const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ")

/** A table of Markdown. */
export const table = (head: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<string>>): string =>
  [head, head.map(() => "---"), ...rows.map((row) => row.map(cell))].map((row) => `| ${row.join(" | ")} |`).join("\n")

/** A block of code. */
export const code = (language: string, text: string): string => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``

/** Lines of Markdown outside its blocks of code are changed, and those inside are kept. */
export const outsideCode = (markdown: string, change: (text: string) => string): string =>
  markdown
    .split(/^((?:```|~~~)[^]*?^(?:```|~~~)[ \t]*$)/m)
    .map((part, at) => (at % 2 === 1 ? part : change(part)))
    .join("")
