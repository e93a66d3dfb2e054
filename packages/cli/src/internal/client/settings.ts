import { Problem } from "../exit/Problem.ts"
import { type Terminal, variable } from "../terminal/terminal.ts"

/** How to reach Dashboard. */
export interface Settings {
  readonly apiKey: string
  readonly baseUrl: string | undefined
  readonly region: string | undefined
  /** The organization for commands that name none. */
  readonly organization: string | undefined
}

/** The settings of the environment and of the flags. */
export const settingsOf = async (
  terminal: Terminal,
  flags: ReadonlyMap<string, ReadonlyArray<string>>
): Promise<Settings> => {
  const apiKey = variable(terminal, "MERAKI_DASHBOARD_API_KEY")
  if (apiKey === undefined)
    throw new Problem("there is no API key", {
      kind: "credentials",
      hints: ["meraki auth login keeps one; MERAKI_DASHBOARD_API_KEY in the environment is taken first"]
    })
  const region = flags.get("--region")?.at(-1)
  return {
    apiKey,
    region,
    baseUrl: region === undefined ? variable(terminal, "MERAKI_BASE_URL") : undefined,
    organization: variable(terminal, "MERAKI_ORGANIZATION")
  }
}
