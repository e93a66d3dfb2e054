import { snapshotFlags } from "../args/folderFlags.ts"
import type { Command } from "./Command.ts"

const snapshot: Command = {
  usage: [
    ["snapshot --organization X --out DIR", "the configuration of an organization as files that can be compared"],
    ["snapshot --network HQ --out DIR", "that of a network and its devices"]
  ],
  flags: snapshotFlags,
  run: async (typed, terminal) => (await import("./snapshot.ts")).runSnapshot(typed, terminal)
}

/** The commands that know what organizations, networks and devices are. */
export const more: { readonly [name: string]: Command } = { snapshot }
