import type { MerakiClient } from "@effect-meraki/core/MerakiClient"
import type { MerakiError } from "@effect-meraki/core/MerakiError"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import { pathParameters, sourceOf } from "../index/sources.ts"
import { clockOffset } from "../client/clock.ts"
import { isFields } from "../output/flatten.ts"
import { version } from "../version.ts"
import { canonical, textOf } from "./canonical.ts"
import { changedSince, reach } from "./changed.ts"
import { failed, type SnapshotFailed } from "./failure.ts"
import { apiVersion } from "./generated/classification.ts"
import { entriesOf } from "./identity.ts"
import { leftOutCounts, leftOutFile, type Manifest, manifestFile, readLeftOut, readManifest } from "./manifest.ts"
import { addressOf, fileOf, folderOf, type Place } from "./places.ts"
import { type Begun, type LeftOut, type Lines, openProgress, type Progress } from "./progress.ts"
import { answerOf, unavailable } from "./read.ts"
import { classCounts, descriptorOf, lists, type Read, readsOf } from "./reads.ts"
import type { Store } from "./store.ts"

/** What is to be kept, and where. */
export interface Options {
  readonly organizationId: string
  readonly store: Store
  /** Where it is written down how far the run has come. */
  readonly lines: Lines
  readonly withSecrets: boolean
  /** The networks that it is about, with their devices, and nothing else; everything when there are none. */
  readonly networks: ReadonlyArray<string>
  /** Read everything, and not only what was changed since the snapshot that is there. */
  readonly isFull: boolean
  /** Begin anew where another run was left. */
  readonly isRestart: boolean
  /** Is told how much there is to do, before it is done. */
  readonly onPlan: (plan: Plan) => Effect.Effect<void>
  /** Is told of each read that is done, and of each that failed. */
  readonly onRead: (isDone: boolean) => void
}

/** How much there is to do. */
export interface Plan {
  readonly networks: number
  readonly devices: number
  readonly templates: number
  /** Places that are read; the others have not changed. */
  readonly places: number
  /** Requests, as far as they are known: what SSIDs and stacks there are is seen on the way. */
  readonly requests: number
  readonly resumed: number
  readonly since: string | undefined
}

type Taking<A> = Effect.Effect<A, MerakiError | SnapshotFailed, MerakiClient>

/** Failed reads after which it is not worth to go on. */
const most = 25

/** SSIDs that are set up in a network, as a guess before they are known. */
const usualSsids = 3

/** What a run works with. */
interface Run {
  readonly options: Options
  readonly progress: Progress
  readonly failures: Map<string, MerakiError>
}

/** Runs what touches the folder. */
const touch = <A>(run: () => A): Effect.Effect<A, SnapshotFailed> =>
  Effect.try({
    try: run,
    catch: (error) =>
      Object(error)._tag === "SnapshotFailed"
        ? (error as SnapshotFailed)
        : failed(`the folder cannot be used: ${String(Object(error).message ?? error)}`)
  })

const inputOf = ({ id, kind }: Place, { descriptor, keys }: Read, values: ReadonlyArray<string>, owner: string) => {
  const own: { readonly [name: string]: string } = {
    organizationId: owner,
    ...(kind === "networks" || kind === "templates" ? { networkId: id, configTemplateId: id } : {}),
    ...(kind === "devices" ? { serial: id } : {})
  }
  const of = (name: string): string | undefined => values[keys.indexOf(name)] ?? own[name]
  return Object.fromEntries(pathParameters(descriptor.path).map((name) => [name, of(name)]))
}

/** Reads a file of a place, unless that was done before. A read that fails for a time is kept for the next run. */
const readOne = (run: Run, place: Place, read: Read, values: ReadonlyArray<string>): Taking<void> => {
  const { failures, options, progress } = run
  const { organizationId, store, withSecrets } = options
  const { descriptor } = read
  const file = fileOf(place, descriptor.id, values)
  if (progress.isDone(file)) return Effect.void
  const done = (value: unknown) =>
    touch(() => {
      store.write(file, textOf(canonical(value, { operation: descriptor.id, withSecrets })))
      progress.read(file)
      options.onRead(true)
    })
  return answerOf(descriptor, inputOf(place, read, values, organizationId)).pipe(
    Effect.matchEffect({
      onSuccess: done,
      onFailure: (error): Taking<void> => {
        const why = unavailable(error)
        if (why !== undefined)
          return touch(() => {
            store.remove(file)
            progress.leave({ file, ...why })
            options.onRead(true)
          })
        failures.set(file, error)
        options.onRead(false)
        return error._tag === "Unauthorized" || failures.size > most ? Effect.fail(error) : Effect.void
      }
    })
  )
}

