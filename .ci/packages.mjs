// The packages of this workspace that are published, read from their manifests.
import { spawnSync } from "node:child_process"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

export const root = fileURLToPath(new URL("..", import.meta.url))

const dependenciesOf = ({ dependencies = {}, peerDependencies = {} }) =>
  Object.keys({ ...dependencies, ...peerDependencies })

/** Puts what others depend on first. */
const ordered = (packages) => {
  const done = new Map()
  const visit = (each) => {
    if (done.has(each.manifest.name)) return
    for (const other of packages) if (dependenciesOf(each.manifest).includes(other.manifest.name)) visit(other)
    done.set(each.manifest.name, each)
  }
  packages.forEach(visit)
  return [...done.values()]
}

/** `{ folder, manifest, name }` of each published package, what others depend on first. `name` is that of its folder. */
export const publishedPackages = (repository = root) =>
  ordered(
    readdirSync(join(repository, "packages"))
      .toSorted()
      .map((name) => ({ name, folder: join(repository, "packages", name) }))
      .filter(({ folder }) => existsSync(join(folder, "package.json")))
      .map((each) => ({ ...each, manifest: JSON.parse(readFileSync(join(each.folder, "package.json"), "utf8")) }))
      .filter(({ manifest }) => manifest.private !== true)
  )

/** Runs a program and gives what it prints. Throws with all that it printed when it fails. */
export const execute = (command, args, { cwd = root, env = process.env } = {}) => {
  const options = { cwd, env, encoding: "utf8", maxBuffer: 256 * 1024 * 1024 }
  const { error, status, stderr, stdout } = spawnSync(command, args, options)
  if (error !== undefined) throw error
  if (status !== 0) throw new Error(`${[command, ...args].join(" ")}\n${stdout}${stderr}`)
  return stdout
}

/** The value in the manifest of a packed package. */
export const packedManifest = (tarball) => JSON.parse(execute("tar", ["-xOf", tarball, "package/package.json"]))
