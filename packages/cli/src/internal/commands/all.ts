import type { Command } from "./Command.ts"

/** The commands that are no operations, by their names; each is loaded when it is used. */
export const commands: { readonly [name: string]: () => Promise<Command> } = {
  api: () => import("./api.ts").then(({ api }) => api),
  completion: () => import("./completion.ts").then(({ completion }) => completion),
  help: () => import("./help.ts").then(({ help }) => help),
  simulate: () => import("./simulate.ts").then(({ simulate }) => simulate),
  batch: () => import("./batch.ts").then(({ batch }) => batch),
  webhook: () => import("./webhook.ts").then(({ webhook }) => webhook),
  auth: () => import("./auth.ts").then(({ auth }) => auth)
}
