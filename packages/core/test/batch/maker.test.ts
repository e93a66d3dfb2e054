import { answer, type Script } from "@effect-meraki/testing/client"
import { it, logged } from "@effect-meraki/testing/effect"
import { assert, describe } from "@effect/vitest"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Result from "effect/Result"
import * as TestClock from "effect/testing/TestClock"
import { type Entry, step } from "../../src/internal/batch/entry.ts"
import { discardUnused, lookAround, make, type Maker, makeMaker } from "../../src/internal/batch/maker.ts"
import type { Sending } from "../../src/internal/batch/requests.ts"
import type { MerakiClient } from "../../src/MerakiClient.ts"
import type { MerakiError } from "../../src/MerakiError.ts"
import * as RetryPolicy from "../../src/RetryPolicy.ts"
import { batchApi, type Rules } from "../support/batches.ts"
import { entryOf, overScript } from "../support/submission.ts"

const actions = [{ resource: "/networks/N_1", operation: "update", body: { name: "N_1" } }]
const pending = { completed: false, failed: false, errors: [] }
const listed = (id: string, facts: object = {}) => ({
  id,
  confirmed: false,
  synchronous: true,
  actions,
  status: pending,
  ...facts
})

const list = "GET ?status=pending"

/** Uses a maker over a network. */
const using = <A>(
  script: Script,
  use: (maker: Maker, entry: Entry) => Effect.Effect<A, MerakiError, MerakiClient>,
  sending: Partial<Sending> = {},
  retry = RetryPolicy.none
) => {
  const entry = entryOf()
  const made = makeMaker({ organizationId: "1", calls: {}, callback: undefined, ...sending })
  let maker: Maker | undefined
  return Effect.map(
    overScript(
      script,
      Effect.flatMap(made, (one) => use((maker = one), entry)),
      retry
    ),
    (outcome) => ({ ...outcome, entry, maker })
  )
}

/** Makes a batch over the API, whose POSTs are lost so. */
const making = (rules: Rules, before: ReadonlyArray<object> = [], calls: Sending["calls"] = {}) => {
  const api = batchApi(rules)
  for (const batch of before as ReadonlyArray<never>) api.batches.set(batch["id"], batch)
  return using(api.script, make, { calls })
}

const lostOnce: Rules["mishap"] = ({ method }, number) => (method === "POST" && number === 1 ? "before" : undefined)

