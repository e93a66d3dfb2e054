import type { Context } from "../http/context.ts"
import type { Jobs } from "./jobs.ts"
import type { Post } from "./post.ts"
import { digits } from "../world/random.ts"
import type { State } from "../world/state.ts"
import { isValues, text, type Values } from "../world/values.ts"

/** The state of a delivery, in the words of the API. */
export type DeliveryStatus = "abandoned" | "delivered" | "enqueued" | "processing" | "retrying"

/** What sending a webhook needs. */
export interface Sender {
  readonly state: State
  readonly jobs: Jobs
  readonly post: Post
  readonly now: () => number
}

export interface Letter {
  readonly organizationId: string
  readonly networkId: string | undefined
  readonly url: string
  readonly alertType: string
  readonly body: Values
}

/** The waits after failed attempts, in milliseconds. After the last one the delivery is abandoned. */
const waits = [1000, 5000, 25_000]

/** Posts a webhook, and repeats it while it is not accepted, as the API does. */
export const deliver = (sender: Sender, letter: Letter, report: (status: DeliveryStatus) => void): void => {
  const { jobs, now, post, state } = sender
  const { alertType, body, networkId, organizationId, url } = letter

  const attempt = async (number: number): Promise<void> => {
    const sentAt = now()
    report("processing")
    const status = await post(url, body)
    state.deliveries.push({ organizationId, networkId, url, alertType, sentAt, loggedAt: now(), status, body })
    const wait = waits[number]
    if (status !== undefined && status < 300) report("delivered")
    else if (wait === undefined) report("abandoned")
    else {
      report("retrying")
      jobs.after(wait, () => void attempt(number + 1))
    }
  }
  report("enqueued")
  jobs.after(0, () => void attempt(0))
}

/** The target of a callback or an alert: a URL, or a server whose id is its URL in base64. */
const targetOf = (destination: Values): string => {
  const server = destination["httpServer"]
  const id = isValues(server) ? text(server["id"]) : undefined
  return text(destination["url"]) ?? (id === undefined ? "" : Buffer.from(id, "base64").toString("utf8"))
}

/** A callback of an asynchronous operation. */
export interface Callback {
  readonly view: Values
  /** Sends the result. */
  readonly finish: (message: Values) => void
}

const callbackKey = (organizationId: string, callbackId: string) =>
  `organizations/${organizationId}/webhooks/callbacks/statuses/${callbackId}`

/** Starts a callback, if the body of the request asks for one. */
export const startCallback = (
  sender: Sender,
  organizationId: string,
  networkId: string | undefined,
  wanted: unknown
): Callback | undefined => {
  if (!isValues(wanted)) return undefined
  const { state } = sender
  const { networks, organizations, random } = state.world
  const callbackId = digits(random, 18)
  const url = targetOf(wanted)
  const key = callbackKey(organizationId, callbackId)
  const status = { callbackId, status: "running", errors: [], webhook: { url } }
  state.singletons.set(key, status)
  return {
    view: { id: callbackId, url, status: "new" },
    finish: (message) => {
      const network = networks.get(networkId ?? "")
      const sentAt = new Date(sender.now()).toISOString()
      const body = {
        callbackId,
        organization: { id: organizationId, name: organizations.get(organizationId)?.name },
        ...(network === undefined ? {} : { network: { id: network.id, name: network.name } }),
        sentAt,
        message,
        ...(wanted["sharedSecret"] === undefined ? {} : { sharedSecret: wanted["sharedSecret"] })
      }
      deliver(sender, { organizationId, networkId, url, alertType: "callback", body }, (delivery) => {
        if (delivery !== "delivered" && delivery !== "abandoned") return
        state.singletons.set(key, {
          ...status,
          status: delivery === "delivered" ? "completed" : "failed",
          errors: delivery === "delivered" ? [] : ["The receiver did not take the callback"],
          webhook: { url, sentAt }
        })
      })
    }
  }
}

/** What a request needs to send callbacks. */
export const senderOf = ({ jobs, post, state, time }: Context): Sender => ({ jobs, post, state, now: time })
