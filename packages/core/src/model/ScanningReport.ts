/**
 * What the Scanning API posts to a receiver, version 3. Source: Cisco's page "Scanning API", and published receivers for
 * what that page leaves out (`startTime`, `endTime`, `reportingAps`, `bleBeacons`). Only what names a client is always
 * there. Numbers that are written as texts are numbers here.
 *
 * @since 0.2.0
 */
import type { Unlisted } from "./Descriptor.ts"
import type { Payload } from "./WebhookEvent.ts"

/**
 * What was observed: clients of Wi-Fi, or devices with Bluetooth Low Energy.
 *
 * @since 0.2.0
 * @category models
 */
export type ScanningType = "WiFi" | "BLE" | Unlisted

/**
 * Where on a floor plan something is. `x` and `y` are meters from its lower left corner.
 *
 * @since 0.2.0
 * @category models
 */
export interface Place {
  readonly floorPlanId?: string | undefined
  readonly floorPlanName?: string | undefined
  /** Latitude, in degrees. */
  readonly lat?: number | undefined
  /** Longitude, in degrees. */
  readonly lng?: number | undefined
  readonly x?: number | undefined
  readonly y?: number | undefined
}

/**
 * Where a client was at a time.
 *
 * @since 0.2.0
 * @category models
 */
export interface Location extends Place {
  readonly time?: string | undefined
  /** How uncertain the place is, in meters. */
  readonly variance?: number | undefined
  readonly nearestApMac?: string | undefined
  readonly nearestApTags?: ReadonlyArray<string> | undefined
  readonly rssiRecords: ReadonlyArray<{ readonly apMac: string; readonly rssi: number | undefined }>
}

/**
 * A client as it was observed.
 *
 * @since 0.2.0
 * @category models
 */
export interface Observation {
  readonly clientMac: string
  /** The name that a Bluetooth device gives itself. */
  readonly name?: string | undefined
  readonly ipv4?: string | undefined
  readonly ipv6?: string | undefined
  /** The SSID it is connected to; undefined if it is to none. */
  readonly ssid?: string | undefined
  readonly os?: string | undefined
  readonly manufacturer?: string | undefined
  readonly userId?: string | undefined
  /** Oldest first; empty when it could not be located. */
  readonly locations: ReadonlyArray<Location>
  /** Which access point heard it last. */
  readonly latestRecord?:
    | {
        readonly time?: string | undefined
        readonly nearestApMac?: string | undefined
        readonly nearestApRssi?: number | undefined
      }
    | undefined
  /** What a Bluetooth device sends, as it was sent: `uuid`, `major`, `minor`, `txPower`, `bleType` and others. */
  readonly bleBeacons: ReadonlyArray<Payload>
}

/**
 * An access point that took part.
 *
 * @since 0.2.0
 * @category models
 */
export interface ReportingAp extends Place {
  readonly serial?: string | undefined
  readonly mac?: string | undefined
  readonly name?: string | undefined
  readonly tags?: ReadonlyArray<string> | undefined
}

/**
 * The observations of a network in about a minute.
 *
 * @since 0.2.0
 * @category models
 */
export interface Report {
  readonly type: ScanningType
  /** Such as `3.0`. */
  readonly version: string
  readonly networkId: string
  readonly startTime?: string | undefined
  readonly endTime?: string | undefined
  readonly reportingAps: ReadonlyArray<ReportingAp>
  readonly observations: ReadonlyArray<Observation>
  /** Everything that was sent, without the secret. */
  readonly payload: Payload
}

/**
 * An observation with the report that it is from.
 *
 * @since 0.2.0
 * @category models
 */
export interface Observed extends Observation {
  readonly networkId: string
  readonly type: ScanningType
}
