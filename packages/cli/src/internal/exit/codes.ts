/** What a command ends with, by the kind of its end. `docs/cli.md` lists them. */
export const exitCodes = {
  done: 0,
  unexpected: 1,
  usage: 2,
  credentials: 3,
  missing: 4,
  refused: 5,
  limited: 6,
  unavailable: 7,
  unusable: 8,
  partial: 9,
  unconfirmed: 10,
  interrupted: 130
} as const

/** The name of a kind of end. */
export type ExitKind = keyof typeof exitCodes
