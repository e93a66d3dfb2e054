/** A text as bytes. */
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/**
 * Whether bytes from outside are those of a secret. It reads all of `given` and looks at each byte alike, so that the
 * time it takes depends on the length of `given` alone, which its sender knows.
 */
export const isSame = (given: Uint8Array, secret: Uint8Array): boolean => {
  let difference = given.length ^ secret.length
  for (let index = 0; index < given.length; index++) {
    difference |= (given[index] ?? 0) ^ (secret[index % secret.length] ?? 0)
  }
  return difference === 0
}

/** Whether a text from outside is one of the accepted secrets. All of them are compared. */
export const isOneOf = (given: string, secrets: ReadonlyArray<Uint8Array>): boolean => {
  const bytes = bytesOf(given)
  let found = 0
  for (const secret of secrets) found |= Number(isSame(bytes, secret))
  return found === 1
}

/** What a header with a secret may mean: the whole of it, or what is behind a scheme. */
export const secretsIn = (header: string): ReadonlyArray<string> => {
  const behind = /^(?:bearer|token) +(.+)$/is.exec(header)?.[1]
  return behind === undefined ? [header] : [header, behind]
}
