import type { MerakiClient } from "@effect-meraki/core/MerakiClient"
import type { MerakiError } from "@effect-meraki/core/MerakiError"
import * as Effect from "effect/Effect"
import { resolve } from "node:path"
import { type Flags, isOn, last } from "../args/given.ts"
import type { Typed } from "../args/tokens.ts"
import { kindOf, reportText } from "../exit/report.ts"
import { exitCodes } from "../exit/codes.ts"
import { Problem } from "../exit/Problem.ts"
import { isNetworkId } from "../names/ids.ts"
import { matchName } from "../names/match.ts"
import { chosenPrinter } from "../output/choose.ts"
import { oneSettings } from "../profile/settings.ts"
import { compare, type Difference, type Side } from "../snapshot/compare.ts"
import type { SnapshotFailed } from "../snapshot/failure.ts"
import { type Manifest, readManifest } from "../snapshot/manifest.ts"
import { fileOf } from "../snapshot/places.ts"
import { memoryLines } from "../snapshot/progress.ts"
import { folderStore, memoryStore, type Store } from "../snapshot/store.ts"
import { take } from "../snapshot/take.ts"
import { isOfPlace, nounOf, objectText, placeText, shownDifference, valueText } from "../snapshot/words.ts"
import { plain, type Style, styleOf } from "../terminal/style.ts"
import { makeScreen, type Screen } from "../terminal/screen.ts"
import type { Terminal } from "../terminal/terminal.ts"
import { visible } from "../terminal/visible.ts"
import { withStatus } from "../pipeline/status.ts"
import { runEffect } from "./runCommand.ts"
import { asProblem } from "./snapshot.ts"

/** Reads the snapshot in a folder. Throws a `Problem` when there is none, or it was never finished. */
export const folderSide = (folder: string, terminal: Terminal): Side => {
  const store = folderStore(resolve(terminal.cwd, folder), { isPrivate: false })
  const manifest = readManifest(store)
  if (manifest === undefined)
    throw new Problem(`${folder} has no snapshot`, { kind: "missing", hints: [`meraki snapshot --out ${folder}`] })
  if (manifest.finishedAt === null)
    throw new Problem(`the snapshot in ${folder} was not finished`, { hints: ["take it again: it goes on"] })
  return { store, manifest }
}

/** Takes what a snapshot is about as it is now, into memory. */
export const liveSide = (
  { networks, organization, withSecrets }: Pick<Manifest, "networks" | "organization" | "withSecrets">,
  flags: Flags,
  terminal: Terminal,
  screen: Screen
): Effect.Effect<Side, MerakiError | SnapshotFailed, MerakiClient> => {
  const store = memoryStore()
  const objects = { done: 0, failed: 0, total: undefined as number | undefined }
  const taking = take({
    organizationId: organization.id,
    store,
    lines: memoryLines(),
    withSecrets,
    networks,
    isFull: true,
    isRestart: false,
    onPlan: (plan) => Effect.sync(() => void (objects.total = plan.requests)),
    onRead: (isDone) => void (isDone ? objects.done++ : objects.failed++)
  })
  return Effect.map(
    withStatus(taking, { objects, items: 0 }, { isQuiet: isOn(flags, "--quiet"), screen, stderr: terminal.stderr }),
    (manifest) => ({ store, manifest })
  )
}

