/** What is needed of an event of API Gateway, of a function URL, or of a load balancer. */
export interface LambdaEvent {
  /** Of version 1 of the format. */
  readonly httpMethod?: string | undefined
  /** Of version 2 of the format. */
  readonly requestContext?: { readonly http?: { readonly method?: string | undefined } | undefined } | undefined
  readonly headers?: { readonly [name: string]: string | undefined } | null | undefined
  /** In the place of `headers`, of a load balancer that is set so. */
  readonly multiValueHeaders?: { readonly [name: string]: ReadonlyArray<string> | undefined } | null | undefined
  readonly body?: string | null | undefined
  readonly isBase64Encoded?: boolean | undefined
}

/** What Lambda answers of such an event. */
export interface LambdaResult {
  readonly statusCode: number
  readonly headers: { readonly [name: string]: string }
  /** For an event that has them too: a load balancer then reads no others. */
  readonly multiValueHeaders?: { readonly [name: string]: ReadonlyArray<string> }
  readonly body: string
}

const bytesIn = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))

const headersOf = ({ headers: single, multiValueHeaders }: LambdaEvent): Headers => {
  const headers = new Headers()
  for (const [name, values = []] of Object.entries(multiValueHeaders ?? {})) {
    for (const value of values) headers.append(name, value)
  }
  for (const [name, value] of Object.entries(single ?? {})) {
    if (value !== undefined && !headers.has(name)) headers.set(name, value)
  }
  return headers
}

/** The request in an event. Throws when no request of the Web can be like that. */
const lambdaRequestOf = (event: LambdaEvent): Request => {
  const method = event.requestContext?.http?.method ?? event.httpMethod ?? "POST"
  const hasBody = method !== "GET" && method !== "HEAD" && typeof event.body === "string"
  const body = hasBody ? (event.isBase64Encoded === true ? bytesIn(event.body ?? "") : event.body) : null
  return new Request("http://localhost/", {
    method,
    headers: headersOf(event),
    body: (body ?? null) as BodyInit | null
  })
}

const resultOf = async (response: Response, { multiValueHeaders }: LambdaEvent): Promise<LambdaResult> => {
  const headers = Object.fromEntries(response.headers)
  const lists = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]]))
  return {
    statusCode: response.status,
    headers,
    ...(multiValueHeaders === undefined || multiValueHeaders === null ? undefined : { multiValueHeaders: lists }),
    body: await response.text()
  }
}

/** Answers an event with what a function makes of it. */
export const answerLambda = async (
  receive: (request: Request) => Promise<Response>,
  event: LambdaEvent
): Promise<LambdaResult> => {
  let request: Request
  try {
    request = lambdaRequestOf(event)
  } catch {
    // A method such as TRACE, a header that is none, or a body that is not in base64.
    return resultOf(new Response("the request cannot be read", { status: 400 }), event)
  }
  return resultOf(await receive(request), event)
}
