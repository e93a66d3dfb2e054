import { assert, describe, it } from "@effect/vitest"
import { connectionReason } from "../../src/internal/transport/connectionReason.ts"

const failing = (code: string, syscall: string) => Object.assign(new Error(`${syscall} ${code}`), { code, syscall })

describe("a request", () => {
  const codes = ["ETIMEDOUT", "EHOSTUNREACH", "ENETUNREACH", "ENETDOWN", "EADDRNOTAVAIL"]

  it("was not sent when no connection was made", () => {
    for (const code of [...codes, "ECONNREFUSED"]) {
      const fetchFailed = new TypeError("fetch failed", { cause: failing(code, "connect") })
      assert.deepStrictEqual(connectionReason(fetchFailed), { reason: "refused", sent: false }, code)
    }
    assert.deepStrictEqual(connectionReason(failing("EAI_AGAIN", "getaddrinfo")), { reason: "dns", sent: false })
  })

  it("was not sent when a proxy made no tunnel for it", () => {
    const refusal = new Error("Proxy response (407) !== 200 when HTTP Tunneling")
    assert.deepStrictEqual(connectionReason(new TypeError("fetch failed", { cause: refusal })), {
      reason: "refused",
      sent: false
    })
  })

  it("may have been sent when its connection was lost, though with the same code", () => {
    for (const code of [...codes, "ECONNRESET"]) {
      for (const syscall of ["read", "write"]) {
        const fetchFailed = new TypeError("fetch failed", { cause: failing(code, syscall) })
        assert.deepStrictEqual(connectionReason(fetchFailed), { reason: "reset", sent: true }, `${syscall} ${code}`)
      }
    }
    assert.deepStrictEqual(connectionReason(new Error("who knows")), { reason: "unknown", sent: true })
    assert.deepStrictEqual(connectionReason(undefined), { reason: "unknown", sent: true })
  })
})
