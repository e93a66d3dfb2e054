// The contenders, each called as its documentation shows.
import type * as Facade from "@effect-meraki/promise"
import type { Effect } from "effect/Effect"
import type { Layer } from "effect/Layer"
import { facadeUrl } from "./published.ts"
import type { Manner } from "./server.ts"

/** A client connected to one server. */
export interface Contender {
  /** One call; `id` makes the paths of calls different. */
  readonly call: (id: string, signal?: AbortSignal) => Promise<unknown>
  /** Makes several calls in one program (default: a loop of awaits). */
  readonly many?: (ids: ReadonlyArray<string>, concurrency: number) => Promise<unknown>
  /** Reads all pages, and calls back for each item. */
  readonly stream?: (seen: () => void) => Promise<void>
}

type Make = (origin: string, manner: Manner) => Promise<Contender>

/** So high that no request waits, while the limiter runs. */
const limits = { orgRate: 1e9, orgBurst: 1e9, sourceRate: 1e9, share: 1 }
const apiKey = "0123456789abcdef0123456789abcdef01234567"
const organizationId = "549236"

const isList = (manner: Manner): boolean => manner === "list" || manner === "pages"

/** Code without a library: check the status, read JSON, throw an error that has the status. */
class NotOk extends Error {
  readonly status: number
  readonly body: unknown

  constructor(status: number, body: unknown) {
    super(`status ${status}`)
    this.status = status
    this.body = body
  }
}

const rawUndici: Make = async (origin) => {
  const { request } = await import("undici")
  return {
    call: async (id, signal) => {
      const { body, statusCode } = await request(`${origin}/networks/${id}`, {
        headers: { authorization: `Bearer ${apiKey}`, accept: "application/json" },
        signal: signal ?? null
      })
      const json = await body.json()
      if (statusCode >= 400) throw new NotOk(statusCode, json)
      return json
    }
  }
}

const rawFetch: Make = async (origin) => ({
  stream: async (seen) => {
    let next: string | undefined = `${origin}/networks?perPage=1000`
    while (next !== undefined) {
      const response: Response = await fetch(next)
      const items = (await response.json()) as ReadonlyArray<unknown>
      for (const _ of items) seen()
      next = /<([^>]+)>; rel="next"/.exec(response.headers.get("link") ?? "")?.[1]
    }
  },
  call: async (id, signal) => {
    const response = await fetch(`${origin}/networks/${id}`, {
      headers: { authorization: `Bearer ${apiKey}`, accept: "application/json" },
      signal: signal ?? null
    })
    const json = await response.json()
    if (!response.ok) throw new NotOk(response.status, json)
    return json
  }
})

/** A fetch that can be cancelled. */
const rawFetchWithSignal: Make = async (origin, manner) => {
  const { call } = await rawFetch(origin, manner)
  return { call: (id) => call(id, new AbortController().signal) }
}

/** Many Effects in one program. Failed calls count too. */
const running = async <R>(
  layer: Layer<R>,
  effect: (id: string) => Effect<unknown, unknown, R>,
  stream?: (seen: () => void) => Effect<void, unknown, R>
): Promise<Contender> => {
  const Effect = await import("effect/Effect")
  const ManagedRuntime = await import("effect/ManagedRuntime")
  const runtime = ManagedRuntime.make(layer)
  return {
    call: (id, signal) => runtime.runPromise(effect(id), signal === undefined ? {} : { signal }),
    many: (ids, concurrency) =>
      runtime.runPromise(Effect.forEach(ids, (id) => Effect.result(effect(id)), { concurrency, discard: true })),
    ...(stream === undefined ? undefined : { stream: (seen: () => void) => runtime.runPromise(stream(seen)) })
  }
}

interface Variant {
  readonly transport: "undici" | "fetch" | "HttpClient"
  readonly rateLimit?: object | false
  readonly retry?: "none"
  readonly validate?: "strict"
  readonly tracer?: true
}

