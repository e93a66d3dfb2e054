import * as MerakiClient from "@effect-meraki/core/MerakiClient"
import type * as MerakiConfig from "@effect-meraki/core/MerakiConfig"
import type * as Transport from "@effect-meraki/core/Transport"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import type * as LogLevel from "effect/LogLevel"
import * as References from "effect/References"
import type * as Scope from "effect/Scope"
import { version } from "../version.ts"
import type { Style } from "../terminal/style.ts"
import type { Screen } from "../terminal/screen.ts"
import { visible } from "../terminal/visible.ts"
import type { Credential, Settings } from "../profile/settings.ts"

/** What is logged: nothing, what needs attention, or every request. */
export type Loudness = "quiet" | "normal" | "verbose"

const levels: { readonly [L in Loudness]: LogLevel.LogLevel } = { quiet: "None", normal: "Warn", verbose: "Debug" }

/** The longest wait before a retry that is not worth a line: the status of a command counts it. */
const shortWait = 5000

/** Log lines on stderr, because stdout is for data. */
const logger = (screen: Screen, style: Style, isVerbose: boolean) =>
  Logger.make(({ fiber, logLevel, message }) => {
    const wait = fiber.getRef(References.CurrentLogAnnotations)["meraki.delay_ms"]
    if (!isVerbose && typeof wait === "number" && wait <= shortWait) return
    const text = (Array.isArray(message) ? message : [message]).map(String).join(" ")
    const label = style(logLevel === "Debug" || logLevel === "Trace" ? "dim" : "yellow", `${logLevel.toLowerCase()}:`)
    void screen.err(`${label} ${visible(text)}\n`)
  })

/** How a client is let in: by its key, or by the tokens of an application, which renew themselves. */
const apiKeyOf = (
  credential: Credential
): Effect.Effect<
  MerakiConfig.Options["apiKey"],
  MerakiConfig.InvalidConfiguration,
  Transport.Transport | Scope.Scope
> =>
  credential.kind === "key"
    ? Effect.succeed(credential.key)
    : Effect.flatMap(
        Effect.promise(() => import("@effect-meraki/core/OAuth")),
        (OAuth) => OAuth.refreshing({ ...credential.application, store: credential.store })
      )

/** A client with the key and the place of some settings, under the name of an application. */
export const merakiLayer = (
  settings: Settings,
  name: string
): Layer.Layer<MerakiClient.MerakiClient, MerakiConfig.InvalidConfiguration, Transport.Transport> =>
  Layer.unwrap(
    Effect.map(apiKeyOf(settings.credential), (apiKey) =>
      MerakiClient.layer({
        apiKey,
        baseUrl: settings.baseUrl,
        // A wrong name is core's to refuse.
        region: settings.region as MerakiConfig.Region | undefined,
        application: { name, version, vendor: "effect-meraki" }
      })
    )
  )

/** The client of a command. */
export const clientLayer = (
  settings: Settings,
  options: {
    readonly loudness: Loudness
    readonly screen: Screen
    readonly style: Style
    readonly transport: Layer.Layer<Transport.Transport>
  }
): Layer.Layer<MerakiClient.MerakiClient, MerakiConfig.InvalidConfiguration> =>
  merakiLayer(settings, "MerakiCLI").pipe(
    Layer.provide(options.transport),
    Layer.provideMerge(Logger.layer([logger(options.screen, options.style, options.loudness === "verbose")])),
    Layer.provideMerge(Layer.succeed(References.MinimumLogLevel, levels[options.loudness]))
  )
