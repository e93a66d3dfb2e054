import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { assert, describe, it } from "vitest"
import { loadDescriptor } from "../../src/internal/index/descriptors.ts"
import { entries } from "../../src/internal/index/operations.ts"
import { pathParameters, sourceOf } from "../../src/internal/index/sources.ts"
import { apiVersion } from "../../src/internal/snapshot/generated/classification.ts"
import { kinds } from "../../src/internal/snapshot/places.ts"
import { classCounts, classified, lists, readsOf } from "../../src/internal/snapshot/reads.ts"
import { runProcess } from "../support/binary.ts"

const classes = ["account", "catalog", "configuration", "history", "parameter", "repeated", "state"]

describe("the classification of the API's GETs", () => {
  it("has every GET once, with a class and a reason", async () => {
    const descriptors = await Promise.all(entries.map(loadDescriptor))
    const gets = descriptors.filter(({ method }) => method === "GET").map(({ id }) => id)
    assert.lengthOf(gets, 532)
    assert.deepStrictEqual(classified.map(({ id }) => id).toSorted(), gets.toSorted())
    for (const { class: kind, id, reason } of classified) {
      assert.include(classes, kind, id)
      assert.isAbove(reason.length, 5, id)
    }
    assert.deepStrictEqual(Object.keys(classCounts()).toSorted(), classes)
  })

  it("is what its script writes", async () => {
    const script = fileURLToPath(new URL("../../scripts/classification.ts", import.meta.url))
    const { code, stderr } = await runProcess(process.execPath, [script, "--check"])
    assert.deepStrictEqual({ code, stderr }, { code: 0, stderr: "" })
  })

  it("names the version of the API that the operations are of", () => {
    const module = readFileSync(new URL("../../../core/src/operations/Networks.ts", import.meta.url), "utf8")
    assert.include(module, `version ${apiVersion} of the API's`)
  })

  it("leads to a read of some place for everything that is configuration, whose keys other reads have", async () => {
    const wanted = classified.filter((each) => each.class === "configuration").map(({ id }) => id)
    const reads = (await Promise.all(kinds.map(readsOf))).flat()
    const found = new Set([
      ...reads.map(({ descriptor }) => descriptor.id),
      ...Object.values(lists).map(({ operation }) => operation)
    ])
    assert.deepStrictEqual(
      wanted.filter((id) => !found.has(id)),
      []
    )
    for (const { descriptor, keys } of reads)
      for (const key of keys) {
        assert.include(pathParameters(descriptor.path), key)
        const source = sourceOf(descriptor.path, key)
        assert.isTrue(found.has(source?.operation ?? ""), `${descriptor.id} ${key} ${source?.operation}`)
      }
  })
})
