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
