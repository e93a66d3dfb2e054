import type { CallOptions } from "../../CallOptions.ts"
import type { MerakiConfig } from "../../MerakiConfig.ts"
import type { Limiter } from "../../model/Limits.ts"
import type { Ownership } from "../../Ownership.ts"
import type { Transport } from "../../Transport.ts"
import type { Keys } from "../credential/keys.ts"
import type { Redaction } from "../error/redactor.ts"
import type { Hooked } from "../observe/hooked.ts"
import type { Observer } from "../observe/observer.ts"
import type { IsNews } from "../observe/said.ts"
import type { RetryBudget } from "../retry/budget.ts"
import type { Base } from "../wire/build.ts"

/** What the steps of a request need, made once for each client. */
export interface Parts {
  readonly config: MerakiConfig
  readonly transport: Transport["Service"]
  readonly limiter: Limiter
  readonly ownership: Ownership["Service"]
  readonly observer: Observer
  /** What is told of attempts besides; undefined without hooks. */
  readonly hooks: Hooked | undefined
  readonly budget: RetryBudget
  /** Whether a place where values depart from their types has not been reported yet. */
  readonly isNews: IsNews
  /** The key that a provider is asked for; undefined when the key is among the headers of `base`. */
  readonly keys: Keys | undefined
  /** The URL and the headers that all requests of the client share. */
  readonly base: Base
  /** Whether a URL may receive the key. */
  readonly isTrusted: (url: URL) => boolean
  /** Removes the secrets of the client, and those of a call's own headers, from texts. */
  readonly redaction: (headers: CallOptions["headers"]) => Redaction
}
