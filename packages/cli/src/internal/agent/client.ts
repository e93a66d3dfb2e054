import type { MerakiClient } from "@effect-meraki/core/MerakiClient"
import type * as MerakiConfig from "@effect-meraki/core/MerakiConfig"
import * as RateLimiter from "@effect-meraki/core/RateLimiter"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { Problem } from "../exit/Problem.ts"
import { merakiLayer } from "../client/layer.ts"
import { transportOf } from "../client/transport.ts"
import type { Settings } from "../profile/settings.ts"
import { type Terminal, variable } from "../terminal/terminal.ts"

/** The part of the limit that agents take where nothing else is said: people and programs have the rest. */
const defaultShare = 0.5

const shareOf = (text: string | undefined): number => {
  const share = text === undefined ? defaultShare : Number(text)
  if (text?.trim() === "" || !(share > 0 && share <= 1))
    throw new Problem(`--share takes a number above 0 and up to 1, not ${JSON.stringify(text)}`)
  return share
}

const limiterOf = (
  share: number,
  redis: string | undefined
): Layer.Layer<RateLimiter.RateLimiter, MerakiConfig.InvalidConfiguration> =>
  redis === undefined
    ? RateLimiter.layer({ share })
    : Layer.unwrap(
        Effect.map(
          Effect.promise(() => import("@effect-meraki/core/RateLimiterRedis")),
          (RateLimiterRedis) => RateLimiterRedis.layer({ url: redis, share })
        )
      )

/** The client of a server, which leaves room for other programs. */
export const agentClient = (
  settings: Settings,
  terminal: Terminal,
  share: string | undefined,
  redis: string | undefined
): Layer.Layer<MerakiClient, MerakiConfig.InvalidConfiguration> =>
  merakiLayer(settings, "MerakiMCP").pipe(
    Layer.provide(limiterOf(shareOf(share), redis ?? variable(terminal, "MERAKI_REDIS_URL"))),
    Layer.provide(transportOf(terminal))
  )
