// One process that holds the package as CommonJS and as ES modules: errors of one are known to the other.
const assert = require("node:assert/strict")
const required = require("@effect-meraki/promise")
const { makeRedisLimiter } = require("@effect-meraki/promise/redis")

const [apiKey = "", baseUrl = ""] = process.argv.slice(2)

/** @param {() => unknown} call */
const thrown = (call) => {
  try {
    call()
  } catch (error) {
    return error
  }
}

const main = async () => {
  const imported = await import("@effect-meraki/promise")
  assert.notEqual(imported.NotFound, required.NotFound)
  for (const [one, other] of /** @type {const} */ ([
    [imported, required],
    [required, imported]
  ])) {
    const meraki = new one.Meraki({ apiKey, baseUrl, limiter: other.makeLimiter() })
    const error = await meraki.networks.getNetwork({ networkId: "N_1" }).catch((/** @type {unknown} */ error) => error)
    assert(error instanceof other.NotFound && error instanceof one.NotFound && error instanceof Error)
    assert(!(error instanceof other.Forbidden))
    assert(other.isMerakiError(error) && other.isHttpError(error))
    assert.equal(
      other.decideRetry({ retryOn: () => true })(error, { retry: 1, elapsed: 0, random: 0 })?.reason,
      "NotFound"
    )
    assert(thrown(() => new one.Meraki({ apiKey: "" })) instanceof other.InvalidConfiguration)
    assert(thrown(() => makeRedisLimiter(/** @type {never} */ ({}))) instanceof other.InvalidConfiguration)
    await meraki.close()
    const mocked = one.mockMeraki({
      networks: {
        getNetwork: () => {
          throw other.Forbidden.make({ errors: ["not yours"] })
        }
      }
    })
    const refused = await mocked.networks
      .getNetwork({ networkId: "N_7" })
      .catch((/** @type {unknown} */ error) => error)
    assert(refused instanceof one.Forbidden && refused.parameters["networkId"] === "N_7")
  }
  return "ok"
}

void main().then(console.log)