/** Whether somebody has set up an SSID: Dashboard calls the others by their numbers. */
const isSetUp = (entry: unknown): boolean => {
  const { enabled, name } = Object(entry) as { readonly enabled?: unknown; readonly name?: unknown }
  return enabled === true || !/^Unconfigured SSID \d+$/.test(String(name ?? ""))
}

const keyedEntries = (store: Store, file: string, field: string, operation: string): ReadonlyArray<string> => {
  const text = store.read(file)
  const entries = text === undefined ? [] : (entriesOf(JSON.parse(text)) ?? [])
  return entries
    .filter((entry) => operation !== "getNetworkWirelessSsids" || isSetUp(entry))
    .flatMap((entry) => {
      const key = isFields(entry) ? entry[field] : undefined
      return typeof key === "string" || typeof key === "number" ? [String(key)] : []
    })
}

/** The keys of the entries that a read is about, from the files of the lists that have them. */
const keysOf = (
  { options: { store }, progress }: Run,
  place: Place,
  { descriptor, keys }: Read
): ReadonlyArray<ReadonlyArray<string>> =>
  keys.reduce<ReadonlyArray<ReadonlyArray<string>>>(
    (tuples, name) => {
      const source = sourceOf(descriptor.path, name)
      if (source === undefined) return []
      return tuples.flatMap((tuple) => {
        const file = fileOf(place, source.operation, tuple)
        if (!progress.isDone(file) || progress.isLeftOut(file)) return []
        return keyedEntries(store, file, source.field, source.operation).map((key) => [...tuple, key])
      })
    },
    [[]]
  )

const isAbout = ({ products: has }: Place, { products }: Read): boolean =>
  products === undefined || has.length === 0 || has.some((each) => products.includes(each))

const readAnswers = (run: Run, place: Place): Taking<void> =>
  Effect.gen(function* () {
    const reads = (yield* Effect.promise(() => readsOf(place.kind))).filter((read) => isAbout(place, read))
    // Lists come before what is read of their entries.
    for (const depth of [0, 1, 2]) {
      const due = reads
        .filter(({ keys }) => keys.length === depth)
        .flatMap((read) => keysOf(run, place, read).map((values) => ({ read, values })))
      yield* Effect.forEach(due, ({ read, values }) => readOne(run, place, read, values), {
        concurrency: 5,
        discard: true
      })
    }
  })

/** The places of an organization, and the entries that the lists have for them. */
interface Listed {
  readonly place: Place
  readonly entry: { readonly [name: string]: unknown }
  /** The network of a device, the template of a network. */
  readonly owner: string | undefined
}

const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined)

const texts = (value: unknown): ReadonlyArray<string> =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === "string") : []

const listed = (kind: keyof typeof lists, input: object): Taking<ReadonlyArray<Listed>> =>
  Effect.gen(function* () {
    const { id: field, operation } = lists[kind]
    const descriptor = yield* Effect.promise(() => descriptorOf(operation))
    const all = (yield* answerOf(descriptor, input)) as ReadonlyArray<unknown>
    return all.filter(isFields).map((entry): Listed => {
      const products = kind === "devices" ? [text(entry["productType"]) ?? ""] : texts(entry["productTypes"])
      const owner = text(entry[kind === "devices" ? "networkId" : "configTemplateId"])
      return { place: { kind, id: String(entry[field]), products }, entry, owner }
    })
  })

const listPlaces = ({ networks: wanted, organizationId }: Options): Taking<ReadonlyArray<Listed>> =>
  Effect.gen(function* () {
    const isWanted = (id: string | undefined) => wanted.length === 0 || wanted.includes(id ?? "")
    const networks = (yield* listed("networks", { organizationId })).filter(({ place }) => isWanted(place.id))
    const devices = yield* listed("devices", {
      organizationId,
      ...(wanted.length === 0 ? {} : { networkIds: wanted })
    })
    // A configuration template is no network, and its id is none of those that are wanted.
    const templates = wanted.length > 0 ? [] : yield* listed("templates", { organizationId })
    return [...networks, ...devices.filter(({ owner }) => isWanted(owner)), ...templates]
  })

/** The places whose files may be others than before. */
const staleOf = (
  { organizationId, store }: Options,
  since: string | undefined,
  all: ReadonlyArray<Listed>
): Taking<ReadonlyArray<Listed>> =>
  Effect.gen(function* () {
    if (since === undefined) return all
    const changed = yield* changedSince(organizationId, Date.parse(since))
    const isNew = ({ place }: Listed) =>
      store.read(fileOf(place, lists[place.kind as keyof typeof lists].entry)) === undefined
    const moved = ({ owner, place }: Listed) => {
      const before = store.read(fileOf(place, lists.devices.entry))
      return place.kind === "devices" && before !== undefined && text(Object(JSON.parse(before)).networkId) !== owner
    }
    const stale = new Set(
      all
        .filter((each) => each.place.kind !== "devices")
        .filter((each) => changed.has(each.place.id) || changed.has(each.owner ?? "") || isNew(each))
        .map(({ place }) => place.id)
    )
    return all.filter((each) =>
      each.place.kind === "devices"
        ? stale.has(each.owner ?? "") || isNew(each) || moved(each)
        : stale.has(each.place.id)
    )
  })

