import { randomBytes } from "node:crypto"
import { join } from "node:path"
import { Problem } from "../../exit/Problem.ts"
import { configFolder } from "../../profile/places.ts"
import { readText, refuseOpen, writePrivate } from "../../profile/privateFile.ts"
import { type Terminal, variable } from "../../terminal/terminal.ts"

/** The token of a server, and where it is kept. */
export interface Token {
  readonly token: string
  readonly place: string
}

/** Letters that a token has at least: fewer can be guessed. */
const shortest = 32

const checked = (token: string, place: string): Token => {
  if (token.length < shortest || /\s/.test(token))
    throw new Problem(`the token in ${place} has to have ${shortest} letters or more, and no spaces`, {
      kind: "credentials"
    })
  return { token, place }
}

/** The token that hosts have to bring: that of the environment, or that of a private file, which is made when it is missing. */
export const serverToken = async (terminal: Pick<Terminal, "env" | "home" | "platform">): Promise<Token> => {
  const given = variable(terminal, "MERAKI_MCP_TOKEN")
  if (given !== undefined) return checked(given, "MERAKI_MCP_TOKEN")
  const file = join(configFolder(terminal), "mcp-token")
  const kept = await readText(file)
  if (kept !== undefined) {
    await refuseOpen(file, terminal.platform)
    return checked(kept.trim(), file)
  }
  const token = randomBytes(32).toString("base64url")
  await writePrivate(file, `${token}\n`)
  return { token, place: file }
}
