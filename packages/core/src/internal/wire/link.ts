/** The page links of an answer, as the header gives them. */
export interface Links {
  readonly first?: string
  readonly prev?: string
  readonly next?: string
  readonly last?: string
}

// RFC 8288, section 3: a target in angle brackets, then parameters whose values are tokens or quoted strings. Elements
// of the list may be empty.
const target = /[\s,]*<([^>]*)>/y
const parameter = /\s*;\s*([!#$%&'*+\-.^_`|~\w]+)\s*(?:=\s*(?:"((?:\\.|[^"\\])*)"|([^\s;,"]*)))?/y
const separator = /[\s;]*,/y

const isRelation = (text: string): text is keyof Links =>
  text === "first" || text === "prev" || text === "next" || text === "last"

/** Reads a `Link` header. A part outside the grammar, and everything after it, is ignored. */
export const parseLinks = (header: string | undefined): Links => {
  const links: { -readonly [K in keyof Links]: Links[K] } = {}
  const text = header ?? ""
  let position = 0
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = position
    const found = pattern.exec(text)
    if (found !== null) position = pattern.lastIndex
    return found
  }
  for (;;) {
    const uri = match(target)?.[1]
    if (uri === undefined) return links
    let relations: string | undefined
    for (let found = match(parameter); found !== null; found = match(parameter)) {
      // By RFC 8288 only the first `rel` counts.
      if (found[1]?.toLowerCase() === "rel") relations ??= found[2]?.replace(/\\(.)/g, "$1") ?? found[3] ?? ""
    }
    for (const relation of (relations ?? "").toLowerCase().split(/\s/)) {
      if (isRelation(relation)) links[relation] ??= uri.trim()
    }
    if (match(separator) === null) return links
  }
}

/** A page link as a URL, or the text itself if it is not one. */
export const resolveLink = (link: string, base: string): URL | string =>
  URL.canParse(link, base) ? new URL(link, base) : link
