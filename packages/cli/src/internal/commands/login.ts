import { MerakiClient } from "@effect-meraki/core/MerakiClient"
import * as OAuth from "@effect-meraki/core/OAuth"
import * as Effect from "effect/Effect"
import { randomUUID } from "node:crypto"
import { type Flags, isOn, last } from "../args/given.ts"
import type { Typed } from "../args/tokens.ts"
import { transportOf } from "../client/transport.ts"
import { exitCodes } from "../exit/codes.ts"
import { Problem } from "../exit/Problem.ts"
import { loadDescriptor } from "../index/descriptors.ts"
import { waitForConsent } from "../profile/consent.ts"
import { openKeyring } from "../profile/keyring.ts"
import { changeProfiles, type Profile, type Profiles, readProfiles } from "../profile/profiles.ts"
import type { Credential, OAuthApplication, Settings } from "../profile/settings.ts"
import { forgetTokens, secretAccount, tokenStore } from "../profile/tokens.ts"
import { askSecret } from "../prompt/prompt.ts"
import { makeScreen } from "../terminal/screen.ts"
import { type Terminal, variable } from "../terminal/terminal.ts"
import { visible } from "../terminal/visible.ts"
import { runEffect, runProgram } from "./runCommand.ts"

/** Who a key belongs to. */
interface Identity {
  readonly name?: string | null
  readonly email?: string | null
}

/** The profile that a command is about: the one that is named, or the current one. */
export const nameOf = (terminal: Terminal, flags: Flags, { current }: Profiles): string => {
  const [name, another] = flags.get("--profile") ?? []
  if (another !== undefined) throw new Problem("this command takes one profile")
  const chosen = name ?? variable(terminal, "MERAKI_PROFILE") ?? current ?? "default"
  if (!/^[\w.-]+$/.test(chosen))
    throw new Problem(`a profile is named by letters, digits, dots and dashes, not ${JSON.stringify(chosen)}`)
  return chosen
}

/** A secret that a person types or pipes in. It is never a flag, which everybody on the machine could read. */
const readSecret = async (terminal: Terminal, what: string): Promise<string> => {
  if (terminal.stdin.isPiped) {
    let text = ""
    for await (const chunk of terminal.stdin.chunks()) text += chunk
    const secret = text.trim()
    if (secret === "") throw new Problem("there is no key on stdin", { kind: "credentials" })
    return secret
  }
  const person = terminal.person()
  if (person === undefined)
    throw new Problem("there is no terminal to ask for the key", {
      kind: "credentials",
      hints: ["pipe it in: meraki auth login < FILE"]
    })
  return (await askSecret(person, terminal, what)).trim()
}

/** Who some settings belong to. Rejects when they are not good. */
export const identityOf = (settings: Settings, flags: Flags, terminal: Terminal): Promise<Identity> =>
  runEffect(
    makeScreen(terminal),
    terminal,
    flags,
    settings,
    Effect.gen(function* () {
      const descriptor = yield* Effect.promise(() =>
        loadDescriptor({ id: "getAdministeredIdentitiesMe", tag: "Administered" })
      )
      const { value } = yield* MerakiClient.use((client) => client.execute<Identity>(descriptor, {}))
      return value
    })
  )

/** A person in words. */
export const who = ({ email, name }: Identity): string =>
  visible([name, email].filter((text) => (text ?? "") !== "").join(", "))

/** Sends an administrator to Cisco, waits for the way back, and keeps the tokens that come of it. */
const consent = async (
  {
    redirectUri,
    scopes,
    store,
    ...application
  }: OAuthApplication & {
    readonly redirectUri: string
    readonly scopes: ReadonlyArray<string>
    readonly store: OAuth.TokenStore
  },
  terminal: Terminal
): Promise<void> => {
  const { clientId, endpoint } = application
  const state = randomUUID()
  const callback = await waitForConsent(redirectUri, state, terminal.signal)
  try {
    const url = await runProgram(terminal, OAuth.authorizeUrl({ clientId, endpoint, redirectUri, scopes, state }))
    await terminal.stderr.write(`Open this page as an administrator, and consent:\n\n${url}\n\n`)
    const code = await callback.code
    await runProgram(
      terminal,
      Effect.provide(OAuth.exchangeCode({ ...application, redirectUri, code, store }), transportOf(terminal))
    )
  } finally {
    callback.close()
  }
}

/** Removes the secrets that a profile has kept. */
export const forget = async (name: string, { keeper, oauth }: Profile, terminal: Terminal): Promise<void> => {
  if (oauth !== undefined) {
    await forgetTokens(terminal, name, keeper)
    if (keeper === "keyring") await (await openKeyring()).delete(secretAccount(name))
  } else if (keeper === "keyring") await (await openKeyring()).delete(name)
}

/** Where Dashboard is, for a profile that is made anew. */
interface Wanted {
  readonly name: string
  readonly before: Profile | undefined
  readonly isFile: boolean
  /** What every profile has. */
  readonly base: Pick<Profile, "baseUrl" | "organization" | "region">
}

