import { readFileSync } from "node:fs"

const images = new URL("../../images/", import.meta.url)

/** Pictures that are drawn stand in the page itself, so that their colors follow the theme that was chosen there. */
export const withPictures = (markdown: string): string =>
  markdown.replace(/!\[[^\]]*\]\(\S*?\/([\w-]+\.svg)\)/g, (_, file: string) =>
    readFileSync(new URL(file, images), "utf8")
      .replace(/<style>[^]*?<\/style>\n?/, "")
      .replace(/\n\s*\n/g, "\n")
      .trim()
  )
