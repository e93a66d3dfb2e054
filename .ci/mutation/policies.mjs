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
  limits: [
    "bookings",
    "bucket",
    "lane",
    "limiter",
    "operationBucket",
    "queue",
    "sharedBuckets",
    "sharing",
    "store",
    "turns"
  ],
  observe: ["advice", "ledger", "recorder", "said", "slidingWindow"],
  option: ["nearest", "rules"],
  ownership: ["demand", "learn", "lookup", "owner", "survey"],
  paging: ["following", "merge", "pages"],
  request: ["accept", "attempt", "deadline", "exchange", "prepare"],
  retry: ["budget", "governor", "retried"],
  shape: ["check", "matches"],
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
const passesQueue = "a request whose lanes are free passes the queue in the same moment, only at a higher cost"
const lessCost = "Duration refuses these values as well, only at a higher cost"
const noNames = "a cache: without it the same names are read again"

export const equivalents = {
  "answer/httpError": [["facts.status >= 500", "facts.status > 500", "500 has an error of its own"]],
  "answer/json": [
    ["at < text.length", "at <= text.length", "behind the end of a text there is no digit"],
    ["certain + 1", "certain - 1", "smaller steps find the same runs of digits, and take longer"]
  ],
  "answer/retryAfter": [
    [
      'text.endsWith("GMT")',
      'text.startsWith("GMT")',
      "the platform reads a date that says GMT twice as one that says it once"
    ],
    ["[]", '["Stryker was here"]', "a text that is no wait does not count"]
  ],
  "answer/success": [
    [
      String.raw`/e\((?:\\.|[^)\\])*\)|[{}[\]]|"(?:\\.|[^"\\])*"|[A-Za-z_$][\w$]*:?/g`,
      String.raw`/e\((?:\\.|[^)\\])*\)|[{}[\]]|"(?:\\.|[^"\\])*"|[A-Za-z_$][\w$]*:/g`,
      "only names with a colon are compared; without the question mark, long names take long"
    ]
  ],
  "batch/confirm": [["true", "false", "whether a POST may be repeated does not matter for a BadRequest"]],
  "batch/maker": [
    ["[]", '["Stryker was here"]', "an entry that is created has its actions"],
    ["() => false", "() => undefined", "undefined is as little a match as false"]
  ],
  "error/remedy": [["default: return undefined", "default:", "a function without a return returns undefined"]],
  "health/pairing": [
    ["list[middle]?.at", "list[middle].at", "the middle of a part of a list is in the list"],
    ["index < list.length", "index <= list.length", "what is behind the end of a list ends the search"],
    ["one === undefined", "false", "no element of the list is undefined"]
  ],
  "limits/bucket": [
    ["bucket.underWay > 0", "true", "a burst that takes no time to arrive delays nothing"],
    ["bucket.underWay > 0", "bucket.underWay >= 0", "a burst that takes no time to arrive delays nothing"],
    ["bucket.rate >= bucket.maxRate", "bucket.rate > bucket.maxRate", "the highest rate is raised to the highest rate"]
  ],
  "limits/limiter": [
    [
      "store === local && passed.every(({ turns }) => turns.waiting === 0) && takeLocal(passed, since)",
      "false",
      passesQueue
    ],
    ["({ turns }) => turns.waiting === 0", "() => undefined", passesQueue],
    ["turns.waiting === 0", "false", passesQueue]
  ],
  "observe/slidingWindow": [
    ["-Infinity", "+Infinity", "a window that is set back empties itself, and it is empty at first"],
    ["passed > 0", "passed >= 0", "when no slice has passed, the current one is the newest one"]
  ],
  "option/rules": [
    ["value === undefined || value === null", "false", lessCost],
    ["value === undefined || value === null", "value === undefined && value === null", lessCost],
    ["value === undefined", "false", lessCost],
    ["value === null", "false", lessCost],
    ["from !== Object.prototype", "true", "it has methods alone, and `__proto__` is left out"],
    ["more.length === 0", "false", "no further fields change nothing"]
  ],
  "ownership/owner": [
    [
      "{ // A path from a page link or a redirect can hold an invalid percent sign. Then its organization is not known. return undefined }",
      "{}",
      "a function without a return returns undefined"
    ]
  ],
  "paging/following": [["link === undefined", "false", "no time can be read from no link, and no link is returned"]],
  "wire/input": [
    ["names === undefined", "true", noNames],
    ["placeholders.set(path, names)", ";", noNames]
  ],
  "wire/link": [["found[1]?.toLowerCase", "found[1].toLowerCase", "the pattern always has its first group"]]
}
