import type { Excess, Limits } from "../time/limits.ts"
import type { State } from "../world/state.ts"
import { type Answer, errors } from "./answers.ts"
import type { Request } from "./request.ts"

/** The keys that are accepted. */
export interface Keys {
  readonly apiKey: string
  readonly readOnlyApiKey: string | undefined
}

/** The refusal of a request because of its key, if there is one. */
export const keyRefusal = ({ apiKey, readOnlyApiKey }: Keys, request: Request): Answer | undefined => {
  const { grant, key, method, route, target } = request
  if (target !== "api") return undefined
  if (key === undefined) return errors(401, ["Missing API key"])
  if (grant !== undefined) {
    const scope = route?.descriptor.scope
    return scope === undefined || (grant.scopes?.has(scope) ?? true)
      ? undefined
      : errors(403, [`The access token lacks the scope ${scope}`])
  }
  if (key !== apiKey && key !== readOnlyApiKey) return errors(401, ["Invalid API key"])
  return key === readOnlyApiKey && method !== "GET"
    ? errors(403, ["You do not have permission to make this change"])
    : undefined
}

const disabledApi = ({ world }: State, { organizationId }: Request): Answer | undefined => {
  const organization = world.organizations.get(organizationId ?? "")
  return organization === undefined || organization.api.enabled
    ? undefined
    : errors(404, [`Enable API access for this organization at ${organization.url}`])
}

const tooMany = ({ limit, retryAfter }: Excess): Answer =>
  errors(429, [`API rate limit exceeded${limit === "organization" ? " for organization" : ""}`], {
    "retry-after": String(retryAfter)
  })

/** Counts a request and returns the limit that it exceeds, if there is one. */
export const excessOf = (limits: Limits | undefined, request: Request): Excess | undefined => {
  const { at, operation, organizationId, route, source } = request
  return limits?.take({ organizationId, source, operation, serial: route?.path["serial"] }, at)
}

/** The answer to a refused request: its key is wrong, the API of its organization is off, or a limit is exceeded. */
export const refusalOf = (keys: Keys, state: State, request: Request, excess: Excess | undefined): Answer | undefined =>
  keyRefusal(keys, request) ?? disabledApi(state, request) ?? (excess === undefined ? undefined : tooMany(excess))
