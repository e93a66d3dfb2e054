// Changes policy files in small ways, one at a time, and counts the changes that the file's own tests notice.
// `npm run mutation -- limits/bucket wire --concurrency 2 --force` runs one file and one room, and repeats what is known.
import { spawnSync } from "node:child_process"
import { readFileSync, writeFileSync } from "node:fs"
import { setPriority } from "node:os"
import { fileURLToPath } from "node:url"
import { parseArgs } from "node:util"
import { Stryker } from "@stryker-mutator/core"
import { leastScore, scoreOf, updatePage } from "./page.mjs"
import { policies } from "./policies.mjs"

const page = "docs/mutation.md"

process.chdir(fileURLToPath(new URL("../..", import.meta.url)))
setPriority(15)

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { concurrency: { type: "string", default: "1" }, force: { type: "boolean", default: false } }
})

const isAsked = (policy) => positionals.some((name) => policy === name || policy.startsWith(`${name}/`))
const asked = [...policies.keys()].filter((policy) => positionals.length === 0 || isAsked(policy))
if (asked.length === 0) {
  console.error(`no such policy: ${positionals.join(", ")}. There are: ${[...policies.keys()].join(", ")}`)
  process.exit(2)
}

/** Packages that core's tests do not use. */
const unneeded = ["bench", "cli", "codegen", "effect-3", "promise"].map((name) => `packages/${name}`)

const mutantsOf = (policy, { source, tests }) => {
  // Not by Stryker's own option, with which changes of what is made while a module loads are never noticed.
  process.env.MUTATION_TESTS = tests
  return new Stryker({
    mutate: [source],
    mutator: { excludedMutations: ["StringLiteral"] },
    testRunner: "vitest",
    plugins: [fileURLToPath(import.meta.resolve("@stryker-mutator/vitest-runner"))],
    vitest: { configFile: ".ci/mutation/vitest.config.mjs", related: false },
    coverageAnalysis: "perTest",
    incremental: true,
    incrementalFile: `.stryker/${policy}.json`,
    force: values.force,
    concurrency: Number(values.concurrency),
    // The machine may do other things at the same time.
    timeoutMS: 10_000,
    tempDirName: `.stryker/tmp/${policy.replace("/", "-")}`,
    ignorePatterns: [".stryker", "/tsconfig.json", "docs", "dist", "dtslint", "attack", ...unneeded],
    // No test checks types.
    disableTypeChecks: false,
    reporters: ["progress-append-only"],
    allowConsoleColors: false
  }).runMutationTest()
}

/** The text that a change replaces, in one line. */
const textAt = ({ end, start }, source) => {
  const lines = source.split("\n").slice(start.line - 1, end.line)
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1)
  lines[0] = lines[0].slice(start.column - 1)
  return oneLine(lines.join("\n"))
}
const oneLine = (text) => text.replaceAll(/\s+/g, " ")

const survivorOf =
  (source) =>
  ({ location, replacement, status }) => ({
    line: location.start.line,
    code: textAt(location, source),
    changed: oneLine(replacement),
    isCovered: status === "Survived"
  })

const results = []
for (const policy of asked) {
  const mutants = await mutantsOf(policy, policies.get(policy))
  const source = readFileSync(policies.get(policy).source, "utf8")
  const left = mutants.filter(({ status }) => status === "Survived" || status === "NoCoverage")
  const killed = mutants.filter(({ status }) => status === "Killed" || status === "Timeout")
  const result = { policy, killed: killed.length, of: killed.length + left.length, left: left.map(survivorOf(source)) }
  results.push(result)
  console.log(`${scoreOf(result).toFixed(1).padStart(5)} %  ${policy} (${result.killed} of ${result.of})`)
  for (const { changed, code, isCovered, line } of result.left) {
    console.log(`         ${line}: ${code} → ${changed}${isCovered ? "" : " (not run by any test)"}`)
  }
  writeFileSync(page, updatePage(readFileSync(page, "utf8"), result))
  spawnSync("oxfmt", [page])
}

process.exit(results.every((result) => scoreOf(result) >= leastScore) ? 0 : 1)
