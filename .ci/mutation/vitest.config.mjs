// The tests of one room, on the copy of the sources that Stryker has changed.
import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"

const root = fileURLToPath(new URL("../../", import.meta.url))

/** The doors of a package in this copy. Installed packages point to the unchanged sources. */
const doors = (name) => {
  const { exports } = JSON.parse(readFileSync(`${root}packages/${name}/package.json`, "utf8"))
  return Object.entries(exports)
    .filter(([door, path]) => door !== "./package.json" && path !== null)
    .map(([door, path]) => ({
      find: new RegExp(`^@effect-meraki/${name}${door.slice(1).replace("*", "(\\w+)")}$`),
      replacement: `${root}packages/${name}/${path.slice(2).replace("*", "$1")}`
    }))
}

export default defineConfig({
  resolve: { alias: ["core", "simulator", "testing"].flatMap(doors) },
  test: {
    include: process.env.MUTATION_TESTS.split(" "),
    setupFiles: [`${root}packages/testing/src/quiet.ts`],
    // Starting a worker for each file takes longer than most tests.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000
  }
})