const core =
  ({ rateLimit = limits, retry, tracer, transport, validate }: Variant): Make =>
  async (origin, manner) => {
    const [Effect, Layer, Logger, Stream, Tracer, MerakiClient, Networks, Organizations, RetryPolicy] =
      await Promise.all([
        import("effect/Effect"),
        import("effect/Layer"),
        import("effect/Logger"),
        import("effect/Stream"),
        import("effect/Tracer"),
        import("@effect-meraki/core/MerakiClient"),
        import("@effect-meraki/core/Networks"),
        import("@effect-meraki/core/Organizations"),
        import("@effect-meraki/core/RetryPolicy")
      ])
    const client = MerakiClient.layer({
      apiKey,
      baseUrl: `${origin}/api/v1`,
      // A 429 slows the limiter down, which is not measured there.
      rateLimit: manner === "busy" ? false : rateLimit,
      ...(retry === "none" ? { retry: RetryPolicy.none } : undefined),
      ...(validate === undefined ? undefined : { validate })
    })
    const wire = async () => {
      if (transport === "undici") return (await import("@effect-meraki/core/TransportUndici")).layer()
      if (transport === "fetch") return (await import("@effect-meraki/core/Transport")).layerFetch
      const FetchHttpClient = await import("effect/http/FetchHttpClient")
      const { layer } = await import("@effect-meraki/core/TransportHttpClient")
      return Layer.provide(layer, FetchHttpClient.layer)
    }
    const program = Layer.provide(client, await wire())
    // Its log lines about retries would cost time of the terminal.
    const quiet = manner === "busy" || manner === "refused" ? Layer.provideMerge(program, Logger.layer([])) : program
    const traced = tracer ? Layer.provideMerge(quiet, Layer.succeed(Tracer.Tracer, Tracer.nativeTracer)) : quiet
    return running(
      Layer.orDie(traced),
      (networkId) =>
        isList(manner)
          ? Organizations.getOrganizationNetworks.page({ organizationId, perPage: 1000 })
          : Networks.getNetwork({ networkId }),
      (seen) =>
        Organizations.getOrganizationNetworks
          .items({ organizationId, perPage: 1000 })
          .pipe(Stream.runForEach(() => Effect.sync(seen)))
    )
  }

const facade =
  (variant: { readonly rateLimit?: object | false; readonly validate?: "strict" } = {}): Make =>
  async (origin, manner) => {
    const { Meraki }: typeof Facade = await import(facadeUrl)
    const meraki = new Meraki({
      apiKey,
      baseUrl: `${origin}/api/v1`,
      rateLimit: manner === "busy" ? false : (variant.rateLimit ?? limits),
      ...(variant.validate === undefined ? undefined : { validate: variant.validate })
    })
    return {
      call: (networkId, signal) =>
        isList(manner)
          ? meraki.organizations.getOrganizationNetworks.page({ organizationId, perPage: 1000 }, { signal })
          : meraki.networks.getNetwork({ networkId }, { signal }),
      stream: async (seen) => {
        for await (const _ of meraki.organizations.getOrganizationNetworks.items({ organizationId, perPage: 1000 }))
          seen()
      }
    }
  }

const httpClient =
  (over: "fetch" | "undici"): Make =>
  async (origin, manner) => {
    const [Effect, HttpClient] = await Promise.all([import("effect/Effect"), import("effect/http/HttpClient")])
    const layer =
      over === "fetch"
        ? (await import("effect/http/FetchHttpClient")).layer
        : (await import("@effect/platform-node/NodeHttpClient")).layerUndici
    const retrying = manner === "busy" || manner === "refused"
    return running(layer, (id) =>
      HttpClient.HttpClient.use((client) => {
        const ok = HttpClient.filterStatusOk(client)
        return Effect.flatMap(
          (retrying ? HttpClient.retryTransient(ok, { times: 3 }) : ok).get(`${origin}/networks/${id}`, {
            headers: { authorization: `Bearer ${apiKey}` }
          }),
          (response) => response.json
        )
      })
    )
  }

