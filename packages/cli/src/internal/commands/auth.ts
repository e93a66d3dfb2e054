import { MerakiClient } from "@effect-meraki/core/MerakiClient"
import * as Effect from "effect/Effect"
import { authFlags } from "../args/flags.ts"
import { type Flags, isOn, last } from "../args/given.ts"
import { didYouMean } from "../args/nearest.ts"
import type { Typed } from "../args/tokens.ts"
import { exitCodes } from "../exit/codes.ts"
import { Problem } from "../exit/Problem.ts"
import { kindOf } from "../exit/report.ts"
import { loadDescriptor } from "../index/descriptors.ts"
import { chosenPrinter } from "../output/choose.ts"
import { openKeyring } from "../profile/keyring.ts"
import { type Profile, profileNamed, type Profiles, readProfiles, writeProfiles } from "../profile/profiles.ts"
import { allSettings, type Settings } from "../profile/settings.ts"
import { askSecret } from "../prompt/prompt.ts"
import { makeScreen } from "../terminal/screen.ts"
import { type Terminal, variable } from "../terminal/terminal.ts"
import type { Command } from "./Command.ts"
import { runEffect } from "./runCommand.ts"

/** Who a key belongs to. */
interface Identity {
  readonly name?: string | null
  readonly email?: string | null
}

/** The profile that a command is about: the one that is named, or the current one. */
const nameOf = (terminal: Terminal, flags: Flags, { current }: Profiles): string => {
  const [name, another] = flags.get("--profile") ?? []
  if (another !== undefined) throw new Problem("this command takes one profile")
  const chosen = name ?? variable(terminal, "MERAKI_PROFILE") ?? current ?? "default"
  if (!/^[\w.-]+$/.test(chosen))
    throw new Problem(`a profile is named by letters, digits, dots and dashes, not ${JSON.stringify(chosen)}`)
  return chosen
}

/** The key that a person types or pipes in. It is never a flag, which everybody on the machine could read. */
const readKey = async (terminal: Terminal): Promise<string> => {
  if (terminal.stdin.isPiped) {
    let text = ""
    for await (const chunk of terminal.stdin.chunks()) text += chunk
    const key = text.trim()
    if (key === "") throw new Problem("there is no key on stdin", { kind: "credentials" })
    return key
  }
  const person = terminal.person()
  if (person === undefined)
    throw new Problem("there is no terminal to ask for the key", {
      kind: "credentials",
      hints: ["pipe it in: meraki auth login < FILE"]
    })
  return (await askSecret(person, terminal, "API key, as Dashboard showed it")).trim()
}

const identityOf = (settings: Settings, flags: Flags, terminal: Terminal): Promise<Identity> =>
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

const who = ({ email, name }: Identity): string => [name, email].filter((text) => (text ?? "") !== "").join(", ")

const login = async ({ flags }: Typed, terminal: Terminal): Promise<number> => {
  const profiles = await readProfiles(terminal)
  const name = nameOf(terminal, flags, profiles)
  const before = Object.hasOwn(profiles.profiles, name) ? profiles.profiles[name] : undefined
  const region = last(flags, "--region") ?? before?.region
  const baseUrl =
    last(flags, "--region") === undefined ? (before?.baseUrl ?? variable(terminal, "MERAKI_BASE_URL")) : undefined
  const apiKey = await readKey(terminal)
  const identity = await identityOf(
    { profile: name, apiKey, region, baseUrl, organization: undefined },
    flags,
    terminal
  )
  const organization = last(flags, "--organization") ?? before?.organization
  const isFile = isOn(flags, "--file")
  // The keyring first: a profile without its key would be of no use.
  if (!isFile) await (await openKeyring()).set(name, apiKey)
  else if (before?.keeper === "keyring") await (await openKeyring()).delete(name)
  const profile: Profile = {
    ...(organization === undefined ? {} : { organization }),
    ...(region === undefined ? {} : { region }),
    ...(baseUrl === undefined ? {} : { baseUrl }),
    ...(isFile ? { keeper: "file", apiKey } : { keeper: "keyring" })
  }
  await writeProfiles(terminal, {
    current: profiles.current ?? name,
    profiles: { ...profiles.profiles, [name]: profile }
  })
  await terminal.stderr.write(
    `The key of ${who(identity)} is kept in ${isFile ? "a file that you alone can read" : "the keyring"}, as profile ${name}.\n`
  )
  return exitCodes.done
}

