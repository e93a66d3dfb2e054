/** A number of things, in words: "1 step", "2,000 steps". */
export const many = (count: number, noun: string): string =>
  `${count.toLocaleString("en-US")} ${noun}${count === 1 ? "" : "s"}`
