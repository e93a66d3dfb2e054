import * as ApiHealth from "@effect-meraki/core/ApiHealth"
import { MerakiClient } from "@effect-meraki/core/MerakiClient"
import type { MerakiError } from "@effect-meraki/core/MerakiError"
import type { Limit } from "@effect-meraki/core/model/Limits"
import { paginated } from "@effect-meraki/core/Operation"
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { entryNamed } from "../index/operations.ts"
import { loadDescriptor } from "../index/descriptors.ts"
import { type Check, check } from "./Check.ts"

type Looking<A> = Effect.Effect<A, never, MerakiClient>

const descriptorOf = (id: string) =>
  Effect.promise(async () => {
    const entry = entryNamed(id)
    if (entry === undefined) throw new Error(`there is no ${id}`)
    return loadDescriptor(entry)
  })

const oneLine = ({ message }: Error): string => message.split("\n")[0] ?? ""

/** What an error says about what is looked at. */
const failed = (name: string, error: MerakiError): Check => {
  switch (error._tag) {
    case "Unauthorized":
      return check(name, "problem", oneLine(error), "the key is wrong, revoked or of another region: meraki auth login")
    case "Forbidden":
      return check(name, "warning", oneLine(error), "an administrator has to give this user more rights")
    case "NotFound":
      return check(
        name,
        "warning",
        oneLine(error),
        "the organization may have switched API access off, or the key may not see it"
      )
    case "TooManyRequests":
      return check(name, "problem", oneLine(error), "others spend the budget: see below, and slow them down")
    case "ConnectionFailed":
    case "RequestTimedOut":
      return check(name, "problem", oneLine(error), "look at the way to Dashboard, above")
    default:
      return check(name, "problem", oneLine(error))
  }
}

const tolerated = 30_000

/** The clock of this machine beside that of Dashboard, which is told in whole seconds. */
export const clockCheck = (date: string | undefined, before: number, after: number): Check => {
  const theirs = date === undefined ? NaN : Date.parse(date)
  if (Number.isNaN(theirs)) return check("clock", "unknown", "Dashboard does not say what time it is")
  const off = theirs + 500 - (before + after) / 2
  const words = `${Math.abs(off / 1000).toFixed(0)} s ${off > 0 ? "behind" : "ahead of"} Dashboard's`
  if (Math.abs(off) < tolerated) return check("clock", "ok", Math.abs(off) < 1500 ? "as Dashboard's" : words)
  return check("clock", "warning", words, "set it: webhooks look old, and periods of time miss what they are asked for")
}

interface Me {
  readonly name?: string
  readonly email?: string
  readonly authentication?: { readonly twoFactor?: { readonly enabled?: boolean } }
}

/** Whose the key is, and what time it is at Dashboard. */
export const keyChecks: Looking<ReadonlyArray<Check>> = Effect.gen(function* () {
  const descriptor = yield* descriptorOf("getAdministeredIdentitiesMe")
  const before = yield* Clock.currentTimeMillis
  const client = yield* MerakiClient
  return yield* client.execute<Me>(descriptor, {}).pipe(
    Effect.flatMap((response) =>
      Effect.map(Clock.currentTimeMillis, (after) => {
        const { authentication, email = "", name = "" } = response.value
        const twice = authentication?.twoFactor?.enabled === false ? ", without two-factor authentication" : ""
        return [
          check("key", "ok", `of ${name} <${email}>${twice}`),
          // The time is that of the last attempt, whose answer it is.
          response.attempts > 1
            ? check("clock", "unknown", "the answer came only after further attempts")
            : clockCheck(response.header("date"), before, after)
        ]
      })
    ),
    Effect.catch((error) => Effect.succeed([failed("key", error as MerakiError)]))
  )
})

/** An organization, as far as it is looked at. */
export interface Organization {
  readonly id: string
  readonly name: string
  readonly api?: { readonly enabled?: boolean }
}

/** The organizations of the key. */
export const organizationsCheck: Looking<readonly [Check, ReadonlyArray<Organization>]> = Effect.gen(function* () {
  const descriptor = yield* descriptorOf("getOrganizations")
  return yield* paginated<object, ReadonlyArray<Organization>, Organization>(descriptor)({}).pipe(
    Effect.map((all): readonly [Check, ReadonlyArray<Organization>] => {
      const shown = all.slice(0, 5).map(({ id, name }) => `${name} (${id})`)
      const more = all.length > shown.length ? ` and ${all.length - shown.length} more` : ""
      const off = all.filter(({ api }) => api?.enabled === false)
      if (all.length === 0)
        return [check("organizations", "problem", "none", "somebody has to add this user as administrator"), all]
      if (off.length > 0) {
        const names = off.map(({ name }) => name).join(", ")
        return [
          check(
            "organizations",
            "warning",
            `API access is off: ${names}`,
            "Organization > Settings > Dashboard API access"
          ),
          all
        ]
      }
      return [check("organizations", "ok", `${shown.join(", ")}${more}`), all]
    }),
    Effect.catch((error) => Effect.succeed([failed("organizations", error), []] as const))
  )
})

