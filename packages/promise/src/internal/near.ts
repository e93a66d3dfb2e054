/** Whether one name is another with two neighboring letters swapped, or with one letter missing or too many. */
export const isNear = (a: string, b: string): boolean => {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  if (a.length === b.length) return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
  if (a.length === b.length + 1) return a.slice(at + 1) === b.slice(at)
  return b.length === a.length + 1 && b.slice(at + 1) === a.slice(at)
}
