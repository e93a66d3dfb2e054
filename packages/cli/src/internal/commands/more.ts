import {
  diffFlags,
  doctorFlags,
  eventsFlags,
  reportFlags,
  restoreFlags,
  snapshotFlags,
  toolFlags,
  watchFlags
} from "../args/folderFlags.ts"
import { jobsFlags, rolloutFlags } from "../args/jobsFlags.ts"
import { toolUsages } from "../tools/names.ts"
import type { Command } from "./Command.ts"

const snapshot: Command = {
  usage: [
    ["snapshot --organization X --out DIR", "the configuration of an organization as files that can be compared"],
    ["snapshot --network HQ --out DIR", "that of a network and its devices"]
  ],
  flags: snapshotFlags,
  run: async (typed, terminal) => (await import("./snapshot.ts")).runSnapshot(typed, terminal)
}

const diff: Command = {
  usage: [
    ["diff A B", "what differs between two snapshots: 0 for nothing, 1 for something"],
    ["diff A live", "what was changed since a snapshot"]
  ],
  flags: diffFlags,
  run: async (typed, terminal) => (await import("./diff.ts")).runDiff(typed, terminal)
}

const restore: Command = {
  usage: [["restore A --network HQ", "put a network back as it is in a snapshot: shown, asked for, verified"]],
  flags: restoreFlags,
  run: async (typed, terminal) => (await import("./restore.ts")).runRestore(typed, terminal)
}

const doctor: Command = {
  usage: [
    ["doctor [--organization X]", "key, clock, way to Dashboard, limits and health; what to do, a case for support"]
  ],
  flags: doctorFlags,
  run: async (typed, terminal) => (await import("./doctor.ts")).runDoctor(typed, terminal)
}

const watch: Command = {
  usage: [["watch --organization X", "devices, alerts, uplinks and settings as they change"]],
  flags: watchFlags,
  run: async (typed, terminal) => (await import("./watch.ts")).runWatch(typed, terminal)
}

const events: Command = {
  usage: [["events --network HQ --since 2h --follow", "the event log of a network, oldest first"]],
  flags: eventsFlags,
  run: async (typed, terminal) => (await import("./events.ts")).runEvents(typed, terminal)
}

const report: Command = {
  usage: [
    ["report firmware", "what each network has, what there is, and when it is upgraded"],
    ["report licenses", "how many, in which state, until when"],
    ["report inventory", "every device: where and how it is, until when it is supported"],
    ["report ports", "every switch port: how it is set, and how it is"]
  ],
  flags: reportFlags,
  run: async (typed, terminal) => (await import("./report.ts")).runReport(typed, terminal)
}

const rollout: Command = {
  usage: [
    ["rollout networks update --tag branch --set timeZone=Europe/Berlin", "one change of many, as a job that survives"],
    ["rollout OPERATION --canary 1,10,100 --budget 5%", "some first, and no further when they fail"],
    ["rollout OPERATION --schedule '0 3 * * *' --yes", "a job of it at each of these times, while this runs"]
  ],
  flags: rolloutFlags,
  run: async (typed, terminal) => (await import("./jobsRollout.ts")).runRollout(typed, terminal)
}

const jobs: Command = {
  usage: [
    ["jobs list", "the jobs, and how far they are"],
    ["jobs show|report ID [--html FILE]", "what became of a job"],
    ["jobs run|retry|rollback ID", "go on with a job, with what failed of it, or back to what was before it"],
    ["jobs pause|resume|cancel|remove ID", "hold a job, let it go on, end it, forget it"]
  ],
  flags: jobsFlags,
  run: async (typed, terminal) => (await import("./jobs.ts")).runJobs(typed, terminal)
}

const tools: ReadonlyArray<readonly [string, Command]> = Object.entries(toolUsages).map(([name, { about, form }]) => [
  name,
  {
    usage: [[form, about]],
    flags: toolFlags,
    run: async (typed, terminal) => (await import("./tool.ts")).runTool(name, typed, terminal)
  }
])

/** The commands that know what organizations, networks and devices are. */
export const more: { readonly [name: string]: Command } = {
  diff,
  doctor,
  events,
  jobs,
  report,
  restore,
  rollout,
  snapshot,
  watch,
  ...Object.fromEntries(tools)
}
