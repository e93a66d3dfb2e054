/** Remembers what has been said, so that it is said once: true the first time. */
export type IsNews = (operation: string, place: string) => boolean

/** What is beyond this is not said at all: a program that meets so much has other worries. */
const most = 10_000

export const makeIsNews = (): IsNews => {
  const said = new Set<string>()
  return (operation, place) => {
    const key = `${operation} ${place}`
    if (said.has(key) || said.size >= most) return false
    said.add(key)
    return true
  }
}
