// Which packages come with one that is installed, and under which licenses.
import { existsSync, readFileSync, realpathSync } from "node:fs"
import { dirname, join } from "node:path"

/** The folder of a package as Node finds it from another folder. */
const folderOf = (name, from) => {
  for (let folder = realpathSync(from); ; folder = dirname(folder)) {
    const found = join(folder, "node_modules", name)
    if (existsSync(join(found, "package.json"))) return realpathSync(found)
    if (dirname(folder) === folder) return undefined
  }
}

const licenseOf = ({ license, licenses }) =>
  typeof license === "string" ? license : (license?.type ?? licenses?.map(({ type }) => type).join(" or ") ?? "unknown")

/**
 * What is installed with a package: `[{ name, version, license }]`, its dependencies and theirs. Those of this workspace are
 * left out, and so is what no machine of this kind installs.
 */
export const installedWith = ({ folder, manifest }, isOwn) => {
  const found = new Map()
  const visit = (from, { dependencies = {}, optionalDependencies = {} }) => {
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      if (isOwn(name)) continue
      const place = folderOf(name, from)
      if (place === undefined) {
        if (name in optionalDependencies) continue
        throw new Error(`${name}, which ${manifest.name} needs, is not installed`)
      }
      if (found.has(place)) continue
      const own = JSON.parse(readFileSync(join(place, "package.json"), "utf8"))
      found.set(place, { name, version: own.version, license: licenseOf(own) })
      visit(place, own)
    }
  }
  visit(folder, manifest)
  return [...found.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

/** The packages whose notices a text of third parties holds: `name version` stands before each. */
export const noticesIn = (text) =>
  Array.from(
    text.matchAll(/^((?:@[\w.-]+\/)?[\w.-]+) (\d+\.\d+\.\d+\S*)$/gm),
    ([, name, version]) => `${name} ${version}`
  )

/** Licenses that ask for no more than their notice. */
export const permissive = new Set([
  "MIT",
  "ISC",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "0BSD",
  "BlueOak-1.0.0",
  "Unlicense",
  "Python-2.0"
])
