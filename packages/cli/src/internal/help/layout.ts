import truncatedWidth from "fast-string-truncated-width"

/** A text cut to a width, with an ellipsis where something is missing. */
export const cut = (text: string, width: number): string => {
  const { ellipsed, index } = truncatedWidth(text, { limit: width, ellipsis: "…", ellipsisWidth: 1 })
  return ellipsed ? `${text.slice(0, index).trimEnd()}…` : text.slice(0, index)
}

/** Two columns, indented: what is typed, and what it does. */
export const pairs = (
  rows: ReadonlyArray<readonly [left: string, right: string]>,
  width: number,
  most = 36
): ReadonlyArray<string> => {
  const left = Math.min(most, Math.max(0, ...rows.map(([text]) => text.length)))
  return rows.map(([text, about]) => cut(`  ${text.padEnd(left)}  ${about}`.trimEnd(), width))
}
