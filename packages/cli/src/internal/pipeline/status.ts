import { MerakiClient } from "@effect-meraki/core/MerakiClient"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type { Screen } from "../terminal/screen.ts"
import type { Output } from "../terminal/terminal.ts"

/** How far a command is. */
export interface Counts {
  /** Objects of a pipeline that are done and that failed; undefined when there is no pipeline. */
  objects: { done: number; failed: number; total: number | undefined } | undefined
  items: number
}

const number = (value: number): string => value.toLocaleString("en-US")

const seconds = (duration: Duration.Duration): string => `${(Duration.toMillis(duration) / 1000).toFixed(1)} s`

/** How far a command is, in words. */
export const statusText = (
  { items, objects }: Counts,
  report: {
    readonly attempts: number
    readonly retries: { readonly [reason: string]: number }
    readonly waited: Duration.Duration
  }
): string => {
  const retries = Object.values(report.retries).reduce((sum, each) => sum + each, 0)
  const done =
    objects === undefined
      ? []
      : [
          `${number(objects.done + objects.failed)}${objects.total === undefined ? "" : ` of ${number(objects.total)}`} objects`
        ]
  return [
    ...done,
    ...(objects === undefined || objects.failed === 0 ? [] : [`${number(objects.failed)} failed`]),
    ...(items === 0 ? [] : [`${number(items)} items`]),
    `${number(report.attempts)} requests`,
    ...(retries === 0 ? [] : [`${number(retries)} retries`]),
    // Requests wait side by side: the sum would read like the time that passed.
    ...(Duration.toMillis(report.waited) < 100
      ? []
      : [`each waited ${seconds(Duration.divideUnsafe(report.waited, Math.max(1, report.attempts)))} for the limits`])
  ].join(", ")
}

interface Line {
  readonly update: (text: string) => void
  readonly stop: () => void
}

/** A line that is drawn again and again, at the bottom of a terminal. */
const liveLine = async (stderr: Output, screen: Screen, counts: Counts): Promise<Line> => {
  const [{ default: progress }, { Writable }] = await Promise.all([import("cli-progress"), import("node:stream")])
  const stream = new Writable({
    decodeStrings: false,
    write: (chunk: unknown, _encoding, done) => void stderr.write(String(chunk)).then(() => done())
  })
  Object.assign(stream, { isTTY: true })
  Object.defineProperty(stream, "columns", { get: () => stderr.columns() ?? 80 })
  const total = counts.objects?.total
  const bar = new progress.SingleBar({
    stream,
    format: total === undefined ? "{text}" : "{bar} {text}",
    barsize: 20,
    // It would stay hidden when `head` or a signal ends the command.
    hideCursor: false,
    clearOnComplete: true,
    fps: 5
  })
  bar.start(total ?? 0, 0, { text: "" })
  screen.show({ clear: () => stderr.write("\r\u001B[2K") })
  return {
    update: (text) => bar.update((counts.objects?.done ?? 0) + (counts.objects?.failed ?? 0), { text }),
    stop: () => {
      screen.show(undefined)
      bar.stop()
    }
  }
}

const wait = { before: "1 second", live: "200 millis", plain: "10 seconds" } as const

/**
 * Says on stderr how far a command is while it runs: in a line that stays at the bottom of a terminal, and elsewhere in a
 * line every ten seconds.
 */
export const withStatus = <A, E, R>(
  effect: Effect.Effect<A, E, R>,
  counts: Counts,
  { isQuiet, screen, stderr }: { readonly isQuiet: boolean; readonly screen: Screen; readonly stderr: Output }
): Effect.Effect<A, E, R | MerakiClient> => {
  if (isQuiet) return effect
  const text = MerakiClient.use(({ health }) => Effect.map(health, (report) => statusText(counts, report)))
  const live = Effect.acquireUseRelease(
    Effect.promise(() => liveLine(stderr, screen, counts)),
    (line) => Effect.forever(Effect.andThen(Effect.map(text, line.update), Effect.sleep(wait.live))),
    (line) => Effect.sync(line.stop)
  )
  const plain = Effect.forever(
    Effect.andThen(
      Effect.sleep(wait.plain),
      Effect.flatMap(text, (line) => Effect.promise(() => screen.err(`${line}\n`)))
    )
  )
  const saying = stderr.isTTY ? Effect.andThen(Effect.sleep(wait.before), live) : plain
  return Effect.raceFirst(effect, saying)
}
