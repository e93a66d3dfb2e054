import * as MerakiConfig from "@effect-meraki/core/MerakiConfig"
import { MerakiClient, withOptions } from "@effect-meraki/core/MerakiClient"
import type { MerakiError } from "@effect-meraki/core/MerakiError"
import * as Effect from "effect/Effect"
import { last } from "../args/given.ts"
import type { Typed } from "../args/tokens.ts"
import {
  budgetChecks,
  healthCheck,
  keyChecks,
  limitsCheck,
  type Organization,
  organizationsCheck,
  sightChecks
} from "../doctor/account.ts"
import { type Check, check } from "../doctor/Check.ts"
import { proxyCheck, reachChecks } from "../doctor/way.ts"
import { exitCodes } from "../exit/codes.ts"
import { Problem } from "../exit/Problem.ts"
import { matchName } from "../names/match.ts"
import { chosenPrinter } from "../output/choose.ts"
import { oneSettings, type Settings } from "../profile/settings.ts"
import { makeScreen } from "../terminal/screen.ts"
import { type Style, styleOf } from "../terminal/style.ts"
import type { Terminal } from "../terminal/terminal.ts"
import { version } from "../version.ts"
import { runEffect } from "./runCommand.ts"

/** Everything that was found. */
interface Findings {
  readonly checks: ReadonlyArray<Check>
  /** The text of a case for support; empty when nothing was sent. */
  readonly supportCase: string
}

const placeOf = ({ baseUrl, region }: Pick<Settings, "baseUrl" | "region">): URL | undefined => {
  const known: { readonly [region: string]: string } = MerakiConfig.regions
  const text = baseUrl ?? known[region ?? "global"]
  return text !== undefined && URL.canParse(text) ? new URL(text) : undefined
}

const wantedOf = (all: ReadonlyArray<Organization>, text: string | undefined): Organization | undefined => {
  if (text === undefined) return all.length === 1 ? all[0] : undefined
  return (
    all.find(({ id, name }) => id === text || name === text) ??
    all.find(({ id }) => id === matchName("organization", text, all).id)
  )
}

const ofAccount = (text: string | undefined): Effect.Effect<Findings, Problem | MerakiError, MerakiClient> =>
  Effect.gen(function* () {
    const key = yield* keyChecks
    const [organizations, all] = yield* organizationsCheck
    const organization = yield* Effect.try({ try: () => wantedOf(all, text), catch: (error) => error as Problem })
    const inside =
      organization === undefined
        ? all.length > 1
          ? [check("organization", "unknown", "none is named", "meraki doctor --organization NAME looks into one")]
          : []
        : [...(yield* sightChecks(organization)), ...(yield* budgetChecks(organization))]
    const limits = yield* limitsCheck(organization?.id)
    const [health, supportCase] = yield* healthCheck
    return { checks: [...key, organizations, ...inside, limits, health], supportCase }
  })

/** Texts without the secrets of the client. */
const redacted = (findings: Findings): Effect.Effect<Findings, never, MerakiClient> =>
  Effect.gen(function* () {
    const client = yield* MerakiClient
    const redact = (yield* client.redactor)()
    return {
      supportCase: redact(findings.supportCase),
      checks: findings.checks.map(({ found, ...each }) => ({ ...each, found: redact(found) }))
    }
  })

const signs = { ok: "ok", warning: "warning", problem: "PROBLEM", unknown: "unknown" } as const
const colors = { ok: "green", warning: "yellow", problem: "red", unknown: "dim" } as const

/** What to do, once for each remedy, problems first. */
const toDo = (checks: ReadonlyArray<Check>): ReadonlyArray<string> =>
  (["problem", "warning", "unknown"] as const).flatMap((status) => [
    ...new Set(checks.filter((each) => each.status === status).flatMap(({ remedy }) => remedy ?? []))
  ])

