import type { MerakiClient } from "@effect-meraki/core/MerakiClient"
import type { MerakiError } from "@effect-meraki/core/MerakiError"
import { MerakiClient as Client } from "@effect-meraki/core/MerakiClient"
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
import type { Terminal } from "../terminal/terminal.ts"
import { deviceOf, type Happening, networkOf, text } from "../watch/Happening.ts"
import { gentleWait } from "../watch/poll.ts"
import { makeSeen, type Seen } from "../watch/Seen.ts"
import { runEffect } from "./runCommand.ts"
import { during, secondsOf, tellerOf } from "./watch.ts"

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

const perPage = 1000

const descriptorOf = (id: "getNetworkEvents" | "getNetwork") =>
  Effect.promise(() => loadDescriptor({ id, tag: "Networks" }))

/** The events of a log since a time, oldest first. */
const eventsSince = (
  { network, productType }: Log,
  since: number
): Effect.Effect<ReadonlyArray<unknown>, MerakiError, MerakiClient> =>
  Effect.gen(function* () {
    const descriptor = yield* descriptorOf("getNetworkEvents")
    const found: Array<unknown> = []
    let startingAfter = new Date(since).toISOString()
    for (;;) {
      const { data } = yield* paginated<object, Page, unknown>(descriptor).page({
        networkId: network.id,
        productType,
        perPage,
        startingAfter
      })
      const { events = [], pageEndAt } = data
      // Its pages have the newest event first.
      found.push(...events.toReversed())
      if (events.length < perPage || pageEndAt === undefined || pageEndAt <= startingAfter) return found
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

const readLogs = (
  logs: ReadonlyArray<Log>,
  since: number
): Effect.Effect<ReadonlyArray<Happening>, MerakiError, MerakiClient> =>
  Effect.map(
    Effect.forEach(
      logs,
      (log) =>
        Effect.map(eventsSince(log, since), (events) =>
          log.seen.fresh(events).map((event) => happeningOf(log.network, event))
        ),
      { concurrency: 5 }
    ),
    (all) => all.flat().toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
  )

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
        .map((productType): Log => ({ network, productType, seen: makeSeen() }))
    )
  }) as Effect.Effect<ReadonlyArray<Log>, MerakiError | Problem, MerakiClient>

/** `meraki events`. */
export const runEvents = async (typed: Typed, terminal: Terminal): Promise<number> => {
  const { flags, words } = typed
  if (words.length > 0) throw new Problem("meraki events takes flags alone")
  const named = flags.get("--network") ?? []
  if (named.length === 0) throw new Problem("--network is needed: whose events")
  const [since = 3600, limit] = [secondsOf(flags, "--since"), secondsOf(flags, "--for")]
  const settings = await oneSettings(terminal, flags)
  const screen = makeScreen(terminal)
  const { end, tell } = await tellerOf(flags, terminal, screen)
  const program = Effect.gen(function* () {
    const organization = last(flags, "--organization") ?? settings.organization
    const owner = organization === undefined ? undefined : yield* organizationId(organization)
    const networks = yield* Effect.forEach(named, (each) => networkId(each, owner))
    const logs = yield* logsOf(networks, flags)
    const start = yield* Clock.currentTimeMillis
    const first = start - since * 1000
    yield* Effect.flatMap(readLogs(logs, first), tell)
    if (!isOn(flags, "--follow")) return exitCodes.done
    const again = Effect.gen(function* () {
      yield* Effect.sleep(gentleWait(logs.length, 9, 0.05))
      const now = yield* Clock.currentTimeMillis
      yield* Effect.flatMap(readLogs(logs, Math.max(first, now - overlap - gentleWait(logs.length, 9, 0.05))), tell)
    })
    yield* during(Effect.forever(again), limit)
    return exitCodes.done
  }).pipe(Effect.ensuring(end))
  return runEffect(screen, terminal, flags, settings, program)
}
