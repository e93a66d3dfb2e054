import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    include: ["test/*.test.ts"],
    // They end what hangs; no test is about them, however slow the machine is.
    testTimeout: 300_000,
    hookTimeout: 60_000
  }
})
