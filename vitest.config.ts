import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    include: ["packages/*/test/**/*.test.ts", ".ci/test/*.test.mjs"],
    // Many tests wait for a socket or a process; by itself vitest would leave one core idle.
    maxWorkers: "100%",
    setupFiles: ["packages/testing/src/quiet.ts"],
    // They end what hangs; no test is about them, however slow the machine is.
    testTimeout: 60_000,
    hookTimeout: 60_000
  }
})
