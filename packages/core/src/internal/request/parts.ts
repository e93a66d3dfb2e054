import type { MerakiConfig } from "../../MerakiConfig.ts"
import type { Limiter } from "../../model/Limits.ts"
import type { Ownership } from "../../Ownership.ts"
import type { Transport } from "../../Transport.ts"
import type { Observer } from "../observe/observer.ts"
import type { RetryBudget } from "../retry/budget.ts"
import type { Base } from "../wire/build.ts"

/** What the steps of a request stand on, made once for each client. */
export interface Parts {
  readonly config: MerakiConfig
  readonly transport: Transport["Service"]
  readonly limiter: Limiter
  readonly ownership: Ownership["Service"]
  readonly observer: Observer
  readonly budget: RetryBudget
  /** What the client contributes to each of its requests. */
  readonly base: Base
  /** Whether a URL may receive the key. */
  readonly isTrusted: (url: URL) => boolean
  /** Takes the client's secrets and the given ones out of a text. */
  readonly redactor: (headers: { readonly [name: string]: string } | undefined) => (text: string) => string
}
