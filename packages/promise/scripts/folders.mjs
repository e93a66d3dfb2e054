// For tools that do not know export maps and look for a folder, such as TypeScript's `node10` and resolvers of ESLint: one
// for each entry, which names its files. There are none while the package is not packed: `--remove` removes them.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join, relative } from "node:path"
import { fileURLToPath } from "node:url"

const root = fileURLToPath(new URL("..", import.meta.url))
const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).publishConfig

for (const [name, entry] of Object.entries(exports)) {
  if (name === "." || typeof entry !== "object") continue
  const folder = join(root, name)
  if (process.argv.includes("--remove")) {
    rmSync(folder, { recursive: true, force: true })
  } else {
    const to = (file) => relative(folder, join(root, file))
    const names = { main: to(entry.require.default), types: to(entry.require.types) }
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, "package.json"), `${JSON.stringify(names)}\n`)
  }
}
