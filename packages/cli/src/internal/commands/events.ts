import type { MerakiClient } from "@effect-meraki/core/MerakiClient"
import type { MerakiError } from "@effect-meraki/core/MerakiError"
import { MerakiClient as Client, withOptions } from "@effect-meraki/core/MerakiClient"
import { paginated } from "@effect-meraki/core/Operation"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import { type Flags, isOn, last } from "../args/given.ts"
import type { Typed } from "../args/tokens.ts"
import { exitCodes } from "../exit/codes.ts"
import { Problem } from "../exit/Problem.ts"
import { loadDescriptor } from "../index/descriptors.ts"
import { networkId, organizationId } from "../names/resolve.ts"
import { oneSettings } from "../profile/settings.ts"
import { makeScreen } from "../terminal/screen.ts"
import { visible } from "../terminal/visible.ts"
import type { Terminal } from "../terminal/terminal.ts"
import { deviceOf, type Happening, networkOf, text } from "../watch/Happening.ts"
import { clockOffset } from "../client/clock.ts"
import { gentleWait } from "../watch/poll.ts"
import { makeSeen, type Seen } from "../watch/Seen.ts"
import { runEffect } from "./runCommand.ts"
import { during, momentOf, secondsOf, tellerOf } from "./watch.ts"

interface Network {
  readonly id: string
  readonly name: string
  readonly productTypes: ReadonlyArray<string>
}

interface Page {
  readonly events?: ReadonlyArray<unknown>
  readonly pageEndAt?: string
}

/** The log of one product of a network. */
interface Log {
  readonly network: Network
  readonly productType: string
  readonly seen: Seen
  /** When its last read that succeeded was begun. */
  read: number
}

/** Products that have an event log. */
const logged = new Set([
  "appliance",
  "camera",
  "campusGateway",
  "cellularGateway",
  "secureConnect",
  "switch",
  "systemsManager",
  "wireless",
  "wirelessController"
])

/** How long an event may take to be in the log. */
const overlap = 2 * 60_000

/** How long is waited between two looks in an outage, at most. */
const longestWait = 5 * 60_000

const perPage = 1000

const descriptorOf = (id: "getNetworkEvents" | "getNetwork") =>
  Effect.promise(() => loadDescriptor({ id, tag: "Networks" }))

/** A span of time, in milliseconds since 1970. */
interface Span {
  readonly since: number
  readonly until: number
}

const isIn = (event: unknown, { until }: Span): boolean => !(Date.parse(text(event, "occurredAt") ?? "") > until)

/** The events of a log in a span, oldest first. */
const eventsIn = (
  { network, productType }: Log,
  span: Span
): Effect.Effect<ReadonlyArray<unknown>, MerakiError, MerakiClient> =>
  Effect.gen(function* () {
    const descriptor = yield* descriptorOf("getNetworkEvents")
    const found: Array<unknown> = []
    let startingAfter = new Date(span.since).toISOString()
    for (;;) {
      const { data } = yield* paginated<object, Page, unknown>(descriptor).page({
        networkId: network.id,
        productType,
        perPage,
        startingAfter
      })
      const { events = [], pageEndAt } = data
      // Its pages have the newest event first.
      found.push(...events.toReversed().filter((event) => isIn(event, span)))
      if (events.length < perPage || pageEndAt === undefined || pageEndAt <= startingAfter) return found
      if (Date.parse(pageEndAt) > span.until) return found
      startingAfter = pageEndAt
    }
  })

const happeningOf = (network: Network, event: unknown): Happening => ({
  at: text(event, "occurredAt") ?? "",
  kind: "event",
  what: [text(event, "category"), text(event, "description") ?? text(event, "type")]
    .filter((each) => each !== undefined)
    .join(": "),
  ...networkOf(network.id, network.name),
  ...deviceOf(text(event, "deviceSerial"), text(event, "deviceName")),
  details: event
})

interface Found {
  readonly happenings: ReadonlyArray<Happening>
  /** What has become of a log that could not be read. The others are read all the same. */
  readonly failed: MerakiError | undefined
}

/** Reads logs from a little before their last reads on, but for what was told. */
const readLogs = (
  logs: ReadonlyArray<Log>,
  { since, until }: Span,
  now: number
): Effect.Effect<Found, never, MerakiClient> =>
  Effect.map(
    Effect.forEach(
      logs,
      (log) =>
        Effect.result(
          Effect.map(eventsIn(log, { since: Math.max(since, log.read - overlap), until }), (events) => {
            log.read = now
            return log.seen.fresh(events).map((event) => happeningOf(log.network, event))
          })
        ),
      { concurrency: 5 }
    ),
    (all) => ({
      happenings: all
        .flatMap((each) => (each._tag === "Success" ? each.success : []))
        .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at)),
      failed: all.find((each) => each._tag === "Failure")?.failure
    })
  )

