import { distance } from "fastest-levenshtein"

const bare = (name: string): string => name.replace(/[^a-z0-9]/gi, "").toLowerCase()

/** The names that come nearest to one that is none of them, the nearest first; none that is far from it. */
export const nearestNames = (name: string, names: Iterable<string>, most = 1): ReadonlyArray<string> => {
  const wanted = bare(name)
  const limit = Math.max(1, Math.floor(wanted.length / 3))
  return Array.from(names, (each) => ({ each, far: distance(wanted, bare(each)) }))
    .filter(({ far }) => far <= limit)
    .toSorted((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ each }) => each)
}

/** A question that ends a sentence about an unknown name; empty when none is near. */
export const didYouMean = (name: string, names: Iterable<string>): string => {
  const [near] = nearestNames(name, names)
  return near === undefined ? "" : `; did you mean ${near}?`
}
