import { Problem } from "../exit/Problem.ts"

/** The whole number of a flag, from a least one on; undefined when the flag is not given. */
export const wholeNumber = (
  flags: ReadonlyMap<string, ReadonlyArray<string>>,
  flag: string,
  least: number
): number | undefined => {
  const text = flags.get(flag)?.at(-1)
  if (text === undefined) return undefined
  if (!/^\d+$/.test(text) || Number(text) < least || !Number.isSafeInteger(Number(text)))
    throw new Problem(`${flag} takes a whole number from ${least} on, not ${JSON.stringify(text)}`)
  return Number(text)
}
