import { readFileSync } from "node:fs"
import { join } from "node:path"
import { assert, describe, it } from "vitest"
import { root } from "../packages.mjs"
import { problemsOf, unpinnedIn, workflows } from "../workflows.mjs"

const sha = "8e8c483db84b4bee98b60c0593521ed34d9990e8"
const workflow = ({ job = "timeout-minutes: 5", permissions = "permissions:\n  contents: read\n", step }) =>
  `on: push\n${permissions}jobs:\n  one:\n    runs-on: ubuntu-latest\n    ${job}\n    steps:\n      - ${step}\n`
const problems = (parts) => problemsOf([["w.yml", workflow(parts)]], ["check", "soak:cli", "test"])

describe("the workflows of this repository", () => {
  it("are workflows, of scripts that are there and actions pinned to commits", async () => {
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"))
    assert.isAbove(workflows().length, 3)
    assert.deepStrictEqual(await problemsOf(workflows(), Object.keys(scripts)), [])
  })
})

describe("a workflow", () => {
  it.for([
    { step: "run: npm run check -- lint" },
    { step: "run: npm test" },
    { step: `uses: actions/checkout@${sha} # v6.0.1` },
    {
      job: 'timeout-minutes: 5\n    strategy:\n      matrix:\n        script: [check, "soak:cli"]',
      step: "run: npm run ${{ matrix.script }}"
    }
  ])("passes: $step", async (parts) => {
    assert.deepStrictEqual(await problems(parts), [])
  })

  it.for([
    [{ step: "run: npm run chek" }, "package.json has no script chek"],
    [{ step: "run: npm ci && npm run check" }, "a step runs one script"],
    [{ step: "run: |\n          npm run check\n          npm publish" }, "a step runs one script"],
    [{ step: "run: npm run check -- ${{ github.head_ref }}" }, "hand values over in env"],
    [{ step: "uses: actions/checkout@v6" }, "pin the action"],
    [{ step: `uses: actions/checkout@${sha}` }, "pin the action"],
    [{ step: "run: npm run check", job: "name: x" }, "timeout-minutes is missing"],
    [{ step: "run: npm run check", permissions: "" }, "permissions have to be named"],
    [{ step: "run: npm run check\n        if: ${{ mattrix.x }}" }, 'undefined variable "mattrix"'],
    [
      {
        job: "timeout-minutes: 5\n    strategy:\n      matrix:\n        script: [gone]",
        step: "run: npm run ${{ matrix.script }}"
      },
      "package.json has no script gone"
    ]
  ])("fails: $1", async ([parts, says]) => {
    assert.include((await problems(parts)).join("\n"), says)
  })

  it("says where its actions are not pinned", () => {
    assert.strictEqual(unpinnedIn("w.yml", "a:\n  - uses: some/action@v1\n").length, 1)
    assert.match(unpinnedIn("w.yml", "a:\n  - uses: some/action@v1\n")[0], /^w\.yml:2: /)
  })
})
