/** What Dashboard posts, for tests of receivers. */
import type * as Effect from "effect/Effect"
import * as TestClock from "effect/testing/TestClock"

export const secret = "correct horse battery staple"

/** 1 January 2026, a second before noon. */
export const noon = Date.UTC(2026, 0, 1, 11, 59, 59)

/** The body of an alert. */
export const alertOf = (own: { readonly [name: string]: unknown } = {}) => ({
  version: "0.1",
  sharedSecret: secret,
  sentAt: new Date(noon).toISOString(),
  organizationId: "123",
  organizationName: "Acme",
  networkId: "N_1",
  networkName: "HQ",
  networkTags: ["tag"],
  alertId: "643451796765320956",
  alertType: "Settings changed",
  alertTypeId: "settings_changed",
  alertLevel: "informational",
  occurredAt: new Date(noon - 1000).toISOString(),
  alertData: { name: "Routing", changes: { route: { label: "Added", newText: "x", oldText: "" } } },
  ...own
})

export const callbackOf = (own: { readonly [name: string]: unknown } = {}) => ({
  callbackId: "9",
  organization: { id: "123", name: "Acme" },
  network: { id: "N_1", name: "HQ" },
  sentAt: new Date(noon).toISOString(),
  message: { id: "5", status: { completed: true } },
  sharedSecret: secret,
  ...own
})

const json = { "content-type": "application/json" }

/** A request that posts a body, or one of another kind. */
export const requestOf = (body: unknown, init: RequestInit = {}): Request =>
  new Request("http://127.0.0.1/hook", {
    method: "POST",
    headers: json,
    body:
      typeof body === "string" || body instanceof Uint8Array || body instanceof ReadableStream
        ? (body as BodyInit)
        : JSON.stringify(body),
    ...(body instanceof ReadableStream ? { duplex: "half" } : {}),
    ...init
  })

/** Sets the clock of a test to the time of the letters, or so many milliseconds after it. */
export const atNoon = (after = 0): Effect.Effect<void> => TestClock.setTime(noon + after)
