import { MerakiClient, Networks, Organizations, RetryPolicy } from "@effect-meraki/effect-3"
import * as FetchHttpClient from "@effect/platform/FetchHttpClient"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"

/** A part of a program whose calls neither write nor take long. */
const quick = Organizations.getOrganizations().pipe(
  Effect.zipLeft(Effect.ignore(Networks.deleteNetwork({ networkId: "N_1" }, { readOnly: false }))),
  MerakiClient.withOptions({ retry: RetryPolicy.none, timeout: "2 seconds", readOnly: true })
)

const client = Layer.provide(MerakiClient.layerConfig(), FetchHttpClient.layer)
console.log((await Effect.runPromise(Effect.provide(quick, client))).length)
