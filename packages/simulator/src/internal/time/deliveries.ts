import type { Context } from "../http/context.ts"
import type { Jobs } from "./jobs.ts"
import type { Post } from "./post.ts"
import { digits } from "../world/random.ts"
import type { State } from "../world/state.ts"
import { isValues, text, type Values } from "../world/values.ts"

/** How a delivery goes on, in the words of the API. */
export type DeliveryStatus = "abandoned" | "delivered" | "enqueued" | "processing" | "retrying"

/** What it takes to send something. */
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

/** How long after a failed attempt the next one comes, in milliseconds. After the last, the delivery is abandoned. */
const waits = [1000, 5000, 25_000]

/** Posts a webhook, and again while it is not taken, as the API does. */
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

/** Where a callback or an alert goes: a URL, or a server whose id is its URL in base64. */
const targetOf = (destination: Values): string => {
  const server = destination["httpServer"]
  const id = isValues(server) ? text(server["id"]) : undefined
  return text(destination["url"]) ?? (id === undefined ? "" : Buffer.from(id, "base64").toString("utf8"))
}

/** A callback that was asked for with something that takes its time. */
export interface Callback {
  readonly view: Values
  /** Tells what came of it. */
  readonly finish: (message: Values) => void
}

const callbackKey = (organizationId: string, callbackId: string) =>
  `organizations/${organizationId}/webhooks/callbacks/statuses/${callbackId}`

/** Begins a callback, if the body of the request asks for one. */
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

/** What a request can send with. */
export const senderOf = ({ jobs, post, state, time }: Context): Sender => ({ jobs, post, state, now: time })
