import type { Command } from "./Command.ts"

/** The commands that are no operations, by their names; each is loaded when it is used. */
export const commands: { readonly [name: string]: () => Promise<Command> } = {
  batch: () => import("./batch.ts").then(({ batch }) => batch),
  auth: () => import("./auth.ts").then(({ auth }) => auth)
}
