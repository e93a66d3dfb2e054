import { join } from "node:path"
import { type Terminal, variable } from "../terminal/terminal.ts"

type Around = Pick<Terminal, "env" | "home" | "platform">

/** The folder of the profiles: `MERAKI_CONFIG_DIR`, or where the system keeps such files. */
export const configFolder = (around: Around): string => {
  const own = variable(around, "MERAKI_CONFIG_DIR")
  if (own !== undefined) return own
  if (around.platform === "win32") return join(variable(around, "APPDATA") ?? around.home, "meraki")
  return join(variable(around, "XDG_CONFIG_HOME") ?? join(around.home, ".config"), "meraki")
}
/** The folder for what can be had again. */
export const cacheFolder = (around: Around): string => {
  if (around.platform === "win32") return join(variable(around, "LOCALAPPDATA") ?? around.home, "meraki", "cache")
  return join(variable(around, "XDG_CACHE_HOME") ?? join(around.home, ".cache"), "meraki")
}
