import { apiKey } from "@effect-meraki/testing/client"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { Observer } from "../../src/internal/observe/observer.ts"
import { makeIsNews } from "../../src/internal/observe/said.ts"
import type { Parts } from "../../src/internal/request/parts.ts"
import { secretsOf } from "../../src/internal/request/secrets.ts"
import { makeTrust } from "../../src/internal/wire/trust.ts"
import * as MerakiConfig from "../../src/MerakiConfig.ts"
import type { Limiter } from "../../src/model/Limits.ts"
import * as Ownership from "../../src/Ownership.ts"
import { unlimited } from "../../src/RateLimiter.ts"
import type { Transport } from "../../src/Transport.ts"

export const base = "https://api.meraki.com/api/v1"

/** The parts of a client over a transport, and what they were told, in order. */
export const partsOf = (
  transport: Transport["Service"],
  options: Partial<MerakiConfig.Options> = {},
  acquire: Effect.Effect<number> = Effect.succeed(0)
) => {
  const events: Array<string> = []
  const note = (event: string) => Effect.sync(() => void events.push(event))
  const limiter: Limiter = {
    ...unlimited,
    acquire: ({ organizationId }) => Effect.andThen(note(`acquire ${organizationId}`), acquire),
    refused: ({ organizationId }, retryAfter, isOfOrganization) => {
      const pause = retryAfter === undefined ? "some time" : Duration.format(retryAfter)
      return note(`refused ${organizationId} for ${pause}${isOfOrganization === true ? " as organization" : ""}`)
    },
    accepted: ({ organizationId }) => note(`accepted ${organizationId}`)
  }
  const observer: Observer = {
    waiting: (wait) => Effect.andThen(note("waiting"), wait),
    sending: ({ waited }) => note(`sending after ${waited}`),
    succeeded: ({ attempts }, { status }) => note(`attempt ${attempts} succeeded with ${status}`),
    attemptFailed: ({ attempts }, { _tag }) => note(`attempt ${attempts} failed: ${_tag}`),
    cutOff: ({ attempts }) => note(`attempt ${attempts} cut off`),
    died: ({ attempts }) => note(`attempt ${attempts} died`),
    mismatched: ({ descriptor }, mismatches) =>
      void events.push(`${descriptor.id} mismatched: ${mismatches.map(({ place }) => place).join(" ")}`),
    retrying: () => Effect.void,
    failed: () => Effect.void
  }
  const config = Result.getOrThrow(MerakiConfig.make({ apiKey, baseUrl: base, ...options }))
  const { headers, keys, redaction } = secretsOf(config)
  const parts: Parts = {
    config,
    transport,
    limiter,
    ownership: Ownership.make(),
    observer,
    hooks: undefined,
    budget: {
      draw: () => true,
      succeeded: (drawn) => void events.push(`budget: ${drawn}`)
    },
    isNews: makeIsNews(),
    keys,
    base: { url: config.baseUrl, headers },
    isTrusted: makeTrust(config.baseUrl, config.trustedHosts),
    redaction
  }
  return { parts, events }
}
