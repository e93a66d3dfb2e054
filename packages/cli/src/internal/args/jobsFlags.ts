import type { Flag } from "./flags.ts"

const store: Flag = {
  name: "store",
  value: "FILE|URL",
  help: "where jobs are: a file, redis://… or postgres://… (jobs.db)"
}
const processes: Flag = { name: "processes", value: "N", help: "how many processes share the limits; this is one (1)" }
const yes: Flag = { name: "yes", short: "y", help: "begin without asking" }
const output: ReadonlyArray<Flag> = [
  { name: "columns", value: "A,B.C", isMany: true, help: "the fields to show" },
  { name: "jq", value: "FILTER", help: "a jq filter over the answer" }
]

/** The flags of `meraki rollout`. */
export const rolloutFlags: ReadonlyArray<Flag> = [
  { name: "organization", value: "NAME|ID", isMany: true, help: "the organizations (all that the key sees)" },
  { name: "tag", value: "TAG", isMany: true, help: "only networks or devices with one of these tags" },
  { name: "network", value: "NAME|ID", isMany: true, help: "these networks alone" },
  {
    name: "set",
    value: "PATH=VALUE",
    isMany: true,
    help: "a parameter of the operation: --set timeZone=Europe/Berlin"
  },
  { name: "body", value: "FILE", help: "parameters from a file of JSON or YAML; - for stdin" },
  { name: "name", value: "TEXT", help: "what the job is called" },
  { name: "canary", value: "N,N", help: "how many go first, such as 1,10,100" },
  { name: "gate", value: "N|N%", help: "how many of a stage may fail before the next one begins (0)" },
  { name: "approval", help: "wait after each stage until the job is resumed" },
  { name: "budget", value: "N|N%", help: "how many may fail before the job stops" },
  { name: "window", value: "FROM-TO", help: "when it may begin something, such as 22:00-05:00" },
  { name: "days", value: "DAYS", help: "on these days, such as fri,sat" },
  { name: "schedule", value: "CRON", help: "again and again while this runs, such as '0 3 * * mon-fri'" },
  { name: "time-zone", value: "ZONE", help: "the time zone of the window and the schedule (UTC)" },
  { name: "share", value: "PART", help: "the part of the limits that it may use, from 0 to 1" },
  { name: "batch", help: "--no-batch: every change is a request of its own" },
  { name: "previous", help: "--no-previous: do not read what is changed; there is no way back then" },
  { name: "plan", help: "store and show it, and do not begin" },
  { name: "dry-run", help: "show it, and keep nothing" },
  processes,
  store,
  yes,
  ...output
]

/** The flags of `meraki jobs`. */
export const jobsFlags: ReadonlyArray<Flag> = [
  { name: "html", value: "FILE", help: "the report as a page" },
  { name: "unknown", help: "with retry: also what may have been carried out" },
  processes,
  store,
  yes,
  ...output
]
