import * as Result from "effect/Result"
import type { Refused } from "../../model/Refused.ts"
import type { AlertSchemas, Payload } from "../../model/WebhookEvent.ts"
import { isObject } from "./json.ts"
import { refused } from "./refusal.ts"
import { checkedData } from "./schemas.ts"

/** Any event, whatever the schemas are. */
export type AnyEvent = Payload & { readonly _tag: "Alert" | "UnlistedAlert" | "Callback" }

const texts = [
  "alertLevel",
  "version",
  "sentAt",
  "occurredAt",
  "organizationId",
  "organizationName",
  "organizationUrl",
  "networkId",
  "networkName",
  "networkUrl",
  "deviceSerial",
  "deviceMac",
  "deviceName",
  "deviceUrl",
  "deviceModel",
  "enrollmentString",
  "notes",
  "encryptedId"
] as const
const lists = ["networkTags", "deviceTags", "productTypes"] as const

/** A text, or a number as one: templates write ids without quotes. */
const textOf = (value: unknown): string | undefined =>
  typeof value === "string" ? value : typeof value === "number" ? String(value) : undefined

/** What a payload has of some properties, as far as it has them in their type. The rest is in `payload`. */
const factsOf = (payload: Payload): Payload => {
  const facts: Record<string, unknown> = {}
  for (const name of texts) {
    const text = textOf(payload[name])
    if (text !== undefined) facts[name] = text
  }
  for (const name of lists) {
    const list = payload[name]
    if (Array.isArray(list) && list.every((item) => typeof item === "string")) facts[name] = list
  }
  return facts
}

const alertOf = (payload: Payload, alertId: string, schemas: AlertSchemas): AnyEvent => {
  const alertTypeId = textOf(payload["alertTypeId"]) ?? ""
  const alertType = textOf(payload["alertType"]) ?? ""
  const facts = { alertId, alertType, alertTypeId, ...factsOf(payload) }
  return Result.match(checkedData(schemas, alertTypeId, payload["alertData"]), {
    onSuccess: (alertData) => ({ _tag: "Alert" as const, ...facts, alertData, payload }),
    onFailure: (issues) => ({
      _tag: "UnlistedAlert" as const,
      ...facts,
      alertData: payload["alertData"],
      issues,
      payload
    })
  })
}

const namedIn = (payload: Payload, what: "network" | "organization"): Payload => {
  const { [what]: object } = payload
  const { id, name } = isObject(object) ? object : {}
  const facts: Record<string, unknown> = {}
  if (textOf(id) !== undefined) facts[`${what}Id`] = textOf(id)
  if (textOf(name) !== undefined) facts[`${what}Name`] = textOf(name)
  return facts
}

const callbackOf = (payload: Payload, callbackId: string): AnyEvent => {
  const sentAt = textOf(payload["sentAt"])
  return {
    _tag: "Callback",
    callbackId,
    ...(sentAt === undefined ? {} : { sentAt }),
    ...namedIn(payload, "organization"),
    ...namedIn(payload, "network"),
    message: payload["message"],
    payload
  }
}

/** The event in a payload whose secret has been looked at and removed. */
export const eventOf = (payload: Payload, schemas: AlertSchemas): Result.Result<AnyEvent, Refused> => {
  const alertId = textOf(payload["alertId"])
  if (alertId !== undefined) return Result.succeed(alertOf(payload, alertId, schemas))
  const callbackId = textOf(payload["callbackId"])
  return callbackId === undefined || callbackId === ""
    ? Result.fail(refused("malformed"))
    : Result.succeed(callbackOf(payload, callbackId))
}
