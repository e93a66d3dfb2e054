// Which way imports may point. `npm run check -- arrows` compares; types count.
const core = "^packages/core/src/"

/** Core's rooms and doors, ground first: an import stays on its floor or goes down. A line is a floor. */
export const floors = [
  ["model"],
  ["internal/time", "internal/option"],
  ["internal/redis"],
  ["internal/error"],
  ["internal/credential"],
  ["MerakiError", "MerakiErrorSchema", "OAuthError"],
  ["CallOptions"],
  ["internal/transport"],
  ["Transport", "TransportHttpClient", "TransportUndici"],
  ["internal/shape"],
  ["internal/webhook"],
  ["ReplayStore", "ReplayStoreKeyValueStore", "ReplayStoreShared", "ReplayStoreRedis"],
  ["internal/wire"],
  ["internal/oauth"],
  ["internal/call"],
  ["internal/answer"],
  ["internal/limits"],
  ["internal/observe", "ApiMetrics", "Hooks"],
  ["internal/memory"],
  ["Ownership", "OwnershipKeyValueStore"],
  ["RetryPolicy"],
  ["internal/ownership"],
  ["internal/retry"],
  ["MerakiConfig"],
  ["internal/request"],
  ["internal/double"],
  ["RateLimiter", "RateLimiterShared", "RateLimiterRedis", "OAuth", "OAuthKeyValueStore", "OAuthRedis"],
  ["MerakiClient", "ResponseSchema"],
  ["internal/plan"],
  ["DryRun"],
  ["internal/paging"],
  ["Operation", "RawRequest"],
  ["History", "Resume"],
  ["operations"],
  ["internal/tool", "internal/lookup"],
  ["LiveTools", "Lookups"],
  ["internal/batch"],
  ["ActionBatch"],
  ["internal/health"],
  ["ApiHealth"],
  ["internal/registration"],
  ["Webhooks", "Scanning"],
  ["WebhooksHttpRouter"],
  ["index"]
]

/** What the sources of a package import of the others. */
export const needs = {
  core: [],
  promise: ["core"],
  "effect-3": ["promise"],
  simulator: ["core"],
  jobs: ["core"],
  cli: ["core", "jobs", "simulator"],
  codegen: [],
  testing: ["core", "simulator"],
  bench: ["core", "promise", "simulator"]
}

const places = (names) => `${core}(${names.join("|")})(/|[.]ts$)`

const forbid = (name, comment, from, to) => ({ name, severity: "error", comment, from, to })

export default {
  forbidden: [
    forbid("circle", "No module imports itself by way of others.", {}, { circular: true }),
    ...floors
      .slice(0, -1)
      .map((names, index) =>
        forbid(
          `floor-${names[0].replace("internal/", "")}`,
          "An import goes down the floors of core only.",
          { path: places(names) },
          { path: places(floors.slice(index + 1).flat()) }
        )
      ),
    forbid(
      "no-floor",
      "Every room of core is on a floor: add it to the list.",
      { path: core, pathNot: places(floors.flat()) },
      {}
    ),
    forbid("ground", "`model` imports nothing of core.", { path: `${core}model/` }, { path: core, pathNot: "/model/" }),
    forbid(
      "services",
      "Of the rooms, only those of paging, tools, lookups, batches, health and registration use a service.",
      { path: `${core}internal/`, pathNot: `${core}internal/(paging|tool|lookup|batch|health|registration)/` },
      { path: places(["MerakiClient", "Operation", "ActionBatch", "ApiHealth", "operations"]) }
    ),
    forbid(
      "doors",
      "A package is used by its doors: `@effect-meraki/core/…`, not a path into it.",
      { path: "^packages/([^/]+)/" },
      { path: "^packages/", pathNot: "^packages/$1/", dependencyTypes: ["local"] }
    ),
    forbid(
      "testing",
      "Only tests import the testing package.",
      { pathNot: "^packages/([^/]+/test|testing)/" },
      { path: "^packages/testing/" }
    ),
    ...Object.entries(needs).map(([name, others]) =>
      forbid(
        `package-${name}`,
        "What a package's sources need is listed.",
        { path: `^packages/${name}/src/` },
        { path: "^packages/", pathNot: `^packages/(${[name, ...others].join("|")})/` }
      )
    )
  ],
  options: {
    tsPreCompilationDeps: true,
    detectProcessBuiltinModuleCalls: false,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "/dist/" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "default"],
      extensions: [".ts", ".mjs"]
    },
    tsConfig: { fileName: "tsconfig.base.json" }
  }
}
