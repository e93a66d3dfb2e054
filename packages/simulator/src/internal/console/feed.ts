import type { Observation } from "../http/engine.ts"

/** A request as a line of the page. */
interface Line {
  readonly id: string
  readonly at: number
  readonly method: string
  readonly path: string
  readonly status: number
  readonly client: string
  /** Seconds that the client was told to wait. */
  readonly wait: number | undefined
  /** What went wrong with it. */
  readonly note: string | undefined
}

/** A request as it opens. */
interface Detail {
  readonly method: string
  readonly path: string
  readonly asked: string
  readonly answered: string
  readonly curl: string
}

/** Keeps the last requests, and tells whoever listens of each. */
export interface Feed {
  readonly add: (observation: Observation) => void
  readonly lines: () => ReadonlyArray<Line>
  readonly detail: (id: string) => Detail | undefined
  /** Listens until the function that it returns is called. */
  readonly listen: (listener: (line: Line) => void) => () => void
}

/** How many requests are kept, and how many characters of each body. */
const most = 300
const mostText = 50_000

const shortened = (text: string): string =>
  text.length > mostText ? `${text.slice(0, mostText)}\n… ${text.length - mostText} characters more` : text

const pretty = (text: string): string => {
  try {
    return shortened(JSON.stringify(JSON.parse(text), undefined, 2))
  } catch {
    // Not JSON, or only its beginning: it is shown as it is.
    return text
  }
}

/** Room behind the cut, so that no part of a secret is left in front of it. */
const margin = 1000

/** A text, or the beginning of a long one. It is a copy: a part of a string would keep the whole of it. */
const bounded = (text: string, hidden: (text: string) => string): string => {
  if (text.length <= mostText) return text
  const beginning = Buffer.from(hidden(text.slice(0, mostText + margin)).slice(0, mostText)).toString("utf8")
  return `${beginning}\n… ${text.length - mostText} characters more`
}

const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`

const noteOf = ({ excess, fault }: Observation): string | undefined => {
  if (excess !== undefined) return `over the limit of the ${excess.limit}`
  return fault === undefined ? undefined : `fault: ${fault.kind}`
}

/** A feed in which the key shows nowhere. */
export const makeFeed = (secrets: ReadonlyArray<string>): Feed => {
  const kept: Array<{ readonly line: Line; readonly observation: Observation }> = []
  const listeners = new Set<(line: Line) => void>()
  const hidden = (text: string): string => secrets.reduce((all, secret) => all.replaceAll(secret, "<key>"), text)

  const lineOf = (observation: Observation): Line => {
    const { answer, at, method, requestId, url, userAgent } = observation
    const wait = Number(answer.headers["retry-after"])
    return {
      id: requestId,
      at,
      method,
      path: hidden(url.pathname + url.search),
      status: answer.status,
      client: hidden(userAgent === "" ? "unnamed" : userAgent),
      wait: answer.headers["retry-after"] === undefined || Number.isNaN(wait) ? undefined : wait,
      note: noteOf(observation)
    }
  }

  const detailOf = ({ answer, body, contentType, method, url }: Observation): Detail => {
    const headers = Object.entries(answer.headers).map(([name, value]) => `${name}: ${value}`)
    const target = hidden(url.href)
    const data = body === "" ? "" : ` -H ${quoted(`Content-Type: ${contentType}`)} --data ${quoted(hidden(body))}`
    const key = ` -H "Authorization: Bearer $MERAKI_DASHBOARD_API_KEY"`
    return {
      method,
      path: hidden(url.pathname + url.search),
      asked: hidden([`${method} ${url.href}`, ...(body === "" ? [] : ["", pretty(body)])].join("\n")),
      answered: hidden([String(answer.status), ...headers, "", pretty(answer.body)].join("\n")),
      curl: `curl -X ${method}${key}${data} ${quoted(target)}`
    }
  }

  return {
    add: (observation) => {
      const line = lineOf(observation)
      const { answer, body } = observation
      kept.push({
        line,
        observation: {
          ...observation,
          body: bounded(body, hidden),
          answer: { ...answer, body: bounded(answer.body, hidden) }
        }
      })
      if (kept.length > most) kept.shift()
      for (const listener of listeners) listener(line)
    },
    lines: () => kept.map(({ line }) => line),
    detail: (id) => {
      const found = kept.find(({ line }) => line.id === id)
      return found === undefined ? undefined : detailOf(found.observation)
    },
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    }
  }
}
