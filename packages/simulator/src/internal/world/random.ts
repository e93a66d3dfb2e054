/** A stream of numbers from 0 up to 1 that is the same for the same seed. */
export type Random = () => number

/** A hash (FNV-1a) of a text, or of a text that begins with another one whose hash is given. */
export const hash = (text: string, begun = 0x811c9dc5): number => {
  let value = begun
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  return value >>> 0
}

export const makeRandom = (seed: string): Random => randomOf(hash(seed))

/** The generator known as mulberry32: small, fast, and good enough for test data. */
export const randomOf = (seed: number): Random => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}

export const integer = (random: Random, below: number): number => Math.floor(random() * below)

export const pick = <A>(random: Random, items: ReadonlyArray<A> & { readonly 0: A }): A =>
  items[integer(random, items.length)] ?? items[0]

const symbols = (random: Random, alphabet: string, length: number): string => {
  const codes: Array<number> = []
  for (let index = 0; index < length; index++) codes.push(alphabet.charCodeAt(integer(random, alphabet.length)))
  return String.fromCharCode(...codes)
}

export const hex = (random: Random, length: number): string => symbols(random, "0123456789abcdef", length)

export const digits = (random: Random, length: number): string =>
  `${1 + integer(random, 9)}${symbols(random, "0123456789", length - 1)}`

// A large world has a hundred thousand of these. Joined parts are one string in memory, concatenated ones are a tree.

/** As printed on a device: `Q2AB-CDEF-GHJK`. */
export const serial = (random: Random): string => {
  const part = (length: number) => symbols(random, "ABCDEFGHJKLMNPQRSTUVWXYZ23456789", length)
  return ["Q2", part(2), "-", part(4), "-", part(4)].join("")
}

/** With a prefix that belongs to Meraki. */
export const mac = (random: Random, prefix = "e0:cb:bc"): string =>
  [prefix, hex(random, 2), hex(random, 2), hex(random, 2)].join(":")

/** An address in a private network. */
export const privateAddress = (random: Random): string =>
  [10, integer(random, 256), integer(random, 256), 2 + integer(random, 250)].join(".")

/** An address in the networks that are kept for examples. */
export const publicAddress = (random: Random): string =>
  [pick(random, ["203.0.113", "198.51.100", "192.0.2"]), 1 + integer(random, 254)].join(".")
