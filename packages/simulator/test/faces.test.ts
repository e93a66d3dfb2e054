import { readdirSync, readFileSync } from "node:fs"
import { assert, describe, it } from "vitest"

const docs = new URL("../../../docs/", import.meta.url)

const faces = ["Effect", "Promise", "Effect 3", "Command line"] as const
type Face = (typeof faces)[number]

/** The pages that are not about what every face does. */
const without: { readonly [page: string]: string } = {
  "agents.md": "an agent talks to one program, `meraki mcp`",
  "benchmarks.md": "figures",
  "cli.md": "the command line from end to end",
  "effect-3.md": "Effect 3 from end to end",
  "from-fetch.md": "old code and new, by the cookbook's test",
  "from-meraki-cli.md": "commands for commands",
  "from-python.md": "old code and new, by the cookbook's test",
  "jobs.md": "a package of its own, with a test of its own",
  "mutation.md": "figures",
  "operating.md": "commands that no other face has",
  "operations.md": "a list",
  "promise.md": "Promises from end to end",
  "reliability.md": "promises and their tests",
  "simulator.md": "one Dashboard for clients of every kind",
  "snapshots.md": "a command that no other face has",
  "versioning.md": "no code"
}

interface Gap {
  readonly heading: string
  readonly lacks: ReadonlyArray<Face>
  readonly why: string
}

const gap = (heading: string, lacks: ReadonlyArray<Face>, why: string): Gap => ({ heading, lacks, why })
const inShell = (heading: string, why: string): Gap => gap(heading, ["Command line"], why)

const applies = "`meraki batch apply` does it by itself: it shows how far it is, and goes on from its journal"
const defaults = "a command retries by the defaults, and has no options for that"
const oneCall = "a command is one call: what it prints is all that it has"
const ownLimits = "a command keeps the limits, and forgets at its end; `meraki mcp --redis` shares them"
const consent = "`meraki auth login --oauth` does all of it, and needs a browser; its own test has one"
const asPromises = "a program on Effect 3 takes the receiver of Promises"
const framework = "a function of Promises is what frameworks take; Effect has a route"

