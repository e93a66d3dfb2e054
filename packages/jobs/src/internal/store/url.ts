/** The URL of a server. What is wrong with one is said without it: it may hold a password. */
export const urlOf = (url: string, protocols: ReadonlyArray<string>): string => {
  if (!URL.canParse(url) || !protocols.includes(new URL(url).protocol))
    throw new Error(`its URL has to begin with ${protocols.map((protocol) => `${protocol}//`).join(" or ")}`)
  return url
}
