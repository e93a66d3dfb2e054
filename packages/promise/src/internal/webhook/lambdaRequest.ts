/** What is needed of an event of API Gateway, of a function URL, or of a load balancer. */
export interface LambdaEvent {
  /** Of version 1 of the format. */
  readonly httpMethod?: string | undefined
  /** Of version 2 of the format. */
  readonly requestContext?: { readonly http?: { readonly method?: string | undefined } | undefined } | undefined
  readonly headers?: { readonly [name: string]: string | undefined } | null | undefined
  readonly body?: string | null | undefined
  readonly isBase64Encoded?: boolean | undefined
}

/** What Lambda answers of such an event. */
export interface LambdaResult {
  readonly statusCode: number
  readonly headers: { readonly [name: string]: string }
  readonly body: string
}

const bytesIn = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))

/** The request in an event. */
export const lambdaRequestOf = (event: LambdaEvent): Request => {
  const method = event.requestContext?.http?.method ?? event.httpMethod ?? "POST"
  const headers = new Headers()
  for (const [name, value] of Object.entries(event.headers ?? {})) if (value !== undefined) headers.set(name, value)
  const hasBody = method !== "GET" && method !== "HEAD" && typeof event.body === "string"
  const body = hasBody ? (event.isBase64Encoded === true ? bytesIn(event.body ?? "") : event.body) : null
  return new Request("http://localhost/", { method, headers, body: (body ?? null) as BodyInit | null })
}

export const lambdaResultOf = async (response: Response): Promise<LambdaResult> => ({
  statusCode: response.status,
  headers: Object.fromEntries(response.headers),
  body: await response.text()
})
