import * as Result from "effect/Result"
import type { InvalidConfiguration } from "../../model/InvalidConfiguration.ts"
import { invalidOption } from "../option/rules.ts"

/** The one authorization server that is documented, for the cloud at meraki.com. Source: Cisco's page on OAuth. */
export const documented = "https://as.meraki.com/oauth/"

const isLoopback = (host: string): boolean =>
  host === "localhost" || host === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(host)

/** The URL of an authorization server, which ends in a slash. */
export const endpointOf = (endpoint: unknown, region: unknown): Result.Result<string, InvalidConfiguration> => {
  if (endpoint === undefined) {
    return region === undefined || region === "global"
      ? Result.succeed(documented)
      : Result.fail(
          invalidOption(
            "endpoint",
            `is required outside the global cloud: only its server is documented, ${documented}`
          )
        )
  }
  const url = typeof endpoint === "string" && URL.canParse(endpoint) ? new URL(endpoint) : undefined
  if (url === undefined) return Result.fail(invalidOption("endpoint", `must be a URL such as ${documented}`))
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname))) {
    return Result.fail(invalidOption("endpoint", "must use https (http only to this machine)"))
  }
  if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") {
    return Result.fail(invalidOption("endpoint", "must not hold credentials, a query or a fragment"))
  }
  return Result.succeed(url.href.endsWith("/") ? url.href : `${url.href}/`)
}
