import type { MerakiClient } from "@effect-meraki/core/MerakiClient"
import * as McpServer from "effect/ai/McpServer"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as Scope from "effect/Scope"
import { join, resolve } from "node:path"
import { type Flags, isOn, last } from "../args/given.ts"
import { wholeNumber } from "../args/numbers.ts"
import type { Typed } from "../args/tokens.ts"
import { runProgram } from "../commands/runCommand.ts"
import { exitCodes } from "../exit/codes.ts"
import { Problem } from "../exit/Problem.ts"
import { configFolder } from "../profile/places.ts"
import { oneSettings } from "../profile/settings.ts"
import type { Terminal } from "../terminal/terminal.ts"
import type { Agent } from "./Agent.ts"
import { makeCursors } from "./answer/cursors.ts"
import { agentClient } from "./client.ts"
import { logLayer, type Loudness } from "./log.ts"
import { type Registrations, registrations, serverOptions } from "./serve/register.ts"
import { stdioOf } from "./serve/stdio.ts"
import { callTool } from "./tools/call.ts"
import { describeTool } from "./tools/describe.ts"
import { healthTool } from "./tools/health.ts"
import { searchTool } from "./tools/search.ts"
import { writeTool } from "./tools/write.ts"
import { makeAudit } from "./write/audit.ts"
import { watchTerminal } from "./write/consent.ts"
import { allowedBy } from "./write/lists.ts"
import { makeProposals } from "./write/proposals.ts"
import type { Writes } from "./write/Writes.ts"

const loudnessOf = (flags: Flags): Loudness =>
  isOn(flags, "--quiet") ? "quiet" : isOn(flags, "--verbose") ? "verbose" : "normal"

/** The least room for an answer in which something can be said. */
const leastBytes = 2000

/** The flags that say more about writes than whether they are allowed. */
const writeFlags = [
  "--allow-tag",
  "--allow-operation",
  "--allow-organization",
  "--allow-network",
  "--confirm-with-file",
  "--trust-the-model",
  "--audit"
]

const pathOf = (flags: Flags, flag: string, terminal: Terminal): string | undefined => {
  const file = last(flags, flag)
  return file === undefined ? undefined : resolve(terminal.cwd, file)
}

/** What is needed for writes; undefined where they are not allowed. */
const writesOf = (flags: Flags, terminal: Terminal): Writes | undefined => {
  if (!isOn(flags, "--allow-writes")) {
    const given = writeFlags.find((flag) => flags.has(flag))
    if (given !== undefined) throw new Problem(`${given} is about writes, which only --allow-writes allows`)
    return undefined
  }
  return {
    allowed: allowedBy(flags),
    proposals: makeProposals(),
    audit: makeAudit(pathOf(flags, "--audit", terminal) ?? join(configFolder(terminal), "mcp-audit.ndjson")),
    // A server on stdin was started by its host: a terminal there is the host's, and its keys are not to be read.
    person: flags.has("--http") ? terminal.person() : undefined,
    file: pathOf(flags, "--confirm-with-file", terminal),
    trustsModel: isOn(flags, "--trust-the-model"),
    platform: terminal.platform
  }
}

/** Serves on stdin and stdout, or over HTTP, until it ends or is interrupted. */
const reachedBy = async (
  flags: Flags,
  terminal: Terminal,
  offered: Registrations
): Promise<Effect.Effect<never, unknown, MerakiClient>> => {
  const port = wholeNumber(flags, "--http", 0)
  if (port === undefined) {
    const given = ["--host", "--allow-host"].find((flag) => flags.has(flag))
    if (given !== undefined) throw new Problem(`${given} is about HTTP, which only --http switches on`)
    const server = McpServer.layerStdio({ ...serverOptions, registrations: offered })
    return Layer.launch(Layer.provide(server, stdioOf(terminal)))
  }
  const [{ httpServer }, { serverToken }] = await Promise.all([import("./serve/http.ts"), import("./serve/token.ts")])
  const listening = {
    port,
    host: last(flags, "--host") ?? "127.0.0.1",
    names: (flags.get("--allow-host") ?? []).filter((name) => name !== ""),
    token: await serverToken(terminal)
  }
  return Layer.launch(httpServer(listening, offered))
}

/** Listens to the person at the terminal, where there is one. */
const listenToPerson = (writes: Writes | undefined): Effect.Effect<void, never, Scope.Scope> =>
  writes?.person === undefined ? Effect.void : watchTerminal(writes.person, writes)

/** `meraki mcp`. */
export const runAgent = async ({ flags, words }: Typed, terminal: Terminal): Promise<number> => {
  if (words.length > 0) throw new Problem("meraki mcp takes flags alone")
  const settings = await oneSettings(terminal, flags)
  const agent: Agent = {
    organization: settings.organization,
    answerBytes: wholeNumber(flags, "--answer-bytes", leastBytes) ?? 20_000,
    showsSecrets: isOn(flags, "--show-secrets"),
    cursors: makeCursors()
  }
  const writes = writesOf(flags, terminal)
  const tools = [
    searchTool,
    describeTool(agent),
    callTool(agent, writes !== undefined),
    healthTool(agent),
    ...(writes === undefined ? [] : [writeTool(agent, writes)])
  ]
  const served = await reachedBy(flags, terminal, registrations(agent, tools))
  const program = Effect.scoped(Effect.andThen(listenToPerson(writes), served)).pipe(
    Effect.provide(agentClient(settings, terminal, last(flags, "--share"), last(flags, "--redis"))),
    Effect.provide(logLayer(terminal.stderr, loudnessOf(flags)))
  )
  try {
    await runProgram(terminal, program)
  } catch (error) {
    // The server also ends by itself, when its host closes the pipe.
    if (!(error instanceof Problem) || error.kind !== "interrupted" || terminal.signal.aborted) throw error
  }
  return exitCodes.done
}
