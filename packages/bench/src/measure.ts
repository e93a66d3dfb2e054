// The measurements of `npm run bench`, as data.
import * as footprint from "./footprint.ts"
import { grown, type Growth } from "./growth.ts"
import type { Imported } from "./importing.ts"
import { type Name } from "./contenders.ts"
import { type Server, startServer, startWorker, type Worker } from "./processes.ts"
import type { Manner } from "./server.ts"
import { median, spread, type Spread } from "./statistics.ts"
import type { Cancel, Hold, Run, Streamed } from "./worker.ts"

/** One contender under one load. Ratios are taken within each round. */
export interface Load {
  readonly cpu: Spread
  readonly overUndici: Spread
  readonly overFetch: Spread
  /** Requests a second. */
  readonly rate: Spread
}

type Table<Row> = { readonly [name: string]: Row }

export interface Results {
  readonly one: Table<Load>
  readonly fifty: Table<Load>
  readonly missing: Table<Load>
  readonly list: Table<Load>
  /** Milliseconds of time and microseconds of CPU of a call that is refused once and then succeeds. */
  readonly busy: Table<{ readonly millis: Spread; readonly cpu: Spread }>
  readonly cancel: Table<{ readonly median: number; readonly longest: number }>
  readonly held: Table<Hold>
  readonly streamed: Table<Streamed>
  readonly imports: Table<{ readonly millis: Spread; readonly rss: number; readonly heap: number }>
  readonly bundles: Table<{ readonly esbuild: number; readonly rolldown: number }>
  readonly types: Table<footprint.Checked>
  readonly growth: Growth
}

const raw = ["raw undici.request", "raw fetch"] as const
const ours = ["core, undici", "core, fetch", "Promise facade, fetch"] as const
const peers = [
  "Effect HttpClient over undici",
  "Effect HttpClient over fetch",
  "octokit, retry, throttling",
  "openai",
  "stripe",
  "ky",
  "openapi-fetch"
] as const
const variants = [
  "core, undici, no limiter",
  "core, undici, no retry",
  "core, undici, neither",
  "core, undici, tracer",
  "core, HttpClient over fetch"
] as const

// It lets ten requests through at a time and takes thirty times as long, so fewer calls are made.
const callsOf = (name: Name, calls: number): number =>
  name.startsWith("octokit") ? Math.max(10, Math.round(calls / 10)) : calls

const say = (what: string): void => {
  process.stderr.write(`${performance.now().toFixed(0).padStart(8)} ms  ${what}\n`)
}

const withWorkers = async <A>(
  server: Server,
  names: ReadonlyArray<Name>,
  manner: Manner,
  work: (workers: ReadonlyArray<Worker>) => Promise<A>
): Promise<A> => {
  const workers: Array<Worker> = []
  try {
    for (const name of names) workers.push(await startWorker(server, name, manner))
    return await work(workers)
  } finally {
    for (const worker of workers) worker.stop()
  }
}

interface Plan {
  readonly names: ReadonlyArray<Name>
  readonly manner: Manner
  readonly concurrency: number
  readonly calls: number
  readonly rounds: number
}

/** All contenders take turns, so that other load of the machine affects all of them. */
const rounds = (server: Server, { calls, concurrency, manner, names, rounds }: Plan): Promise<Map<Name, Array<Run>>> =>
  withWorkers(server, names, manner, async (workers) => {
    const runs = new Map<Name, Array<Run>>(names.map((name) => [name, []]))
    // The first round warms up.
    for (let round = 0; round <= rounds; round++) {
      for (const worker of workers) {
        const run = await worker.ask<Run>({ task: "run", calls: callsOf(worker.name, calls), concurrency })
        if (round > 0) runs.get(worker.name)?.push(run)
      }
    }
    return runs
  })

