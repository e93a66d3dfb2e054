import * as McpSchema from "effect/ai/McpSchema"
import * as McpServer from "effect/ai/McpServer"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import { visible } from "../answer/visible.ts"

/** A question of every day. */
interface Question {
  readonly name: string
  readonly description: string
  readonly text: (where: string) => string
}

const questions: ReadonlyArray<Question> = [
  {
    name: "what-is-down",
    description: "Which devices and uplinks are down, and since when",
    text: (where) =>
      `What is down ${where}? Call getOrganizationDevicesAvailabilities with statuses ["offline", "alerting"], getOrganizationDevicesAvailabilitiesChangeHistory for since when, and getOrganizationUplinksStatuses for uplinks that are not active. Name the networks by name, worst first, and say what they have in common.`
  },
  {
    name: "what-changed",
    description: "What was changed since yesterday, and by whom",
    text: (where) =>
      `What was changed ${where} since yesterday, and by whom? Call getOrganizationConfigurationChanges with timespan 86400. Group the changes by administrator and network, and say which of them could explain trouble.`
  },
  {
    name: "who-spends-the-budget",
    description: "Which applications spend the requests that an organization has",
    text: (where) =>
      `Who spends the API requests ${where}? Call the tool health with the organization's id, and getOrganizationApiRequestsOverview for the share of 429s. Say which application or administrator should send fewer, and how.`
  }
]

const argument = {
  name: "organization",
  description: "Name or id of the organization; the only one there is without it",
  required: false
}

const whereOf = (organization: string | undefined): string =>
  organization === undefined || organization.trim() === ""
    ? "in my organization (getOrganizations lists them)"
    : `in the organization ${JSON.stringify(visible(organization.slice(0, 200)))} (getOrganizations lists them)`

/** The questions that are asked every day. */
export const addPrompts: Effect.Effect<void, never, McpServer.McpServer> = Effect.gen(function* () {
  const server = yield* McpServer.McpServer
  for (const { description, name, text } of questions)
    yield* server.addPrompt({
      prompt: new McpSchema.Prompt({ name, description, arguments: [argument] }),
      annotations: Context.empty(),
      completions: {},
      handle: (given) =>
        Effect.succeed(
          new McpSchema.GetPromptResult({
            description,
            messages: [{ role: "user", content: { type: "text", text: text(whereOf(given["organization"])) } }]
          })
        )
    })
})
