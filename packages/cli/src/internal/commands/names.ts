import * as Effect from "effect/Effect"
import { cachedNames } from "../complete/cache.ts"
import type { Asked, Candidate } from "../complete/candidate.ts"
import type { Line } from "../complete/line.ts"
import { listNamed, organizationId } from "../names/resolve.ts"
import { readProfiles } from "../profile/profiles.ts"
import { oneSettings } from "../profile/settings.ts"
import { makeScreen } from "../terminal/screen.ts"
import type { Terminal } from "../terminal/terminal.ts"
import { runEffect } from "./runCommand.ts"

/** The value of a flag among words that are not complete yet. */
const given = (before: ReadonlyArray<string>, flag: string): ReadonlyArray<string> =>
  before.flatMap((word, index) => {
    if (word === flag) return before[index + 1] === undefined ? [] : [before[index + 1] ?? ""]
    return word.startsWith(`${flag}=`) ? [word.slice(flag.length + 1)] : []
  })

/** The longest that a shell waits for names. */
const patience = "3 seconds"

const namesOf = async (
  kind: Exclude<Asked, "profiles">,
  { before }: Line,
  terminal: Terminal
): Promise<ReadonlyArray<Candidate>> => {
  const profiles = given(before, "--profile")
  const flags = new Map(profiles.length === 0 ? [] : [["--profile", profiles]])
  const settings = await oneSettings(terminal, flags)
  const organization = given(before, "--organization").at(-1) ?? settings.organization
  const key = JSON.stringify([
    settings.profile,
    settings.baseUrl,
    settings.region,
    settings.credential.kind === "key" ? settings.credential.key : settings.credential.application.clientId,
    kind,
    kind === "organizations" ? null : organization
  ])
  const lookUp = () =>
    runEffect(
      makeScreen(terminal),
      terminal,
      new Map([["--quiet", ["true"]]]),
      settings,
      Effect.timeout(
        kind === "organizations"
          ? listNamed(kind)
          : Effect.flatMap(organizationId(organization), (id) => listNamed(kind, { organizationId: id })),
        patience
      )
    )
  const named = await cachedNames(terminal, key, Date.now(), lookUp)
  return named.map(({ id, name }) => (name === "" ? { text: id, about: "" } : { text: name, about: id }))
}

/** The names of a kind for a line that is being typed. */
export const namesFor = async (kind: Asked, line: Line, terminal: Terminal): Promise<ReadonlyArray<Candidate>> =>
  kind === "profiles"
    ? Object.keys((await readProfiles(terminal)).profiles).map((text) => ({ text, about: "" }))
    : namesOf(kind, line, terminal)
