/** How webhooks are delivered. The API documents neither a schedule nor a threshold, so that these are settings. */
export interface DeliverySettings {
  /** Where they may go. */
  readonly reach: "loopback" | "anywhere"
  /** The waits after failed attempts, in milliseconds. After the last one a delivery is abandoned. */
  readonly waits: ReadonlyArray<number>
  /** How long an attempt may take, in milliseconds of the machine. */
  readonly timeout: number
  /** A receiver is switched off after more failures than this within so many milliseconds; `false` never does. */
  readonly switchOff: { readonly failures: number; readonly within: number } | false
}

const day = 86_400_000

/** The threshold is one that users have reported. */
export const defaultDelivery: DeliverySettings = {
  reach: "loopback",
  waits: [1000, 5000, 25_000],
  timeout: 10_000,
  switchOff: { failures: 100, within: day }
}

/** What sends webhooks. */
export interface Post {
  readonly settings: DeliverySettings
  /** Sends a webhook. Returns the status of the answer, undefined without one. */
  readonly send: (
    url: string,
    body: string,
    headers: { readonly [name: string]: string }
  ) => Promise<number | undefined>
  /** Counts a failed attempt at a receiver. Returns whether there were too many. */
  readonly failed: (receiver: string, at: number) => boolean
  /** Forgets the failures of a receiver. */
  readonly forgive: (receiver: string) => void
}

const isLoopback = (url: string): boolean =>
  URL.canParse(url) && /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(new URL(url).hostname)

/** Posts over the network, to this machine only or to any host. */
export const makePost = (settings: DeliverySettings): Post => {
  const { reach, switchOff, timeout } = settings
  const failures = new Map<string, ReadonlyArray<number>>()
  return {
    settings,
    send: async (url, body, headers) => {
      if (reach === "loopback" && !isLoopback(url)) return undefined
      try {
        const response = await fetch(url, {
          method: "POST",
          headers: { "content-type": "application/json", ...headers },
          body,
          redirect: "manual",
          signal: AbortSignal.timeout(timeout)
        })
        await response.body?.cancel()
        return response.status
      } catch {
        // Every failure counts as a failed delivery, whatever its reason.
        return undefined
      }
    },
    failed: (receiver, at) => {
      if (switchOff === false) return false
      const recent = [...(failures.get(receiver) ?? []).filter((other) => other > at - switchOff.within), at]
      failures.set(receiver, recent)
      return recent.length > switchOff.failures
    },
    forgive: (receiver) => void failures.delete(receiver)
  }
}
