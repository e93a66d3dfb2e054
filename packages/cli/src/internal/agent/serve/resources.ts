import { MerakiClient, withOptions } from "@effect-meraki/core/MerakiClient"
import * as McpSchema from "effect/ai/McpSchema"
import * as McpServer from "effect/ai/McpServer"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type { Input } from "../../args/input.ts"
import type { Agent } from "../Agent.ts"
import { answerOf, dataBytes, shownValue } from "../answer/answer.ts"
import { gather } from "../answer/gather.ts"
import { leastBytes } from "../answer/table.ts"
import { operationNamed } from "../operation.ts"
import { errorText } from "./handle.ts"

/** The answers of some reads, one after the other. One that fails says so, and the others are there all the same. */
const pageOf = (agent: Agent, reads: ReadonlyArray<readonly [operation: string, input: Input]>) =>
  Effect.map(
    Effect.forEach(reads, ([operation, input]) =>
      Effect.gen(function* () {
        const { descriptor } = yield* operationNamed(operation)
        const gathered = yield* gather(descriptor, input, {
          limit: undefined,
          start: { from: undefined, index: 0 },
          leastBytes: (item) => leastBytes(shownValue(agent, item), undefined),
          most: dataBytes(agent)
        })
        return answerOf(agent, { descriptor, input, fields: undefined }, gathered).texts.join("")
      }).pipe(
        withOptions({ readOnly: true }),
        Effect.catch((error) => Effect.succeed(errorText(error)))
      )
    ),
    (texts) => texts.join("\n")
  )

const contents = (uri: string, text: string): McpSchema.ReadResourceResult => ({
  contents: [{ uri, mimeType: "text/plain", text }]
})

/** The room of an answer, for each of the parts of a page. */
const partOf = (agent: Agent, parts: number): Agent => ({
  ...agent,
  answerBytes: Math.max(2000, agent.answerBytes / parts)
})

/** What can be read without a tool: the organizations, the networks of one, and a device with its state. */
export const addResources = (agent: Agent): Effect.Effect<void, never, McpServer.McpServer | MerakiClient> =>
  Effect.gen(function* () {
    const server = yield* McpServer.McpServer
    const client = yield* MerakiClient
    const page = (uri: string, reads: Parameters<typeof pageOf>[1]) =>
      pageOf(partOf(agent, reads.length), reads).pipe(
        Effect.provideService(MerakiClient, client),
        Effect.zipWith(client.redactor, (text, redactor) => contents(uri, redactor()(text)))
      )
    yield* server.addResource({
      resource: new McpSchema.Resource({
        uri: "meraki://organizations",
        name: "organizations",
        mimeType: "text/plain"
      }),
      annotations: Context.empty(),
      handle: page("meraki://organizations", [["getOrganizations", {}]])
    })
    yield* server.addResourceTemplate({
      template: new McpSchema.ResourceTemplate({
        uriTemplate: "meraki://organizations/{organizationId}/networks",
        name: "networks of an organization",
        mimeType: "text/plain"
      }),
      annotations: Context.empty(),
      routerPath: "meraki:://organizations/:0/networks",
      completions: {},
      handle: (uri, [organizationId = ""]) => page(uri, [["getOrganizationNetworks", { organizationId }]])
    })
    yield* server.addResourceTemplate({
      template: new McpSchema.ResourceTemplate({
        uriTemplate: "meraki://devices/{serial}",
        name: "a device, its neighbors and its clients",
        mimeType: "text/plain"
      }),
      annotations: Context.empty(),
      routerPath: "meraki:://devices/:0",
      completions: {},
      handle: (uri, [serial = ""]) =>
        page(uri, [
          ["getDevice", { serial }],
          ["getDeviceManagementInterface", { serial }],
          ["getDeviceLldpCdp", { serial }],
          ["getDeviceClients", { serial }]
        ])
    })
  })
