import { type Event, receiver } from "@effect-meraki/promise/webhooks"

/** What was received. */
export const events: Array<Event> = []

export const sharedSecret = "a long random text"

// A test that prints fails.
export const receive = receiver({ sharedSecret, logger: false, onEvent: (event) => void events.push(event) })
