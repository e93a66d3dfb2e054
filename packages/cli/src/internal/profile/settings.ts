import type { TokenStore } from "@effect-meraki/core/OAuth"
import type { Flags } from "../args/given.ts"
import { last } from "../args/given.ts"
import { Problem } from "../exit/Problem.ts"
import { type Terminal, variable } from "../terminal/terminal.ts"
import { openKeyring } from "./keyring.ts"
import { type Profile, profileNamed, readProfiles } from "./profiles.ts"
import { secretAccount, tokenStore } from "./tokens.ts"

/** A key, or an application whose tokens are the key. */
export type Credential =
  | { readonly kind: "key"; readonly key: string }
  | { readonly kind: "oauth"; readonly application: OAuthApplication; readonly store: TokenStore }

/** An application that is registered with Cisco. */
export interface OAuthApplication {
  readonly clientId: string
  readonly clientSecret: string
  readonly endpoint: string | undefined
}

/** How to reach Dashboard. */
export interface Settings {
  /** The profile; undefined when key and all come from the environment. */
  readonly profile: string | undefined
  readonly credential: Credential
  readonly baseUrl: string | undefined
  readonly region: string | undefined
  /** The organization for commands that name none. */
  readonly organization: string | undefined
}

const noKey = (message: string): Problem =>
  new Problem(message, {
    kind: "credentials",
    hints: ["meraki auth login keeps one; MERAKI_DASHBOARD_API_KEY in the environment is taken first"]
  })

/** The OAuth application of a profile; undefined when it has none. */
export const applicationOf = async (
  name: string,
  { keeper, oauth }: Profile
): Promise<OAuthApplication | undefined> => {
  if (oauth === undefined) return undefined
  const { clientId, endpoint } = oauth
  const kept = keeper === "keyring" ? await (await openKeyring()).get(secretAccount(name)) : oauth.clientSecret
  if (kept === undefined) throw noKey(`profile ${name} has no secret of its OAuth application`)
  return { clientId, clientSecret: kept, endpoint }
}

/** What a profile is let in with, from where it is kept. */
const credentialOf = async (name: string, profile: Profile, terminal: Terminal): Promise<Credential> => {
  const { apiKey, keeper } = profile
  const application = await applicationOf(name, profile)
  if (application !== undefined) return { kind: "oauth", application, store: tokenStore(terminal, name, keeper) }
  const key = keeper === "keyring" ? await (await openKeyring()).get(name) : apiKey
  if (key === undefined) throw noKey(`profile ${name} has no API key`)
  return { kind: "key", key }
}

/** The place of Dashboard: a flag wins over a profile, and a profile over the environment. */
const placeOf = (flags: Flags, profile: Profile, terminal: Terminal): Pick<Settings, "baseUrl" | "region"> => {
  const asked = last(flags, "--region")
  if (asked !== undefined) return { region: asked, baseUrl: undefined }
  if ((profile.baseUrl ?? "") !== "") return { region: undefined, baseUrl: profile.baseUrl }
  if (profile.region !== undefined) return { region: profile.region, baseUrl: undefined }
  return { region: undefined, baseUrl: variable(terminal, "MERAKI_BASE_URL") }
}

const ofProfile = async (name: string, profile: Profile, flags: Flags, terminal: Terminal): Promise<Settings> => ({
  profile: name,
  credential: await credentialOf(name, profile, terminal),
  ...placeOf(flags, profile, terminal),
  organization: variable(terminal, "MERAKI_ORGANIZATION") ?? profile.organization
})

/**
 * The settings of a command, one for each profile that it names. Without a name it is the key of the environment, or else
 * the profile that `MERAKI_PROFILE` names, or else the current one. Throws a `Problem` when there is no key.
 */
export const allSettings = async (
  terminal: Terminal,
  flags: Flags
): Promise<readonly [Settings, ...ReadonlyArray<Settings>]> => {
  const named = flags.get("--profile") ?? []
  const key = variable(terminal, "MERAKI_DASHBOARD_API_KEY")
  if (named.length === 0 && key !== undefined) {
    const organization = variable(terminal, "MERAKI_ORGANIZATION")
    return [{ profile: undefined, credential: { kind: "key", key }, ...placeOf(flags, {}, terminal), organization }]
  }
  const profiles = await readProfiles(terminal)
  const wanted = [...new Set(named)]
  const current = variable(terminal, "MERAKI_PROFILE") ?? profiles.current
  const [first = current, ...others] = wanted
  if (first === undefined) throw noKey("there is no API key")
  const of = (name: string) => ofProfile(name, profileNamed(profiles, name), flags, terminal)
  return [await of(first), ...(await Promise.all(others.map(of)))]
}

/** The settings of a command that takes one profile. Throws a `Problem` when several are named. */
export const oneSettings = async (terminal: Terminal, flags: Flags): Promise<Settings> => {
  const [settings, another] = await allSettings(terminal, flags)
  if (another !== undefined) throw new Problem("this command takes one profile")
  return settings
}