/** What a page shows without one of the faces, group by group, and why. */
const gaps: { readonly [page: string]: ReadonlyArray<Gap> } = {
  "batches.md": ["Action batches", "When it fails", "When it fails", "Plans"].map((at) => inShell(at, applies)),
  "calls.md": [
    inShell("Options for a part of a program", oneCall),
    inShell("Options for a part of a program", oneCall),
    gap("Options for a part of a program", ["Promise", "Command line"], "there is no Schedule around a call")
  ],
  "credentials.md": [
    inShell("What a provider returns", "a command ends before a key does"),
    ...["OAuth 2", "Consent", "When there are no tokens", "Stores"].map((at) => inShell(at, consent)),
    gap("Stores", ["Effect", "Command line"], "`KeyValueStore` has files, SQL and browsers; a command has its profile"),
    gap("Options from the environment", ["Promise"], "its options are values: `process.env` is the program's")
  ],
  "dry-run.md": [inShell("Dry run", "in a pipeline every write is planned; the first block shows it")],
  "errors.md": [inShell("Retries", defaults)],
  "health.md": [
    inShell("Is it the API?", oneCall),
    inShell("Comparing with Dashboard's analytics", "`meraki doctor` says it among all else"),
    gap("Traces, metrics, logs", ["Promise", "Effect 3", "Command line"], "metrics are those of Effect 4")
  ],
  "hooks.md": [inShell("Log lines", "the lines of `--verbose` are for people")],
  "idioms.md": [inShell("Streams that resume", "`--page` takes a link, as the page on paging shows")],
  "limits.md": [
    inShell("The organization of a request", ownLimits),
    inShell("Several clients, several processes", ownLimits),
    gap(
      "Several clients, several processes",
      ["Effect", "Effect 3", "Command line"],
      "the group before has it for Effect"
    ),
    inShell("Several clients, several processes", ownLimits)
  ],
  "paging.md": [inShell("When a page fails", "what came before is printed, and the exit code tells")],
  "retries.md": [
    ...["What only you know", "What only you know", "What only you know", "Options", "Options"].map((at) =>
      inShell(at, defaults)
    ),
    gap("Schedules", ["Promise", "Command line"], "a Schedule is Effect's"),
    gap("Schedules", ["Promise", "Command line"], "a Schedule is Effect's"),
    gap("Schedules", ["Promise", "Effect 3", "Command line"], "services of the option `retry` are Effect 4's"),
    gap(
      "Schedules",
      ["Promise", "Effect 3", "Command line"],
      "`decideRetry` is shown above; on Effect 3 a policy is a Schedule alone"
    )
  ],
  "testing.md": [
    inShell("What is tested", "a program of the shell is the file `report.sh` below"),
    inShell("Doubles", "a shell has no types; it is tested with a Dashboard"),
    gap("Doubles", ["Promise", "Effect 3", "Command line"], "`Layer.mock` is Effect 4's"),
    inShell("Failures", "a shell has no types; it is tested with a Dashboard")
  ],
  "transports.md": [
    ...["Transports", "Transports", "Transports"].map((at) => inShell(at, "the command line brings its own")),
    inShell("A proxy, and certificates of your own", "the environment is enough; the group before has it")
  ],
  "webhooks.md": [
    inShell("Fifteen lines", "there is nothing to install but the command line"),
    gap("Events", ["Effect 3", "Command line"], asPromises),
    ...Array.from({ length: 6 }, () => gap("In your framework", ["Effect", "Effect 3", "Command line"], framework)),
    ...Array.from({ length: 2 }, () =>
      gap("In Effect programs", ["Promise", "Effect 3", "Command line"], "a Stream and a route of Effect 4")
    ),
    gap("At Dashboard", ["Effect 3", "Command line"], "its steps are operations, which both have"),
    gap("Once more", ["Effect 3"], asPromises),
    gap("Scanning API", ["Effect 3", "Command line"], asPromises)
  ]
}

interface Group {
  readonly heading: string
  readonly faces: Array<string>
}

/** The blocks of code of a page, neighbors under different labels as one group. A block of TypeScript needs a label. */
const groupsOf = (page: string): ReadonlyArray<Group> => {
  const text = readFileSync(new URL(page, docs), "utf8")
  const groups: Array<Group> = []
  let heading = ""
  let end = 0
  const parts = /^#+ (.+)$|(?:^\*\*([^*\n]+)\*\*\n\n)?^```([^\n]*)\n[^]*?^```$/gm
  for (const { 0: whole, 1: title, 2: face = "no face", 3: language, index } of text.matchAll(parts)) {
    const isNext = text.slice(end, index).trim() === ""
    end = index + whole.length
    if (title !== undefined) heading = title
    else if (language === "ts" || face !== "no face") {
      const group = groups.at(-1)
      if (isNext && group !== undefined && !group.faces.includes(face)) group.faces.push(face)
      else groups.push({ heading, faces: [face] })
    }
  }
  return groups
}

const pages = readdirSync(docs).filter((name) => name.endsWith(".md"))

describe("the faces of the guide", () => {
  it("are shown by every page that is not about something else", () => {
    assert.includeMembers(pages, [...Object.keys(without), ...Object.keys(gaps)])
    assert.deepStrictEqual(
      Object.keys(gaps).filter((page) => page in without),
      []
    )
  })

  it.for(pages.filter((page) => !(page in without)))(
    "are all shown on %s, but for the gaps that are listed",
    (page) => {
      const groups = groupsOf(page)
      assert.isNotEmpty(groups)
      for (const { faces: shown, heading } of groups) assert.includeMembers([...faces], shown, `${page}, ${heading}`)
      assert.deepStrictEqual(
        groups
          .map(({ faces: shown, heading }) => ({ heading, lacks: faces.filter((face) => !shown.includes(face)) }))
          .filter(({ lacks }) => lacks.length > 0),
        (gaps[page] ?? []).map(({ heading, lacks }) => ({ heading, lacks: [...lacks] }))
      )
    }
  )
})
