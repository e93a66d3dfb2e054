// Where the packages are, as they are published.
import { join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"

export const root = fileURLToPath(new URL("../../..", import.meta.url))
export const coreFolder = join(root, "packages/core")
export const facadeFolder = join(root, "packages/promise")
export const facadeUrl = pathToFileURL(join(facadeFolder, "dist/index.js")).href
