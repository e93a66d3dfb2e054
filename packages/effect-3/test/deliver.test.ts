import * as HttpClientRequest from "@effect/platform/HttpClientRequest"
import * as HttpClientResponse from "@effect/platform/HttpClientResponse"
import * as Effect from "effect/Effect"
import { gzipSync } from "node:zlib"
import { assert, describe, it } from "vitest"
import { deliver } from "../src/internal/deliver.ts"

const request = HttpClientRequest.get("https://api.meraki.com/api/v1/networks/N_1")

/** A body that comes in these chunks, and breaks off behind them when there is a reason. */
const bodyOf = (chunks: ReadonlyArray<Uint8Array>, reason?: Error): ReadableStream<Uint8Array> => {
  const left = [...chunks]
  return new ReadableStream({
    pull: (controller) => {
      const chunk = left.shift()
      if (chunk !== undefined) controller.enqueue(chunk)
      else if (reason === undefined) controller.close()
      else controller.error(reason)
    }
  })
}

/** What arrives of an answer whose header says gzip. */
const delivered = async (
  body: ReadableStream<Uint8Array>
): Promise<{ readonly text: string; readonly isWhole: boolean }> => {
  const web = new Response(body as ReadableStream<Uint8Array<ArrayBuffer>>, { headers: { "content-encoding": "gzip" } })
  let given: Promise<string> | undefined
  const exit = await Effect.runPromiseExit(
    deliver(HttpClientResponse.fromWeb(request, web), (response) => {
      given = response.text()
      given.catch(() => undefined)
    })
  )
  const text = await (given ?? Promise.reject(new Error("nothing was given"))).catch((error: unknown) => String(error))
  return { text, isWhole: exit._tag === "Success" }
}

/** Bytes in chunks, the first ones of these lengths. */
const split = (bytes: Uint8Array, ...lengths: ReadonlyArray<number>): ReadonlyArray<Uint8Array> => {
  const chunks: Array<Uint8Array> = []
  let at = 0
  for (const length of [...lengths, bytes.length]) {
    chunks.push(bytes.slice(at, at + length))
    at += length
  }
  return chunks
}

const text = JSON.stringify({ id: "N_1", name: "x".repeat(1000) })
const plain = new TextEncoder().encode(text)
const zipped = new Uint8Array(gzipSync(text))

describe("a body whose header says gzip", () => {
  it("is decompressed when it is gzip, however its first bytes are split", async () => {
    for (const lengths of [[], [2], [1], [1, 1], [0, 1], [0, 0, 1, 0, 1], [1, 1, 1, 1]]) {
      assert.deepStrictEqual(
        await delivered(bodyOf(split(zipped, ...lengths))),
        { text, isWhole: true },
        String(lengths)
      )
    }
  })

  it("is left as it is when the platform has decompressed it, however it is split", async () => {
    for (const lengths of [[], [2], [1], [1, 1], [0, 1]]) {
      assert.deepStrictEqual(
        await delivered(bodyOf(split(plain, ...lengths))),
        { text, isWhole: true },
        String(lengths)
      )
    }
  })

  it("may be of no byte or of one", async () => {
    for (const short of ["", "7"]) {
      const bytes = new TextEncoder().encode(short)
      assert.deepStrictEqual(await delivered(bodyOf([bytes])), { text: short, isWhole: true })
      assert.deepStrictEqual(await delivered(bodyOf([])), { text: "", isWhole: true })
    }
  })

  it("that breaks off is given up to there, and fails as it did", async () => {
    for (const bytes of [new Uint8Array(0), plain.slice(0, 1), plain.slice(0, 10)]) {
      const { isWhole, text } = await delivered(bodyOf([bytes], new Error("the cable was cut")))
      assert.isFalse(isWhole)
      assert.include(text, "the cable was cut")
    }
  })
})