describe("a batch", () => {
  it.effect("is made by a POST, unconfirmed, and is known from then on", () =>
    Effect.gen(function* () {
      const callback = { url: "https://example.com", sharedSecret: "s" }
      const api = batchApi()
      const { entry, maker, requests, result, sent } = yield* using(api.script, make, { callback })
      assert.strictEqual(Result.getOrThrow(result), "b1")
      assert.deepStrictEqual(requests, ["POST"])
      assert.deepStrictEqual(JSON.parse(sent[0]?.body ?? ""), {
        actions,
        synchronous: true,
        confirmed: false,
        callback
      })
      assert.deepStrictEqual([entry.phase, entry.id, maker?.sent], ["created", "b1", 1])
      assert.deepStrictEqual([...(maker?.organization.ids ?? [])], ["b1"])
      assert.deepStrictEqual(maker?.lost, [])
    })
  )

  it.effect("has no callback when none is given, and is asynchronous unless it is said", () =>
    Effect.gen(function* () {
      const { sent } = yield* using(batchApi().script, (maker, entry) =>
        make(maker, { ...entry, synchronous: undefined, actions: undefined })
      )
      assert.deepStrictEqual(JSON.parse(sent[0]?.body ?? ""), { actions: [], synchronous: false, confirmed: false })
    })
  )

  it.effect("whose answer was lost is found in the list and used", () =>
    Effect.gen(function* () {
      const { entry, maker, requests, result } = yield* making({
        mishap: ({ method }) => (method === "POST" ? "after" : undefined)
      })
      assert.strictEqual(Result.getOrThrow(result), "b1")
      assert.deepStrictEqual(requests, ["POST", list])
      assert.deepStrictEqual([entry.phase, entry.id, maker?.sent], ["created", "b1", 1])
      assert.deepStrictEqual(maker?.lost, [entry])
    })
  )

  it.effect("that was not made is made again, once the list was read", () =>
    Effect.gen(function* () {
      const { maker, requests, result } = yield* making({ mishap: lostOnce })
      assert.strictEqual(Result.getOrThrow(result), "b1")
      assert.deepStrictEqual(requests, ["POST", list, "POST"])
      assert.strictEqual(maker?.sent, 2)
    })
  )

  it.effect("of the list is not taken for it when it is confirmed, nameless or of other actions", () =>
    Effect.gen(function* () {
      const other = [{ resource: "/networks/N_2", operation: "update", body: { name: "N_1" } }]
      for (const batch of [
        listed("x1", { confirmed: true }),
        listed("x1", { actions: other }),
        listed("x1", { actions: [...actions, ...other] }),
        listed("x1", { actions: null }),
        { ...listed("x1"), id: 7 }
      ]) {
        const { requests, result } = yield* making({ mishap: lostOnce }, [batch])
        assert.notStrictEqual(Result.getOrThrow(result), "x1")
        assert.deepStrictEqual(requests, ["POST", list, "POST"])
      }
      const nested: Script = (request, number) =>
        request.method === "GET"
          ? {
              ...answer(200),
              body: `[${JSON.stringify(listed("x1")).replace('"N_1"}', `${"[".repeat(20_000)}${"]".repeat(20_000)}}`)}]`
            }
          : number === 1
            ? answer(502)
            : answer(201, listed("b9"))
      assert.strictEqual(Result.getOrThrow((yield* using(nested, make)).result), "b9")
    })
  )

  it.effect("of the list is not taken for it when it was there before, or is another one of this client", () =>
    Effect.gen(function* () {
      const api = () => {
        const made = batchApi({ mishap: lostOnce })
        made.batches.set("x1", listed("x1"))
        return made
      }
      const earlier = yield* using(api().script, (maker, entry) =>
        Effect.andThen(lookAround(maker), make(maker, entry))
      )
      assert.deepStrictEqual([...(earlier.maker?.before ?? [])], ["x1"])
      assert.notStrictEqual(Result.getOrThrow(earlier.result), "x1")
      const known = yield* using(api().script, (maker, entry) => {
        maker.organization.ids.add("x1")
        return make(maker, entry)
      })
      assert.notStrictEqual(Result.getOrThrow(known.result), "x1")
      assert.strictEqual(Result.getOrThrow((yield* using(api().script, make)).result), "x1")
    })
  )

  it.effect("that was confirmed before, or has no id, is not remembered as one that was there", () =>
    Effect.gen(function* () {
      const api = batchApi()
      api.batches.set("x1", listed("x1", { confirmed: true }))
      api.batches.set("x2", { ...listed("x2"), id: 7 as never })
      const { maker, result } = yield* using(api.script, lookAround)
      assert.isTrue(Result.isSuccess(result))
      assert.deepStrictEqual([...(maker?.before ?? [])], [])
    })
  )

  it.effect("that is refused is not looked for, and is unsent again", () =>
    Effect.gen(function* () {
      const { entry, maker, requests, result } = yield* making({
        mishap: () => ({ status: 400, errors: ["no"] })
      })
      assert.strictEqual(Result.getOrThrow(Result.flip(result))._tag, "BadRequest")
      assert.deepStrictEqual(requests, ["POST"])
      assert.deepStrictEqual([entry.phase, maker?.lost, [...(maker?.organization.ids ?? [])]], ["unsent", [], []])
    })
  )

  it.effect("that cannot be looked for fails as its POST did, and is tried again as the policy says", () =>
    Effect.gen(function* () {
      const broken: Rules = { mishap: ({ method }) => ({ status: method === "POST" ? 503 : 403, errors: [] }) }
      const { entry, requests, result } = yield* making(broken, [], { retry: RetryPolicy.none })
      assert.strictEqual(Result.getOrThrow(Result.flip(result))._tag, "ServiceUnavailable")
      assert.deepStrictEqual(requests, ["POST", list])
      assert.strictEqual(entry.phase, "unsent")
      const twice = yield* making(broken, [], { retry: RetryPolicy.make({ retries: 2, retryPost: true }) })
      assert.deepStrictEqual(twice.requests, ["POST", list, "POST", list, "POST", list])
      // Six tries in all when the call says nothing.
      assert.lengthOf((yield* making(broken)).requests, 12)
    })
  )

  it.effect("is tried again by the client itself where the failure says that nothing was made", () =>
    Effect.gen(function* () {
      const mishap: Rules["mishap"] = ({ method }, number) =>
        method === "POST" && number < 3 ? { status: 429, errors: [] } : undefined
      const api = batchApi({ mishap })
      const { requests, result } = yield* using(api.script, make, {}, RetryPolicy.make({ retryPost: true }))
      assert.strictEqual(Result.getOrThrow(result), "b1")
      assert.deepStrictEqual(requests, ["POST", "POST", "POST"])
      const called = yield* using(batchApi({ mishap }).script, make, { calls: { retry: RetryPolicy.standard } })
      assert.deepStrictEqual(called.requests, ["POST", "POST", "POST"])
    })
  )

  it.effect("whose answer is no batch does not count as made when the list does not show it", () =>
    Effect.gen(function* () {
      const script: Script = ({ method }) => (method === "POST" ? answer(201, "OK") : answer(200, []))
      const { result } = yield* using(script, make, { calls: { retry: RetryPolicy.none } })
      const error = Result.getOrThrow(Result.flip(result))
      assert.deepStrictEqual(
        error._tag === "InvalidResponse" ? [error.reason, error.carriedOut, error.status] : error._tag,
        ["not-json", false, 201]
      )
    })
  )

  it.effect("is made after the one before, so that none is taken for another", () =>
    Effect.gen(function* () {
      const api = batchApi({
        mishap: ({ method }, number) => (method === "POST" && number === 1 ? "after" : undefined)
      })
      const { requests, result } = yield* using(api.script, (maker, entry) =>
        Effect.all([make(maker, entry), make(maker, entryOf())], { concurrency: "unbounded" })
      )
      assert.deepStrictEqual(Result.getOrThrow(result), ["b1", "b2"])
      assert.deepStrictEqual(requests, ["POST", list, "POST"])
    })
  )
})

