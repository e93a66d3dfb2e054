import { it } from "@effect-meraki/testing/effect"
import { assert, describe } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { makeCursors } from "../../src/internal/agent/answer/cursors.ts"
import { describeTool } from "../../src/internal/agent/tools/describe.ts"
import { parametersOf } from "../../src/internal/args/accepted.ts"
import { loadAllDescriptors } from "../../src/internal/index/descriptors.ts"

const tool = describeTool({
  organization: undefined,
  answerBytes: 20_000,
  showsSecrets: false,
  cursors: makeCursors()
})

const described = (operation: string) => Effect.runPromise(tool.run({ operation }))

describe("descriptions", () => {
  it("of all operations are short, and name every parameter", async () => {
    const sizes: Array<number> = []
    for (const [id, descriptor] of await loadAllDescriptors()) {
      const [text = ""] = (await described(id)).texts
      assert.isTrue(text.startsWith(`${id}: `), id)
      assert.include(text, `${descriptor.method} ${descriptor.path}`)
      const paged = descriptor.paging === undefined ? [] : ["perPage", "startingAfter", "endingBefore"]
      for (const { isRequired, name } of parametersOf(descriptor))
        if (!paged.includes(name)) assert.include(text, `\n  ${name}${isRequired ? "*" : ""}: `, id)
      assert.isAtMost(Buffer.byteLength(text), 12_000, id)
      sizes.push(Buffer.byteLength(text))
    }
    assert.isAtMost(sizes.toSorted((a, b) => a - b)[sizes.length >> 1] ?? Infinity, 1500)
  })

  it("say where a required id comes from, what a write does, and what limits it", async () => {
    const port = (await described("updateDeviceSwitchPort")).texts.join("")
    assert.match(port, /portId\*: .*See getDeviceSwitchPorts, field portId\./)
    assert.include(port, "changes something")
    const ping = (await described("createDeviceLiveToolsPing")).texts.join("")
    assert.match(ping, /A limit of its own: \d+ requests in \d+ s/)
    assert.include((await described("deleteNetwork")).texts.join(""), "deletes something")
  })
})
