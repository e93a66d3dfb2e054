/** Where a client is or was, in every organization that the key can see: `node find-client.ts MAC`. */
import * as MerakiClient from "@effect-meraki/core/MerakiClient"
import * as Networks from "@effect-meraki/core/Networks"
import * as Organizations from "@effect-meraki/core/Organizations"
import * as Transport from "@effect-meraki/core/Transport"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"

/** The networks of an organization that have seen the client. An organization that may not be read stops no other. */
const networksWith = (mac: string, organizationId: string) =>
  Organizations.getOrganizationClientsSearch({ organizationId, mac }).pipe(
    Effect.map((found) =>
      (found?.records ?? []).map(({ network }) => ({ id: network?.id ?? "", name: network?.name }))
    ),
    Effect.catchTag(["Forbidden", "NotFound"], (error) => Effect.as(Effect.logWarning(error.message), []))
  )

const program = Effect.gen(function* () {
  const [, , mac = ""] = process.argv
  const organizations = yield* Organizations.getOrganizations()
  const found = yield* Effect.forEach(organizations, ({ id }) => networksWith(mac, id), { concurrency: "unbounded" })
  for (const { id: networkId, name } of found.flat()) {
    const client = yield* Networks.getNetworkClient({ networkId, clientId: mac })
    const where = client.ssid === null ? `port ${client.switchport}` : `SSID ${client.ssid}`
    yield* Console.log(`${client.description} (${client.ip}) in ${name}`)
    yield* Console.log(`  ${where}, VLAN ${client.vlan}, ${client.status}, last seen ${client.lastSeen}`)
  }
  if (found.flat().length === 0) yield* Console.log(`nobody has seen ${mac}`)
})

await Effect.runPromise(program.pipe(Effect.provide(MerakiClient.layerConfig()), Effect.provide(Transport.layerFetch)))
