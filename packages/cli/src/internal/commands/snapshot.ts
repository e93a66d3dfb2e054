import { MerakiClient } from "@effect-meraki/core/MerakiClient"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import { resolve } from "node:path"
import { type Flags, isOn, last } from "../args/given.ts"
import type { Typed } from "../args/tokens.ts"
import { exitCodes } from "../exit/codes.ts"
import { Problem } from "../exit/Problem.ts"
import { networkId, organizationId } from "../names/resolve.ts"
import { chosenPrinter } from "../output/choose.ts"
import { type Context, ended, printItems } from "../pipeline/print.ts"
import { withStatus } from "../pipeline/status.ts"
import { oneSettings } from "../profile/settings.ts"
import type { SnapshotFailed } from "../snapshot/failure.ts"
import { linesIn, takeFolder } from "../snapshot/folder.ts"
import type { Manifest } from "../snapshot/manifest.ts"
import { folderStore } from "../snapshot/store.ts"
import { type Plan, take } from "../snapshot/take.ts"
import { makeScreen, type Screen } from "../terminal/screen.ts"
import type { Terminal } from "../terminal/terminal.ts"
import { runEffect } from "./runCommand.ts"

/** What a person is told in the place of an error of a snapshot. */
export const asProblem = <E>(error: E | SnapshotFailed): E | Problem =>
  Object(error)._tag === "SnapshotFailed"
    ? new Problem((error as SnapshotFailed).message, { hints: (error as SnapshotFailed).hints })
    : (error as E)

const number = (value: number): string => value.toLocaleString("en-US")

const lasting = (seconds: number): string => {
  const minutes = Math.round(seconds / 60)
  if (seconds < 90) return `${Math.ceil(seconds)} s`
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}

/** How much there is to do, and how long that takes at this many requests a second. */
export const planText = ({ devices, networks, requests, resumed, since, templates }: Plan, rate: number): string => {
  const what = `${number(networks)} networks, ${number(devices)} devices, ${number(templates)} templates`
  const how = `about ${number(requests)} requests, ${lasting(requests / rate)} at ${Math.round(rate * 10) / 10} a second`
  const which = since === undefined ? "" : `, of what was changed since ${since}`
  return `${what}: ${how}${which}${resumed === 0 ? "" : "; going on where it was left"}\n`
}

/** The requests a second that an organization may have of this client. */
const rateOf = (organization: string): Effect.Effect<number, never, MerakiClient> =>
  MerakiClient.use((client) =>
    Effect.map(client.limits, ({ organizations, source }) =>
      Math.min(organizations[organization]?.maxRate ?? 9, source.maxRate)
    )
  )

const summaryOf = (folder: string, { counts, failed, isComplete, leftOut, organization, since }: Manifest) => ({
  folder,
  organization: organization.name,
  organizationId: organization.id,
  ...counts,
  leftOut: leftOut.reduce((sum, { reads }) => sum + reads, 0),
  failed: failed.length,
  isComplete,
  since
})

interface Taking {
  readonly context: Context
  readonly folder: string
  readonly flags: Flags
}

const taken = ({ context, flags, folder }: Taking, owner: string, networks: ReadonlyArray<string>) => {
  const { counts, screen } = context
  const objects = { done: 0, failed: 0, total: undefined as number | undefined }
  counts.objects = objects
  const withSecrets = isOn(flags, "--with-secrets")
  const say = (text: string) => (isOn(flags, "--quiet") ? Effect.void : Effect.promise(() => screen.err(text)))
  return Effect.gen(function* () {
    const rate = yield* rateOf(owner)
    if (withSecrets) yield* say(`the files have secrets, and only you can read them\n`)
    return yield* take({
      organizationId: owner,
      store: folderStore(folder, { isPrivate: withSecrets }),
      lines: linesIn(folder),
      withSecrets,
      networks,
      isFull: isOn(flags, "--full"),
      isRestart: isOn(flags, "--restart"),
      onPlan: (plan) => {
        objects.total = plan.requests
        return say(planText(plan, rate))
      },
      onRead: (isDone) => void (isDone ? objects.done++ : objects.failed++)
    })
  })
}

const sayFailed = ({ failed }: Manifest, screen: Screen): Effect.Effect<void> =>
  Effect.promise(() =>
    screen.err(
      `${number(failed.length)} reads failed; the same command reads them again\n${failed
        .slice(0, 5)
        .map(({ error }) => `  ${error}\n`)
        .join("")}`
    )
  )

/** `meraki snapshot`. */
export const runSnapshot = async (typed: Typed, terminal: Terminal): Promise<number> => {
  const { flags, words } = typed
  if (words.length > 0) throw new Problem("meraki snapshot takes flags alone")
  const out = last(flags, "--out")
  if (out === undefined) throw new Problem("--out is needed: the folder of the snapshot")
  const folder = resolve(terminal.cwd, out)
  const settings = await oneSettings(terminal, flags)
  const screen = makeScreen(terminal)
  const printer = await chosenPrinter(flags, terminal, { isList: false, declared: [] })
  const context: Context = { flags, terminal, screen, printer, counts: { objects: undefined, items: 0 } }
  const status = { isQuiet: isOn(flags, "--quiet"), screen, stderr: terminal.stderr }
  const program = Effect.gen(function* () {
    const organization = last(flags, "--organization") ?? settings.organization
    const owner = yield* organizationId(organization)
    const networks = yield* Effect.forEach(flags.get("--network") ?? [], (text) => networkId(text, owner))
    const taking = withStatus(taken({ context, flags, folder }, owner, networks), context.counts, status)
    const manifest = yield* Effect.acquireUseRelease(
      Effect.try({
        try: () => takeFolder(folder),
        catch: (error) => {
          const known = asProblem(error)
          return known instanceof Problem ? known : new Problem(`${out} cannot be used: ${String(known)}`)
        }
      }),
      () =>
        Effect.onExit(taking, (exit) =>
          Exit.isSuccess(exit)
            ? Effect.void
            : Effect.promise(() => screen.err(`${out} knows what was read; the same command goes on from there\n`))
        ),
      (release) => Effect.sync(release)
    )
    yield* ended(context, printItems(context, [summaryOf(out, manifest)]))
    if (manifest.failed.length > 0) yield* sayFailed(manifest, screen)
    return manifest.isComplete ? exitCodes.done : exitCodes.partial
  }).pipe(Effect.mapError(asProblem))
  return runEffect(screen, terminal, flags, settings, program)
}
