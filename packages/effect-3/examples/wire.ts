import { MerakiClient, MerakiError, Networks } from "@effect-meraki/effect-3"
import { MerakiErrorSchema } from "@effect-meraki/effect-3/MerakiErrorSchema"
import * as FetchHttpClient from "@effect/platform/FetchHttpClient"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"

const client = Layer.provide(MerakiClient.layerConfig(), FetchHttpClient.layer)
const error = await Effect.runPromise(
  Networks.getNetwork({ networkId: "N_0" }).pipe(Effect.flip, Effect.provide(client))
)

const json = JSON.stringify(Schema.encodeSync(MerakiErrorSchema)(error))
const back = Schema.decodeUnknownSync(MerakiErrorSchema)(JSON.parse(json))
console.log(back instanceof MerakiError.NotFound)
