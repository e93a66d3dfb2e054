import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import type { MerakiConfig } from "../../MerakiConfig.ts"
import { makeKeys } from "../credential/keys.ts"
import { makeLearned } from "../error/learned.ts"
import { makeRedaction, makeRedactionOfCall } from "../error/redactor.ts"
import { readFields } from "../option/rules.ts"
import type { Parts } from "./parts.ts"

/** The secrets of a client: what it sends of them, and what hides them. */
interface Secrets extends Pick<Parts, "keys" | "redaction"> {
  /** The headers that all requests share. A key that a provider returns is not among them. */
  readonly headers: { readonly [name: string]: string }
}

/** The secrets of a client. */
export const secretsOf = ({ apiKey, headers }: MerakiConfig): Secrets => {
  const [provider, key] = typeof apiKey === "function" ? [apiKey] : [undefined, Redacted.value(apiKey)]
  const authorization: { readonly [name: string]: string } = key === undefined ? {} : { authorization: `Bearer ${key}` }
  const secrets = [...Object.entries(authorization), ...Object.entries(headers)]
  const learned = makeLearned()
  const redaction = makeRedaction(secrets, learned)
  const redactionOf = makeRedactionOfCall(redaction, secrets, learned)
  return {
    headers: { ...authorization, ...headers },
    keys: provider === undefined ? undefined : makeKeys(provider, learned, redaction.redact),
    // The headers of a call may not have been checked yet.
    redaction: (own) =>
      own === undefined ? redaction : redactionOf(Object.entries(Result.getOrElse(readFields(own), () => ({}))))
  }
}
