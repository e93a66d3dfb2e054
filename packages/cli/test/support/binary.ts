/** The program as it is published, run as a process. */
import { spawn } from "node:child_process"
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import type { Ran } from "./terminal.ts"

const packageFolder = fileURLToPath(new URL("../../", import.meta.url))
const scratch = join(packageFolder, "node_modules/.cache/meraki")

const newest = (folder: string): number =>
  Math.max(
    0,
    ...readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.(?:ts|mjs|json)$/.test(file))
      .map((file) => statSync(join(folder, file)).mtimeMs)
  )

/** When the sources of the bundle were changed last. */
const changed = (): number =>
  Math.max(
    ...["src", "scripts", "../core/src", "../jobs/src", "../simulator/src"].map((folder) =>
      newest(join(packageFolder, folder))
    )
  )

let built: Promise<string> | undefined

const build = async (): Promise<string> => {
  const folder = join(scratch, `built-${Math.round(changed())}`)
  if (existsSync(folder)) return join(folder, "meraki.js")
  mkdirSync(scratch, { recursive: true })
  // In a process of its own: the build is a script of Node, and this one is transformed.
  const fresh = `${folder}-of-${process.pid}`
  const { code, stderr } = await runProcess(process.execPath, [join(packageFolder, "scripts/build.mjs"), fresh])
  if (code !== 0) throw new Error(`the bundle was not built: ${stderr}`)
  try {
    renameSync(fresh, folder)
  } catch {
    // Another file of tests was faster; a program that it has started goes on loading its parts.
    rmSync(fresh, { recursive: true })
  }
  return join(folder, "meraki.js")
}

/** The path of the entry, built when its sources have changed. */
export const binary = (): Promise<string> => (built ??= build())

export interface Process {
  readonly env?: { readonly [name: string]: string }
  readonly stdin?: string
  readonly cwd?: string
}

/** Runs a program to its end. */
export const runProcess = (
  command: string,
  args: ReadonlyArray<string>,
  { cwd, env, stdin }: Process = {}
): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { PATH: process.env["PATH"] ?? "", HOME: scratch, ...env },
      stdio: [stdin === undefined ? "ignore" : "pipe", "pipe", "pipe"]
    })
    const written = { stdout: "", stderr: "" }
    child.stdout?.setEncoding("utf8").on("data", (text: string) => (written.stdout += text))
    child.stderr?.setEncoding("utf8").on("data", (text: string) => (written.stderr += text))
    child.on("error", reject)
    child.on("close", (code, signal) => resolve({ code: code ?? (signal === null ? -1 : 128), ...written }))
    child.stdin?.end(stdin)
  })

/** Runs the program as a process. */
export const merakiProcess = async (args: ReadonlyArray<string>, around: Process = {}): Promise<Ran> =>
  runProcess(process.execPath, [await binary(), ...args], around)
