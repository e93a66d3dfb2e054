/** Facts of a failed call, for tests that make errors by hand. */
export const facts = {
  operation: "getNetwork",
  method: "GET",
  path: "/networks/{networkId}",
  url: "",
  attempts: 1,
  at: new Date(0),
  errors: [],
  body: "",
  requestId: undefined,
  retryAfter: undefined
} as const
