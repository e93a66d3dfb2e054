import { assert, describe, it } from "vitest"
import { isNear } from "../src/internal/near.ts"

describe("two names are near", () => {
  for (const [written, meant] of [
    ["singal", "signal"],
    ["sigal", "signal"],
    ["siignal", "signal"],
    ["loger", "logger"],
    ["loggers", "logger"],
    ["ogger", "logger"],
    ["network", "networks"]
  ] as const) {
    it(`${written}, ${meant}`, () => {
      assert.isTrue(isNear(written, meant))
      assert.isTrue(isNear(meant, written))
    })
  }

  it("unless more is different", () => {
    for (const [one, other] of [
      ["signal", "timeout"],
      ["fetch", "fetches"],
      ["logger", "lugger"],
      ["limits", "limiter"],
      ["", "ab"]
    ] as const) {
      assert.isFalse(isNear(one, other), `${one}, ${other}`)
      assert.isFalse(isNear(other, one), `${other}, ${one}`)
    }
  })
})
