import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    include: ["packages/*/test/**/*.test.ts"],
    setupFiles: ["packages/testing/src/quiet.ts"],
    // They end what hangs; no test is about them, however slow the machine is.
    testTimeout: 60_000,
    hookTimeout: 60_000
  }
})