/** When the snapshot was begun that can be brought up to date; undefined when everything has to be read. */
const sinceOf = (
  { isFull, networks, organizationId, store, withSecrets }: Options,
  now: number
): string | undefined => {
  const before = readManifest(store)
  if (isFull || before === undefined || !before.isComplete || before.apiVersion !== apiVersion) return undefined
  if (before.organization.id !== organizationId || before.withSecrets !== withSecrets) return undefined
  if (before.networks.join() !== networks.join() || before.tool !== version) return undefined
  return now - Date.parse(before.startedAt) < reach ? before.startedAt : undefined
}

const refuseOther = ({ networks, organizationId, store, withSecrets }: Options): void => {
  const before = readManifest(store)
  if (before === undefined) return
  if (before.organization.id !== organizationId)
    throw failed(
      `the folder has a snapshot of ${before.organization.name} (${before.organization.id})`,
      "another organization needs another folder"
    )
  // What is not read again, for a kill or a failure, would keep them.
  if (before.withSecrets && !withSecrets)
    throw failed("the folder has a snapshot with secrets", "one without them needs another folder, or --with-secrets")
  // Whatever is not part of a snapshot is removed from its folder.
  if (before.networks.join() !== networks.join())
    throw failed("the folder has a snapshot of other networks", "they need another folder")
}

const requestsOf = (places: ReadonlyArray<Place>): Effect.Effect<number> =>
  Effect.promise(async () => {
    let sum = 0
    for (const place of places) {
      for (const read of (await readsOf(place.kind)).filter((each) => isAbout(place, each))) {
        if (read.keys.length === 0) sum++
        else if (read.descriptor.path.includes("/ssids/{number}")) sum += usualSsids
      }
    }
    return sum
  })

const nameIn = (store: Store, organization: Place): string => {
  const kept = store.read(fileOf(organization, "getOrganization"))
  return kept === undefined ? "" : (text(Object(JSON.parse(kept)).name) ?? "")
}

/** The folder of a place, of a file in it. */
const placeFolder = (file: string): string =>
  file.startsWith("organization/") ? "organization" : file.split("/").slice(0, 2).join("/")

/** Removes answers that the places of now do not have any more. What else somebody keeps in the folder stays. */
const removeGone = (run: Run, all: ReadonlyArray<Listed>, stale: ReadonlyArray<Listed>): void => {
  const { failures, options, progress } = run
  const there = new Set(["organization", ...all.map(({ place }) => folderOf(place))])
  const renewed = new Set(["organization", ...stale.map(({ place }) => folderOf(place))])
  const done = progress.done()
  for (const file of options.store.files()) {
    if (addressOf(file) === undefined) continue
    const folder = placeFolder(file)
    const isGone = !there.has(folder) || (renewed.has(folder) && !done.has(file) && !failures.has(file))
    if (isGone) options.store.remove(file)
  }
}

const leftOutOf = (run: Run, all: ReadonlyArray<Listed>, stale: ReadonlyArray<Listed>): ReadonlyArray<LeftOut> => {
  const now = run.progress.leftOut()
  if (run.progress.begun.since === undefined) return now.toSorted((a, b) => (a.file < b.file ? -1 : 1))
  const read = new Set(stale.map(({ place }) => folderOf(place)))
  const kept = new Set(all.map(({ place }) => folderOf(place)))
  const before = readLeftOut(run.options.store).filter(
    ({ file }) => kept.has(placeFolder(file)) && !read.has(placeFolder(file))
  )
  return [...before, ...now].toSorted((a, b) => (a.file < b.file ? -1 : 1))
}

const manifestOf = (
  { failures, options, progress: { begun } }: Run,
  name: string,
  all: ReadonlyArray<Listed>,
  leftOut: ReadonlyArray<LeftOut>,
  finishedAt: string | null
): Manifest => {
  const count = (kind: string) => all.filter(({ place }) => place.kind === kind).length
  const isDone = finishedAt !== null
  return {
    format: 1,
    tool: version,
    apiVersion,
    organization: { id: options.organizationId, name },
    networks: options.networks,
    withSecrets: options.withSecrets,
    isComplete: isDone && failures.size === 0,
    startedAt: begun.startedAt,
    finishedAt,
    since: begun.since ?? null,
    resumed: begun.resumed,
    counts: {
      networks: count("networks"),
      devices: count("devices"),
      templates: count("templates"),
      files: isDone ? options.store.files().filter((file) => addressOf(file) !== undefined).length : 0
    },
    operations: classCounts(),
    leftOut: leftOutCounts(leftOut),
    failed: Array.from(failures, ([file, { message }]) => ({ file, error: message })).toSorted((a, b) =>
      a.file < b.file ? -1 : 1
    )
  }
}

