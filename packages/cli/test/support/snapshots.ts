/** Snapshots in this process, of a Dashboard in this process. */
import type { MerakiClient } from "@effect-meraki/core/MerakiClient"
import * as Transport from "@effect-meraki/core/Transport"
import { Simulator } from "@effect-meraki/simulator"
import { clientOf } from "@effect-meraki/testing/client"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as References from "effect/References"
import { memoryLines } from "../../src/internal/snapshot/progress.ts"
import { memoryStore, type Store } from "../../src/internal/snapshot/store.ts"
import { type Options, take } from "../../src/internal/snapshot/take.ts"

export type Dashboard = ReturnType<typeof Simulator.handler>

export const dashboard = (options: Simulator.Options = {}): Dashboard =>
  Simulator.handler({ organizations: 1, networksPerOrganization: 4, devicesPerNetwork: 4, limits: false, ...options })

/** Runs an effect with a client of a Dashboard. */
export const withClient = <A, E>(simulator: Dashboard, effect: Effect.Effect<A, E, MerakiClient>): Promise<A> =>
  Effect.runPromise(
    Effect.provide(
      // What a client logs is tested elsewhere.
      Effect.provideService(effect, References.MinimumLogLevel, "None"),
      clientOf(
        simulator.url,
        { apiKey: simulator.apiKey },
        Layer.succeed(Transport.Transport, Transport.makeFetch(simulator.fetch))
      )
    )
  )

export const firstOrganization = ({ world }: Dashboard): string => [...world.organizations.keys()][0] ?? ""

/** Takes a snapshot into a store. */
export const snapshotOf = (simulator: Dashboard, store: Store = memoryStore(), options: Partial<Options> = {}) =>
  withClient(
    simulator,
    take({
      organizationId: firstOrganization(simulator),
      store,
      lines: memoryLines(),
      withSecrets: false,
      networks: [],
      isFull: true,
      isRestart: false,
      onPlan: () => Effect.void,
      onRead: () => undefined,
      ...options
    })
  )

/** The files of a snapshot, without the manifest, which has times. */
export const filesOf = (store: Store): ReadonlyMap<string, string> =>
  new Map(
    store
      .files()
      .filter((file) => file !== "manifest.json")
      .map((file) => [file, store.read(file) ?? ""])
  )

/** Sends a request, which has to succeed. */
export const send = async (
  { apiKey, fetch, url }: Pick<Dashboard, "apiKey" | "url"> & { readonly fetch?: Dashboard["fetch"] },
  method: string,
  path: string,
  body?: object
): Promise<Record<string, unknown>> => {
  const response = await (fetch ?? globalThis.fetch)(`${url}${path}`, {
    method,
    headers: { authorization: `Bearer ${apiKey}`, "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) })
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`)
  return text === "" ? {} : (JSON.parse(text) as Record<string, unknown>)
}
