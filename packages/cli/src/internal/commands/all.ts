import { apiFlags, authFlags, batchFlags, mcpFlags, webhookFlags } from "../args/flags.ts"
import type { Command } from "./Command.ts"
import { completion } from "./completion.ts"
import { help } from "./help.ts"
import { more } from "./more.ts"
import { simulate } from "./simulate.ts"

const working = () => import("./working.ts")

const api: Command = {
  usage: [
    ["api GET /path", "any request; pages are followed"],
    ["api PUT /path --set name=HQ", "a write is shown and asked for"]
  ],
  flags: apiFlags,
  run: async (typed, terminal) => (await working()).runApi(typed, terminal)
}

const auth: Command = {
  usage: [
    ["auth login [--profile NAME] [--file]", "keep an API key: typed, or piped in"],
    ["auth login --oauth --client-id ID", "consent to an application that is registered with Cisco"],
    ["auth status [--profile NAME]", "the profiles, and whether their keys are good"],
    ["auth use NAME", "the profile that is used from now on"],
    ["auth logout [--profile NAME]", "remove a profile, and its key"]
  ],
  flags: authFlags,
  run: async (typed, terminal) => (await working()).runAuth(typed, terminal)
}

const batch: Command = {
  usage: [["batch apply FILE", "apply a plan: what --dry-run printed, or { operation, input } by hand; - is stdin"]],
  flags: batchFlags,
  run: async (typed, terminal) => (await working()).runBatch(typed, terminal)
}

// A part of its own: nothing else is loaded with it, and it with nothing else.
const mcp: Command = {
  usage: [
    ["mcp", "a server for agents, which only reads"],
    ["mcp --allow-writes", "writes too, once a person has agreed"]
  ],
  flags: mcpFlags,
  run: async (typed, terminal) => (await import("../agent/start.ts")).runAgent(typed, terminal)
}

const webhook: Command = {
  usage: [["webhook replay FILE --to URL", "post saved events again: JSON, one or many; - is stdin"]],
  flags: webhookFlags,
  run: async (typed, terminal) => (await working()).runWebhook(typed, terminal)
}

/** The commands that are no operations, by their names. */
export const commands: { readonly [name: string]: Command } = {
  api,
  auth,
  batch,
  completion,
  help,
  mcp,
  simulate,
  webhook,
  ...more
}
