import { assert, describe, it } from "vitest"
import { type Accepted, leadingWords, readTyped } from "../../src/internal/args/tokens.ts"

const accepted = new Map<string, Accepted>([
  ["output", { key: "--output", short: "o", kind: "value" }],
  ["network-id", { key: "networkId", kind: "value" }],
  ["networkId", { key: "networkId", kind: "value" }],
  ["enabled", { key: "enabled", kind: "switch" }],
  ["yes", { key: "--yes", short: "y", kind: "switch" }]
])
const flags = (...args: ReadonlyArray<string>) => Object.fromEntries(readTyped(args, accepted).flags)

describe("flags", () => {
  it("are collected under one name, however they are spelled", () => {
    assert.deepStrictEqual(flags("--network-id", "a", "--networkId=b", "-o", "json", "-y"), {
      networkId: ["a", "b"],
      "--output": ["json"],
      "--yes": ["true"]
    })
  })

  it("may be switched off, in every way that people write it", () => {
    for (const args of [["--no-enabled"], ["--enabled=false"], ["--enabled", "false"]])
      assert.deepStrictEqual(flags(...args), { enabled: ["false"] })
    assert.deepStrictEqual(flags("--enabled", "true"), { enabled: ["true"] })
    assert.throws(() => flags("--enabled=maybe"), /takes true or false/)
  })

  it("take values that begin with a dash, and lines of text", () => {
    assert.deepStrictEqual(flags("--networkId=-5", "--output", "-"), { networkId: ["-5"], "--output": ["-"] })
  })

  it("take no other flag for their value", () => {
    for (const next of ["--yes", "--no-yes", "-y", "--output", "--networkId=x", "-o"])
      assert.throws(
        () => flags("--network-id", next),
        `--network-id needs a value; --network-id=${next} gives this one`
      )
    assert.throws(() => flags("-o", "--yes"), "-o needs a value")
    assert.deepStrictEqual(flags("--network-id", "--nothing"), { networkId: ["--nothing"] })
    assert.deepStrictEqual(flags("--network-id=--yes"), { networkId: ["--yes"] })
  })

  it("that are unknown or without a value are refused", () => {
    assert.throws(
      () => flags("--netwrok-id", "a"),
      "--netwrok-id is no flag of this command; did you mean --network-id?"
    )
    assert.throws(() => flags("--output"), "--output needs a value")
    assert.throws(() => flags("-x"), "-x is no flag of this command")
  })

  it("let words through, and everything behind --", () => {
    assert.deepStrictEqual(readTyped(["GET", "--yes", "/a", "--", "--b"], accepted).words, ["GET", "/a", "--b"])
  })
})

describe("the words of a command's name", () => {
  it("end at the first flag that is not known yet, whose value they could be", () => {
    const words = leadingWords(["-o", "json", "networks", "--yes", "list", "--foo", "bar"], accepted)
    assert.deepStrictEqual(words, [
      { text: "networks", at: 2 },
      { text: "list", at: 4 }
    ])
  })
})
