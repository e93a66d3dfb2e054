import { Problem } from "../exit/Problem.ts"

const service = "meraki"

/** The secrets of a person, as the system keeps them. */
export interface Keyring {
  readonly get: (account: string) => Promise<string | undefined>
  readonly set: (account: string, secret: string) => Promise<void>
  readonly delete: (account: string) => Promise<void>
}

const unavailable = (error: unknown): Problem =>
  new Problem(`the keyring cannot be used: ${error instanceof Error ? error.message : String(error)}`, {
    kind: "credentials",
    hints: [
      "meraki auth login --file keeps the key in a file that you alone can read,",
      "and MERAKI_DASHBOARD_API_KEY in the environment needs neither"
    ]
  })

/**
 * The keyring of the system. On Linux it is the Secret Service alone: the kernel's, which the library would take in its
 * place, forgets everything at the next start.
 */
export const openKeyring = async (): Promise<Keyring> => {
  try {
    const { AsyncEntry } = await import("@napi-rs/keyring")
    const entry = (account: string) => new AsyncEntry(service, account, { linux: { store: "secret-service" } })
    const attempt = async <A>(run: () => Promise<A>): Promise<A> => {
      try {
        return await run()
      } catch (error) {
        throw unavailable(error)
      }
    }
    return {
      get: (account) => attempt(async () => (await entry(account).getPassword()) ?? undefined),
      set: (account, secret) => attempt(() => entry(account).setPassword(secret)),
      delete: (account) => attempt(async () => void (await entry(account).deleteCredential()))
    }
  } catch (error) {
    // There is no build of it for this system.
    throw unavailable(error)
  }
}