const loads = async (server: Server, plan: Plan): Promise<Table<Load>> => {
  say(`${plan.manner}, ${plan.concurrency} at once`)
  const runs = await rounds(server, plan)
  const over = (mine: ReadonlyArray<Run>, other: ReadonlyArray<Run> = []): Spread =>
    spread(mine.map(({ cpu }, round) => cpu / (other[round]?.cpu ?? NaN)))
  return Object.fromEntries(
    Array.from(runs, ([name, mine]) => [
      name,
      {
        cpu: spread(mine.map(({ cpu }) => cpu)),
        overUndici: over(mine, runs.get("raw undici.request")),
        overFetch: over(mine, runs.get("raw fetch")),
        rate: spread(mine.map(({ wall }) => 1e6 / wall))
      }
    ])
  )
}

const busy = async (server: Server, calls: number, repeats: number): Promise<Results["busy"]> => {
  say("429, then 200")
  const names: ReadonlyArray<Name> = [...ours, ...peers.filter((name) => name !== "openapi-fetch")]
  const many = await rounds(server, { names, manner: "busy", concurrency: 50, calls, rounds: repeats })
  const single = await rounds(server, { names, manner: "busy", concurrency: 1, calls: 1, rounds: repeats })
  return Object.fromEntries(
    names.map((name) => [
      name,
      {
        millis: spread((single.get(name) ?? []).map(({ wall }) => wall / 1000)),
        cpu: spread((many.get(name) ?? []).map(({ cpu }) => cpu))
      }
    ])
  )
}

const cancel = async (server: Server, times: number): Promise<Results["cancel"]> => {
  say("cancelling")
  const plans: ReadonlyArray<readonly [what: string, name: Name, manner: Manner]> = [
    ["core, queued", "core, queued", "ok"],
    ["core, sending over undici", "core, undici", "never"],
    ["core, sending over fetch", "core, fetch", "never"],
    ["core, sleeping before a retry", "core, undici", "refused"],
    ["Promise facade, queued", "Promise facade, queued", "ok"],
    ["Promise facade, sending", "Promise facade, fetch", "never"],
    ["Promise facade, sleeping before a retry", "Promise facade, fetch", "refused"],
    ["raw undici.request, sending", "raw undici.request", "never"],
    ["raw fetch, sending", "raw fetch", "never"],
    ["octokit, sending", "octokit, retry, throttling", "never"],
    ["octokit, sleeping before a retry", "octokit, retry, throttling", "refused"],
    ["openai, sending", "openai", "never"],
    ["openai, sleeping before a retry", "openai", "refused"],
    ["ky, sending", "ky", "never"],
    ["ky, sleeping before a retry", "ky", "refused"],
    ["openapi-fetch, sending", "openapi-fetch", "never"],
    ["Effect HttpClient over undici, sending", "Effect HttpClient over undici", "never"]
  ]
  const rows: Array<[string, { readonly median: number; readonly longest: number }]> = []
  for (const [what, name, manner] of plans) {
    const latencies = await withWorkers(server, [name], manner, async ([worker]) =>
      worker === undefined ? [] : worker.ask<Cancel>({ task: "cancel", times: name.startsWith("octokit") ? 5 : times })
    )
    // The first cancellation loads code, so it is not measured.
    const warm = latencies.slice(1)
    rows.push([what, { median: median(warm), longest: Math.max(...warm) }])
  }
  return Object.fromEntries(rows)
}

const held = async (server: Server, calls: number): Promise<Results["held"]> => {
  say("calls that are held")
  const plans: ReadonlyArray<readonly [what: string, name: Name, manner: Manner, calls: number]> = [
    ...[...raw, ...ours, "core, HttpClient over fetch" as const, ...peers]
      // It holds back all but ten requests.
      .filter((name) => !name.startsWith("octokit"))
      .map((name) => [`${name}, in flight`, name, "never", calls] as const),
    ["core, queued", "core, queued", "ok", 10 * calls],
    ["Promise facade, queued", "Promise facade, queued", "ok", 10 * calls]
  ]
  const rows: Array<[string, Hold]> = []
  for (const [what, name, manner, calls] of plans) {
    await withWorkers(server, [name], manner, async ([worker]) => {
      if (worker !== undefined) rows.push([what, await worker.ask<Hold>({ task: "hold", calls })])
    })
  }
  return Object.fromEntries(rows)
}