/** The ids of networks that are named as they are in a snapshot. */
export const networksIn = ({ store }: Side, texts: ReadonlyArray<string>): ReadonlyArray<string> => {
  const ids = [...new Set(store.files().flatMap((file) => /^networks\/([^/]+)\//.exec(file)?.[1] ?? []))]
  const named = () =>
    ids.map((id) => {
      const { name = "" } = JSON.parse(store.read(fileOf({ kind: "networks", id }, "getNetwork")) ?? "{}") as {
        readonly name?: string
      }
      return { id, name }
    })
  return texts.map((text) => (isNetworkId(text) || ids.includes(text) ? text : matchName("network", text, named()).id))
}

/** A part of a snapshot: some networks and their devices. */
export const partOf = ({ manifest, store }: Side, networks: ReadonlyArray<string>): Side => {
  if (networks.length === 0) return { manifest, store }
  const isOf = (file: string): boolean => {
    const [kind, id = ""] = file.split("/")
    if (kind === "networks") return networks.includes(decodeURIComponent(id))
    if (kind !== "devices") return kind === "left-out.json"
    const { networkId } = JSON.parse(store.read(`devices/${id}/getDevice.json`) ?? "{}") as {
      readonly networkId?: string
    }
    return networks.includes(networkId ?? "")
  }
  const part: Store = { ...store, files: () => store.files().filter(isOf) }
  return { store: part, manifest: { ...manifest, networks, failed: manifest.failed.filter(({ file }) => isOf(file)) } }
}

/** The files that were not compared, since reading them has failed. */
export const unreadIn = (...sides: ReadonlyArray<Side>): ReadonlyArray<string> => [
  ...new Set(sides.flatMap(({ manifest }) => manifest.failed.map(({ file }) => file)))
]

/** What a person is told of files that were not compared. */
export const unreadText = (files: ReadonlyArray<string>): string => {
  if (files.length === 0) return ""
  const more = files.length > 5 ? `, and ${files.length - 5} more` : ""
  return `not compared, since reading it has failed: ${files.slice(0, 5).map(visible).join(", ")}${more}\n`
}

const signs = { added: "+", removed: "-", changed: "~", renamed: "~", moved: "~" } as const
const colors = { "+": "green", "-": "red", "~": "yellow" } as const

const fieldText = ({ after, before, change, path }: Difference): string => {
  if (change === "added") return `${path}: ${valueText(after)}`
  if (change === "removed") return `${path}: ${valueText(before)}`
  return `${path}: ${valueText(before)} → ${valueText(after)}${change === "moved" ? " (moved)" : ""}`
}

const wholeText = ({ change, object, operation, reason }: Difference, title: string): string => {
  if (object === null && isOfPlace(operation)) return change
  return `${title} ${change}${reason === undefined ? "" : `: ${reason}`}`
}

/** Differences for a person: places, their objects, and the fields of these. */
export const differencesText = (all: ReadonlyArray<Difference>, style: Style): string => {
  const lines: Array<string> = []
  let [place, object] = ["", ""]
  for (const each of all.map(shownDifference)) {
    const [where, title] = [visible(placeText(each.place)), visible(objectText(each))]
    if (where !== place) lines.push(...(place === "" ? [] : [""]), style("bold", where))
    const sign = signs[each.change]
    const isWhole = each.path === ""
    if (!isWhole && (where !== place || title !== object)) lines.push(`  ${title}`)
    const text = isWhole ? `  ${sign} ${visible(wholeText(each, title))}` : `    ${sign} ${visible(fieldText(each))}`
    lines.push(style(colors[sign], text))
    place = where
    object = isWhole ? "" : title
  }
  return lines.map((line) => `${line}\n`).join("")
}

const sidesOf = (typed: Typed): readonly [string, string] => {
  const [a, b, ...others] = typed.words
  if (a === undefined || b === undefined || others.length > 0 || (a === "live" && b === "live"))
    throw new Problem("meraki diff takes two folders, or a folder and live", {
      hints: ["meraki diff acme-monday acme-friday", "meraki diff acme live"]
    })
  return [a, b]
}

interface Compared {
  readonly all: ReadonlyArray<Difference>
  readonly unread: ReadonlyArray<string>
}

const compared = (a: Side, b: Side): Compared => ({ all: compare(a, b), unread: unreadIn(a, b) })

const differencesOf = async (typed: Typed, terminal: Terminal): Promise<Compared> => {
  const [a, b] = sidesOf(typed)
  const { flags } = typed
  const screen = makeScreen(terminal)
  const known = [a, b].map((each) => (each === "live" ? undefined : folderSide(each, terminal)))
  const one = known.find((side) => side !== undefined)
  if (one === undefined) throw new Error("one side is a folder")
  const networks = networksIn(one, flags.get("--network") ?? [])
  const parts = known.map((side) => (side === undefined ? undefined : partOf(side, networks)))
  if (known.every((side) => side !== undefined)) {
    const [before, after] = parts
    if (before === undefined || after === undefined) throw new Error("both sides are folders")
    if (before.manifest.organization.id !== after.manifest.organization.id)
      throw new Problem("these are snapshots of different organizations")
    return compared(before, after)
  }
  const settings = await oneSettings(terminal, flags)
  const wanted = { ...one.manifest, networks: networks.length === 0 ? one.manifest.networks : networks }
  const live = liveSide(wanted, flags, terminal, screen).pipe(Effect.mapError(asProblem))
  const now = await runEffect(screen, terminal, flags, settings, live)
  return compared(parts[0] ?? now, parts[1] ?? now)
}

/** `meraki diff`. Ends as `diff` does: with 0 when nothing is otherwise, with 1 when something is, with more for trouble. */
export const runDiff = async (typed: Typed, terminal: Terminal): Promise<number> => {
  try {
    const { all, unread } = await differencesOf(typed, terminal)
    const { flags } = typed
    const isData = last(flags, "--output") !== undefined || last(flags, "--jq") !== undefined
    if (isData) {
      const printer = await chosenPrinter(flags, terminal, { isList: true, declared: [] })
      const text = printer.items(all.map((each) => ({ ...shownDifference(each), noun: nounOf(each.operation) })))
      await terminal.stdout.write(text + printer.end(true).text)
    } else await terminal.stdout.write(differencesText(all, styleOf(terminal, terminal.stdout)))
    await terminal.stderr.write(unreadText(unread))
    if (unread.length > 0) return exitCodes.partial
    return all.length === 0 ? exitCodes.done : 1
  } catch (error) {
    // The code of an unexpected error is the one that says that something is otherwise.
    if (kindOf(error) !== "unexpected") throw error
    throw new Problem(
      reportText(error, plain)
        .replace(/^error: /, "")
        .trimEnd(),
      { kind: "unusable" }
    )
  }
}
