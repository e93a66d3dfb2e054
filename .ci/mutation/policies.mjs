/**
 * The policy files of core, by room and name, and the tests that must notice a change of them: the test of the same name
 * in the file's own room, or those that are named.
 */
const files = {
  answer: ["facts", "httpError", "items", "json", "read", "retryAfter", "success"],
  batch: ["confirm", "follow", "maker", "phase", "retryWhileNew"],
  call: ["options"],
  error: ["remedy"],
  health: ["correction", "pairing", "reconciliation"],
  limits: ["bucket", "lane", "limiter", "operationBucket", "queue", "sharedBuckets", "sharing", "turns"],
  observe: ["advice", "ledger", "recorder", "said", "slidingWindow"],
  option: ["nearest", "rules"],
  ownership: ["demand", "learn", "lookup", "owner"],
  paging: ["following", "merge", "pages"],
  request: ["accept", "attempt", "deadline", "exchange", "prepare"],
  retry: ["budget", "governor", "retried"],
  shape: ["check"],
  wire: ["input", "link", "redirect", "trust"]
}

const core = "packages/core"

/** Each policy with its source and its tests. */
export const policies = new Map([
  ...Object.entries(files).flatMap(([room, names]) =>
    names.map((name) => [
      `${room}/${name}`,
      { source: `${core}/src/internal/${room}/${name}.ts`, tests: `${core}/test/${room}/${name}.test.ts` }
    ])
  ),
  ["RetryPolicy", { source: `${core}/src/RetryPolicy.ts`, tests: `${core}/test/RetryPolicy.test.ts` }]
])

/** Changes that no test can notice: the code, what it is changed to, and why that is the same. */
export const equivalents = {
  "limits/bucket": [
    {
      code: "bucket.rate >= bucket.maxRate",
      changed: "bucket.rate > bucket.maxRate",
      why: "a rate that is the highest is raised to the highest"
    }
  ]
}
