/** A command line that is being typed. */
export interface Line {
  /** The words before the one that is being typed, as the program would get them. */
  readonly before: ReadonlyArray<string>
  /** What there is of the word that is being typed. */
  readonly current: string
  /** The flag whose value it is, if it follows `=` in the same word. */
  readonly flag: string | undefined
  /** What stands before the value in the same word of the shell; it has to be repeated. */
  readonly prefix: string
}

/** A word without the quotes and backslashes of a shell. */
const unquoted = (word: string): string =>
  word.replaceAll(/\\(.)|["']/g, (_, escaped: string | undefined) => escaped ?? "")

/** Words as bash splits them: `--output=js` is three. */
const joined = (words: ReadonlyArray<string>): ReadonlyArray<string> => {
  const all: Array<string> = []
  for (const word of words) {
    const last = all.at(-1)
    if (word === "=" && last?.startsWith("--") === true) all.push(`${all.pop()}=`)
    else if (last?.startsWith("--") === true && last.endsWith("=")) all.push(`${all.pop()}${word}`)
    else all.push(word)
  }
  return all
}

/** Reads the words of a shell up to the cursor, the last one being the one that is typed. */
export const lineOf = (words: ReadonlyArray<string>): Line => {
  const all = joined(words).map(unquoted)
  const current = all.at(-1) ?? ""
  const [, flag, value = ""] = /^--([^=]+)=([^]*)$/.exec(current) ?? []
  return {
    before: all.slice(0, -1),
    current: flag === undefined ? current : value,
    flag,
    prefix: flag !== undefined && words.at(-1)?.startsWith("--") === true ? `--${flag}=` : ""
  }
}
