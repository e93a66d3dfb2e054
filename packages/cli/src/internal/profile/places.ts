import { join } from "node:path"
import { Problem } from "../exit/Problem.ts"
import { type Terminal, variable } from "../terminal/terminal.ts"

type Around = Pick<Terminal, "env" | "home" | "platform">

const homeOf = ({ home }: Around): string => {
  if (home !== "") return home
  throw new Problem("there is no home folder: HOME is not set", {
    kind: "credentials",
    hints: ["MERAKI_CONFIG_DIR names another folder for profiles; MERAKI_DASHBOARD_API_KEY needs none"]
  })
}

/** The folder of the profiles: `MERAKI_CONFIG_DIR`, or where the system keeps such files. */
export const configFolder = (around: Around): string => {
  const own = variable(around, "MERAKI_CONFIG_DIR")
  if (own !== undefined) return own
  if (around.platform === "win32") return join(variable(around, "APPDATA") ?? homeOf(around), "meraki")
  return join(variable(around, "XDG_CONFIG_HOME") ?? join(homeOf(around), ".config"), "meraki")
}

/** The folder for what can be had again. */
export const cacheFolder = (around: Around): string => {
  if (around.platform === "win32") return join(variable(around, "LOCALAPPDATA") ?? homeOf(around), "meraki", "cache")
  return join(variable(around, "XDG_CACHE_HOME") ?? join(homeOf(around), ".cache"), "meraki")
}