const octokit: Make = async (origin) => {
  const [{ Octokit }, { retry }, { throttling }] = await Promise.all([
    import("@octokit/core"),
    import("@octokit/plugin-retry"),
    import("@octokit/plugin-throttling")
  ])
  const client = new (Octokit.plugin(retry, throttling))({
    auth: apiKey,
    baseUrl: origin,
    // Without this it writes a line for each 404 and each retry.
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
    throttle: { onRateLimit: () => true, onSecondaryRateLimit: () => true }
  })
  return {
    call: async (id, signal) =>
      (await client.request("GET /networks/{id}", { id, request: signal === undefined ? {} : { signal } })).data
  }
}

const openai: Make = async (origin, manner) => {
  const { OpenAI } = await import("openai")
  const client = new OpenAI({ apiKey, baseURL: origin })
  return {
    call: (id, signal) => {
      const options = signal === undefined ? {} : { signal }
      return isList(manner) ? client.get("/models", options) : client.models.retrieve(id, options)
    }
  }
}

const stripe: Make = async (origin) => {
  const { Stripe } = await import("stripe")
  const client = new Stripe(apiKey, { host: "127.0.0.1", port: new URL(origin).port, protocol: "http" })
  return { call: (id) => client.customers.retrieve(id) }
}

const ky: Make = async (origin) => {
  const { default: ky } = await import("ky")
  const client = ky.create({ headers: { authorization: `Bearer ${apiKey}` } })
  return { call: (id, signal) => client.get(`${origin}/networks/${id}`, { signal: signal ?? null }).json() }
}

interface Paths {
  "/networks/{id}": {
    get: {
      parameters: { path: { id: string } }
      responses: {
        200: { content: { "application/json": { id: string } } }
        404: { content: { "application/json": { errors: Array<string> } } }
      }
    }
  }
}

const openapiFetch: Make = async (origin) => {
  const { default: createClient } = await import("openapi-fetch")
  const client = createClient<Paths>({ baseUrl: origin, headers: { authorization: `Bearer ${apiKey}` } })
  return {
    call: async (id, signal) => {
      const { data, error, response } = await client.GET("/networks/{id}", {
        params: { path: { id } },
        signal: signal ?? null
      })
      if (error !== undefined) throw new NotOk(response.status, error)
      return data
    }
  }
}

export const contenders = {
  "raw undici.request": rawUndici,
  "raw fetch": rawFetch,
  "raw fetch with a signal": rawFetchWithSignal,
  "core, undici": core({ transport: "undici" }),
  "core, undici, no limiter": core({ transport: "undici", rateLimit: false }),
  "core, undici, no retry": core({ transport: "undici", retry: "none" }),
  "core, undici, neither": core({ transport: "undici", rateLimit: false, retry: "none" }),
  "core, undici, tracer": core({ transport: "undici", tracer: true }),
  "core, undici, validated": core({ transport: "undici", validate: "strict" }),
  "core, fetch": core({ transport: "fetch" }),
  "core, fetch, validated": core({ transport: "fetch", validate: "strict" }),
  "core, HttpClient over fetch": core({ transport: "HttpClient" }),
  "core, queued": core({ transport: "undici", rateLimit: { orgRate: 0.1, orgBurst: 1, share: 1 } }),
  "Promise facade, fetch": facade(),
  "Promise facade, fetch, validated": facade({ validate: "strict" }),
  "Promise facade, queued": facade({ rateLimit: { orgRate: 0.1, orgBurst: 1, share: 1 } }),
  "Effect HttpClient over undici": httpClient("undici"),
  "Effect HttpClient over fetch": httpClient("fetch"),
  "octokit, retry, throttling": octokit,
  openai,
  stripe,
  ky,
  "openapi-fetch": openapiFetch
} satisfies { readonly [name: string]: Make }

export type Name = keyof typeof contenders
