/** Secrets that become known while a client runs. */
export interface Learned {
  /** Changes with each new secret. */
  readonly version: () => number
  readonly values: () => ReadonlyArray<string>
  readonly add: (secret: string) => void
}

/** The largest number of secrets that are remembered. */
const mostSecrets = 100

/** The largest number of characters of all of them: a pattern of more takes long to build. The latest one always stays. */
const mostCharacters = 16_384

/** Remembers the latest secrets. A key that is much older than its last request is in no text any more. */
export const makeLearned = (): Learned => {
  const secrets = new Set<string>()
  let characters = 0
  let version = 0
  return {
    version: () => version,
    values: () => [...secrets],
    add: (secret) => {
      if (!secrets.delete(secret)) {
        version++
        characters += secret.length
      }
      secrets.add(secret)
      for (const oldest of secrets) {
        if (secrets.size === 1 || (secrets.size <= mostSecrets && characters <= mostCharacters)) break
        secrets.delete(oldest)
        characters -= oldest.length
      }
    }
  }
}
