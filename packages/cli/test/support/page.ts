/** Pages that show programs and what they print, played as their readers would. */
import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises"
import { readdirSync } from "node:fs"
import { tmpdir } from "node:os"
import { basename, join } from "node:path"
import { fileURLToPath } from "node:url"
import { binary, runProcess } from "./binary.ts"

export const docs = fileURLToPath(new URL("../../../../docs/", import.meta.url))
const examples = join(docs, "examples")

const programsIn = (folder: string): ReadonlyArray<string> =>
  readdirSync(join(examples, folder))
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name))

/** The programs of the cookbook, by their paths below the examples. */
export const ofCookbook = programsIn("cookbook")

/** The programs of the pages for those who come from another client. */
export const ofMoving = programsIn("moving")

/** The text of such a program. */
export const textOf = (program: string): Promise<string> => readFile(join(examples, program), "utf8")

/** A block of code on a page. */
export interface Block {
  readonly language: string
  readonly text: string
}

/** What a page shows and runs: all of its blocks of code, up to the advice for real use. */
export const blocksOf = async (page: string): Promise<ReadonlyArray<Block>> => {
  const [text = ""] = (await readFile(join(docs, page), "utf8")).split("\n## For real use\n")
  return Array.from(text.matchAll(/^```(.+)\n([^]*?)^```$/gm), ([, language = "", text = ""]) => ({ language, text }))
}

/**
 * Commands for a shell, and what the page says they print: nothing when nothing is shown. A server runs
 * beside the commands that follow until somebody presses Ctrl-C, which the page may show as `^C`. Its
 * `shown` is undefined when the page does not show what it prints.
 */
export interface Step {
  readonly commands: string
  readonly shown: string | undefined
  readonly isServer: boolean
}

export const stepsOf = (blocks: ReadonlyArray<Block>): ReadonlyArray<Step> =>
  blocks.flatMap(({ language, text }, at) => {
    const next = blocks[at + 1]
    const isServer = language === "sh server"
    const shown = next?.language === "text" ? next.text : isServer ? undefined : ""
    return isServer || language === "sh" ? [{ commands: text, shown, isServer }] : []
  })

/** A folder with all of these programs, and `meraki` and `node` in the path. It ends with its block. */
export const makeFolder = async () => {
  const folder = await mkdtemp(join(tmpdir(), "meraki-page-"))
  const bin = join(folder, "bin")
  await mkdir(bin)
  await writeFile(join(bin, "meraki"), `#!/bin/sh\nexec "${process.execPath}" "${await binary()}" "$@"\n`)
  await chmod(join(bin, "meraki"), 0o755)
  await symlink(process.execPath, join(bin, "node"))
  for (const program of [...ofCookbook, ...ofMoving])
    await symlink(join(examples, program), join(folder, basename(program)))
  return { folder, bin, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) }
}

/** Programs load many sources: what was compiled once is kept. */
const around = {
  TZ: "UTC",
  NODE_COMPILE_CACHE: fileURLToPath(new URL("../../node_modules/.cache/compiled", import.meta.url))
}

/** Ends what is printed by a step. */
const end = "\u001e"

/** Job control keeps a background program from ignoring Ctrl-C. */
const prelude = `
set -m
trap 'kill $(jobs -p) 2>/dev/null || true' EXIT
# until LOG has COUNT lines, for as long as the program with this id runs
lines() { until [ "$(wc -l < "$2")" -ge "$3" ]; do kill -0 "$1"; sleep 0.05; done; }
`
const linesIn = (text: string): number => text.split("\n").length - 1

/** What a shell does for the steps: the commands in their order, then Ctrl-C for each server. */
const scriptOf = (steps: ReadonlyArray<Step>): string => {
  const script = [prelude]
  const last: Array<string> = []
  for (const [at, { commands, isServer, shown = "" }] of steps.entries()) {
    if (!isServer) {
      script.push(commands, `printf '${end}'`)
      continue
    }
    const [before = ""] = shown.split("^C\n")
    script.push(`: > .log${at}`, `${commands.trimEnd()} > .log${at} &`, `server${at}=$!`)
    script.push(`lines $server${at} .log${at} 1`, `printf '${end}'`)
    last.push(`lines $server${at} .log${at} ${linesIn(before)}`, `cp .log${at} .before${at}`)
    last.push(`kill -INT $server${at}`, `wait $server${at} || test $? -eq 130`)
    last.push(`cat .before${at}; tail -c +$(($(wc -c < .before${at}) + 1)) .log${at} > .after${at}`)
    last.push(shown.includes("^C\n") ? `echo ^C; cat .after${at}` : `cat .after${at}`, `printf '${end}'`)
  }
  return [...script, ...last].join("\n")
}

/** Runs all steps of a page in one shell. What they leave running ends with it. */
export const play = async (
  steps: ReadonlyArray<Step>,
  { bin, folder }: { readonly bin: string; readonly folder: string },
  env: { readonly [name: string]: string }
) => {
  const ran = await runProcess("bash", ["-euo", "pipefail", "-c", scriptOf(steps)], {
    cwd: folder,
    env: { ...around, PATH: `${bin}:${process.env["PATH"] ?? ""}`, HOME: folder, ...env }
  })
  // The page shows the API itself, of which the simulator has the place on a port that differs.
  const texts = ran.stdout.replaceAll(env["MERAKI_BASE_URL"] ?? end, "https://api.meraki.com/api/v1").split(end)
  const ofServers = texts.slice(steps.length)
  const printed = steps.map(({ isServer }, at) => (isServer ? ofServers.shift() : texts[at]) ?? "")
  return { ...ran, printed }
}
