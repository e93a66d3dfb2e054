import { cutTo } from "../terminal/width.ts"

/** Two columns, indented: what is typed, and what it does. */
export const pairs = (
  rows: ReadonlyArray<readonly [left: string, right: string]>,
  width: number,
  most = 36
): ReadonlyArray<string> => {
  const left = Math.min(most, Math.max(0, ...rows.map(([text]) => text.length)))
  return rows.map(([text, about]) => cutTo(`  ${text.padEnd(left)}  ${about}`.trimEnd(), width))
}
