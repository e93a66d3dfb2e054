import { spawnSync } from "node:child_process"
import { updateNetwork } from "@effect-meraki/core/Networks"
import { makeJobs, networks, step, toHtml, WrongState } from "@effect-meraki/jobs/promise"
import { startSimulator } from "@effect-meraki/simulator"
import { rejection } from "@effect-meraki/testing/promises"
import { assert, describe, it } from "vitest"

const start = () =>
  startSimulator({ organizations: 2, networksPerOrganization: 5, devicesPerNetwork: 1, limits: false, speed: 100 })

describe("jobs with promises", () => {
  it("are planned, previewed, carried out, reported and taken back", async () => {
    await using simulator = await start()
    const { apiKey, url } = simulator
    await using jobs = makeJobs({ client: { apiKey, baseUrl: url }, store: { file: ":memory:" } })
    const id = await jobs.plan({
      name: "<b>tags</b>",
      targets: networks(),
      steps: ({ id }) => step(updateNetwork, { networkId: id, tags: ["new"] }),
      canary: [1]
    })
    const preview = await jobs.preview(id, { show: 1 })
    assert.deepStrictEqual([preview.steps, preview.stages], [10, [1, 9]])
    assert.strictEqual(preview.requestsShown.requests.length, 1)
    const seen: Array<string> = []
    const watching = (async () => {
      for await (const { state } of jobs.progress(id)) seen.push(state)
    })()
    const job = await jobs.run(id, { poll: 20 })
    await watching
    assert.strictEqual(job.state, "completed")
    assert.strictEqual(seen.at(-1), "completed")
    const report = await jobs.report(id)
    assert.strictEqual(report.total.changed, 10)
    assert.include(toHtml(report), "&lt;b&gt;tags&lt;/b&gt;")
    assert.notInclude(toHtml(report), "<b>")
    const back = await jobs.rollback(id)
    await jobs.run(back.id, { poll: 20 })
    assert.isFalse([...simulator.world.networks.values()].some(({ tags }) => tags.includes("new")))
    assert.instanceOf(await rejection(jobs.pause(id)), WrongState)
    assert.strictEqual((await jobs.list()).length, 2)
  })

  it("end when their signal says so, and go on later", async () => {
    await using simulator = await start()
    const { apiKey, url } = simulator
    await using jobs = makeJobs({ client: { apiKey, baseUrl: url }, store: { file: ":memory:" } })
    const targets = [...simulator.world.networks.values()].map(({ id, name, organizationId }) => ({
      organizationId,
      name,
      value: id
    }))
    const id = await jobs.plan({
      name: "notes",
      targets,
      steps: (networkId) => step(updateNetwork, { networkId, notes: "n" }),
      gate: { approval: true },
      canary: [1]
    })
    assert.strictEqual((await jobs.run(id, { poll: 20 })).state, "paused")
    const control = new AbortController()
    const working = jobs.work({ signal: control.signal, poll: 20 })
    await jobs.resume(id)
    for await (const { state } of jobs.progress(id)) if (state === "completed") break
    control.abort(new Error("enough"))
    assert.strictEqual(((await rejection(working)) as Error).message, "enough")
    assert.isTrue([...simulator.world.networks.values()].every(({ notes }) => notes === "n"))
  })

  it("need no package of an engine that they do not use", () => {
    const hook = `import { registerHooks } from "node:module"
registerHooks({
  resolve: (specifier, context, next) => {
    if (/^(redis|@redis|bullmq|pg|pg-boss)(\\/|$)/.test(specifier)) throw new Error("there is no " + specifier)
    return next(specifier, context)
  }
})`
    const program = `import { makeJobs } from ${JSON.stringify(import.meta.resolve("../src/promise.ts"))}
await using jobs = makeJobs({ client: { apiKey: "0123456789abcdef" }, store: { file: ":memory:" } })
console.log(JSON.stringify(await jobs.list()))`
    const args = [
      "--import",
      `data:text/javascript,${encodeURIComponent(hook)}`,
      "--input-type=module",
      "--eval",
      program
    ]
    const { stderr, stdout } = spawnSync(process.execPath, args, { encoding: "utf8" })
    assert.strictEqual(stdout.trim(), "[]", stderr)
  }, 60_000)
})
