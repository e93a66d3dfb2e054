import { isNear } from "./near.ts"
import { invalid } from "./own.ts"

/** How other clients, Python's among them, call what is here, and what it is called here. */
const foreign: ReadonlyArray<readonly [names: string, here: string]> = [
  ["token", "apiKey"],
  [
    "proxy proxies agent requests_proxy certificate_path",
    "fetch, with a dispatcher: (url, init) => fetch(url, { ...init, dispatcher: new ProxyAgent(…) }), both of undici"
  ],
  ["userAgent user_agent caller", "application, as in { name, vendor }"],
  [
    "logLevel log_level debug verbose suppress_logging print_console output_log log_path",
    "logger, or the variable MERAKI_LOG"
  ],
  ["maxRetries maximum_retries max_retries", "retry, as in { retries: 3 }"],
  ["wait_on_rate_limit", "the default: after a 429 it waits and tries again, as often as the option retry says"],
  ["retry_4xx_error", 'retryOn, as in (error) => error._tag === "NotFound"'],
  ["concurrency maxConcurrency max_concurrency", "rateLimit, as in { maxConcurrency: 5 }"],
  ["requestsPerSecond requests_per_second rps", "rateLimit, as in { orgRate: 5 }"],
  ["single_request_timeout requestTimeout", "timeout, in milliseconds"],
  ["simulate dry_run", "dryRun"]
]

/** The options that core does not have, which it cannot mean. */
const own = ["fetch", "limiter", "logger", "ownership", "signal", "onRequest", "onResponse", "onRetry", "onError"]

/** The options of a client that a call or a view has not, but for those that are parameters of operations, too. */
const ofClient =
  "apiKey baseUrl rateLimit limiter trustedHosts propagateTrace onRequest onResponse onRetry onError".split(" ")

/** What to do about a name in the options of a client; undefined when core knows more of it. */
const ofOptions = (name: string): string | undefined => {
  const here = foreign.find(([names]) => names.split(" ").includes(name))?.[1]
  return here === undefined ? misspelt(name) : `is not an option; here it is ${here}`
}

/** The same for a call, whose names may be parameters of its operation, too. */
const ofCall = (name: string): string | undefined =>
  ofClient.includes(name) ? "belongs to new Meraki({ … }): a call or a view has none of its own" : misspelt(name)

const misspelt = (name: string): string | undefined => {
  const meant = own.includes(name) ? undefined : own.find((each) => isNear(each, name))
  return meant === undefined ? undefined : `is not an option; did you mean ${meant}?`
}

/** Throws an `InvalidConfiguration` for the first name that is known to mean something else. Core refuses all others. */
export const checkNames = (options: object, isOfCall: boolean): void => {
  for (const name of Object.keys(options)) {
    const problem = isOfCall ? ofCall(name) : ofOptions(name)
    if (problem !== undefined) throw invalid(name, problem)
  }
}
