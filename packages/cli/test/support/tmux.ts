/** A terminal that a person would sit at, driven by keys and read as a screen. */
import { execFileSync } from "node:child_process"
import { isThere } from "./programs.ts"

/** Only on a machine of one's own may it be missing. */
export const hasTmux = process.env["CI"] === "true" || isThere("tmux")

export interface Terminal extends AsyncDisposable {
  /** Presses keys, by the names that tmux has for them. */
  readonly press: (...keys: ReadonlyArray<string>) => void
  /** Types a text as it is. */
  readonly type: (text: string) => void
  readonly screen: () => string
  /** Waits until the screen has a text. Returns the screen. */
  readonly shows: (pattern: RegExp) => Promise<string>
}

let count = 0

/** How often a screen is looked at before a test gives up, to say what was there. */
const patience = 250

/** Starts a program in a terminal of its own. */
export const startTerminal = (
  command: string,
  env: { readonly [name: string]: string },
  size: { readonly columns: number; readonly rows: number } = { columns: 100, rows: 30 }
): Terminal => {
  const socket = `meraki-test-${process.pid}-${count++}`
  const tmux = (...args: ReadonlyArray<string>): string =>
    execFileSync("tmux", ["-L", socket, "-f", "/dev/null", ...args], {
      encoding: "utf8",
      env: { PATH: process.env["PATH"] ?? "", LANG: "C.UTF-8", TERM: "xterm-256color", ...env },
      stdio: ["ignore", "pipe", "pipe"]
    })
  const remaining = ["set-option", "-g", "remain-on-exit", "on"]
  const session = ["new-session", "-d", "-x", String(size.columns), "-y", String(size.rows), command]
  // In one go: a server without a session ends, and a program that ends at once takes its screen along.
  tmux("start-server", ";", ...remaining, ";", ...session)
  const screen = () => tmux("capture-pane", "-p").trimEnd()
  return {
    press: (...keys) => void tmux("send-keys", ...keys),
    type: (text) => void tmux("send-keys", "-l", text),
    screen,
    shows: async (pattern) => {
      for (let left = patience; left > 0; left--) {
        const now = screen()
        if (pattern.test(now)) return now
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
      throw new Error(`the screen does not show ${pattern}:\n${screen()}`)
    },
    [Symbol.asyncDispose]: async () => void tmux("kill-server")
  }
}
