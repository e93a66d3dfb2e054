import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Sink from "effect/Sink"
import * as Stdio from "effect/Stdio"
import * as Stream from "effect/Stream"
import type { Terminal } from "../../terminal/terminal.ts"
import { makeLines } from "./messages.ts"

/** Letters of one message at most. */
const longest = 4_000_000

const encoder = new TextEncoder()

async function* messagesOf({ stdin, stdout }: Pick<Terminal, "stdin" | "stdout">): AsyncGenerator<Uint8Array> {
  const lines = makeLines(longest)
  for await (const chunk of stdin.chunks()) {
    for (const line of lines.push(chunk)) {
      if (line === undefined) continue
      if ("message" in line) yield encoder.encode(line.message)
      else await stdout.write(line.refusal)
    }
  }
}

/** Standard input and output of a terminal, of which the input has nothing but messages. */
export const stdioOf = (terminal: Pick<Terminal, "stdin" | "stdout">): Layer.Layer<Stdio.Stdio> =>
  Layer.sync(Stdio.Stdio, () =>
    Stdio.make({
      args: Effect.succeed([]),
      // A host whose end of the pipe breaks has left.
      stdin: Stream.fromAsyncIterable(messagesOf(terminal), () => undefined).pipe(Stream.catch(() => Stream.empty)),
      stdout: () =>
        Sink.forEach((text: string | Uint8Array) =>
          Effect.promise(() => terminal.stdout.write(typeof text === "string" ? text : new TextDecoder().decode(text)))
        ),
      stderr: () => Sink.drain
    })
  )
