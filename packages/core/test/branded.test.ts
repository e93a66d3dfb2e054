import { facts } from "@effect-meraki/testing/failures"
import { assert, describe, it } from "@effect/vitest"
import { InvalidConfiguration } from "../src/MerakiConfig.ts"
import { branded } from "../src/model/branded.ts"
import * as MerakiError from "../src/MerakiError.ts"

/** The module once more, as a program has it that loads this package twice. */
const copyOf = async <Module>(path: string): Promise<Module> => (await import(`${path}?copy`)) as Module

const fields = { ...facts, status: 404 }

describe("the errors of another copy of this package", () => {
  it("are instances of the class of their kind, and of no other", async () => {
    const other = await copyOf<typeof MerakiError>("../src/MerakiError.ts")
    assert.notStrictEqual(other.NotFound, MerakiError.NotFound)
    const error: unknown = new other.NotFound(fields)
    assert.isTrue(error instanceof MerakiError.NotFound)
    assert.isTrue(error instanceof Error)
    assert.isTrue(MerakiError.isMerakiError(error))
    assert.isTrue(new MerakiError.NotFound(fields) instanceof other.NotFound)
    assert.isFalse(error instanceof MerakiError.Forbidden)
    assert.isFalse(error instanceof InvalidConfiguration)
    assert.strictEqual(MerakiError.isHttpError(error) && error.status, 404)
    assert.isFalse(MerakiError.isRetryable(error))
  })

  it("include that of an option", async () => {
    const other = await copyOf<{ readonly InvalidConfiguration: typeof InvalidConfiguration }>(
      "../src/model/InvalidConfiguration.ts"
    )
    assert.notStrictEqual(other.InvalidConfiguration, InvalidConfiguration)
    const error: unknown = new other.InvalidConfiguration({ option: "timeout", message: "no" })
    assert.isTrue(error instanceof InvalidConfiguration)
    assert.isFalse(error instanceof MerakiError.NotFound)
    assert.isFalse(MerakiError.isMerakiError(error))
  })
})

describe("a branded class", () => {
  class Base {
    readonly isMade = true
  }
  const Branded = branded(Base, "~brand", "a")
  class One extends Branded {}
  class Special extends One {}

  it("knows its instances by their brand, and those of its subclasses by their prototype", () => {
    assert.isTrue(new One() instanceof One)
    assert.isTrue(new Special() instanceof One)
    assert.isTrue(new Special() instanceof Special)
    assert.isFalse(new One() instanceof Special)
    assert.isTrue(new One() instanceof Base)
  })

  it("takes nothing else for one", () => {
    for (const other of [null, undefined, "a", 5, {}, [], () => undefined, { "~brand": "b" }, new Error("a")]) {
      assert.isFalse((other as unknown) instanceof One)
    }
  })
})
