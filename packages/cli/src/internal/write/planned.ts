import * as DryRun from "@effect-meraki/core/DryRun"
import * as MerakiClient from "@effect-meraki/core/MerakiClient"
import type { WriteError } from "@effect-meraki/core/MerakiError"
import type { Descriptor } from "@effect-meraki/core/model/Descriptor"
import * as RetryPolicy from "@effect-meraki/core/RetryPolicy"
import * as Transport from "@effect-meraki/core/Transport"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type { Input } from "../args/input.ts"
import { pathParameters } from "../index/sources.ts"

/** A request as it would be sent, and the input that makes it; `meraki batch apply` takes a list of them. */
export interface Planned extends DryRun.PlannedRequest {
  readonly input: Input
}

/** The write that a call would make. Nothing is sent. */
export const plannedWrite = (
  descriptor: Descriptor,
  input: Input
): Effect.Effect<Planned, WriteError, MerakiClient.MerakiClient> =>
  Effect.flatMap(
    DryRun.collect(MerakiClient.MerakiClient.use((client) => client.execute(descriptor, input))),
    ({ requests: [request] }) =>
      request === undefined
        ? Effect.die(new Error(`${descriptor.id} plans nothing`))
        : Effect.succeed({ ...request, input })
  )

/** A transport that keeps a request in the place of sending it. */
const keeping = (keep: (request: Transport.TransportRequest) => void) =>
  Layer.succeed(Transport.Transport, {
    send: (request) =>
      Effect.suspend(() => {
        keep(request)
        return Effect.fail(new Transport.TransportError({ reason: "closed", sent: false, cause: undefined }))
      })
  })

const ownIds = ({ path }: Descriptor, input: Input): { readonly [name: string]: string } =>
  Object.fromEntries(pathParameters(path).map((name) => [name, String(input[name])]))

/** The request that a read would send. Nothing is sent. */
export const plannedRead = (
  descriptor: Descriptor,
  input: Input,
  makeClient: (transport: Layer.Layer<Transport.Transport>) => Layer.Layer<MerakiClient.MerakiClient, unknown>
): Effect.Effect<Planned, WriteError> =>
  Effect.suspend(() => {
    let kept: Transport.TransportRequest | undefined
    const client = makeClient(keeping((request) => (kept ??= request)))
    const withPages = descriptor.paging?.perPage === undefined ? {} : { perPage: descriptor.paging.perPage }
    const call = MerakiClient.MerakiClient.use(({ execute }) =>
      execute(descriptor, { ...withPages, ...input }, { retry: RetryPolicy.none })
    )
    return call.pipe(
      Effect.provide(Layer.orDie(client)),
      Effect.flip,
      Effect.flatMap((error) =>
        kept === undefined
          ? Effect.fail(error)
          : Effect.succeed({
              operation: descriptor.id,
              method: descriptor.method,
              path: descriptor.path,
              parameters: ownIds(descriptor, input),
              url: kept.url,
              organizationId: typeof input["organizationId"] === "string" ? input["organizationId"] : undefined,
              body: undefined,
              input
            })
      )
    )
  }) as Effect.Effect<Planned, WriteError>
