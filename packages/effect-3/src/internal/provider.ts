import type { CredentialProvider as PromiseProvider, ExpiringKey as PlainKey } from "@effect-meraki/promise"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Redacted from "effect/Redacted"
import * as Runtime from "effect/Runtime"
import type { Credential, CredentialProvider } from "../MerakiConfig.ts"

type Secret = string | Redacted.Redacted

const plain = (secret: Secret): string => (Redacted.isRedacted(secret) ? Redacted.value(secret) : secret)

/** A credential without a `Redacted` of this version of Effect, which the Promise client does not know. */
const plainCredential = (given: Credential): string | PlainKey => {
  if (typeof given !== "object" || given === null || Redacted.isRedacted(given)) return plain(given)
  const { expiresAt, key, secrets } = given
  return { key: plain(key), expiresAt, secrets: secrets?.map(plain) }
}

/** The provider for the Promise client. Effects run in the given runtime; a failure rejects with itself. */
export const providerOf = (runtime: Runtime.Runtime<never>, provider: CredentialProvider): PromiseProvider => {
  const asked: PromiseProvider = async ({ refused, signal }) => {
    const answer = await provider({ refused: refused === undefined ? undefined : Redacted.make(refused), signal })
    if (!Effect.isEffect(answer)) return plainCredential(answer)
    const exit = await Runtime.runPromiseExit(runtime)(answer, { signal })
    if (Exit.isSuccess(exit)) return plainCredential(exit.value)
    throw Cause.squash(exit.cause)
  }
  return Object.assign(asked, { issuer: provider.issuer })
}