const wantedOf = async ({ flags }: Typed, terminal: Terminal): Promise<Wanted> => {
  const profiles = await readProfiles(terminal)
  const name = nameOf(terminal, flags, profiles)
  const before = Object.hasOwn(profiles.profiles, name) ? profiles.profiles[name] : undefined
  const asked = last(flags, "--region")
  const region = asked ?? before?.region
  const baseUrl = asked === undefined ? (before?.baseUrl ?? variable(terminal, "MERAKI_BASE_URL")) : undefined
  const organization = last(flags, "--organization") ?? before?.organization
  const base = {
    ...(organization === undefined ? {} : { organization }),
    ...(region === undefined ? {} : { region }),
    ...(baseUrl === undefined ? {} : { baseUrl })
  }
  return { name, before, base, isFile: isOn(flags, "--file") }
}

const settingsFor = ({ base, name }: Wanted, credential: Credential): Settings => ({
  profile: name,
  credential,
  region: base.region,
  baseUrl: base.baseUrl,
  organization: undefined
})

/** Whether two profiles keep their secrets at the same place. */
const isSamePlace = (one: Profile, other: Profile): boolean =>
  one.keeper === other.keeper && (one.oauth === undefined) === (other.oauth === undefined)

/** Keeps a profile, once its secrets are where they belong, and removes those of the one before it. */
const keep = async ({ before, isFile, name }: Wanted, profile: Profile, who: string, terminal: Terminal) => {
  if (before !== undefined && !isSamePlace(before, profile)) await forget(name, before, terminal)
  await changeProfiles(terminal, ({ current = name, profiles }) => ({
    current,
    profiles: { ...profiles, [name]: profile }
  }))
  const where = isFile ? "a file that you alone can read" : "the keyring"
  await terminal.stderr.write(`The key of ${who} is kept in ${where}, as profile ${name}.\n`)
}

const loginWithKey = async (typed: Typed, terminal: Terminal): Promise<number> => {
  const wanted = await wantedOf(typed, terminal)
  const { base, isFile, name } = wanted
  const key = await readSecret(terminal, "API key, as Dashboard showed it")
  const identity = await identityOf(settingsFor(wanted, { kind: "key", key }), typed.flags, terminal)
  if (!isFile) await (await openKeyring()).set(name, key)
  const kept: Profile = isFile ? { ...base, keeper: "file", apiKey: key } : { ...base, keeper: "keyring" }
  await keep(wanted, kept, who(identity), terminal)
  return exitCodes.done
}

/** Scopes for reads alone, which are asked for unless others are named. */
const readScopes = [
  "dashboard:general:config:read",
  "dashboard:general:telemetry:read",
  "dashboard:iam:config:read",
  "dashboard:licensing:config:read",
  "sm:config:read",
  "sm:telemetry:read",
  "sdwan:config:read",
  "sdwan:telemetry:read",
  "switch:config:read",
  "switch:telemetry:read",
  "wireless:config:read",
  "wireless:telemetry:read",
  "camera:config:read",
  "camera:telemetry:read",
  "sensor:config:read",
  "sensor:telemetry:read"
]

const loginWithOAuth = async (typed: Typed, terminal: Terminal): Promise<number> => {
  const { flags } = typed
  const clientId = last(flags, "--client-id")
  if (clientId === undefined)
    throw new Problem("--oauth needs the --client-id of an application that is registered with Cisco")
  const wanted = await wantedOf(typed, terminal)
  const { base, isFile, name } = wanted
  const clientSecret =
    variable(terminal, "MERAKI_OAUTH_CLIENT_SECRET") ?? (await readSecret(terminal, "Secret of the application"))
  const application = { clientId, clientSecret, endpoint: last(flags, "--oauth-endpoint") }
  const keeper = isFile ? "file" : "keyring"
  const store = tokenStore(terminal, name, keeper)
  const scopes = flags.get("--scope")?.flatMap((text) => text.split(/[\s,]+/)) ?? readScopes
  const redirectUri = last(flags, "--redirect-uri") ?? "http://localhost:8765/callback"
  await consent({ ...application, redirectUri, scopes, store }, terminal)
  const identity = await identityOf(settingsFor(wanted, { kind: "oauth", application, store }), flags, terminal)
  if (!isFile) await (await openKeyring()).set(secretAccount(name), clientSecret)
  const oauth = {
    clientId,
    ...(application.endpoint === undefined ? {} : { endpoint: application.endpoint }),
    ...(isFile ? { clientSecret } : {})
  }
  await keep(wanted, { ...base, keeper, oauth }, who(identity), terminal)
  return exitCodes.done
}

/** `meraki auth login`. */
export const login = (typed: Typed, terminal: Terminal): Promise<number> =>
  isOn(typed.flags, "--oauth") ? loginWithOAuth(typed, terminal) : loginWithKey(typed, terminal)
