import type { Flag } from "./flags.ts"

const organization: Flag = { name: "organization", value: "NAME|ID", help: "the organization, by name or id" }
const output: ReadonlyArray<Flag> = [
  { name: "columns", value: "A,B.C", isMany: true, help: "the fields to show" },
  { name: "jq", value: "FILTER", help: "a jq filter over the answer" }
]

/** The flags of `meraki snapshot`. */
export const snapshotFlags: ReadonlyArray<Flag> = [
  organization,
  { name: "out", value: "DIR", help: "the folder; one with a snapshot is brought up to date" },
  { name: "network", value: "NAME|ID", isMany: true, help: "this network and its devices alone" },
  { name: "full", help: "read everything again, and not only what was changed" },
  { name: "restart", help: "begin anew where another run was left" },
  { name: "with-secrets", help: "keep keys and passwords, in files that you alone can read" },
  ...output
]

/** The flags of `meraki diff`. */
export const diffFlags: ReadonlyArray<Flag> = [
  { name: "network", value: "NAME|ID", isMany: true, help: "this network and its devices alone" },
  ...output
]

/** The flags of `meraki restore`. */
export const restoreFlags: ReadonlyArray<Flag> = [
  { name: "network", value: "NAME|ID", isMany: true, help: "the network that is put back, with its devices" },
  { name: "delete", help: "remove what is not in the snapshot" },
  { name: "yes", short: "y", help: "write without asking" },
  { name: "dry-run", help: "print the writes, as meraki batch apply takes them, and send nothing" },
  ...output
]

/** The flags of `meraki doctor`. */
export const doctorFlags: ReadonlyArray<Flag> = [organization, ...output]

/** The flags of `meraki watch`. */
export const watchFlags: ReadonlyArray<Flag> = [
  organization,
  { name: "network", value: "NAME|ID", isMany: true, help: "this network alone" },
  { name: "only", value: "KINDS", isMany: true, help: "availability, alert, configuration, uplink" },
  { name: "since", value: "TIME", help: "also what has happened before: 2h, 1d, 2026-11-30T08:00Z" },
  { name: "every", value: "TIME", help: "how often to look (as often as the share allows)" },
  { name: "share", value: "PART", help: "the part of the organization's requests to spend (0.05)" },
  { name: "for", value: "TIME", help: "end after this time" },
  { name: "webhook-port", value: "N", help: "take webhooks at this port; the secret is MERAKI_WEBHOOK_SECRET" },
  { name: "webhook-host", value: "HOST", help: "at this address (127.0.0.1)" },
  ...output
]

/** The flags of `meraki events`. */
export const eventsFlags: ReadonlyArray<Flag> = [
  organization,
  { name: "network", value: "NAME|ID", isMany: true, help: "whose events" },
  { name: "product", value: "TYPE", isMany: true, help: "appliance, switch, wireless and so on; all without it" },
  { name: "since", value: "TIME", help: "since when: 2h, 1d, 2026-11-30T08:00Z (1h)" },
  { name: "until", value: "TIME", help: "until when, as for --since (now)" },
  { name: "follow", help: "go on with those that come" },
  { name: "for", value: "TIME", help: "end after this time" },
  ...output
]

/** The flags of live tools. */
export const toolFlags: ReadonlyArray<Flag> = [
  organization,
  { name: "count", value: "N", help: "how many pings" },
  { name: "wait", value: "TIME", help: "how long to wait for the result (5m)" },
  { name: "yes", short: "y", help: "take ports down without asking" },
  ...output
]

/** The flags of `meraki report`. */
export const reportFlags: ReadonlyArray<Flag> = [
  organization,
  { name: "network", value: "NAME|ID", isMany: true, help: "this network alone" },
  ...output
]