const logout = async ({ flags }: Typed, terminal: Terminal): Promise<number> => {
  const profiles = await readProfiles(terminal)
  const name = nameOf(terminal, flags, profiles)
  const { keeper } = profileNamed(profiles, name)
  if (keeper === "keyring") await (await openKeyring()).delete(name)
  const { [name]: _, ...others } = profiles.profiles
  const [next] = Object.keys(others)
  const current = profiles.current === name ? next : profiles.current
  await writeProfiles(terminal, { ...(current === undefined ? {} : { current }), profiles: others })
  await terminal.stderr.write(`Profile ${name} is gone, with its key.\n`)
  return exitCodes.done
}

const use = async ({ words }: Typed, terminal: Terminal): Promise<number> => {
  const [, name = ""] = words
  const profiles = await readProfiles(terminal)
  profileNamed(profiles, name)
  await writeProfiles(terminal, { ...profiles, current: name })
  return exitCodes.done
}

/** A profile, and whether its key is good. */
const statusOf = async (
  name: string | undefined,
  profile: Profile,
  isCurrent: boolean,
  flags: Flags,
  terminal: Terminal
): Promise<object> => {
  const said = {
    profile: name ?? null,
    current: isCurrent,
    key: name === undefined ? "environment" : (profile.keeper ?? null),
    organization: profile.organization ?? null,
    region: profile.region ?? null,
    baseUrl: profile.baseUrl ?? null
  }
  try {
    const named = name === undefined ? [] : ([["--profile", [name]]] as const)
    const [settings] = await allSettings(
      terminal,
      new Map([...flags].filter(([flag]) => flag !== "--profile").concat(named.map(([flag, texts]) => [flag, texts])))
    )
    return { ...said, user: who(await identityOf(settings, flags, terminal)), problem: null }
  } catch (error) {
    if (kindOf(error) === "unexpected" || !(error instanceof Error)) throw error
    return { ...said, user: null, problem: error.message }
  }
}

const status = async ({ flags }: Typed, terminal: Terminal): Promise<number> => {
  const { current, profiles } = await readProfiles(terminal)
  const isFromEnvironment = variable(terminal, "MERAKI_DASHBOARD_API_KEY") !== undefined
  const asked = flags.get("--profile")
  const names = Object.keys(profiles).filter((name) => asked === undefined || asked.includes(name))
  for (const name of asked ?? []) profileNamed({ profiles }, name)
  const chosen = variable(terminal, "MERAKI_PROFILE") ?? current
  const rows = await Promise.all([
    ...(isFromEnvironment && asked === undefined ? [statusOf(undefined, {}, true, flags, terminal)] : []),
    ...names.map((name) => statusOf(name, profiles[name] ?? {}, !isFromEnvironment && name === chosen, flags, terminal))
  ])
  const printer = await chosenPrinter(flags, terminal, { isList: true, declared: Object.keys(rows[0] ?? {}) })
  await terminal.stdout.write(printer.items(rows) + printer.end(true).text)
  if (rows.length === 0)
    throw new Problem("there is no API key", { kind: "credentials", hints: ["meraki auth login keeps one"] })
  return exitCodes.done
}

const subcommands = { login, status, logout, use } as const

const isSubcommand = (word: string): word is keyof typeof subcommands => Object.hasOwn(subcommands, word)

/** `meraki auth`. */
export const auth: Command = {
  usage: [
    ["auth login [--profile NAME] [--file]", "keep an API key: typed, or piped in"],
    ["auth status [--profile NAME]", "the profiles, and whether their keys are good"],
    ["auth use NAME", "the profile that is used from now on"],
    ["auth logout [--profile NAME]", "remove a profile, and its key"]
  ],
  flags: authFlags,
  run: (typed, terminal) => {
    const [word = ""] = typed.words
    if (isSubcommand(word)) return subcommands[word](typed, terminal)
    const names = Object.keys(subcommands)
    throw new Problem(
      `meraki auth takes ${names.join(", ")}${word === "" ? "" : `, not ${JSON.stringify(word)}${didYouMean(word, names)}`}`
    )
  }
}
