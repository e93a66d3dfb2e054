import { MerakiClient } from "@effect-meraki/core/MerakiClient"
import type { MerakiError } from "@effect-meraki/core/MerakiError"
import * as Effect from "effect/Effect"
import { loadDescriptor } from "../../index/descriptors.ts"
import { isFields } from "../../output/flatten.ts"
import type { Side } from "../compare.ts"
import { addressOf, fileOf } from "../places.ts"
import { answerOf, unavailable } from "../read.ts"
import { descriptorOf } from "../reads.ts"
import { type Ids, renamed } from "./ids.ts"
import { bodyOf } from "./writable.ts"

type Doing<A> = Effect.Effect<A, MerakiError, MerakiClient>

/** A network of a snapshot that is no more. */
export interface Missing {
  readonly id: string
  /** What it is made again of. */
  readonly input: { readonly [name: string]: unknown }
  /** The devices that it had. */
  readonly serials: ReadonlyArray<string>
  /** The id of the network that has its name now: it was made again before. */
  readonly again: string | undefined
}

/** A network that was made again. */
export interface Remade {
  /** The snapshot, with the id that the network has now. */
  readonly wanted: Side
  /** The devices that could not be claimed into it, and why. */
  readonly unclaimed: ReadonlyArray<{ readonly serial: string; readonly reason: string }>
}

const creation = Effect.promise(() => loadDescriptor({ id: "createOrganizationNetwork", tag: "Organizations" }))

const serialsIn = ({ store }: Side, networkId: string): ReadonlyArray<string> =>
  store.files().flatMap((file) => {
    const address = addressOf(file)
    if (address?.operation !== "getDevice") return []
    const device: unknown = JSON.parse(store.read(file) ?? "null")
    return isFields(device) && device["networkId"] === networkId ? [address.id] : []
  })

/** The networks of a snapshot that Dashboard does not have any more. */
export const missingIn = (wanted: Side): Doing<ReadonlyArray<Missing>> =>
  Effect.gen(function* () {
    const organizationId = wanted.manifest.organization.id
    const descriptor = yield* Effect.promise(() => descriptorOf("getOrganizationNetworks"))
    const all = (yield* answerOf(descriptor, { organizationId })) as ReadonlyArray<unknown>
    const networks = all.filter(isFields)
    const there = new Set(networks.map(({ id }) => id))
    const create = yield* creation
    return wanted.manifest.networks
      .filter((id) => !there.has(id))
      .map((id): Missing => {
        const entry: unknown = JSON.parse(wanted.store.read(fileOf({ kind: "networks", id }, "getNetwork")) ?? "{}")
        const input = { ...bodyOf(create, entry, () => true), organizationId }
        const again = networks.find(({ name }) => name === Object(entry).name)?.["id"]
        return { id, input, serials: serialsIn(wanted, id), again: again === undefined ? undefined : String(again) }
      })
  })

const devicesIn = (organizationId: string, networkId: string): Doing<ReadonlyArray<unknown>> =>
  Effect.gen(function* () {
    const descriptor = yield* Effect.promise(() => descriptorOf("getOrganizationDevices"))
    const all = (yield* answerOf(descriptor, { organizationId, networkIds: [networkId] })) as ReadonlyArray<unknown>
    return all.filter(isFields).map(({ serial }) => serial)
  })

/** Makes networks again, and claims the devices into them that they had and that nobody else has. */
export const remake = (wanted: Side, missing: ReadonlyArray<Missing>): Doing<Remade> =>
  Effect.gen(function* () {
    const client = yield* MerakiClient
    const create = yield* creation
    const claim = yield* Effect.promise(() => loadDescriptor({ id: "claimNetworkDevices", tag: "Networks" }))
    const ids: Ids = new Map()
    const unclaimed: Array<Remade["unclaimed"][number]> = []
    for (const { again, id, input, serials } of missing) {
      const made = client.execute<{ readonly id: string }>(create, input) as Doing<{
        readonly value: { readonly id: string }
      }>
      const networkId = again ?? (yield* made).value.id
      ids.set(id, { id: networkId, parameter: "networkId" })
      const inside = again === undefined ? [] : yield* devicesIn(wanted.manifest.organization.id, networkId)
      for (const serial of serials.filter((each) => !inside.includes(each))) {
        const claimed = client.execute(claim, { networkId, serials: [serial] }) as Doing<unknown>
        const refused = yield* Effect.matchEffect(claimed, {
          onSuccess: () => Effect.undefined,
          onFailure: (error): Doing<string> => {
            const why = unavailable(error)
            return why === undefined ? Effect.fail(error) : Effect.succeed(why.reason)
          }
        })
        if (refused !== undefined) unclaimed.push({ serial, reason: refused })
      }
    }
    const { manifest, store } = renamed(wanted, ids)
    const networks = manifest.networks.map((id) => ids.get(id)?.id ?? id)
    return { wanted: { store, manifest: { ...manifest, networks } }, unclaimed }
  })
