import { json, startServer } from "@effect-meraki/testing/server"
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { assert, describe, it } from "vitest"
import { InvalidConfiguration, makeOwnership, Meraki } from "../src/index.ts"
import { keepOwnership, type Store } from "../src/KeptOwnership.ts"
import { fileStore } from "../src/Node.ts"
import { rejection, until } from "@effect-meraki/testing/promises"

const folderOf = async () => {
  const folder = await mkdtemp(join(tmpdir(), "effect-meraki-"))
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) }
}

const logging = () => {
  const lines: Array<string> = []
  const log = (line: string) => void lines.push(line)
  return { lines, logger: { debug: log, info: log, warn: log, error: log } }
}

/** A store in memory that counts. */
const memory = () => {
  let text: string | null = null
  const saved: Array<string> = []
  const store: Store = {
    load: () => Promise.resolve(text),
    save: (given) => {
      saved.push(given)
      text = given
      return Promise.resolve()
    }
  }
  return { saved, store }
}

describe("a memory on the disk", () => {
  it("is known to the next run, which looks up nothing", async () => {
    await using scratch = await folderOf()
    const path = join(scratch.folder, "cache/ownership.json")
    await using server = await startServer(({ url }, response) =>
      json(response, 200, url.includes("/organizations/") ? [{ id: "N_1" }, { id: "N_2" }] : { id: "N_1" })
    )
    const clientOf = async () => {
      const ownership = await keepOwnership(fileStore(path))
      return { ownership, meraki: new Meraki({ apiKey: "0".repeat(40), baseUrl: server.url, ownership }) }
    }
    {
      const { meraki, ownership } = await clientOf()
      await using _ = ownership
      await meraki.organizations.getOrganizationNetworks({ organizationId: "1" })
    }
    const { meraki, ownership } = await clientOf()
    assert.deepStrictEqual(["N_1", "N_2", "N_3"].map(ownership.get), ["1", "1", undefined])
    for (let count = 0; count < 4; count++) await meraki.networks.getNetworkSettings({ networkId: "N_1" })
    assert.deepStrictEqual(
      server.seen.map(({ url }) => url.replace(/\?.*/, "")),
      ["/api/v1/organizations/1/networks", ...Array.from({ length: 4 }, () => "/api/v1/networks/N_1/settings")]
    )
  })

  it("is a file that is replaced as a whole, for its owner alone", async () => {
    await using scratch = await folderOf()
    const path = join(scratch.folder, "ownership.json")
    const store = fileStore(path)
    assert.isUndefined(await store.load())
    await Promise.all(Array.from({ length: 20 }, (_, number) => store.save(String(number).repeat(1000))))
    assert.match((await store.load()) ?? "", /^(\d\d?)\1{999}$/)
    assert.deepStrictEqual(await readdir(scratch.folder), ["ownership.json"])
    assert.strictEqual((await stat(path)).mode & 0o077, 0)
    // A folder in its place can be neither read nor replaced, and leaves no draft behind.
    const folder = fileStore(scratch.folder)
    assert.match(String(await rejection(folder.load())), /EISDIR/)
    await rejection(folder.save("x"))
    assert.strictEqual(await readFile(path, "utf8"), await store.load())
  })

  it("that holds something else is logged, and learned anew", async () => {
    await using scratch = await folderOf()
    const path = join(scratch.folder, "ownership.json")
    await writeFile(path, "<html>")
    const { lines, logger } = logging()
    const ownership = await keepOwnership(fileStore(path), { logger })
    assert.match(lines[0] ?? "", /^the organizations of networks and devices could not be read: /)
    ownership.set("N_1", "1")
    await ownership.save()
    assert.strictEqual((await keepOwnership(fileStore(path))).get("N_1"), "1")
    assert.strictEqual(lines.length, 1)
  })
})

describe("a kept memory", () => {
  it("is written when it is saved, and not without anything new", async () => {
    const { saved, store } = memory()
    const ownership = await keepOwnership(store)
    await ownership.save()
    assert.deepStrictEqual(saved, [])
    ownership.set("N_1", "1")
    ownership.set("Q2", "1")
    assert.deepStrictEqual(saved, [])
    await ownership.save()
    await ownership.save()
    assert.strictEqual(saved.length, 1)
  })

  it("is written while it learns, and no two writes are under way at once", async () => {
    let writing = 0
    const { saved, store } = memory()
    const slow: Store = {
      ...store,
      save: async (text) => {
        assert.strictEqual(++writing, 1)
        await new Promise((resolve) => setTimeout(resolve, 5))
        await store.save(text)
        writing--
      }
    }
    const ownership = await keepOwnership(slow, { saveEvery: 1 })
    let number = 0
    await until(() => {
      ownership.set(`N_${number++}`, "1")
      return saved.length > 2
    })
    await Promise.all([ownership.save(), ownership.save()])
    const lines = (saved.at(-1) ?? "").split("\n").map((line): unknown => JSON.parse(line))
    const ids = lines.flatMap((line) => (line as readonly [string, number, ReadonlyArray<string>])[2])
    assert.strictEqual(ids.length, number)
  })

  it("whose store fails is one for this run, and the failure is logged", async () => {
    const { lines, logger } = logging()
    const broken: Store = {
      load: () => Promise.reject(new Error("no disk")),
      save: () => Promise.reject("full")
    }
    await using ownership = await keepOwnership(broken, { logger })
    ownership.set("N_1", "1")
    await ownership.save()
    assert.strictEqual(ownership.get("N_1"), "1")
    assert.deepStrictEqual(lines, [
      "the organizations of networks and devices could not be read: no disk",
      "the organizations of networks and devices could not be written: full"
    ])
  })

  it("has options that are named when they cannot be used", async () => {
    const { store } = memory()
    const refusal = async (...args: ReadonlyArray<unknown>) => {
      const error = await rejection(keepOwnership(...(args as Parameters<typeof keepOwnership>)))
      assert.instanceOf(error, InvalidConfiguration)
      return error.message
    }
    for (const none of [undefined, {}, ".meraki/ownership.json"]) {
      assert.strictEqual(await refusal(none), "store must have the functions load and save")
    }
    assert.match(await refusal(store, { timeToLive: 0 }), /^timeToLive must be a number of milliseconds above zero$/)
    assert.match(await refusal(store, { saveEvery: "5s" }), /^saveEvery must be/)
    assert.match(await refusal(store, { capacity: 0 }), /^capacity must be/)
    assert.throws(() => makeOwnership({ capacity: 1.5 }), /^capacity must be/)
    assert.throws(() => makeOwnership({ size: 5 } as object), /^size is not an option/)
    assert.match(await refusal(store, { ttl: 5 }), /^ttl is not an option; there are /)
    assert.match(await refusal(store, { logger: {} }), /^logger must have the functions/)
  })
})
