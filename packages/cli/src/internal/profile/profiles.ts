import { randomUUID } from "node:crypto"
import { join } from "node:path"
import { Problem } from "../exit/Problem.ts"
import { isFields } from "../output/flatten.ts"
import type { Terminal } from "../terminal/terminal.ts"
import { whileLocked } from "./lockFile.ts"
import { configFolder } from "./places.ts"
import { readText, refuseOpen, writePrivate } from "./privateFile.ts"

/** Where a profile keeps its secret. */
type Keeper = "file" | "keyring"

/** What a profile says. */
export interface Profile {
  /** The organization for commands that name none: its name or id. */
  readonly organization?: string
  readonly region?: string
  readonly baseUrl?: string
  /** Where its key is kept; without it the profile has none. */
  readonly keeper?: Keeper
  /** The key, where it is kept in the file itself. */
  readonly apiKey?: string
  /** An application that is registered with Cisco, whose tokens are the key. */
  readonly oauth?: {
    readonly clientId: string
    readonly endpoint?: string
    /** The secret of the application, where it is kept in the file itself. */
    readonly clientSecret?: string
  }
}

/** The profiles of a person. */
export interface Profiles {
  /** The name of the one that is used unless another is asked for. */
  readonly current?: string
  readonly profiles: { readonly [name: string]: Profile }
}

/** The file of the profiles. */
const profilesFile = (terminal: Pick<Terminal, "env" | "home" | "platform">): string =>
  join(configFolder(terminal), "profiles.json")

const known: ReadonlySet<string> = new Set(["organization", "region", "baseUrl", "keeper", "apiKey", "oauth"])

const check = (file: string, value: unknown): Profiles => {
  const fail = (what: string): never => {
    throw new Problem(`${file}: ${what}`)
  }
  if (!isFields(value) || !isFields(value["profiles"])) return fail("there is no object `profiles` in it")
  const { current } = value
  if (current !== undefined && typeof current !== "string") return fail("`current` has to be the name of a profile")
  for (const [name, profile] of Object.entries(value["profiles"])) {
    if (!isFields(profile)) return fail(`profile ${name} has to be an object`)
    for (const [field, given] of Object.entries(profile)) {
      if (!known.has(field)) return fail(`profile ${name} has ${field}, which means nothing`)
      if (field === "oauth" ? !isFields(given) : typeof given !== "string")
        return fail(`${field} of profile ${name} is no text`)
    }
  }
  return value as unknown as Profiles
}

const holdsSecret = ({ profiles }: Profiles): boolean =>
  Object.values(profiles).some(({ apiKey, oauth }) => apiKey !== undefined || oauth?.clientSecret !== undefined)

/** The profiles; none where there is no file. Throws a `Problem` when others could read a key in it. */
export const readProfiles = async (terminal: Pick<Terminal, "env" | "home" | "platform">): Promise<Profiles> => {
  const file = profilesFile(terminal)
  const text = await readText(file)
  if (text === undefined) return { profiles: {} }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new Problem(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
  const profiles = check(file, value)
  if (holdsSecret(profiles)) await refuseOpen(file, terminal.platform)
  return profiles
}

/** Changes the profiles as they are now: other commands may have changed them since they were read. */
export const changeProfiles = async (
  terminal: Pick<Terminal, "env" | "home" | "platform">,
  change: (profiles: Profiles) => Profiles
): Promise<void> => {
  const file = profilesFile(terminal)
  const write = async () =>
    writePrivate(file, `${JSON.stringify(change(await readProfiles(terminal)), undefined, 2)}\n`)
  try {
    await whileLocked(`${file}.lock`, randomUUID(), write)
  } catch (error) {
    if (error instanceof Problem) throw error
    throw new Problem(`${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** A profile of this name. Throws a `Problem` that lists the others when there is none. */
export const profileNamed = ({ profiles }: Profiles, name: string): Profile => {
  const profile = Object.hasOwn(profiles, name) ? profiles[name] : undefined
  if (profile !== undefined) return profile
  const names = Object.keys(profiles)
  throw new Problem(`there is no profile ${JSON.stringify(name)}`, {
    hints: names.length === 0 ? ["meraki auth login makes one"] : [`there are: ${names.join(", ")}`]
  })
}
