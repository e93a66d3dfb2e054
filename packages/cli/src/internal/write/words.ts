/** So many writes, in words. */
export const writesText = (count: number): string => (count === 1 ? "1 write" : `${count} writes`)
