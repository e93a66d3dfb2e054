import * as Result from "effect/Result"
import type { Refused } from "../../model/Refused.ts"
import type { Location, Observation, Place, Report, ReportingAp } from "../../model/ScanningReport.ts"
import type { Payload } from "../../model/WebhookEvent.ts"
import { isFresh, timeOf } from "./freshness.ts"
import { isObject } from "./json.ts"
import { refused } from "./refusal.ts"
import type { Settings } from "./settings.ts"
import { headersProblem, makeBelieved, type Verified, type Verifier } from "./verify.ts"

const secretProperty = "secret"

const textOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined)

/** A number, or one that is written as a text. */
const numberOf = (value: unknown): number | undefined => {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value
  return typeof number === "number" && Number.isFinite(number) ? number : undefined
}

const objectsIn = (value: unknown): ReadonlyArray<Payload> => (Array.isArray(value) ? value.filter(isObject) : [])

const textsIn = (value: unknown): ReadonlyArray<string> | undefined =>
  Array.isArray(value) ? value.filter((item) => typeof item === "string") : undefined

/** An object without what has no value. */
const given = <A extends object>(fields: A): A =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as A

const placeOf = (value: Payload): Place => {
  const plan = isObject(value["floorPlan"]) ? value["floorPlan"] : {}
  return {
    floorPlanId: textOf(value["floorPlanId"]) ?? textOf(plan["id"]),
    floorPlanName: textOf(value["floorPlanName"]) ?? textOf(plan["name"]),
    lat: numberOf(value["lat"]),
    lng: numberOf(value["lng"]),
    x: numberOf(value["x"]) ?? numberOf(plan["x"]),
    y: numberOf(value["y"]) ?? numberOf(plan["y"])
  }
}

const locationOf = (value: Payload): Location =>
  given({
    ...placeOf(value),
    time: textOf(value["time"]),
    variance: numberOf(value["variance"]),
    nearestApMac: textOf(value["nearestApMac"]),
    nearestApTags: textsIn(value["nearestApTags"]),
    rssiRecords: objectsIn(value["rssiRecords"]).flatMap(({ apMac, rssi }) =>
      typeof apMac === "string" ? [{ apMac, rssi: numberOf(rssi) }] : []
    )
  })

const latestOf = (value: unknown): Observation["latestRecord"] =>
  isObject(value)
    ? given({
        time: textOf(value["time"]),
        nearestApMac: textOf(value["nearestApMac"]),
        nearestApRssi: numberOf(value["nearestApRssi"])
      })
    : undefined

const observationOf = (value: Payload): ReadonlyArray<Observation> => {
  const clientMac = textOf(value["clientMac"])
  if (clientMac === undefined) return []
  return [
    given({
      clientMac,
      name: textOf(value["name"]),
      ipv4: textOf(value["ipv4"]),
      ipv6: textOf(value["ipv6"]),
      ssid: textOf(value["ssid"]),
      os: textOf(value["os"]),
      manufacturer: textOf(value["manufacturer"]),
      userId: textOf(value["userId"]),
      locations: objectsIn(value["locations"]).map(locationOf),
      latestRecord: latestOf(value["latestRecord"]),
      bleBeacons: objectsIn(value["bleBeacons"])
    })
  ]
}

const apOf = (value: Payload): ReportingAp =>
  given({
    ...placeOf(value),
    serial: textOf(value["serial"]),
    mac: textOf(value["mac"]),
    name: textOf(value["name"]),
    tags: textsIn(value["tags"])
  })

/** The report in a payload of version 3 whose secret has been looked at and removed. */
export const reportOf = (payload: Payload): Result.Result<Report, Refused> => {
  const { data, type, version } = payload
  const said = typeof version === "number" ? String(version) : textOf(version)
  if (said === undefined || !/^3(?:\.|$)/.test(said) || typeof type !== "string" || !isObject(data)) {
    return Result.fail(refused("malformed"))
  }
  const networkId = textOf(data["networkId"])
  if (networkId === undefined || !Array.isArray(data["observations"])) return Result.fail(refused("malformed"))
  return Result.succeed(
    given({
      type: type as Report["type"],
      version: said,
      networkId,
      startTime: textOf(data["startTime"]),
      endTime: textOf(data["endTime"]),
      reportingAps: objectsIn(data["reportingAps"]).map(apOf),
      observations: objectsIn(data["observations"]).flatMap(observationOf),
      payload
    })
  )
}

// Without an identity, equal bodies are one report. Nothing says that a network has one report of a type at a time.
const verified = (report: Report): Verified<Report> => ({
  event: report,
  name: `${report.type} of ${report.networkId}`,
  identity: undefined
})

/** Makes the pure part of a receiver of the Scanning API. */
export const makeScanningVerifier = (settings: Settings): Verifier<Report> => {
  const believed = makeBelieved(settings, secretProperty)
  return {
    beforeBody: (headers) => headersProblem(headers, settings),
    verify: (delivery) =>
      Result.gen(function* () {
        const report = yield* reportOf(yield* believed(delivery))
        const time = timeOf(report.endTime)
        const { freshness } = settings
        // What does not say when it ended is of any age.
        const isStale = freshness !== false && time !== undefined && !isFresh(time, delivery.now, freshness)
        return isStale ? yield* Result.fail(refused("stale")) : verified(report)
      })
  }
}

/** Answers the question of Dashboard whether this is the receiver that it means. */
export const answerValidator =
  (validator: string) =>
  (request: Request): Response | undefined =>
    request.method === "GET"
      ? new Response(validator, { headers: { "content-type": "text/plain; charset=utf-8" } })
      : undefined
