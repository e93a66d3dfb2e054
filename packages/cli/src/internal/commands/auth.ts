import * as OAuth from "@effect-meraki/core/OAuth"
import * as Effect from "effect/Effect"
import type { Flags } from "../args/given.ts"
import { didYouMean } from "../args/nearest.ts"
import type { Typed } from "../args/tokens.ts"
import { transportOf } from "../client/transport.ts"
import { exitCodes } from "../exit/codes.ts"
import { Problem } from "../exit/Problem.ts"
import { kindOf } from "../exit/report.ts"
import { chosenPrinter } from "../output/choose.ts"
import { changeProfiles, type Profile, profileNamed, readProfiles } from "../profile/profiles.ts"
import { allSettings, applicationOf, type OAuthApplication } from "../profile/settings.ts"
import { tokenStore } from "../profile/tokens.ts"
import { type Terminal, variable } from "../terminal/terminal.ts"
import { forget, identityOf, login, nameOf, who } from "./login.ts"
import { runProgram } from "./runCommand.ts"

/** Makes tokens worthless. Where that fails they are removed all the same, and the person is told. */
const revoke = async (application: OAuthApplication, store: OAuth.TokenStore, terminal: Terminal): Promise<void> => {
  const revoking = Effect.provide(OAuth.revoke({ ...application, store }), transportOf(terminal))
  try {
    await runProgram(terminal, revoking)
  } catch (error) {
    if (kindOf(error) === "interrupted") throw error
    const why = error instanceof Error ? error.message : String(error)
    await terminal.stderr.write(`The tokens are removed here, and not revoked: ${why}\n`)
  }
}

const logout = async ({ flags }: Typed, terminal: Terminal): Promise<number> => {
  const profiles = await readProfiles(terminal)
  const name = nameOf(terminal, flags, profiles)
  const profile = profileNamed(profiles, name)
  const application = await applicationOf(name, profile)
  if (application !== undefined) await revoke(application, tokenStore(terminal, name, profile.keeper), terminal)
  await forget(name, profile, terminal)
  await changeProfiles(terminal, ({ current: before, profiles: { [name]: _, ...others } }) => {
    const [next] = Object.keys(others)
    const current = before === name ? next : before
    return { ...(current === undefined ? {} : { current }), profiles: others }
  })
  await terminal.stderr.write(`Profile ${name} is gone, with its key.\n`)
  return exitCodes.done
}

const use = async ({ words }: Typed, terminal: Terminal): Promise<number> => {
  const [, name = ""] = words
  await changeProfiles(terminal, (profiles) => {
    profileNamed(profiles, name)
    return { ...profiles, current: name }
  })
  return exitCodes.done
}

const keptAs = ({ keeper, oauth }: Profile): string | null =>
  keeper === undefined ? null : oauth === undefined ? keeper : `OAuth, ${keeper}`

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
    key: name === undefined ? "environment" : keptAs(profile),
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
export const runAuth = (typed: Typed, terminal: Terminal): Promise<number> => {
  const [word = ""] = typed.words
  if (isSubcommand(word)) return subcommands[word](typed, terminal)
  const names = Object.keys(subcommands)
  const given = word === "" ? "" : `, not ${JSON.stringify(word)}${didYouMean(word, names)}`
  throw new Problem(`meraki auth takes ${names.join(", ")}${given}`)
}
