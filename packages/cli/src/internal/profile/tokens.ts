import type { TokenStore } from "@effect-meraki/core/OAuth"
import * as Effect from "effect/Effect"
import { rm } from "node:fs/promises"
import { join } from "node:path"
import type { Terminal } from "../terminal/terminal.ts"
import { openKeyring } from "./keyring.ts"
import { releaseLock, takeLock } from "./lockFile.ts"
import { configFolder } from "./places.ts"
import { readText, refuseOpen, writePrivate } from "./privateFile.ts"
import type { Profile } from "./profiles.ts"

/** Keeps a text of a profile: in the keyring, or in a file for its owner alone. */
interface Place {
  readonly get: () => Promise<string | undefined>
  readonly set: (text: string) => Promise<void>
  readonly delete: () => Promise<void>
}

/** The account in the keyring for the secret of a profile's OAuth application. */
export const secretAccount = (name: string): string => `${name} (OAuth application)`

const tokensFile = (terminal: Terminal, name: string): string =>
  join(configFolder(terminal), "tokens", `${encodeURIComponent(name)}.json`)

const placeOf = (terminal: Terminal, name: string, keeper: Profile["keeper"]): Place => {
  const file = tokensFile(terminal, name)
  const account = `${name} (OAuth tokens)`
  return keeper === "keyring"
    ? {
        get: async () => (await openKeyring()).get(account),
        set: async (text) => (await openKeyring()).set(account, text),
        delete: async () => (await openKeyring()).delete(account)
      }
    : {
        get: async () => {
          const text = await readText(file)
          if (text !== undefined) await refuseOpen(file, terminal.platform)
          return text
        },
        set: (text) => writePrivate(file, text),
        delete: () => rm(file, { force: true })
      }
}

/** The tokens of a profile, which several processes may renew. */
export const tokenStore = (terminal: Terminal, name: string, keeper: Profile["keeper"]): TokenStore => {
  const place = placeOf(terminal, name, keeper)
  const lockFile = `${tokensFile(terminal, name)}.lock`
  const attempt = <A>(run: () => Promise<A>) =>
    Effect.tryPromise({ try: run, catch: (error) => (error instanceof Error ? error : new Error(String(error))) })
  return {
    load: attempt(place.get),
    save: (text, previous) =>
      attempt(async () => {
        if ((await place.get()) !== previous) return false
        if (text === "") await place.delete()
        else await place.set(text)
        return true
      }),
    lock: (owner, millis) => attempt(() => takeLock(lockFile, owner, millis)),
    unlock: (owner) => attempt(() => releaseLock(lockFile, owner))
  }
}

/** Removes the tokens of a profile. */
export const forgetTokens = async (terminal: Terminal, name: string, keeper: Profile["keeper"]): Promise<void> => {
  await placeOf(terminal, name, keeper).delete()
  await rm(`${tokensFile(terminal, name)}.lock`, { force: true })
}