interface Following {
  readonly logs: ReadonlyArray<Log>
  readonly first: number
  /** Milliseconds by which Dashboard's clock is ahead. */
  readonly offset: number
  readonly tell: (happenings: ReadonlyArray<Happening>) => Effect.Effect<void>
  readonly say: (text: string) => Effect.Effect<void>
}

/** Goes on with the events that come. An outage loses none: each log is read from its last success on. */
const follow = ({ first, logs, offset, say, tell }: Following): Effect.Effect<never, MerakiError, MerakiClient> => {
  const wait = gentleWait(logs.length, 9, 0.05)
  let failures = 0
  const again = Effect.gen(function* () {
    yield* Effect.sleep(Math.max(wait, Math.min(longestWait, wait * 2 ** (failures - 1))))
    const now = (yield* Clock.currentTimeMillis) + offset
    const { failed, happenings } = yield* readLogs(logs, { since: first, until: Infinity }, now)
    yield* tell(happenings)
    if (failed?._tag === "Unauthorized") return yield* Effect.fail(failed)
    if (failed === undefined) failures = 0
    else if (failures++ === 0)
      yield* say(`Dashboard does not answer; trying again: ${visible(failed.message.split("\n")[0] ?? "")}\n`)
  })
  return Effect.forever(again)
}

const logsOf = (
  networks: ReadonlyArray<string>,
  flags: Flags
): Effect.Effect<ReadonlyArray<Log>, MerakiError | Problem, MerakiClient> =>
  Effect.gen(function* () {
    const wanted = flags.get("--product") ?? []
    const descriptor = yield* descriptorOf("getNetwork")
    const all = yield* Effect.forEach(networks, (networkId) =>
      Client.use((client) => Effect.map(client.execute<Network>(descriptor, { networkId }), ({ value }) => value))
    )
    return all.flatMap((network) =>
      network.productTypes
        .filter((type) => logged.has(type) && (wanted.length === 0 || wanted.includes(type)))
        .map((productType): Log => ({ network, productType, seen: makeSeen(), read: 0 }))
    )
  }) as Effect.Effect<ReadonlyArray<Log>, MerakiError | Problem, MerakiClient>

/** `meraki events`. */
export const runEvents = async (typed: Typed, terminal: Terminal): Promise<number> => {
  const { flags, words } = typed
  if (words.length > 0) throw new Problem("meraki events takes flags alone")
  const named = flags.get("--network") ?? []
  if (named.length === 0) throw new Problem("--network is needed: whose events")
  const [since = (now: number) => now - 3_600_000, until, limit] = [
    momentOf(flags, "--since"),
    momentOf(flags, "--until"),
    secondsOf(flags, "--for")
  ]
  if (until !== undefined && isOn(flags, "--follow")) throw new Problem("--until ends what --follow goes on with")
  const settings = await oneSettings(terminal, flags)
  const screen = makeScreen(terminal)
  const { end, tell } = await tellerOf(flags, terminal, screen)
  const say = (text: string) => (isOn(flags, "--quiet") ? Effect.void : Effect.promise(() => screen.err(text)))
  const program = Effect.gen(function* () {
    const organization = last(flags, "--organization") ?? settings.organization
    const owner = organization === undefined ? undefined : yield* organizationId(organization)
    const networks = yield* Effect.forEach(named, (each) => networkId(each, owner))
    const logs = yield* logsOf(networks, flags)
    const own = yield* descriptorOf("getNetwork")
    const offset = yield* clockOffset(own, { networkId: networks[0] })
    const start = (yield* Clock.currentTimeMillis) + offset
    const first = since(start)
    const span = { since: first, until: until?.(start) ?? Infinity }
    if (span.until <= span.since) return yield* Effect.fail(new Problem("--until must be later than --since"))
    const { failed, happenings } = yield* readLogs(logs, span, start)
    yield* tell(happenings)
    if (failed !== undefined) return yield* Effect.fail(failed)
    if (!isOn(flags, "--follow")) return exitCodes.done
    const following = withOptions(follow({ logs, first, offset, tell, say }), { deadline: "30 seconds" })
    yield* during(following, limit)
    return exitCodes.done
  }).pipe(Effect.ensuring(end))
  return runEffect(screen, terminal, flags, settings, program)
}
