import type { Stats } from "node:fs"
import { appendFile, type FileHandle, open } from "node:fs/promises"
import { createInterface } from "node:readline"
import * as McpSchema from "effect/ai/McpSchema"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import type * as Scope from "effect/Scope"
import { Problem } from "../../exit/Problem.ts"
import type { Person } from "../../terminal/terminal.ts"
import type { Audit } from "./audit.ts"
import { type Proposal, type Proposals, validFor, type Way } from "./proposals.ts"

/** What a person decided. */
export type Decision = "agreed" | "refused" | "open"

/** Whether the host of a request can ask its person. */
export const canElicit: Effect.Effect<boolean, never, McpSchema.McpRequestContext> = Effect.map(
  McpSchema.McpRequestContext,
  ({ clientCapabilities: { elicitation } }) =>
    elicitation !== undefined && (elicitation.form !== undefined || elicitation.url === undefined)
)

const isYes = Schema.is(Schema.Struct({ send: Schema.Literal(true) }))

const questionOf = ({ text }: Proposal) =>
  Effect.orDie(
    Schema.decodeUnknownEffect(McpSchema.ElicitRequestFormParams)({
      mode: "form",
      message: text,
      requestedSchema: {
        type: "object",
        properties: { send: { type: "boolean", title: "Send this", default: false } },
        required: ["send"]
      }
    })
  )

/** Asks the person at the host. Only a yes that was given counts; whatever else comes back is none. */
export const elicit = (proposal: Proposal): Effect.Effect<Decision, never, McpSchema.McpServerClient> =>
  Effect.gen(function* () {
    const { getClient } = yield* McpSchema.McpServerClient
    const client = yield* getClient
    const answer = yield* client.elicit(yield* questionOf(proposal))
    if (answer.action === "accept") return isYes(answer.content) ? "agreed" : "refused"
    return answer.action === "decline" ? "refused" : "open"
  }).pipe(
    Effect.scoped,
    Effect.timeoutOrElse({ duration: validFor, orElse: () => Effect.succeed<Decision>("open") }),
    Effect.catch((error) =>
      Effect.as(Effect.logWarning(`the host did not ask: ${String(Object(error)._tag)}`), "open" as const)
    )
  )

/** The decisions in lines such as `yes ID` and `no ID`. Everything else is no decision. */
export const decisionsIn = (text: string): ReadonlyArray<{ readonly id: string; readonly isYes: boolean }> =>
  text.split("\n").flatMap((line) => {
    const [, word, id] = /^\s*(yes|no)\s+([\w-]+)\s*$/i.exec(line) ?? []
    return id === undefined ? [] : [{ id, isYes: word?.toLowerCase() === "yes" }]
  })

/** Where decisions go: to the proposals, and those against one into the audit file. */
export interface Deciding {
  readonly proposals: Proposals
  readonly audit: Audit
}

/** Takes the decisions of a text over. */
const decide = ({ audit, proposals }: Deciding, text: string, way: Way): Effect.Effect<void, Problem> =>
  Effect.gen(function* () {
    const now = yield* Clock.currentTimeMillis
    for (const { id, isYes } of decisionsIn(text)) {
      if (isYes) proposals.agree(id, way, now)
      else if (proposals.refuse(id)) {
        const refused = proposals.find(id)
        if (refused !== undefined) yield* audit("refused", refused, { way })
      }
    }
  })

/** Reads the lines of a person at a terminal, for as long as the scope is open. */
export const watchTerminal = (person: Person, deciding: Deciding): Effect.Effect<void, never, Scope.Scope> =>
  Effect.gen(function* () {
    const context = yield* Effect.context()
    yield* Effect.acquireRelease(
      Effect.sync(() => {
        const lines = createInterface({ input: person.input })
        lines.on("line", (line) => {
          Effect.runForkWith(context)(
            Effect.catch(decide(deciding, line, "terminal"), ({ message }) => Effect.logError(message))
          )
        })
        return lines
      }),
      (lines) =>
        Effect.sync(() => {
          lines.close()
          person.close()
        })
    )
  })

/** Shows a proposal to the person at a terminal. */
export const showAtTerminal = ({ output }: Person, { id, text }: Proposal): Effect.Effect<void> =>
  Effect.sync(() => void output.write(`\n${text}\nType "yes ${id}" to send it, or "no ${id}".\n`))

/** Writes a proposal into the file of decisions, as comments of which one is to be made a decision. */
export const showInFile = (file: string, { id, text }: Proposal): Effect.Effect<void, Problem> =>
  Effect.tryPromise({
    try: () =>
      appendFile(file, `\n${text.trimEnd().replaceAll(/^/gm, "# ")}\n# To send it, take the # away:\n# yes ${id}\n`, {
        mode: 0o600
      }),
    catch: (error) => new Problem(`${file} cannot be written: ${(error as Error).message}`)
  })

/** Why a file cannot decide: another person can change it. Windows keeps a person's files by other means. */
export const whyShared = (
  { mode, uid }: Pick<Stats, "mode" | "uid">,
  own: number | undefined,
  platform: NodeJS.Platform
): string | undefined => {
  if (platform === "win32") return undefined
  if ((mode & 0o022) !== 0) return "others than its owner can change it"
  return own === undefined || uid === own || uid === 0 ? undefined : "it belongs to somebody else"
}

/** The text of a file that nobody else may write. It is asked of the file that is read, whatever its name comes to mean. */
const readOwn = async (file: string, platform: NodeJS.Platform): Promise<string> => {
  let handle: FileHandle
  try {
    handle = await open(file, "r")
  } catch (error) {
    if (Object(error).code === "ENOENT") return ""
    throw error
  }
  try {
    const why = whyShared(await handle.stat(), process.getuid?.(), platform)
    if (why !== undefined)
      throw new Problem(`${file} decides about writes, and ${why}`, { hints: [`make it yours, and chmod 600 ${file}`] })
    return await handle.readFile("utf8")
  } finally {
    await handle.close()
  }
}

/** Takes over the decisions of a file, which nobody but its owner may write. */
export const readDecisions = (
  file: string,
  deciding: Deciding,
  platform: NodeJS.Platform
): Effect.Effect<void, Problem> =>
  Effect.tryPromise({
    try: () => readOwn(file, platform),
    catch: (error) =>
      error instanceof Problem ? error : new Problem(`${file} cannot be read: ${(error as Error).message}`)
  }).pipe(Effect.flatMap((text) => decide(deciding, text, "file")))