/** What the key may see of an organization. */
export const sightChecks = ({ id, name }: Organization): Looking<ReadonlyArray<Check>> =>
  Effect.gen(function* () {
    const [networks, admins] = yield* Effect.all([
      descriptorOf("getOrganizationNetworks"),
      descriptorOf("getOrganizationAdmins")
    ])
    const client = yield* MerakiClient
    const seen = yield* paginated<object, ReadonlyArray<unknown>, unknown>(networks)({ organizationId: id }).pipe(
      Effect.map((all) => check(`networks of ${name}`, "ok", `${all.length} are seen`)),
      Effect.catch((error) => Effect.succeed(failed(`networks of ${name}`, error)))
    )
    const whole = yield* client.execute<ReadonlyArray<unknown>>(admins, { organizationId: id }).pipe(
      Effect.map(() => check(`rights in ${name}`, "ok", "the whole organization, its administrators too")),
      Effect.catch((error) =>
        Effect.succeed(
          error._tag === "Forbidden" || error._tag === "NotFound"
            ? check(`rights in ${name}`, "warning", "some networks alone, and no settings of the organization")
            : failed(`rights in ${name}`, error as MerakiError)
        )
      )
    )
    return [seen, whole]
  })

const limitText = ({ maxRate, pausedFor, rate }: Limit): string => {
  const paused = Duration.toMillis(pausedFor)
  const now = rate < maxRate ? `, slowed down to ${rate.toFixed(1)}` : ""
  return `${maxRate.toFixed(1)} requests a second${now}${paused > 0 ? `, paused for ${Math.ceil(paused / 1000)} s` : ""}`
}

/** How many requests this client may send now. */
export const limitsCheck = (organizationId: string | undefined): Looking<Check> =>
  MerakiClient.use((client) =>
    Effect.map(client.limits, ({ organizations, source }) => {
      const limit = organizations[organizationId ?? ""] ?? source
      return limit.rate < limit.maxRate
        ? check("limits", "warning", limitText(limit), "requests were refused with 429; see who spends the budget")
        : check("limits", "ok", limitText(limit))
    })
  )

/** The time over which it is asked who spends the budget, in seconds. */
const span = 600

const share = (part: number): string => `${Math.round(part * 100)} %`

/** Who spends the budget of an organization, and whether Dashboard has recorded what this client has sent. */
export const budgetChecks = ({ id, name }: Organization): Looking<ReadonlyArray<Check>> =>
  Effect.gen(function* () {
    const now = yield* Clock.currentTimeMillis
    const compared = ApiHealth.reconcile({
      organizationId: id,
      since: new Date(now - span * 1000),
      delay: "0 seconds"
    })
    return yield* compared.pipe(
      Effect.map(({ both, lostAnswers, neverArrived, organization, spenders, unaccounted }) => {
        const total = Object.values(organization).reduce((sum, each) => sum + each, 0)
        const refused = organization["429"] ?? 0
        const others = spenders.filter(({ isSelf }) => !isSelf)
        const listed = others.slice(0, 3).map((each) => `${each.userAgent || "no user agent"} ${share(each.share)}`)
        const spent = `${total} requests in 10 minutes, ${(total / span).toFixed(1)} a second of 10`
        const who = others.length === 0 ? "nobody else" : listed.join(", ")
        const budget =
          refused / Math.max(1, total) > 0.01
            ? check(
                `budget of ${name}`,
                "warning",
                `${spent}, ${refused} refused; besides this client: ${who}`,
                "slow these applications down, or spread them over the day"
              )
            : check(`budget of ${name}`, "ok", `${spent}; besides this client: ${who}`)
        const lost = lostAnswers.length + neverArrived.length
        const record = `${both} of its requests are recorded, ${unaccounted.length} not yet`
        return [
          budget,
          lost === 0
            ? check(`records of ${name}`, "ok", record)
            : check(
                `records of ${name}`,
                "warning",
                `${record}; ${neverArrived.length} never arrived, ${lostAnswers.length} answers were lost`,
                "look at the way to Dashboard"
              )
        ]
      }),
      Effect.catch((error) => Effect.succeed([failed(`budget of ${name}`, error)]))
    )
  })

/** How the API has answered while all of this was looked at, and the text of a case for support. */
export const healthCheck: Looking<readonly [Check, string]> = MerakiClient.use((client) =>
  Effect.map(client.health, (report) => {
    const { advice, attempts, latency, serverErrors, transportFailures } = report
    const failures = serverErrors + transportFailures
    const half = `half of the answers within ${Math.round(Duration.toMillis(latency.p50))} ms`
    const found = `${failures} of ${attempts} requests failed, ${half}`
    const status = advice.level === "ok" && failures * 20 <= attempts ? "ok" : "warning"
    const remedy = "errors from 500 on are Dashboard's: open a case with the text below when they stay"
    return [
      check("health", status, found, status === "ok" ? undefined : remedy),
      ApiHealth.supportCase(report)
    ] as const
  })
)
