import { failures } from "@effect-meraki/core/model/ErrorFacts"
import { assert, describe, it } from "vitest"
import { exitCodes } from "../src/internal/exit/codes.ts"
import { Problem } from "../src/internal/exit/Problem.ts"
import { kindOf, reportJson, reportText } from "../src/internal/exit/report.ts"
import { plain } from "../src/internal/terminal/style.ts"

describe("the kind of an end", () => {
  it("is known for every error of core", () => {
    for (const tag of Object.keys(failures)) assert.notStrictEqual(kindOf({ _tag: tag }), "unexpected", tag)
    assert.strictEqual(kindOf({ _tag: "NotFound" }), "missing")
    assert.strictEqual(kindOf(new Error("a bug")), "unexpected")
    assert.strictEqual(kindOf(undefined), "unexpected")
  })

  it("has a code of its own", () => {
    const codes = Object.values(exitCodes)
    assert.strictEqual(new Set(codes).size, codes.length)
  })
})

describe("a report", () => {
  it("says what to do on lines of its own", () => {
    const problem = new Problem("no key", { hints: ["log in"] })
    assert.strictEqual(reportText(problem, plain), "error: no key\n  log in\n")
    assert.deepStrictEqual(reportJson(problem), {
      error: { _tag: "Problem", message: "no key", hints: ["log in"] },
      exitCode: 2
    })
  })

  it("lets no text from outside drive the terminal", () => {
    const problem = new Problem("no\u001B[31m\nkey", { hints: ["N_1  a\u009B31m\u202Eb\u0007\n  c"] })
    assert.strictEqual(
      reportText(problem, plain),
      String.raw`error: no\u001b[31m` + "\nkey\n" + String.raw`  N_1  a\u009b31m\u202eb\u0007` + "\n  c\n"
    )
  })

  it("of a bug has the stack", () => {
    assert.match(reportText(new Error("oh"), plain), /^error: unexpected: Error: oh\n +at /)
  })
})
