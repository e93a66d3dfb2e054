/** A flag of the command line itself. */
export interface Flag {
  readonly name: string
  readonly short?: string
  /** What its value is, for help; a flag without a value has none. */
  readonly value?: string
  readonly isMany?: true
  readonly help: string
}

/** The flags that every command takes. */
export const commonFlags: ReadonlyArray<Flag> = [
  { name: "profile", short: "p", value: "NAME", isMany: true, help: "the profile to use; twice for two keys at once" },
  { name: "region", value: "REGION", help: "global, canada, china, india or us-gov" },
  { name: "output", short: "o", value: "FORMAT", help: "table, json, ndjson, csv or yaml" },
  { name: "color", help: "colors also where there is no terminal; --no-color for none" },
  { name: "quiet", short: "q", help: "nothing on stderr but errors" },
  { name: "verbose", help: "every request on stderr" },
  { name: "help", short: "h", help: "what a command does, and what it takes" },
  { name: "version", help: "the version of this program" }
]

/** The flags of commands that print items. */
const outputFlags: ReadonlyArray<Flag> = [
  { name: "columns", value: "A,B.C", isMany: true, help: "the fields to show" },
  { name: "jq", value: "FILTER", help: "a jq filter over the answer" }
]

/** The flags of every operation, beside its own parameters. */
const operationFlags: ReadonlyArray<Flag> = [
  { name: "organization", value: "NAME|ID", help: "the organization, by name or id" },
  { name: "network", value: "NAME|ID", isMany: true, help: "the network, by name or id" },
  { name: "device", value: "NAME|SERIAL", isMany: true, help: "the device, by name or serial" },
  { name: "set", value: "PATH=VALUE", isMany: true, help: "a parameter by its place: --set rules[0].policy=deny" },
  { name: "body", value: "FILE", help: "parameters from a file of JSON or YAML; - for stdin" },
  { name: "limit", value: "N", help: "at most so many items" },
  { name: "page", value: "LINK", help: "one page alone: first, or the link to one" },
  { name: "concurrency", value: "N", help: "how many objects of a pipeline at once (10)" },
  { name: "ids", help: "--no-ids leaves out the ids that a pipeline adds to what it prints" },
  { name: "yes", short: "y", help: "write without asking" },
  { name: "dry-run", help: "show what would be sent, and send nothing" },
  { name: "all", help: "with --help: every parameter" }
]

/** The flags of `meraki auth`. */
export const authFlags: ReadonlyArray<Flag> = [
  { name: "file", help: "keep the key in a file that you alone can read, and not in the keyring" },
  { name: "organization", value: "NAME|ID", help: "the organization for commands that name none" },
  { name: "oauth", help: "an OAuth application in the place of an API key" },
  { name: "client-id", value: "ID", help: "the id of the application" },
  { name: "scope", value: "SCOPE", isMany: true, help: "what it may do (every read)" },
  { name: "redirect-uri", value: "URL", help: "where consent ends (http://localhost:8765/callback)" },
  { name: "oauth-endpoint", value: "URL", help: "another authorization server" },
  ...outputFlags
]

/** The flags of `meraki batch`. */
export const batchFlags: ReadonlyArray<Flag> = [
  { name: "organization", value: "NAME|ID", help: "the organization of writes that name none" },
  { name: "ordered", help: "begin a batch only when the one before it is done" },
  { name: "journal", value: "FILE", help: "where it is written down what was done (FILE.journal)" },
  { name: "restart", help: "forget what was done before" },
  { name: "yes", short: "y", help: "write without asking" },
  { name: "dry-run", help: "show what would be sent, and send nothing" },
  ...outputFlags
]

/** The flags of `meraki api`. */
export const apiFlags: ReadonlyArray<Flag> = [
  { name: "query", value: "NAME=VALUE", isMany: true, help: "a parameter of the query" },
  { name: "set", value: "PATH=VALUE", isMany: true, help: "a property of the body by its place" },
  { name: "body", value: "FILE", help: "the body from a file of JSON or YAML; - for stdin" },
  { name: "limit", value: "N", help: "at most so many items" },
  { name: "page", value: "LINK", help: "one page alone: first, or the link to one" },
  { name: "yes", short: "y", help: "write without asking" },
  { name: "dry-run", help: "show what would be sent, and send nothing" },
  ...outputFlags
]

/** The flags of `meraki simulate`. */
export const simulateFlags: ReadonlyArray<Flag> = [
  { name: "port", value: "N", help: "where it listens (any free port)" },
  { name: "seed", value: "TEXT", help: "what everything random is drawn from" },
  { name: "orgs", value: "N", help: "organizations (3)" },
  { name: "networks", value: "N", help: "networks in each organization (100)" },
  { name: "devices", value: "N", help: "devices in each network (10)" },
  { name: "faults", value: "RATE", help: "the part of all requests that goes wrong, from 0 to 1" },
  { name: "limits", help: "--no-limits for none" },
  { name: "life", help: "devices and clients come and go" }
]

/** The flags of `meraki webhook`. */
export const webhookFlags: ReadonlyArray<Flag> = [
  { name: "to", value: "URL", help: "the receiver" },
  { name: "secret-header", value: "NAME", help: "the header that carries the secret, and not the body" },
  { name: "keep-time", help: "leave the time at which it says that it was sent" }
]

/** The flags of `meraki mcp`. */
export const mcpFlags: ReadonlyArray<Flag> = [
  { name: "answer-bytes", value: "N", help: "the most bytes of an answer (20000)" },
  { name: "http", value: "PORT", help: "over HTTP; 0 for any free port" },
  { name: "host", value: "ADDRESS", help: "where HTTP listens (127.0.0.1)" },
  { name: "allow-host", value: "NAME", isMany: true, help: "a further name under which HTTP is reached" },
  { name: "allow-writes", help: "writes too, once a person has agreed" },
  { name: "allow-tag", value: "TAG", isMany: true, help: "only writes of this tag, such as networks" },
  { name: "allow-operation", value: "ID", isMany: true, help: "only this write, such as updateNetwork" },
  { name: "allow-organization", value: "ID", isMany: true, help: "only writes in this organization" },
  { name: "allow-network", value: "ID", isMany: true, help: "only writes in this network" },
  { name: "confirm-with-file", value: "FILE", help: "a person can also agree in this file" },
  { name: "trust-the-model", help: "the model's own second call is enough to write" },
  { name: "audit", value: "FILE", help: "the audit file (mcp-audit.ndjson beside the profiles)" },
  { name: "show-secrets", help: "pre-shared keys, passwords and tokens in answers" },
  { name: "share", value: "N", help: "the part of the rate limit for it, from 0 to 1 (0.5)" },
  { name: "redis", value: "URL", help: "share the limit with other programs" }
]

/** The flags of an operation by their names. */
export const ownFlags: ReadonlyMap<string, Flag> = new Map(
  [...commonFlags, ...outputFlags, ...operationFlags].map((flag) => [flag.name, flag])
)
