import type { MerakiClient } from "@effect-meraki/core/MerakiClient"
import type { MerakiError } from "@effect-meraki/core/MerakiError"
import { paginated } from "@effect-meraki/core/Operation"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { loadDescriptor } from "../index/descriptors.ts"
import { entryNamed } from "../index/operations.ts"
import { deviceOf, field, type Happening, networkOf, text } from "./Happening.ts"
import { makeSeen } from "./Seen.ts"

/** What is watched. */
export const watched = ["availability", "alert", "configuration", "uplink"] as const

/** A kind of what is watched. */
export type Watched = (typeof watched)[number]

/** Where happenings come from. */
export interface Source {
  readonly kind: Watched
  /** Whether it is a log, in which an outage loses nothing, or what is there now, which only tells of what has stayed. */
  readonly isLog: boolean
  /** Looks for what has happened since a time. The first look at what is there now tells of nothing. */
  readonly poll: (since: Date, now: Date) => Effect.Effect<ReadonlyArray<Happening>, MerakiError, MerakiClient>
}

interface Where {
  readonly organizationId: string
  /** The networks that are watched; all of them without any. */
  readonly networks: ReadonlyArray<string>
}

const listOf = (id: string, input: object): Effect.Effect<ReadonlyArray<unknown>, MerakiError, MerakiClient> =>
  Effect.flatMap(
    Effect.promise(async () => {
      const entry = entryNamed(id)
      if (entry === undefined) throw new Error(`there is no ${id}`)
      return loadDescriptor(entry)
    }),
    (descriptor) => Stream.runCollect(paginated<object, unknown, unknown>(descriptor).items(input))
  )

const byTime = (a: Happening, b: Happening): number => Date.parse(a.at) - Date.parse(b.at)

const statusIn = (details: unknown): string | undefined =>
  Array.isArray(details)
    ? text(
        details.find((each) => field(each, "name") === "status"),
        "value"
      )
    : undefined

const ofWanted = ({ networks }: Where, id: string | undefined): boolean =>
  networks.length === 0 || (id !== undefined && networks.includes(id))

const log = (kind: Watched, where: Where, operation: string, happeningOf: (entry: unknown) => Happening): Source => {
  const seen = makeSeen()
  return {
    kind,
    isLog: true,
    poll: (since) =>
      Effect.map(listOf(operation, { organizationId: where.organizationId, t0: since.toISOString() }), (entries) =>
        seen
          .fresh(entries)
          .map(happeningOf)
          .filter(({ network }) => ofWanted(where, network?.id))
          .toSorted(byTime)
      )
  }
}

const availability = (where: Where): Source =>
  log("availability", where, "getOrganizationDevicesAvailabilitiesChangeHistory", (entry) => ({
    at: text(entry, "ts") ?? "",
    kind: "availability",
    what: `${statusIn(field(entry, "details", "old")) ?? "unknown"} → ${statusIn(field(entry, "details", "new")) ?? "unknown"}`,
    ...networkOf(text(entry, "network", "id"), text(entry, "network", "name")),
    ...deviceOf(text(entry, "device", "serial"), text(entry, "device", "name")),
    details: entry
  }))

const configuration = (where: Where): Source =>
  log("configuration", where, "getOrganizationConfigurationChanges", (entry) => ({
    at: text(entry, "ts") ?? "",
    kind: "configuration",
    what: [text(entry, "adminName"), text(entry, "page"), text(entry, "label")]
      .filter((each) => each !== undefined)
      .join(": "),
    ...networkOf(text(entry, "networkId"), text(entry, "networkName")),
    details: entry
  }))

/** What is there now, by keys, beside what was there before. */
const standing = (
  kind: Watched,
  look: Effect.Effect<ReadonlyMap<string, Happening>, MerakiError, MerakiClient>,
  told: (happening: Happening, before: Happening | undefined, isThere: boolean, now: string) => Happening | undefined
): Source => {
  let before: ReadonlyMap<string, Happening> | undefined
  return {
    kind,
    isLog: false,
    poll: (_, now) =>
      Effect.map(look, (found) => {
        const old = before
        before = found
        if (old === undefined) return []
        const at = now.toISOString()
        const come = Array.from(found, ([key, each]) => told(each, old.get(key), true, at))
        const gone = Array.from(old, ([key, each]) =>
          found.has(key) ? undefined : told({ ...each, at }, each, false, at)
        )
        return [...come, ...gone].filter((each) => each !== undefined).toSorted(byTime)
      })
  }
}

const alert = (where: Where): Source =>
  standing(
    "alert",
    Effect.map(
      listOf("getOrganizationAssuranceAlerts", { organizationId: where.organizationId, active: true }),
      (entries) => {
        const wanted = entries.filter((entry) => ofWanted(where, text(entry, "network", "id")))
        return new Map(
          wanted.map((entry): [string, Happening] => {
            const devices = field(entry, "scope", "devices")
            const device: unknown = Array.isArray(devices) ? devices[0] : undefined
            return [
              String(field(entry, "id")),
              {
                at: text(entry, "startedAt") ?? "",
                kind: "alert",
                what: `${text(entry, "severity") ?? "alert"}: ${text(entry, "title") ?? text(entry, "type") ?? ""}`,
                ...networkOf(text(entry, "network", "id"), text(entry, "network", "name")),
                ...deviceOf(text(device, "serial"), text(device, "name")),
                details: entry
              }
            ]
          })
        )
      }
    ),
    (happening, before, isThere) => {
      if (isThere) return before === undefined ? happening : undefined
      return { ...happening, what: `over: ${happening.what}` }
    }
  )

const uplink = (where: Where): Source =>
  standing(
    "uplink",
    Effect.map(listOf("getOrganizationUplinksStatuses", { organizationId: where.organizationId }), (entries) => {
      const wanted = entries.filter((entry) => ofWanted(where, text(entry, "networkId")))
      return new Map(
        wanted.flatMap((entry) => {
          const uplinks = field(entry, "uplinks")
          const all: ReadonlyArray<unknown> = Array.isArray(uplinks) ? uplinks : []
          return all.map((each): [string, Happening] => [
            `${text(entry, "serial")} ${text(each, "interface")}`,
            {
              at: "",
              kind: "uplink",
              what: `${text(each, "interface")}: ${text(each, "status")}`,
              ...networkOf(text(entry, "networkId"), undefined),
              ...deviceOf(text(entry, "serial"), undefined),
              details: { ...(each as object), serial: field(entry, "serial"), networkId: field(entry, "networkId") }
            }
          ])
        })
      )
    }),
    (happening, before, isThere, at) => {
      if (!isThere) return { ...happening, what: `${happening.what.split(":")[0]}: no longer there` }
      if (before === undefined) return { ...happening, at }
      const [old, now] = [before, happening].map(({ details }) => text(details, "status"))
      const name = text(happening.details, "interface")
      return old === now ? undefined : { ...happening, at, what: `${name}: ${old ?? "unknown"} → ${now ?? "unknown"}` }
    }
  )

const make: { readonly [K in Watched]: (where: Where) => Source } = { availability, alert, configuration, uplink }

/** The sources of what is watched. */
export const sourcesOf = (where: Where, kinds: ReadonlyArray<Watched>): ReadonlyArray<Source> =>
  kinds.map((kind) => make[kind](where))
