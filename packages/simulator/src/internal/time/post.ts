/** Sends a webhook. Returns the status of the answer, undefined without one. */
export type Post = (url: string, body: unknown) => Promise<number | undefined>

const isLoopback = (url: string): boolean =>
  URL.canParse(url) && /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(new URL(url).hostname)

/** Posts over the network, to this machine only or to any host. */
export const makePost =
  (reach: "loopback" | "anywhere"): Post =>
  async (url, body) => {
    if (reach === "loopback" && !isLoopback(url)) return undefined
    try {
      const response = await fetch(url, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
        redirect: "manual",
        signal: AbortSignal.timeout(10_000)
      })
      await response.body?.cancel()
      return response.status
    } catch {
      // Every failure counts as a failed delivery, whatever its reason.
      return undefined
    }
  }
