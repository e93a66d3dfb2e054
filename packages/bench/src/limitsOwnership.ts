// What the memory of organizations takes for a million networks, and how long a program stands still while it is kept.
import * as OwnershipKeyValueStore from "@effect-meraki/core/OwnershipKeyValueStore"
import * as Effect from "effect/Effect"
import { monitorEventLoopDelay } from "node:perf_hooks"

const million = 1_000_000

/** Network ids, each a text of its own as they come from answers. */
const pageOf = (number: number): ReadonlyArray<string> =>
  JSON.parse(
    JSON.stringify(
      Array.from({ length: 1000 }, (_, index) => `L_${568_416_877_000_000_000 + (number * 1000 + index) * 128}`)
    )
  ) as ReadonlyArray<string>

/** The longest time that other work waits for an effect, in milliseconds. */
const pauseOf = async (effect: Effect.Effect<unknown>): Promise<number> => {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  await Effect.runPromise(effect)
  delay.disable()
  return delay.max / 1e6
}

export const knownNetworks = async (): Promise<{
  /** MB of heap. */
  readonly memory: number
  /** Milliseconds. */
  readonly writing: number
  readonly reading: number
}> => {
  let text: string | undefined
  const store: OwnershipKeyValueStore.Store = {
    load: Effect.sync(() => text),
    save: (written) => Effect.sync(() => void (text = written))
  }
  globalThis.gc?.()
  const before = process.memoryUsage().heapUsed
  const { ownership, save } = await Effect.runPromise(OwnershipKeyValueStore.make(store))
  for (let number = 0; number < million / 1000; number++) {
    for (const id of pageOf(number)) ownership.set(id, String(number % 50))
  }
  globalThis.gc?.()
  const memory = (process.memoryUsage().heapUsed - before) / 1e6
  const writing = await pauseOf(save)
  const reading = await pauseOf(OwnershipKeyValueStore.make(store))
  return { memory, writing, reading }
}
