import { assert, describe } from "@effect/vitest"
import { it } from "@effect-meraki/testing/effect"
import { searchOperations } from "../../src/internal/agent/search/search.ts"
import { drawnQuestions } from "./drawnQuestions.ts"
import { othersQuestions } from "./othersQuestions.ts"
import { questions } from "./questions.ts"
import { unseenQuestions } from "./unseenQuestions.ts"

/** The questions that have no right operation among the first five. */
const unanswered = async (all: typeof questions): Promise<ReadonlyArray<string>> => {
  const found = await Promise.all(
    all.map(async ([question, ...right]) => {
      const first = (await searchOperations(question, 5)).map(({ id }) => id)
      return { question, first, isAnswered: first.some((id) => right.includes(id)) }
    })
  )
  return found.flatMap(({ first, isAnswered, question }) => (isAnswered ? [] : [`${question}: ${first.join(", ")}`]))
}

const share = async (all: typeof questions): Promise<number> => 1 - (await unanswered(all)).length / all.length

describe("search", () => {
  it("has the right operation among the first five for the questions it is tuned by", async () => {
    assert.isAtLeast(questions.length, 60)
    assert.isAtLeast(await share(questions), 0.95, (await unanswered(questions)).join("\n"))
  })

  it("has it for questions that were written before it", async () => {
    assert.strictEqual(unseenQuestions.length, 30)
    assert.isAtLeast(await share(unseenQuestions), 0.85)
  })

  it("has it for questions by somebody else", async () => {
    assert.strictEqual(othersQuestions.length, 30)
    assert.isAtLeast(await share(othersQuestions), 0.85)
  })

  it("has it for questions about operations that were drawn by lot", async () => {
    assert.strictEqual(drawnQuestions.length, 30)
    assert.isAtLeast(await share(drawnQuestions), 0.85)
  })
})