describe("batches that are not needed", () => {
  /** An entry whose batch exists. */
  const created = (id: string): Entry => {
    const entry = entryOf()
    step(entry, "create")
    step(entry, "created", { id })
    return entry
  }
  const creating = (): Entry => {
    const entry = entryOf()
    step(entry, "create")
    return entry
  }
  const apiWith = (...batches: ReadonlyArray<{ readonly id: string }>) => {
    const api = batchApi()
    for (const batch of batches as ReadonlyArray<never>) api.batches.set(batch["id"], batch)
    return api
  }

  it.effect("are discarded, unless they are confirmed, and nothing else is asked", () =>
    Effect.gen(function* () {
      const api = apiWith(listed("b1"), listed("b2", { confirmed: true }))
      const entries = [created("b1"), created("b2"), entryOf()]
      const { maker, requests } = yield* using(api.script, (maker) => {
        for (const id of ["b1", "b2"]) maker.organization.ids.add(id)
        return discardUnused(maker, entries)
      })
      assert.deepStrictEqual(requests, ["GET /b1", "DELETE /b1", "GET /b2"])
      assert.deepStrictEqual(
        entries.map(({ phase }) => phase),
        ["unsent", "created", "unsent"]
      )
      assert.deepStrictEqual([...(maker?.organization.ids ?? [])], ["b2"])
      assert.deepStrictEqual(yield* logged, [])
    })
  )

  it.effect("are looked for when an answer was lost, or one was being made", () =>
    Effect.gen(function* () {
      const lost = yield* using(apiWith(listed("x1"), listed("x2"), listed("x3", { actions: [] })).script, (maker) => {
        maker.lost.push(entryOf())
        maker.before.add("x2")
        return discardUnused(maker, [])
      })
      assert.deepStrictEqual(lost.requests, [list, "GET /x1", "DELETE /x1"])
      const made = yield* using(apiWith(listed("x1")).script, (maker) => discardUnused(maker, [creating()]))
      assert.deepStrictEqual(made.requests, [list, "GET /x1", "DELETE /x1"])
      const nameless = { ...listed("x1"), id: "" }
      const unnamed = yield* using(apiWith(nameless).script, (maker) => discardUnused(maker, [creating()]))
      assert.deepStrictEqual(unnamed.requests, [list])
      const none = yield* using(apiWith(listed("x1")).script, (maker) => discardUnused(maker, [entryOf()]))
      assert.deepStrictEqual(none.requests, [])
    })
  )

  it.effect("that cannot be discarded or listed are said", () =>
    Effect.gen(function* () {
      const entries = [created("b1"), created("b2")]
      const script: Script = ({ url }) => (url.includes("/b1") ? answer(403) : answer(404, { errors: [] }))
      yield* using(script, (maker) => discardUnused(maker, entries))
      assert.deepStrictEqual(
        entries.map(({ phase }) => phase),
        ["created", "unsent"]
      )
      yield* using(
        () => answer(403),
        (maker) => discardUnused(maker, [creating()])
      )
      const lines = yield* logged
      assert.lengthOf(lines, 2)
      assert.match(
        lines[0] ?? "",
        /^Warn action batch b1 was not discarded; unconfirmed, it goes away after a week: .*403/
      )
      assert.match(lines[1] ?? "", /^Warn action batches could not be listed: .*403/)
    })
  )

  it.effect("are given ten seconds, whatever the API does", () =>
    Effect.gen(function* () {
      const hung = yield* Effect.forkChild(
        using(
          () => answer(200, []),
          (maker) =>
            Effect.andThen(
              // Somebody makes a batch that does not end.
              Effect.forkChild(maker.organization.creating.withPermit(Effect.never), { startImmediately: true }),
              Effect.timed(discardUnused(maker, [creating()]))
            )
        ),
        { startImmediately: true }
      )
      yield* TestClock.adjust("2 hours")
      const { requests, result } = yield* Fiber.join(hung)
      assert.deepStrictEqual(requests, [])
      assert.strictEqual(Duration.toSeconds(Result.getOrThrow(result)[0]), 10)
    })
  )
})
