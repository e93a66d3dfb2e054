import { readFileSync } from "node:fs"

const images = new URL("../../images/", import.meta.url)

/** A picture that can be moved sideways where it has no room, by the keyboard too. */
export const inFrame = (svg: string): string =>
  `<div class="drawn" role="group" aria-label="A picture" tabindex="0">\n${svg}\n</div>`

/** Pictures that are drawn stand in the page itself, so that their colors follow the theme that was chosen there. */
export const withPictures = (markdown: string): string =>
  markdown.replace(/!\[[^\]]*\]\(\S*?\/([\w-]+\.svg)\)/g, (_, file: string) =>
    inFrame(
      readFileSync(new URL(file, images), "utf8")
        .replace(/<style>[^]*?<\/style>\n?/, "")
        .replace(/\n\s*\n/g, "\n")
        .trim()
    )
  )