/** Writes the entry that a list has for a place. */
const writeEntry = ({ options, progress }: Run, { entry, place }: Listed): void => {
  const { store, withSecrets } = options
  const operation = lists[place.kind as keyof typeof lists].entry
  const file = fileOf(place, operation)
  store.write(file, textOf(canonical(entry, { operation, withSecrets })))
  if (!progress.isDone(file)) progress.read(file)
}

/** Reads a place. Its entry comes last: a place that has one was read, which is how a later run knows a new one. */
const readPlace = (run: Run, listed: Listed): Taking<void> =>
  Effect.andThen(
    readAnswers(run, listed.place),
    touch(() => {
      const folder = `${folderOf(listed.place)}/`
      const isWhole = ![...run.failures.keys()].some((file) => file.startsWith(folder))
      if (isWhole) writeEntry(run, listed)
    })
  )

const begin = (options: Options, now: number): Run => {
  refuseOther(options)
  const wanted: Begun = {
    format: 1,
    organizationId: options.organizationId,
    withSecrets: options.withSecrets,
    networks: options.networks,
    startedAt: new Date(now).toISOString(),
    since: sinceOf(options, now),
    resumed: 0
  }
  return { options, progress: openProgress(wanted, options.lines, options), failures: new Map() }
}

const takeOnce = (options: Options): Taking<Manifest> =>
  Effect.gen(function* () {
    const own = yield* Effect.promise(() => descriptorOf("getOrganization"))
    // The log of changes, which is asked later, has Dashboard's times.
    const offset = yield* clockOffset(own, { organizationId: options.organizationId })
    const now = (yield* Clock.currentTimeMillis) + offset
    const run = yield* touch(() => begin(options, now))
    const { begun } = run.progress
    const organization: Place = { kind: "organization", id: options.organizationId, products: [] }
    const all = yield* listPlaces(options)
    const gone = options.networks.filter((id) => !all.some(({ place }) => place.id === id))
    if (gone.length > 0) return yield* failed(`the organization has no network ${gone.join(", ")}`)
    const stale = yield* staleOf(options, begun.since, all)
    const places = [...(options.networks.length === 0 ? [organization] : []), ...stale.map(({ place }) => place)]
    const count = (kind: string) => all.filter(({ place }) => place.kind === kind).length
    const requests = yield* requestsOf(places)
    yield* options.onPlan({
      networks: count("networks"),
      devices: count("devices"),
      templates: count("templates"),
      places: places.length,
      requests: Math.max(0, requests - run.progress.done().size),
      resumed: begun.resumed,
      since: begun.since
    })
    yield* touch(() => {
      const name = nameIn(options.store, organization)
      // From here on the folder is no complete snapshot, until it is one again.
      options.store.write(manifestFile, textOf(manifestOf(run, name, all, [], null)))
      const due = new Set(stale)
      for (const each of all) if (!due.has(each)) writeEntry(run, each)
    })
    if (options.networks.length === 0) yield* readAnswers(run, organization)
    yield* Effect.forEach(stale, (each) => readPlace(run, each), { concurrency: 8, discard: true })
    const finishedAt = new Date((yield* Clock.currentTimeMillis) + offset).toISOString()
    return yield* touch(() => {
      removeGone(run, all, stale)
      const leftOut = leftOutOf(run, all, stale)
      options.store.write(leftOutFile, textOf(leftOut))
      const manifest = manifestOf(run, nameIn(options.store, organization), all, leftOut, finishedAt)
      options.store.write(manifestFile, textOf(manifest))
      if (manifest.isComplete) options.lines.restart()
      return manifest
    })
  })

/** How long ago a run may have been begun that goes on as if it were one, in milliseconds. */
const longAgo = 3_600_000

/**
 * Takes a snapshot, or goes on with one, or brings one up to date. What has failed for a time is in the manifest, and read when
 * it is taken again. One that was begun long ago is brought up to date once it is complete. Fails when the folder cannot be used,
 * when the key is no good, and when too much fails.
 */
export const take = (options: Options): Taking<Manifest> =>
  Effect.flatMap(takeOnce(options), (manifest) => {
    const { finishedAt, isComplete, resumed, startedAt } = manifest
    const isOld = Date.parse(finishedAt ?? startedAt) - Date.parse(startedAt) > longAgo
    return isComplete && resumed > 0 && isOld
      ? takeOnce({ ...options, isFull: false, isRestart: false })
      : Effect.succeed(manifest)
  })
