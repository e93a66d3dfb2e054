import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    include: [
      "packages/core/attack/*.test.ts",
      "packages/core/test/hostileNames.test.ts",
      "packages/core/test/limits/sharedStore.test.ts"
    ],
    setupFiles: [fileURLToPath(new URL("../../testing/src/quiet.ts", import.meta.url))],
    testTimeout: 600_000,
    hookTimeout: 60_000
  }
})