const textOf = ({ checks, supportCase }: Findings, style: Style): string => {
  const width = Math.max(...checks.map(({ check: name }) => name.length))
  const lines = checks.map(
    ({ check: name, found, status }) =>
      `${style(colors[status], signs[status].padEnd(8))} ${name.padEnd(width)}  ${found}`
  )
  const remedies = toDo(checks)
  return [
    ...lines,
    "",
    style("bold", "What to do"),
    ...(remedies.length === 0
      ? ["Nothing: everything is as it should be."]
      : remedies.map((text, index) => `${index + 1}. ${text}`)),
    ...(supportCase === ""
      ? []
      : ["", style("bold", "For a case with Cisco Meraki support"), "", supportCase.trimEnd()])
  ]
    .map((line) => `${line}\n`)
    .join("")
}

/** The code of the first problem, by what it is about. */
const codeOf = (checks: ReadonlyArray<Check>): number => {
  const [first] = checks.filter(({ status }) => status === "problem")
  if (first === undefined) return exitCodes.done
  if (first.check === "key" || first.check === "organizations") return exitCodes.credentials
  return first.check === "base URL" ? exitCodes.usage : exitCodes.unavailable
}

const settingsOf = async (typed: Typed, terminal: Terminal): Promise<Settings | Check> => {
  try {
    return await oneSettings(terminal, typed.flags)
  } catch (error) {
    if (!(error instanceof Problem) || error.kind !== "credentials") throw error
    return check("key", "problem", error.message, error.hints[0] ?? "meraki auth login")
  }
}

const program = check("program", "ok", `meraki ${version}, Node ${process.versions.node}, ${process.platform}`)

const findingsOf = async (typed: Typed, terminal: Terminal): Promise<Findings> => {
  const settings = await settingsOf(typed, terminal)
  const place = placeOf(
    "check" in settings
      ? { region: last(typed.flags, "--region"), baseUrl: terminal.env["MERAKI_BASE_URL"] || undefined }
      : settings
  )
  if (place === undefined) {
    const wrong = check(
      "base URL",
      "problem",
      "it is no URL, or the region has another name",
      "correct MERAKI_BASE_URL, --region or the profile"
    )
    return { checks: [program, wrong], supportCase: "" }
  }
  const way = [
    program,
    check("base URL", "ok", place.origin + place.pathname),
    proxyCheck(terminal, place),
    ...(await reachChecks(terminal, place))
  ]
  if ("check" in settings) return { checks: [...way, settings], supportCase: "" }
  if (way.some(({ status }) => status === "problem")) return { checks: way, supportCase: "" }
  const screen = makeScreen(terminal)
  const organization = last(typed.flags, "--organization") ?? settings.organization
  // What is tried again is counted by the health; lines about it would stand between the findings.
  const flags = new Map([...typed.flags, ["--quiet", ["true"]] as const])
  const source = check(
    "key from",
    "ok",
    settings.profile === undefined ? "MERAKI_DASHBOARD_API_KEY" : `the profile ${settings.profile}`
  )
  const looked = Effect.flatMap(ofAccount(organization), (findings) =>
    redacted({ ...findings, checks: [...way, source, ...findings.checks] })
  )
  // Whoever asks what is wrong does not wait for minutes to hear it.
  return runEffect(screen, terminal, flags, settings, withOptions(looked, { deadline: "30 seconds" }))
}

/** `meraki doctor`. */
export const runDoctor = async (typed: Typed, terminal: Terminal): Promise<number> => {
  const { flags, words } = typed
  if (words.length > 0) throw new Problem("meraki doctor takes flags alone")
  const findings = await findingsOf(typed, terminal)
  const isData = last(flags, "--output") !== undefined || last(flags, "--jq") !== undefined
  if (isData) {
    const printer = await chosenPrinter(flags, terminal, { isList: false, declared: [] })
    await terminal.stdout.write(printer.items([{ ...findings, toDo: toDo(findings.checks) }]) + printer.end(true).text)
  } else await terminal.stdout.write(textOf(findings, styleOf(terminal, terminal.stdout)))
  return codeOf(findings.checks)
}
