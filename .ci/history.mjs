// What git knows of the state that a change is compared with.
import { spawnSync } from "node:child_process"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

/** What git prints, or undefined when it fails. */
export const git = (root, ...args) => {
  const { status, stdout } = spawnSync("git", args, { cwd: root, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 })
  return status === 0 ? stdout : undefined
}

/** The commit that a change is compared with: where the branch left main, or the one before on main itself. */
export const baseOf = (root) => {
  const head = git(root, "rev-parse", "HEAD")?.trim()
  const fork = git(root, "merge-base", "HEAD", "origin/main")?.trim()
  return fork === undefined || fork === head ? git(root, "rev-parse", "HEAD^")?.trim() : fork
}

const linesOf = (text) => (text ?? "").split("\n").filter((file) => file.endsWith(".md"))

/** The texts of changesets that came since a commit and that a release has consumed meanwhile. */
const consumedSince = (root, commit) => {
  const range = `${commit}..HEAD`
  const files = linesOf(git(root, "log", "--diff-filter=AM", "--name-only", "--format=", range, "--", ".changeset"))
  return [...new Set(files)]
    .filter((file) => !existsSync(join(root, file)))
    .flatMap((file) => {
      const last = git(root, "log", "-1", "--diff-filter=AM", "--format=%H", range, "--", file)?.trim()
      return git(root, "show", `${last}:${file}`) ?? []
    })
}

/** The texts of the changesets that are there and were not, or not so, in a commit; consumed ones included. */
export const changesetsSince = (root, commit) => {
  const changed = linesOf(git(root, "diff", "--name-only", "--diff-filter=d", commit, "--", ".changeset"))
  const untracked = linesOf(git(root, "ls-files", "--others", "--exclude-standard", ".changeset"))
  const present = [...changed, ...untracked].map((file) => readFileSync(join(root, file), "utf8"))
  return [...present, ...consumedSince(root, commit)]
}

/** The texts of all changesets that no release has consumed. */
export const pendingChangesets = (root) =>
  readdirSync(join(root, ".changeset"))
    .filter((file) => file.endsWith(".md") && file !== "README.md")
    .toSorted()
    .map((file) => readFileSync(join(root, ".changeset", file), "utf8"))

/** The packages that a changeset names, with the kind of version that each gets. */
export const packagesOf = (text) =>
  new Map(Array.from(text.matchAll(/^["']?(@[\w/.-]+)["']?: *(\w+) *$/gm), ([, name, kind]) => [name, kind]))

const versionAt = (root, commit) => {
  const text = git(root, "show", `${commit}:packages/core/package.json`)
  return text === undefined ? undefined : JSON.parse(text).version
}

/**
 * The release before the present state: the newest tag `v…` before HEAD; before the first one, the commit that set the
 * version that HEAD's is not, or is without being tagged.
 */
export const previousRelease = (root) => {
  const head = git(root, "rev-parse", "HEAD")?.trim()
  const tag = git(root, "describe", "--tags", "--abbrev=0", "--match", "v*", "HEAD^")?.trim()
  if (tag !== undefined) return { name: tag, commit: git(root, "rev-parse", `${tag}^{commit}`).trim() }
  const setters = (git(root, "log", "--format=%H", "-G", '^  "version": ', "--", "packages/core/package.json") ?? "")
    .split("\n")
    .filter((commit) => commit !== "" && commit !== head)
  const [commit] = setters
  return commit === undefined ? undefined : { name: `version ${versionAt(root, commit)}`, commit }
}
