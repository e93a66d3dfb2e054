import { invalid } from "./own.ts"

type SendPlain = (command: ReadonlyArray<string>) => Promise<unknown>

const isFunction = (value: unknown): value is (...values: ReadonlyArray<unknown>) => Promise<unknown> =>
  typeof value === "function"

/** How a client sends. That of `ioredis` has both methods, and its `sendCommand` is another one. */
export const senderOf = (client: unknown): SendPlain => {
  if (isFunction(client)) return (command) => client(...command)
  const { call, sendCommand } = Object(client) as { readonly call?: unknown; readonly sendCommand?: unknown }
  if (isFunction(call)) return (command) => call.apply(client, [...command])
  if (isFunction(sendCommand)) return (command) => sendCommand.call(client, [...command])
  throw invalid("client", "must be a client of the package redis or ioredis, or a function that sends a command")
}
