/** An answer, before a fault is applied. */
export interface Answer {
  readonly status: number
  readonly headers: { readonly [name: string]: string }
  readonly body: string
}

const jsonHeaders = { "content-type": "application/json; charset=utf-8" }

export const json = (value: unknown, status = 200, headers: { readonly [name: string]: string } = {}): Answer => ({
  status,
  headers: { ...jsonHeaders, ...headers },
  body: JSON.stringify(value)
})

/** The usual error body. */
export const errors = (
  status: number,
  messages: ReadonlyArray<string>,
  headers: { readonly [name: string]: string } = {}
): Answer => json({ errors: messages }, status, headers)

export const noContent: Answer = { status: 204, headers: {}, body: "" }

const page = (title: string): string =>
  `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n`

const reasons: { readonly [status: number]: string } = {
  200: "Dashboard Login",
  404: "Page not found",
  500: "500 Internal Server Error",
  502: "502 Bad Gateway",
  503: "503 Service Temporarily Unavailable",
  504: "504 Gateway Time-out"
}

/** An HTML page instead of JSON. */
export const html = (status: number): Answer => ({
  status,
  headers: { "content-type": "text/html; charset=utf-8" },
  body: page(Object.hasOwn(reasons, status) ? (reasons[status] ?? "") : String(status))
})