const streamed = async (server: Server): Promise<Results["streamed"]> => {
  say("a million items")
  const rows: Array<[string, Streamed]> = []
  for (const name of ["raw fetch", ...ours] as const) {
    await withWorkers(server, [name], "pages", async ([worker]) => {
      if (worker !== undefined) rows.push([name, await worker.ask<Streamed>({ task: "stream" })])
    })
  }
  return Object.fromEntries(rows)
}

const imported = (repeats: number): Results["imports"] => {
  say("imports")
  const importings = Object.entries(footprint.imports())
  const runs = new Map<string, Array<Imported>>(importings.map(([name]) => [name, []]))
  for (let round = 0; round < repeats; round++) {
    for (const [name, importing] of importings) runs.get(name)?.push(footprint.importOnce(importing))
  }
  return Object.fromEntries(
    Array.from(runs, ([name, mine]) => [
      name,
      {
        millis: spread(mine.map(({ millis }) => millis)),
        rss: median(mine.map(({ rss }) => rss)),
        heap: median(mine.map(({ heap }) => heap))
      }
    ])
  )
}

const bundled = async (): Promise<Results["bundles"]> => {
  say("bundles")
  const rows: Array<[string, { readonly esbuild: number; readonly rolldown: number }]> = []
  for (const [name, program] of Object.entries(footprint.programs)) {
    const esbuild = await footprint.bundledByEsbuild(program)
    rows.push([name, { esbuild, rolldown: await footprint.bundledByRolldown(program) }])
  }
  return Object.fromEntries(rows)
}

const checked = (repeats: number): Results["types"] => {
  say("type-checks")
  return Object.fromEntries(
    Object.entries(footprint.consumers).map(([name, program]) => {
      const runs = Array.from({ length: repeats }, () => footprint.typeCheck(program))
      return [
        name,
        {
          seconds: median(runs.map(({ seconds }) => seconds)),
          megabytes: median(runs.map(({ megabytes }) => megabytes))
        }
      ]
    })
  )
}

const growing = (quick: boolean): Growth => {
  say("growth")
  return grown(quick)
}

/** Runs all measurements, with `quick` only briefly. */
export const measure = async (quick: boolean): Promise<Results> => {
  footprint.build()
  const server = await startServer()
  const of = (full: number, short: number): number => (quick ? short : full)
  const all = [...raw, "raw fetch with a signal" as const, ...ours, ...variants, ...peers]
  const validated = ["core, undici, validated", "core, fetch, validated", "Promise facade, fetch, validated"] as const
  try {
    return {
      fifty: await loads(server, {
        names: all,
        manner: "ok",
        concurrency: 50,
        calls: of(2500, 500),
        rounds: of(9, 3)
      }),
      one: await loads(server, { names: all, manner: "ok", concurrency: 1, calls: of(1000, 200), rounds: of(9, 3) }),
      missing: await loads(server, {
        names: [...raw, ...ours, ...peers],
        manner: "missing",
        concurrency: 50,
        calls: of(1000, 200),
        rounds: of(7, 3)
      }),
      list: await loads(server, {
        names: [...raw, ...ours, ...validated, ...peers],
        manner: "list",
        concurrency: 1,
        calls: of(40, 10),
        rounds: of(9, 3)
      }),
      busy: await busy(server, of(200, 50), of(5, 3)),
      cancel: await cancel(server, of(40, 10)),
      held: await held(server, of(500, 100)),
      streamed: await streamed(server),
      imports: imported(of(11, 3)),
      bundles: await bundled(),
      types: checked(of(3, 1)),
      growth: growing(quick)
    }
  } finally {
    server.stop()
  }
}
