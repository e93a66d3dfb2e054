/** The commands that need a client: they are one part of the program, which is loaded when one of them is used. */
export { runApi } from "./api.ts"
export { runAuth } from "./auth.ts"
export { runBatch } from "./batch.ts"
export { runOperation } from "./operation.ts"
export { namesFor } from "./names.ts"
export { runWebhook } from "./webhook.ts"
