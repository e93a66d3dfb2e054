// Proposes what a workflow has changed: a commit on a branch of its own, and a pull request that is opened once.
// `npm run propose -- BRANCH TITLE`; on a machine of one's own, `--dry-run` says what it would do.
import { execute } from "./packages.mjs"

const given = process.argv.slice(2).filter((argument) => argument !== "--dry-run")
const isDry = process.argv.includes("--dry-run")
const [branch, title] = given
if (branch === undefined || title === undefined) {
  console.error('npm run propose -- BRANCH "TITLE"')
  process.exit(2)
}

const changed = execute("git", ["status", "--porcelain"]).trim()
if (changed === "") {
  console.log("nothing changed, nothing to propose")
  process.exit(0)
}
const name = `propose/${branch}`
const identity = [
  "-c",
  "user.name=github-actions[bot]",
  "-c",
  "user.email=41898282+github-actions[bot]@users.noreply.github.com"
]
const steps = [
  ["checkout", "--quiet", "-B", name],
  ["add", "--all"],
  [...identity, "commit", "--quiet", "-m", title],
  ["push", "--force", "origin", `HEAD:refs/heads/${name}`]
]
if (isDry) {
  console.log(`${changed}\n\n${steps.map((args) => `git ${args.join(" ")}`).join("\n")}`)
  process.exit(0)
}
for (const args of steps) execute("git", args)
const open = JSON.parse(execute("gh", ["pr", "list", "--head", name, "--state", "open", "--json", "number"]))
if (open.length === 0) {
  const body = "Made by a workflow. Read it as a user would. Its tests start when it is closed and opened again."
  execute("gh", ["pr", "create", "--head", name, "--title", title, "--body", body])
}
