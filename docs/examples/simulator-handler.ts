/** A Dashboard without a socket, for a client of each kind. */
import * as MerakiClient from "@effect-meraki/core/MerakiClient"
import * as Organizations from "@effect-meraki/core/Organizations"
import * as Transport from "@effect-meraki/core/Transport"
import { Meraki } from "@effect-meraki/promise"
import { Simulator } from "@effect-meraki/simulator"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"

const simulator = Simulator.handler({ limits: false })
const transport = Layer.succeed(Transport.Transport, Transport.makeFetch(simulator.fetch))

const client = MerakiClient.layer({ apiKey: simulator.apiKey, baseUrl: simulator.url })
const count = Effect.map(Organizations.getOrganizations(), ({ length }) => length)
console.log(await Effect.runPromise(count.pipe(Effect.provide(client), Effect.provide(transport))))

const meraki = new Meraki({ apiKey: simulator.apiKey, baseUrl: simulator.url, fetch: simulator.fetch })
console.log((await meraki.organizations.getOrganizations()).length)
