/** A program and its tests without an API: functions in the place of operations, failures, a simulator in the process. */
import { Meraki, mockMeraki, NotFound, TooManyRequests } from "@effect-meraki/promise"
import { getOrganizations } from "@effect-meraki/promise/Organizations"
import { Simulator } from "@effect-meraki/simulator"

/** What is tested: it tags the networks of an organization, and skips those that are gone. */
const tagAll = async (meraki: Meraki, organizationId: string): Promise<ReadonlyArray<string>> => {
  const done: Array<string> = []
  for await (const { id, tags } of meraki.organizations.getOrganizationNetworks.items({ organizationId, perPage: 3 })) {
    const result = await meraki.safe.networks.updateNetwork({ networkId: id, tags: [...(tags ?? []), "branch"] })
    done.push(result.ok ? result.value.id : result.error._tag)
  }
  return done
}

const network = (id: string) => ({ id, organizationId: "1", name: id, productTypes: [], tags: [] })

const meraki = mockMeraki({
  organizations: { getOrganizationNetworks: () => ["N_1", "N_2", "N_3", "N_4"].map(network) },
  networks: {
    updateNetwork: async ({ networkId }) => {
      if (networkId === "N_2") throw NotFound.make()
      return network(String(networkId))
    }
  }
})
console.log((await tagAll(meraki, "1")).join(" "))

/** Operations as values are mocked in pairs, for programs on `MerakiBase`. */
const busy = mockMeraki([getOrganizations, () => Promise.reject(TooManyRequests.make({ errors: ["too many"] }))])
await busy.run(getOrganizations).catch((error) => console.log(error.message))

/** A whole Dashboard without a socket. */
const simulator = Simulator.handler({ organizations: 1, networksPerOrganization: 3, limits: false })
const simulated = new Meraki({ apiKey: simulator.apiKey, baseUrl: simulator.url, fetch: simulator.fetch })
const [organizationId = ""] = simulator.world.organizations.keys()
console.log(`${(await tagAll(simulated, organizationId)).length} networks tagged`)
console.log(simulator.calls.map(({ operation }) => operation).join(" "))
