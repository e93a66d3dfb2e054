/** A host of the server for agents, with the client of the official SDK. */
import { Client } from "@modelcontextprotocol/sdk/client/index.js"
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js"
import type { Transport } from "@modelcontextprotocol/sdk/shared/transport.js"
import { ElicitRequestSchema, type ElicitResult } from "@modelcontextprotocol/sdk/types.js"
import { binary } from "./binary.ts"

export interface Host extends AsyncDisposable {
  readonly client: Client
  /** What the server has logged so far, a value for each line. */
  readonly log: () => ReadonlyArray<{ readonly [name: string]: unknown }>
  readonly stderr: () => string
  /** The questions that the host was asked. */
  readonly asked: ReadonlyArray<string>
}

/** How the person at the host answers a question; without it, the host cannot ask. */
export type Elicit = (message: string) => ElicitResult | Promise<ElicitResult>

const makeClient = (elicit: Elicit | undefined, asked: Array<string>): Client => {
  const client = new Client(
    { name: "test", version: "1.0.0" },
    { capabilities: elicit === undefined ? {} : { elicitation: {} } }
  )
  if (elicit !== undefined)
    client.setRequestHandler(ElicitRequestSchema, ({ params }) => {
      asked.push(params.message)
      return elicit(params.message)
    })
  return client
}

/** Connects a host over any transport. */
export const connectHost = async (
  transport: Transport,
  stderr: () => string,
  elicit: Elicit | undefined
): Promise<Host> => {
  const asked: Array<string> = []
  const client = makeClient(elicit, asked)
  await client.connect(transport)
  return {
    client,
    asked,
    stderr,
    log: () =>
      stderr()
        .split("\n")
        .filter((line) => line.startsWith("{"))
        .map((line) => JSON.parse(line) as { readonly [name: string]: unknown }),
    [Symbol.asyncDispose]: () => client.close()
  }
}

/** Starts the program as it is published, on stdin and stdout. */
export const startHost = async (
  args: ReadonlyArray<string>,
  env: { readonly [name: string]: string },
  elicit?: Elicit
): Promise<Host> => {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [await binary(), "mcp", ...args],
    env: { ...env },
    stderr: "pipe"
  })
  let stderr = ""
  transport.stderr?.on("data", (chunk: Buffer) => (stderr += chunk.toString()))
  return connectHost(transport, () => stderr, elicit)
}

/** What a tool said, its texts one after the other. */
export interface Said {
  readonly texts: ReadonlyArray<string>
  readonly text: string
  readonly isError: boolean
}

/** Calls a tool. */
export const callTool = async (
  { client }: Host,
  name: string,
  given: { readonly [name: string]: unknown },
  options: Parameters<Client["callTool"]>[2] = {}
): Promise<Said> => {
  const { content, isError } = await client.callTool({ name, arguments: given }, undefined, options)
  const texts = (content as ReadonlyArray<{ readonly text: string }>).map(({ text }) => text)
  return { texts, text: texts.join(""), isError: isError === true }
}
