/** What tests of errors share. */
/** Core's schema, for packages that stand on another Effect. */
export { MerakiErrorSchema as CoreErrorSchema } from "@effect-meraki/core/MerakiErrorSchema"

/** Facts of a failed call, to make errors of. */
export const facts = {
  operation: "getNetwork",
  method: "GET",
  path: "/networks/{networkId}",
  parameters: { networkId: "N_1" },
  url: "",
  attempts: 1,
  at: new Date(0),
  errors: [],
  body: "",
  requestId: undefined,
  retryAfter: undefined
} as const
