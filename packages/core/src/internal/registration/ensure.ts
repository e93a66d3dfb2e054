import * as Effect from "effect/Effect"
import type { MerakiClient } from "../../MerakiClient.ts"
import type { WriteError } from "../../MerakiError.ts"
import { type Registration, WebhookTestFailed } from "../../model/WebhookRegistration.ts"
import {
  createNetworkWebhooksHttpServer,
  createNetworkWebhooksWebhookTest,
  getNetworkAlertsSettings,
  getNetworkWebhooksHttpServers,
  getNetworkWebhooksWebhookTest,
  updateNetworkAlertsSettings,
  updateNetworkWebhooksHttpServer
} from "../../operations/Networks.ts"
import { getOrganizationNetworks } from "../../operations/Organizations.ts"
import type { EnsureSettings } from "./settings.ts"

type Calls<A> = Effect.Effect<A, WriteError, MerakiClient>

/** How many networks are looked at at a time; the client keeps the limits. */
const concurrency = 10

const pollInterval = "1 second"

/** Whether two texts are one URL, however they are written. */
export const isSameUrl = (one: string, other: string): boolean =>
  one === other || (URL.canParse(one) && URL.canParse(other) && new URL(one).href === new URL(other).href)

const networksOf = ({ scope }: EnsureSettings): Calls<ReadonlyArray<string>> =>
  "networkId" in scope
    ? Effect.succeed([scope.networkId])
    : Effect.map(getOrganizationNetworks(scope), (networks) => networks.flatMap(({ id }) => id ?? []))

interface Written {
  readonly httpServerId: string
  readonly isNew: boolean
  readonly enabled: boolean
}

/** Creates the receiver of a network, or writes name, secret and template of the one that is there. */
const write = (networkId: string, settings: EnsureSettings): Calls<Written> =>
  Effect.gen(function* () {
    const { name, payloadTemplateId, sharedSecret, url } = settings
    const servers = yield* getNetworkWebhooksHttpServers({ networkId })
    const known = servers.find((server) => isSameUrl(server.url ?? "", url))
    const template = payloadTemplateId === undefined ? {} : { payloadTemplate: { payloadTemplateId } }
    const { enabled, id } =
      known?.id === undefined
        ? yield* createNetworkWebhooksHttpServer({
            networkId,
            name: name ?? new URL(url).host,
            url,
            sharedSecret,
            ...template
          })
        : yield* updateNetworkWebhooksHttpServer({
            networkId,
            httpServerId: known.id,
            sharedSecret,
            ...(name === undefined ? {} : { name }),
            ...template
          })
    // Dashboard makes the id of the URL.
    return { httpServerId: id ?? known?.id ?? btoa(url), isNew: known === undefined, enabled: enabled ?? true }
  })

/** Adds a receiver to those that get every alert of a network, the others left as they are. */
const addToDefaults = (networkId: string, httpServerId: string): Calls<void> =>
  Effect.gen(function* () {
    const { defaultDestinations } = yield* getNetworkAlertsSettings({ networkId })
    const ids = defaultDestinations?.httpServerIds ?? []
    if (ids.includes(httpServerId)) return
    const { allAdmins, emails, snmp } = defaultDestinations ?? {}
    yield* updateNetworkAlertsSettings({
      networkId,
      defaultDestinations: {
        ...(allAdmins === undefined || allAdmins === null ? {} : { allAdmins }),
        ...(emails === undefined || emails === null ? {} : { emails }),
        ...(snmp === undefined || snmp === null ? {} : { snmp }),
        httpServerIds: [...ids, httpServerId]
      }
    })
  })

const isOver = (status: string | undefined): boolean => status === "delivered" || status === "abandoned"

/** Has Dashboard test a receiver with its own secret and template; gives the last status of the test. */
const test = (networkId: string, { testTimeout, url }: EnsureSettings): Calls<string | undefined> =>
  Effect.gen(function* () {
    const { id, status } = yield* createNetworkWebhooksWebhookTest({ networkId, url })
    let last = status ?? undefined
    const poll = (webhookTestId: string) =>
      Effect.gen(function* () {
        while (!isOver(last)) {
          yield* Effect.sleep(pollInterval)
          const read = yield* getNetworkWebhooksWebhookTest({ networkId, webhookTestId })
          last = read.status ?? undefined
        }
      })
    if (id !== undefined) yield* Effect.timeoutOption(poll(id), testTimeout)
    return last
  })

const ensureOne = (networkId: string, settings: EnsureSettings): Calls<Registration> =>
  Effect.gen(function* () {
    const written = yield* write(networkId, settings)
    if (settings.everyAlert) yield* addToDefaults(networkId, written.httpServerId)
    return { networkId, ...written, test: settings.test ? yield* test(networkId, settings) : undefined }
  })

/** Has all networks know the receiver. */
export const ensureAll = (
  settings: EnsureSettings
): Effect.Effect<ReadonlyArray<Registration>, WriteError | WebhookTestFailed, MerakiClient> =>
  Effect.gen(function* () {
    const networks = yield* networksOf(settings)
    const registrations = yield* Effect.forEach(networks, (networkId) => ensureOne(networkId, settings), {
      concurrency
    })
    const failed = registrations.filter(({ test }) => settings.test && test !== "delivered")
    const [first] = failed
    if (first === undefined) return registrations
    const more = failed.length === 1 ? "" : `, and ${failed.length - 1} more`
    return yield* Effect.fail(
      new WebhookTestFailed({
        message: `the test of the receiver of ${first.networkId} is ${first.test ?? "not there"}${more}`,
        registrations
      })
    )
  })
