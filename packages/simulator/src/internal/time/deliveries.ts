import type { Context } from "../http/context.ts"
import type { Jobs } from "./jobs.ts"
import { render } from "./liquid.ts"
import type { Post } from "./post.ts"
import { type PayloadTemplate, receiverAt, receiverOf, switchOff, templateAt } from "../world/receivers.ts"
import { digits } from "../world/random.ts"
import { trim } from "../world/records.ts"
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
  /** The template that the body is put into; without one it is sent as it is. */
  readonly template?: PayloadTemplate | undefined
  /** The receiver that is switched off when too many deliveries fail. */
  readonly receiver?: { readonly networkId: string; readonly id: string } | undefined
}

const contentOf = ({ body, template }: Letter) =>
  template === undefined ? { body: JSON.stringify(body), headers: {} } : render(template, body)

/** Counts a failed attempt. Returns whether its receiver is switched off. */
const isSwitchedOff = ({ now, post, state }: Sender, { receiver }: Letter): boolean => {
  if (receiver === undefined) return false
  const { id, networkId } = receiver
  if (post.failed(`${networkId} ${id}`, now())) switchOff(state, networkId, id)
  return receiverAt(state, networkId, id)?.values["enabled"] === false
}

/** How many attempts the log has. */
const kept = 20_000

/** Posts a webhook, and repeats it while it is not accepted, as the API does. */
export const deliver = (sender: Sender, letter: Letter, report: (status: DeliveryStatus) => void): void => {
  const { jobs, now, post, state } = sender
  const { alertType, body, networkId, organizationId, url } = letter
  let content: ReturnType<typeof contentOf>

  const attempt = async (number: number): Promise<void> => {
    const sentAt = now()
    report("processing")
    const status = await post.send(url, content.body, content.headers)
    state.deliveries.push({ organizationId, networkId, url, alertType, sentAt, loggedAt: now(), status, body })
    trim(state.deliveries, kept)
    if (status !== undefined && status >= 200 && status < 300) return report("delivered")
    const wait = post.settings.waits[number]
    if (isSwitchedOff(sender, letter) || wait === undefined) return report("abandoned")
    report("retrying")
    jobs.after(wait, () => void attempt(number + 1))
  }
  report("enqueued")
  jobs.after(0, () => {
    try {
      content = contentOf(letter)
    } catch {
      // A template that cannot be filled with these values is never delivered.
      return report("abandoned")
    }
    void attempt(0)
  })
}

/** Where a callback goes: a URL, or a receiver of the organization, whose secret it then has. */
const targetOf = (state: State, organizationId: string, networkId: string | undefined, wanted: Values) => {
  const server = wanted["httpServer"]
  const id = isValues(server) ? text(server["id"]) : undefined
  if (id === undefined) return { url: text(wanted["url"]) ?? "", sharedSecret: wanted["sharedSecret"] }
  const found = receiverOf(state, organizationId, networkId, id)
  return {
    url: text(found?.values["url"]) ?? Buffer.from(id, "base64").toString("utf8"),
    sharedSecret: found?.values["sharedSecret"]
  }
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
  const { sharedSecret, url } = targetOf(state, organizationId, networkId, wanted)
  const template = isValues(wanted["payloadTemplate"]) ? text(wanted["payloadTemplate"]["id"]) : undefined
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
        ...(sharedSecret === undefined ? {} : { sharedSecret })
      }
      const letter = {
        organizationId,
        networkId,
        url,
        alertType: "callback",
        body,
        template: networkId === undefined ? undefined : templateAt(state, networkId, template)
      }
      deliver(sender, letter, (delivery) => {
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
