import type * as CoreOperation from "@effect-meraki/core/Operation"

type Region = CoreOperation.RegionOptions

/** What a program can see that runs in it, and everything that the program starts. */
interface Storage {
  run<A>(region: Region, program: () => A): A
  getStore(): Region | undefined
}

/** That of the platform; undefined where there is none, as in a browser. */
const made = (): Storage | undefined => {
  const process: unknown = Reflect.get(globalThis, "process")
  const load: unknown = Reflect.get(Object(process), "getBuiltinModule")
  const hooks: unknown = typeof load === "function" ? load.call(process, "node:async_hooks") : undefined
  const storage: unknown = Reflect.get(Object(hooks), "AsyncLocalStorage")
  return typeof storage === "function" ? (Reflect.construct(storage, []) as Storage) : undefined
}

// Only a process that has planned something pays for it.
let storage: Storage | undefined

/** What is around the calls of the program under way, whichever client makes them: that they only plan. */
export const planning = (): Region | undefined => storage?.getStore()

/** Runs a program whose calls only plan. */
export const runPlanning = <A>(region: Region, program: () => A): A => {
  storage ??= made()
  return storage === undefined ? program() : storage.run(region, program)
}

/** Whether calls of all clients only plan in such a program, and not just those of the client that it is given. */
export const plansAll = (): boolean => (storage ??= made()) !== undefined
