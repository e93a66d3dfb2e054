import { Simulator } from "@effect-meraki/simulator"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { assert, describe, it } from "vitest"
import { blocksOf, docs, makeFolder, ofCookbook, ofMoving, play, type Step, stepsOf, textOf } from "./support/page.ts"
import { moving, type Recipe, recipes } from "./support/recipes.ts"

const pages = readdirSync(join(docs, "cookbook"))
  .filter((name) => name !== "README.md")
  .map((name) => `cookbook/${name}`)

describe("the cookbook", () => {
  it("has a page for each of twenty recipes, and a list of them", () => {
    assert.sameMembers(pages, Object.keys(recipes))
    assert.lengthOf(pages, 20)
    const list = readFileSync(join(docs, "cookbook/README.md"), "utf8")
    for (const page of pages) assert.include(`${list}cookbook/`, `](${page.replace("cookbook/", "")})`)
  })

  it.for(ofCookbook)("shows %s once and whole, in fewer than 40 lines", async (program) => {
    const text = await textOf(program)
    const blocks = await Promise.all(pages.map(blocksOf))
    assert.lengthOf(
      blocks.flat().filter((block) => block.text === text),
      1
    )
    assert.isBelow(text.trimEnd().split("\n").length, 40)
  })

  it.for([...pages, ...Object.keys(moving)])("shows no program on %s that is no file", async (page) => {
    const texts = await Promise.all([...ofCookbook, ...ofMoving].map(textOf))
    for (const { language, text } of await blocksOf(page)) if (language === "ts") assert.include(texts, text)
  })
})

/** Plays steps with the Dashboard that a page needs. */
const played = async (recipe: Recipe, steps: ReadonlyArray<Step>) => {
  await using simulator = await Simulator.startSimulator(recipe.simulator)
  await using folder = await makeFolder()
  await using prepared = await recipe.prepare(simulator)
  const ran = await play(steps, folder, prepared.env)
  assert.notInclude(ran.stdout + ran.stderr, simulator.apiKey)
  return ran
}

/** The pages that say what their programs print. */
const printing = Object.entries({ ...recipes, ...moving }).filter(([page]) => page !== "from-meraki-cli.md")

// Some wait for limits and clocks, meanwhile others run.
describe.concurrent("a page prints what it shows", { timeout: 600_000 }, () => {
  it.for(printing)("%s", async ([page, recipe]) => {
    if (recipe.isLeftOut) return
    const steps = stepsOf(await blocksOf(page))
    assert.isNotEmpty(steps)
    const { code, printed, stderr } = await played(recipe, steps)
    assert.deepStrictEqual(
      printed,
      steps.map(({ shown }, at) => shown ?? printed[at]),
      stderr
    )
    assert.strictEqual(code, 0, stderr)
  })
})

describe.concurrent("the page for those who come from meraki-cli", () => {
  const text = readFileSync(join(docs, "from-meraki-cli.md"), "utf8")
  const [, table = ""] = text.split("\n## Commands\n")
  const rows = Array.from((table.split("\n## ")[0] ?? "").matchAll(/^\| (`.+`) +\| (`.+`) +\|$/gm))
  const commands = rows.map(([, , cell = ""]) => cell.trim().slice(1, -1).replaceAll("\\|", "|"))

  it("has commands that do what they should", { timeout: 600_000 }, async () => {
    assert.isAtLeast(commands.length, 20)
    const steps = commands.map((commands) => ({ commands, shown: undefined, isServer: false }))
    const { code, printed, stderr } = await played(moving["from-meraki-cli.md"] ?? assert.fail(), steps)
    assert.strictEqual(code, 0, `${commands[printed.length]}\n${stderr}`)
    assert.lengthOf(printed, commands.length)
  })
})
