import { marginOf } from "../credential/renewal.ts"
import type { Grant } from "./grant.ts"

/** The tokens of an application, as they are kept. Times are milliseconds since 1970. */
export interface Saved {
  readonly accessToken: string
  readonly refreshToken: string
  readonly issuedAt: number
  readonly expiresAt: number
  readonly scopes: ReadonlyArray<string>
  /** The refresh tokens from options that were used, the latest last: each is good once. */
  readonly seeds: ReadonlyArray<string>
}

/** The largest number of used refresh tokens that are kept. */
const mostSeeds = 10

const isTexts = (value: unknown): value is ReadonlyArray<string> =>
  Array.isArray(value) && value.every((each) => typeof each === "string")

/** Reads a saved text: undefined for none, null for one of something else. */
export const readSaved = (text: string | undefined): Saved | undefined | null => {
  if (text === undefined || text === "") return undefined
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== "object" || value === null) return null
    const { accessToken, expiresAt, issuedAt, refreshToken, scopes, seeds } = value as {
      readonly [name: string]: unknown
    }
    if (typeof accessToken !== "string" || typeof refreshToken !== "string" || !isTexts(scopes) || !isTexts(seeds)) {
      return null
    }
    if (typeof issuedAt !== "number" || typeof expiresAt !== "number") return null
    return { accessToken, refreshToken, issuedAt, expiresAt, scopes, seeds }
  } catch {
    return null
  }
}

export const writeSaved = (saved: Saved): string => JSON.stringify(saved)

/** What is to be kept of a grant that was asked for with this refresh token, or with a code. */
export const savedOf = (
  grant: Grant,
  requestedAt: number,
  before: Saved | undefined,
  used: { readonly refreshToken: string; readonly isSeed: boolean } | undefined
): Saved | undefined => {
  const refreshToken = grant.refreshToken ?? used?.refreshToken
  if (refreshToken === undefined) return undefined
  const seeds = before?.seeds ?? []
  return {
    accessToken: grant.accessToken,
    refreshToken,
    // From the request on: how long the answer took is not known.
    issuedAt: requestedAt,
    expiresAt: requestedAt + grant.lifetime,
    scopes: grant.scopes,
    seeds: used?.isSeed === true ? [...seeds, used.refreshToken].slice(-mostSeeds) : seeds
  }
}

/** What is known besides what is kept. */
export interface Knowledge {
  /** The refresh token of the options. */
  readonly seed: string | undefined
  /** Refresh tokens that the server has refused. */
  readonly dead: ReadonlySet<string>
}

/** The refresh token of the options if it has not been used yet. It then stands for a newer consent. */
const newToken = (saved: Saved | undefined, { dead, seed }: Knowledge): string | undefined =>
  seed === undefined || saved?.seeds.includes(seed) === true || dead.has(seed) ? undefined : seed

/** How good the access token is that is kept: good for nothing, not to be renewed yet, or to be renewed and still valid. */
export const worthOf = (
  saved: Saved | undefined,
  known: Knowledge,
  refused: string | undefined,
  now: number
): "none" | "fresh" | "valid" => {
  if (saved === undefined || newToken(saved, known) !== undefined || saved.accessToken === refused) return "none"
  if (now >= saved.expiresAt) return "none"
  return now < saved.expiresAt - marginOf(saved.expiresAt - saved.issuedAt) ? "fresh" : "valid"
}

/** The refresh token to use next; undefined when there is none that is good. */
export const nextToken = (
  saved: Saved | undefined,
  known: Knowledge
): { readonly refreshToken: string; readonly isSeed: boolean } | undefined => {
  const refreshToken = newToken(saved, known)
  if (refreshToken !== undefined) return { refreshToken, isSeed: true }
  return saved === undefined || known.dead.has(saved.refreshToken)
    ? undefined
    : { refreshToken: saved.refreshToken, isSeed: false }
}
