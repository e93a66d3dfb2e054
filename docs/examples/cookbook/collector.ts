/** A collector for a look: at Ctrl-C it prints the spans that it got, each under the one that it belongs to. */
import { toNode } from "@effect-meraki/promise/webhooks"
import { createServer } from "node:http"

interface Span {
  readonly name: string
  readonly spanId: string
  readonly parentSpanId?: string
  readonly attributes: ReadonlyArray<{ readonly key: string; readonly value: { readonly intValue?: number } }>
}
interface Traces {
  readonly resourceSpans?: ReadonlyArray<{
    readonly scopeSpans: ReadonlyArray<{ readonly spans: ReadonlyArray<Span> }>
  }>
}

const spans: Array<Span> = []
const print = (parent: string | undefined, depth: number): void => {
  for (const { attributes, name, spanId } of spans.filter(({ parentSpanId }) => parentSpanId === parent)) {
    const status = attributes.find(({ key }) => key === "http.response.status_code")?.value.intValue
    console.log(`${"  ".repeat(depth)}${name}${status === undefined ? "" : ` ${status}`}`)
    print(spanId, depth + 1)
  }
}

const receive = async (request: Request): Promise<Response> => {
  const { resourceSpans = [] } = (await request.json()) as Traces
  spans.push(...resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans)))
  return Response.json({})
}

const server = createServer(toNode(receive))
server.listen(Number(process.env["PORT"] ?? 4318), "127.0.0.1", () => console.log("listening"))
process.once("SIGINT", () => server.close(() => print(undefined, 0)))
